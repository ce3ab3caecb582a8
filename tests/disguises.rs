//! Whatever a trigger phrase is dressed up as, it is judged as what people read; and nothing else is
//! touched.
#![cfg(feature = "weights")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use proptest::prelude::*;
use softsell::{Draft, Judge, Verdict, text::Text};

/// Trigger phrases with what stands before and behind them.
const PHRASES: [(&str, &str, &str); 14] = [
    ("The candles are back in stock! ", "DM me", " and I will send you the price list, from $20."),
    ("The new colours have arrived. ", "buy now", " and save, the box is nearly empty."),
    ("News for planners: ", "free trial", " of our app, the card is charged later."),
    ("This is a ", "limited time offer", " for the members of this group."),
    ("Our spring range is here: ", "click the link in bio", " for all the colours."),
    ("My coaching starts on Monday. ", "sign up today", ", we begin at eight."),
    ("I live on ", "passive income", " now and I can show you how that works."),
    ("Ladies, you can ", "join my team", " this week and earn $500 from home, no experience needed."),
    ("Our whole shop is ", "50% off", " today, candles and soaps included."),
    ("At the checkout ", "use code", " SPRING to pay less for your order."),
    ("My program begins in May, ", "only 3 spots left", ", so decide soon."),
    ("New here! I do ", "follow for follow", " with every shop in this group."),
    ("Our course ends the guessing. ", "claim your spot", " before the weekend."),
    ("You will love this one, ", "guaranteed results", " for you or your money back."),
];

/// Letters of the alphabet from `first` on.
fn from(first: char) -> impl Fn(char) -> char {
    move |letter| match letter.to_ascii_lowercase() {
        c @ 'a'..='z' => char::from_u32(u32::from(first) + u32::from(c) - u32::from('a')).unwrap(),
        _ => letter,
    }
}

/// Letter by letter, `alphabet` being what stands for a to z.
fn spelled(alphabet: &'static str) -> impl Fn(char) -> char {
    move |letter| match letter.to_ascii_lowercase() {
        c @ 'a'..='z' => alphabet.chars().nth(c as usize - 'a' as usize).unwrap(),
        _ => letter,
    }
}

fn each(phrase: &str, letter: impl Fn(char) -> char) -> String {
    phrase.chars().map(letter).collect()
}

/// `between` after every letter but the last of a word.
fn parted(phrase: &str, between: &str, between_words: &str) -> String {
    let part = |word: &str| {
        let letters: Vec<String> = word.chars().map(String::from).collect();
        if word.chars().all(char::is_alphabetic) { letters.join(between) } else { word.to_owned() }
    };
    phrase.split(' ').map(part).collect::<Vec<_>>().join(between_words)
}

/// `mark` after every letter.
fn marked(phrase: &str, mark: char) -> String {
    phrase.chars().flat_map(|c| [Some(c), c.is_alphabetic().then_some(mark)]).flatten().collect()
}

/// One letter of every word as a digit or sign.
fn leet(phrase: &str) -> String {
    let word = |word: &str| {
        let at = word.char_indices().skip(1).find(|(_, c)| "oiea".contains(*c)).map(|(at, _)| at);
        at.filter(|_| word.chars().all(char::is_alphabetic)).map_or_else(
            || word.to_owned(),
            |at| {
                let sign = match &word[at..=at] {
                    "o" => '0',
                    "i" => '1',
                    "e" => '3',
                    _ => '@',
                };
                format!("{}{sign}{}", &word[..at], &word[at + 1..])
            },
        )
    };
    phrase.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// Upside down; numbers stay where they are.
fn turned(phrase: &str) -> String {
    let mut passages: Vec<Vec<&str>> = vec![Vec::new()];
    for word in phrase.split(' ') {
        if word.chars().all(char::is_alphabetic) {
            passages.last_mut().unwrap().push(word);
        } else {
            passages.extend([vec![word], Vec::new()]);
        }
    }
    let turn = |words: &Vec<&str>| {
        let read = words.join(" ");
        let upright = read.chars().any(|c| c.is_ascii_digit());
        let turn = spelled("ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz");
        if upright { read } else { read.chars().rev().map(turn).collect() }
    };
    passages.iter().filter(|words| !words.is_empty()).map(turn).collect::<Vec<_>>().join(" ")
}

type Disguise = (&'static str, fn(&str) -> String);

const DISGUISES: [Disguise; 30] = [
    ("mathematical bold", |p| each(p, from('𝐚'))),
    ("mathematical sans-serif bold italic", |p| each(p, from('𝙖'))),
    ("mathematical fraktur", |p| each(p, from('𝖆'))),
    ("mathematical monospace", |p| each(p, from('𝚊'))),
    ("circled", |p| each(p, from('ⓐ'))),
    ("black circles", |p| each(p, from('🅐'))),
    ("squared", |p| each(p, from('🄰'))),
    ("black squares", |p| each(p, from('🅰'))),
    ("in brackets", |p| each(p, from('⒜'))),
    ("full-width", |p| each(p, from('ａ'))),
    ("small caps", |p| each(p, spelled("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ"))),
    ("regional indicators", |p| each(p, from('🇦'))),
    ("regional indicators apart", |p| parted(&each(p, from('🇦')), "\u{200b}", " ")),
    ("Cyrillic look-alikes", |p| each(p, spelled("аbсdеfghіјklmnорqrѕtuvwхуz"))),
    ("Greek look-alikes", |p| each(p, spelled("αbcdεfghιjκlmηοpqrsτυνwχyz"))),
    ("Cherokee and Canadian look-alikes", |p| each(p, spelled("ᗅᗷᏟᗪᎬᖴᏀᕼiᎫᏦᒪᎷnᎾᏢqᖇᏚᎢᑌᏙᎳxᎩᏃ"))),
    ("zero-width spaces", |p| parted(p, "\u{200b}", " ")),
    ("word joiners", |p| parted(p, "\u{2060}", " ")),
    ("soft hyphens", |p| parted(p, "\u{ad}", " ")),
    ("direction marks", |p| parted(p, "\u{200e}\u{202c}", " ")),
    ("struck through", |p| marked(p, '\u{336}')),
    ("accents", |p| marked(p, '\u{301}')),
    ("spaced", |p| parted(p, " ", "  ")),
    ("dotted", |p| parted(p, ".", " ")),
    ("dashed", |p| parted(p, "-", " ")),
    ("underscored", |p| parted(p, "_", " ")),
    ("starred", |p| parted(p, "*", " ")),
    ("leet", leet),
    ("turned", turned),
    ("right-to-left override", |p| format!("\u{202e}{}\u{202c}", p.chars().rev().collect::<String>())),
];

fn judge(text: &str) -> Verdict {
    Judge::new().judge(&Draft::new(text))
}

/// Evidence as signal and, in bytes, place.
fn evidence(text: &str, verdict: &Verdict) -> Vec<(&'static str, usize, usize)> {
    let byte = |units: usize| {
        let mut seen = 0;
        let at = text.char_indices().find(|(_, c)| {
            seen += c.len_utf16();
            seen > units
        });
        at.map_or(text.len(), |(at, _)| at)
    };
    verdict.evidence.iter().map(|piece| (piece.signal, byte(piece.start), byte(piece.end))).collect()
}

#[test]
fn every_trigger_phrase_is_evidence_by_itself() {
    for (before, phrase, behind) in PHRASES {
        let text = format!("{before}{phrase}{behind}");
        let found = evidence(&text, &judge(&text));
        let inside =
            |(_, start, end): &(&str, usize, usize)| *start < before.len() + phrase.len() && *end > before.len();
        assert!(found.iter().any(inside), "{text}: {found:?}");
    }
}

#[test]
fn a_disguised_phrase_is_read_as_what_it_says() {
    let mut wrong = Vec::new();
    for (before, phrase, behind) in PHRASES {
        let plain = format!("{before}{phrase}{behind}");
        for (name, disguise) in DISGUISES {
            let disguised = format!("{before}{}{behind}", disguise(phrase));
            let (wanted, read) = (Text::new(&plain), Text::new(&disguised));
            if wanted.plain() != read.plain() {
                wrong.push((name, disguised.clone(), read.plain().to_owned()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} misread: {wrong:#?}", wrong.len());
}

#[test]
fn a_disguised_phrase_is_judged_as_what_it_says() {
    let mut wrong = Vec::new();
    for (before, phrase, behind) in PHRASES {
        let plain = judge(&format!("{before}{phrase}{behind}"));
        for (name, disguise) in DISGUISES {
            let verdict = judge(&format!("{before}{}{behind}", disguise(phrase)));
            // Which signals, not in how many pieces: what is turned runs backwards, and is quoted in other pieces.
            let signals = |verdict: &Verdict| verdict.evidence.iter().map(|e| e.signal).collect::<BTreeSet<_>>();
            if (verdict.class, verdict.hold, signals(&verdict)) != (plain.class, plain.hold, signals(&plain)) {
                wrong.push((name, phrase, plain.clone(), verdict));
            }
        }
    }
    assert!(wrong.is_empty(), "{} misjudged: {wrong:#?}", wrong.len());
}

#[test]
fn evidence_quotes_the_disguise_and_no_more() {
    for (before, phrase, behind) in PHRASES {
        let plain = format!("{before}{phrase}{behind}");
        let wanted = evidence(&plain, &judge(&plain));
        for (name, disguise) in DISGUISES {
            let worn = disguise(phrase);
            let disguised = format!("{before}{worn}{behind}");
            let found = evidence(&disguised, &judge(&disguised));
            let shift = |at: usize| at + worn.len() - phrase.len();
            for ((signal, start, end), (_, wanted_start, wanted_end)) in found.into_iter().zip(wanted.iter().copied()) {
                let quoted = &disguised[start..end];
                // What begins or ends outside the phrase, or with it, is at the same place.
                let stretch = before.len()..before.len() + phrase.len();
                let opening = if name == "right-to-left override" { '\u{202e}'.len_utf8() } else { 0 };
                if wanted_start < stretch.start {
                    assert_eq!(start, wanted_start, "{name}: {signal} {quoted}");
                } else if wanted_start == stretch.start {
                    assert_eq!(start, wanted_start + opening, "{name}: {signal} {quoted}");
                } else if wanted_start >= stretch.end {
                    assert_eq!(start, shift(wanted_start), "{name}: {signal} {quoted}");
                } else {
                    assert!(start > stretch.start || opening > 0 || name == "turned", "{name}: {signal} {quoted}");
                }
                if wanted_end >= stretch.end {
                    assert_eq!(end, shift(wanted_end), "{name}: {signal} {quoted}");
                }
                let whole = |at: usize| {
                    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
                    !letter(disguised[..at].chars().next_back()) || !letter(disguised[at..].chars().next())
                };
                assert!(whole(start) && whole(end), "{name}: {signal} cuts a word, {quoted}");
            }
        }
    }
}

#[test]
fn bold_and_emoji_of_honest_posts_cost_nothing() {
    for (plain, dressed) in [
        (
            "Three things about sourdough: keep it warm, feed it twice a day and be patient with it.",
            "𝗧𝗵𝗿𝗲𝗲 𝘁𝗵𝗶𝗻𝗴𝘀 𝗮𝗯𝗼𝘂𝘁 𝘀𝗼𝘂𝗿𝗱𝗼𝘂𝗴𝗵: keep it warm, feed it 𝙩𝙬𝙞𝙘𝙚 a day and be patient with it.",
        ),
        (
            "What are you reading this week? I finished a novel about lighthouse keepers.",
            "𝐖𝐡𝐚𝐭 𝐚𝐫𝐞 𝐲𝐨𝐮 𝐫𝐞𝐚𝐝𝐢𝐧𝐠 𝐭𝐡𝐢𝐬 𝐰𝐞𝐞𝐤? I finished a novel about 𝑙𝑖𝑔ℎ𝑡ℎ𝑜𝑢𝑠𝑒 keepers.",
        ),
        (
            "Let the bread cool for ten minutes, the steam loosens the crust by itself.",
            "Let the bread ᴄᴏᴏʟ for ｔｅｎ minutes, the ⓢⓣⓔⓐⓜ loosens the crust by itself.",
        ),
    ] {
        let (wanted, found) = (judge(plain), judge(dressed));
        let signals = |verdict: &Verdict| verdict.evidence.iter().map(|e| e.signal).collect::<Vec<_>>();
        assert_eq!((wanted.class, wanted.probabilities), (found.class, found.probabilities), "{dressed}");
        assert_eq!(signals(&wanted), signals(&found), "{dressed}");
        assert!(!found.hold, "{dressed}");
    }
    for text in ["Thank you all, what a lovely evening that was 🎉", "We are back from 🇮🇹, the food was wonderful 🍝"]
    {
        assert!(!judge(text).hold, "{text}");
    }
}

/// Lower case and `0` for numbers: all that may happen to these.
const HONEST: [&str; 88] = [
    "i.e. the small one",
    "e.g. a spoon",
    "the U.S. and the U.K.",
    "the U.S.A. and the U.N.",
    "U.S. for short",
    "a b testing",
    "an A/B test",
    "J. R. R. Tolkien",
    "D. M. Thomas and P. D. James",
    "J.K. and J K",
    "option A B C",
    "options A, B, C and D",
    "A - B - C",
    "grades A D D",
    "chords: F A D E, D A D G A D",
    "vitamins A D E K",
    "Q & A, R & D, B & B",
    "I / O",
    "N.A.S.A., W.H.O., N.A.T.O., R.S.V.P.",
    "F.B.I. and C.I.A.",
    "L.A. is in C.A.",
    "M.B.A., Ph.D., B.A.",
    "A.D.D. and A.D.H.D.",
    "(s.a.w)",
    "P.S. I was late",
    "at 5 p.m. for children",
    "8 a.m. to 6 p.m.",
    "5 p m us time",
    "U S A",
    "B B C",
    "x y z",
    "a i u e o",
    "3D",
    "4K",
    "2nd, 3rd, 4th",
    "h1 and h2",
    "covid19",
    "B2B and B2C",
    "web3",
    "mp3 and mp4",
    "PS4 and PS5",
    "i5, i7 and M3",
    "iOS15, win10",
    "A11 and A4",
    "100k, 10k, 5k",
    "50ft, 10st, 70p, 15lb, 5am",
    "1on1",
    "24h, 30min, 7days",
    "week5, day1, top10",
    "SALE20 SAVE5 DEAL7",
    "k8s, i18n, a11y, l10n",
    "H2O, CO2, B12, D3",
    "SE11, W1A, EC1A",
    "M4P 1A6, L0L 2N0, P0P 1S0",
    "A$AP, Ke$ha, P!nk",
    "$TSLA, $AAPL",
    "C3PO and R2D2",
    "wow!great",
    "4head",
    "d*mn, s*l3",
    "o. m. g.",
    "it is spelled c-o-p-y-r-i-g-h-t",
    "r2 = x1 + y2",
    "md5, sha256, utf8, x86",
    "0x1F, 1e3",
    "s3, ec2, h264",
    "gr8, l8r, b4, m8",
    "🇺🇸 🇬🇧",
    "🇩🇪🇫🇷🇮🇹",
    "from 🇩🇲 with love",
    "🅿️ behind the hall",
    "blood group 🅰️🅱️ or 🅾️",
    "ℹ️ 🆗 🆒",
    "Привет, как дела",
    "нет, это наш кот",
    "она пишет про web и it",
    "the word рост means growth",
    "καλημερα σε ολους",
    "α-helix, β-blocker, γ-ray",
    "5 μm and 3 μs",
    "ΔT, Δx, ρgh, λx",
    "kΩ and Ωm",
    "straße und größe",
    "łatwo, tłum, był",
    "køb, sød, før",
    "kız, sınıf, tıp",
    "/hɛˈləʊ/ and /kæt/",
    "ʕ•ᴥ•ʔ (´・ω・)",
];

#[test]
fn honest_text_stays_as_it_is() {
    let mut changed = Vec::new();
    for honest in HONEST {
        // Marks go as they always do, and a compatibility letter is its plain one.
        let mut wanted = String::new();
        for c in honest.to_lowercase().chars().filter(|c| *c != '\u{fe0f}') {
            match c {
                '0'..='9' if wanted.ends_with('0') => {}
                '0'..='9' => wanted.push('0'),
                'ö' => wanted.push('o'),
                'ℹ' => wanted.push('i'),
                '´' => wanted.push(' '),
                _ => wanted.push(c),
            }
        }
        let plain = Text::new(honest).plain().to_owned();
        if plain != wanted {
            changed.push((honest, wanted, plain));
        }
    }
    assert!(changed.is_empty(), "{changed:#?}");
}

#[test]
fn work_grows_with_the_length_of_a_draft_and_no_faster() {
    let start = Instant::now();
    for piece in
        ["F R E E ", "F ", "f.", "d-m ", "sn ", "ǝ ", "🇫 ", "a1", "1", "\u{202e}x", "ѕ", "а ", "f - ", "on ǝɯ "]
    {
        let _ = Text::new(&piece.repeat(100_000));
    }
    // Well under a second each; work that grew with the square would take minutes.
    assert!(start.elapsed() < Duration::from_secs(30), "{:?}", start.elapsed());
}

proptest! {
    #[test]
    fn origins_rise_and_lie_on_character_boundaries(
        draft in "(F R E E|f\\.r\\.e\\.e|d-m me|fr33|c1|\\$ave|ǝǝɹɟ|ʎnq|🇫🇷🇪🇪|🇺🇸|frее|рау|ＦＲ|⒡⒭|\u{202e}|\u{202c}|\u{200b}|\u{301}|[ \\-.\n]|\\PC){0,40}"
    ) {
        let text = Text::new(&draft);
        let plain = text.plain();
        let mut previous = (0, 0);
        for (at, character) in plain.char_indices() {
            let span = text.origin(at, at + character.len_utf8()).unwrap();
            prop_assert!(draft.get(span.start..span.end).is_some_and(|origin| !origin.is_empty()), "{span:?}");
            prop_assert!(previous.0 <= span.start && previous.1 <= span.end, "{previous:?} {span:?}");
            previous = (span.start, span.end);
        }
        for word in text.words() {
            prop_assert!(plain.get(word.clone()).is_some());
        }
    }
}
