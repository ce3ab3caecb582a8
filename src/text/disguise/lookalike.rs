//! Letters that look like Latin ones: small caps, letters in boxes, letters of other scripts.
//!
//! A word is only read by its looks if no language writes it so: it mixes scripts, or it is wholly
//! made of look-alikes, gives a word of some signal's phrases and stands in an otherwise Latin draft.

use std::{ops::Range, sync::LazyLock};

use super::{CALLS, Folded, completes_call, is_known, stretches};

/// Shapes of Latin letters that serve as decoration: small capitals, letters in black circles and
/// squares (Unicode blocks IPA Extensions, Phonetic Extensions, Latin Extended-D, Enclosed
/// Alphanumeric Supplement).
const DECORATED: [(char, &str); 26] = [
    ('a', "ᴀ🅐🅰"),
    ('b', "ʙ🅑🅱"),
    ('c', "ᴄ🅒🅲"),
    ('d', "ᴅ🅓🅳"),
    ('e', "ᴇ🅔🅴"),
    ('f', "ꜰ🅕🅵"),
    ('g', "ɢ🅖🅶"),
    ('h', "ʜ🅗🅷"),
    ('i', "ɪ🅘🅸"),
    ('j', "ᴊ🅙🅹"),
    ('k', "ᴋ🅚🅺"),
    ('l', "ʟ🅛🅻"),
    ('m', "ᴍ🅜🅼"),
    ('n', "ɴ🅝🅽"),
    ('o', "ᴏ🅞🅾"),
    ('p', "ᴘ🅟🅿"),
    ('q', "ꞯ🅠🆀"),
    ('r', "ʀ🅡🆁"),
    ('s', "ꜱ🅢🆂"),
    ('t', "ᴛ🅣🆃"),
    ('u', "ᴜ🅤🆄"),
    ('v', "ᴠ🅥🆅"),
    ('w', "ᴡ🅦🆆"),
    ('x', "🅧🆇"),
    ('y', "ʏ🅨🆈"),
    ('z', "ᴢ🅩🆉"),
];

/// Black squares that are emoji by themselves: blood groups and parking.
const EMOJI: &str = "🅰🅱🅾🅿";

/// Letters of other scripts: those of the confusables data of UTS #39 (Unicode 18) in Greek,
/// Cyrillic, Armenian, Cherokee, Canadian Syllabics, Coptic and Lisu, and what lettering generators
/// use beside them, Bopomofo and Han included. In lower case, marks taken off.
const OTHER_SCRIPTS: [(char, &str); 26] = [
    ('a', "αаꭺᗅᗩꓮдλ卂"),
    ('b', "βвьѣҍꮟᏼᑲᑳᖯᗷⲃꓐъб乃"),
    ('c', "ςсҫꮯᲃⲥꓚᑕ匚"),
    ('d', "δԁꭰꮷᑯᗞᗪꓒꓓ刀"),
    ('e', "εеҽҿꭼꓰєэξᗴ乇"),
    ('f', "ϝքᖴꓝғ千"),
    ('g', "ԍցꮐᏻꓖᘜꮆ"),
    ('h', "ћнңһӈӊհꮋꮒᏺᕼⲏꓧꚕ卄"),
    ('i', "ιіւꭵⲓꙇ丨"),
    ('j', "ϳјյꭻᒍꓙ"),
    ('k', "κкқҟꮶⲕꓗҝ长"),
    ('l', "ӏꮮᒪⳑꓡꓲㄥ"),
    ('m', "ϻмӎꮇᗰⲙꓟ爪"),
    ('n', "ηղոռⲛꓠипᑎ几"),
    ('o', "οθσϭоѳөօꭴꮎꮻᲂⲑⲟꓳᗝㄖ"),
    ('p', "ρϸрꮲᑭⲣⳏꓑ卩"),
    ('q', "ԛգզᑫ"),
    ('r', "гꭱꮁꮢᖇⲅꓣя尺"),
    ('s', "ѕտꮥꮪꓢᔕ丂"),
    ('t', "τтҭꭲꮏⲧꓔꚍ丅ㄒ"),
    ('u', "υџսꮜᑌꓴцㄩ"),
    ('v', "νѵꮩᐯꓦ"),
    ('w', "шѡѽԝաꮃꮤⲽꓪωᗯ山"),
    ('x', "χхҳᕁᕽⲭꓫ乂"),
    ('y', "γуүұꭹꮍⲩꓬч丫ㄚ"),
    ('z', "ζꮓⲍꓜ乙"),
];

/// Greek capitals whose lower case looks like another letter.
const GREEK_CAPITALS: [(char, char); 6] = [('η', 'h'), ('ν', 'n'), ('μ', 'm'), ('υ', 'y'), ('σ', 'e'), ('λ', 'a')];

/// Latin letters of living alphabets and of phonetics (same source). They change no script, so that
/// only a known word tells a disguise from a foreign name.
const LATIN: [(char, &str); 26] = [
    ('a', "ɑꭤ"),
    ('b', "ƀɓƃƅꞵß"),
    ('c', "ȼ"),
    ('d', "đɖɗƌ"),
    ('e', "ɇꬲə"),
    ('f', "ƒʄᵮẝꞙꬵ"),
    ('g', "ƍɠǥɡᶃ"),
    ('h', "ħɦⱨ"),
    ('i', "ıɩɨᵻᵼ"),
    ('j', "ȷɉʝ"),
    ('k', "ƙⱪꝁ"),
    ('l', "łƚɫɭꞁꟾ"),
    ('m', ""),
    ('n', "ŋɲƞɳᵰ"),
    ('o', "øɵᴑꝋꬽꬾ"),
    ('p', "þƥƿᵽ"),
    ('q', "ʠ"),
    ('r', "ɍɼɽᴦᵲꭇꭈ"),
    ('s', "ƽʂᵴ"),
    ('t', "ŧƫƭʈⱦᵵ"),
    ('u', "ʋʉᵾꞟꭎꭒ"),
    ('v', ""),
    ('w', "ꝡꟺ"),
    ('x', "ꭓ"),
    ('y', "ɣƴɏᶌỿꭚ"),
    ('z', "ƶȥʐᵶⱬ"),
];

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    Decorated,
    OtherScript,
    Latin,
}

/// All tables as one, in order.
static READINGS: LazyLock<Vec<(char, char, Kind)>> = LazyLock::new(|| {
    let spread = |table: [(char, &'static str); 26], kind| {
        table.into_iter().flat_map(move |(letter, shapes)| shapes.chars().map(move |shape| (shape, letter, kind)))
    };
    let mut readings: Vec<_> = spread(DECORATED, Kind::Decorated)
        .chain(spread(OTHER_SCRIPTS, Kind::OtherScript))
        .chain(spread(LATIN, Kind::Latin))
        .collect();
    readings.sort_unstable_by_key(|(shape, ..)| *shape);
    readings
});

fn look_up(character: char) -> Option<(char, Kind)> {
    let at = READINGS.binary_search_by_key(&character, |(shape, ..)| *shape).ok()?;
    READINGS.get(at).map(|(_, letter, kind)| (*letter, *kind))
}

/// The Latin letter that this one is or looks like.
pub fn reading(character: char) -> Option<char> {
    if character.is_ascii() {
        return character.is_ascii_alphabetic().then_some(character);
    }
    look_up(character).map(|(letter, _)| letter)
}

/// What a word is made of, and how it reads.
struct Word {
    place: Range<usize>,
    read: String,
    decorated: bool,
    /// It has Latin letters from outside ASCII.
    accented: bool,
    /// It has letters of other scripts.
    foreign: bool,
    /// It has letters of more than one script.
    mixed: bool,
}

impl Word {
    /// `None` for words in ASCII, and `Err` for those with a letter that looks like no Latin one;
    /// the error says whether the word has no ASCII letter at all.
    fn of(letters: &[Folded], place: Range<usize>, original: &str) -> Option<Result<Self, bool>> {
        let shown = &letters[place.clone()];
        if shown.iter().all(|f| f.character.is_ascii()) {
            return None;
        }
        let mut word =
            Self { place, read: String::new(), decorated: false, accented: false, foreign: false, mixed: false };
        let mut script = None;
        for folded in shown {
            let kind = match look_up(folded.character) {
                _ if folded.character.is_ascii() => {
                    word.read.push(folded.character);
                    None
                }
                None if !is_greek_capital(folded, original) => {
                    return Some(Err(shown.iter().all(|f| !f.character.is_ascii())));
                }
                found => {
                    let capital = GREEK_CAPITALS.iter().find(|(lower, _)| *lower == folded.character);
                    let capital = capital.filter(|_| is_greek_capital(folded, original));
                    word.read.extend(capital.map(|(_, letter)| *letter).or(found.map(|(letter, _)| letter)));
                    Some(found.map_or(Kind::OtherScript, |(_, kind)| kind))
                }
            };
            word.decorated |= kind == Some(Kind::Decorated);
            word.accented |= kind == Some(Kind::Latin);
            word.foreign |= kind == Some(Kind::OtherScript);
            let of_letter = if kind == Some(Kind::OtherScript) { block(folded.character) } else { 0 };
            word.mixed |= *script.get_or_insert(of_letter) != of_letter;
        }
        Some(Ok(word))
    }

    fn is_emoji(&self, letters: &[Folded]) -> bool {
        self.read.len() <= 2 && letters[self.place.clone()].iter().all(|f| EMOJI.contains(f.character))
    }

    fn write(&self, letters: &mut [Folded]) {
        for (folded, letter) in letters[self.place.clone()].iter_mut().zip(self.read.chars()) {
            folded.character = letter;
        }
    }
}

fn is_greek_capital(folded: &Folded, original: &str) -> bool {
    matches!(folded.character, '\u{370}'..='\u{3ff}')
        && original[folded.origin.start as usize..].starts_with(|c: char| c.is_uppercase())
        && GREEK_CAPITALS.iter().any(|(lower, _)| *lower == folded.character)
}

/// Tells scripts apart, by the blocks that the tables draw from.
const fn block(character: char) -> u32 {
    match character {
        '\u{370}'..='\u{3ff}' => 1,
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{a640}'..='\u{a69f}' => 2,
        '\u{530}'..='\u{58f}' => 3,
        '\u{13a0}'..='\u{13ff}' | '\u{ab70}'..='\u{abbf}' => 4,
        '\u{1400}'..='\u{167f}' => 5,
        '\u{2c80}'..='\u{2cff}' => 6,
        '\u{a4d0}'..='\u{a4ff}' => 7,
        _ => 8,
    }
}

fn is_part_of_call(letters: &[Folded], word: &Word) -> bool {
    // A call, the blank behind it, and what must not belong to it.
    let near = word.place.start.saturating_sub(4)..word.place.start;
    let before: String = letters[near].iter().map(|f| f.character).collect();
    CALLS.contains(&word.read.as_str()) || completes_call(&before, &word.read)
}

/// Shorter words that mix scripts may be formulas (`ΔT`, `ρgh`): they must be known to be read.
const SHORTEST_MIXED: usize = 4;
/// Accented words shorter than this are too often words of other languages (`før`).
const SHORTEST_ACCENTED: usize = 4;
/// Shorter words say too little by themselves.
const SHORTEST: usize = 3;

/// Reads by its looks every word that nobody would write so honestly.
#[inline(never)]
pub fn unmask(letters: &mut [Folded], original: &str) {
    let mut waiting = Vec::new();
    let mut short = Vec::new();
    let (mut is_disguised, mut is_foreign) = (false, false);
    for place in stretches(letters, |f| f.in_word && !f.character.is_ascii_digit()) {
        let word = match Word::of(letters, place, original) {
            None => continue,
            Some(Err(wholly)) => {
                is_foreign |= wholly;
                continue;
            }
            Some(Ok(word)) => word,
        };
        let length = word.read.len();
        let known = is_known(&word.read);
        if word.accented {
            if known && length >= SHORTEST_ACCENTED {
                word.write(letters);
            }
        } else if !word.foreign {
            if !word.is_emoji(letters) {
                word.write(letters);
            }
        } else if word.mixed && known && (length >= SHORTEST || is_part_of_call(letters, &word)) {
            is_disguised = true;
            word.write(letters);
        } else if known && length < SHORTEST || length == 1 {
            short.push(word);
        } else if word.mixed && length >= SHORTEST_MIXED || known {
            waiting.push(word);
        } else {
            is_foreign |= !word.mixed;
        }
    }
    if is_foreign {
        return;
    }
    is_disguised |= !waiting.is_empty();
    for word in waiting.iter().chain(short.iter().filter(|word| is_disguised && is_known(&word.read))) {
        word.write(letters);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn no_shape_has_two_readings() {
        assert!(READINGS.windows(2).all(|pair| pair[0].0 < pair[1].0), "{:?}", READINGS.as_slice());
        assert!(READINGS.iter().all(|(shape, ..)| !shape.is_ascii()));
    }

    #[test]
    fn decorated_words_are_read() {
        for (written, read) in
            [("ꜰʀᴇᴇ ᴛʀɪᴀʟ", "free trial"), ("a 🅵🆁🅴🅴 🅣🅡🅘🅐🅛", "a free trial"), ("ʜᴇʟʟᴏ everyone", "hello everyone")]
        {
            assert_eq!(Text::new(written).plain(), read);
        }
        assert_eq!(Text::new("🅿️ behind the hall, blood group 🅰️🅱️").plain(), "🅿 behind the hall, blood group 🅰🅱");
    }

    #[test]
    fn words_of_mixed_scripts_are_read() {
        for (written, read) in [
            ("frее trіаl", "free trial"),
            ("DМ me", "dm me"),
            ("jоіn mу tеаm, сору the link", "join my team, copy the link"),
            ("a ΝΕW οffΕr", "a new offer"),
            ("ᖴᖇEE and ƒяєє", "free and free"),
        ] {
            assert_eq!(Text::new(written).plain(), read);
        }
    }

    #[test]
    fn other_languages_and_formulas_stay() {
        for honest in [
            "нет, это наш кот и его торс",
            "the word рост means growth, нос means nose",
            "она работает в it отделе, про web и smm-щиков",
            "καλημερα σε ολους, τι νεα",
            "5 μm and 3 μs, δt = 4, ρgh, α-helix, β-blocker",
            "straße, født, łodz and ışık",
        ] {
            let plain = Text::new(honest).plain().to_owned();
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
            assert_eq!(letters(&plain), letters(&honest.replace('ş', "s")));
        }
    }
}
