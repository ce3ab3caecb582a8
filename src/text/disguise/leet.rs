//! Digits and signs in place of letters: `fr33`, `cl1ck`, `$ave`, `@pply`.

use std::ops::Range;

use super::{completes_call, is_known, lookalike};
use crate::text::fold::Traced;

/// The letter that a digit or sign stands for; where it may be one of two, the other comes second.
const fn letter(character: char) -> Option<(char, char)> {
    Some(match character {
        '0' => ('o', 'o'),
        '1' | '!' | '|' => ('i', 'l'),
        '3' | '€' => ('e', 'e'),
        '4' | '@' => ('a', 'a'),
        '5' | '$' => ('s', 's'),
        '7' => ('t', 't'),
        '8' => ('b', 'b'),
        '9' => ('g', 'g'),
        '£' | '₤' => ('l', 'l'),
        '¥' => ('y', 'y'),
        '¢' | '₡' | '₵' => ('c', 'c'),
        '₣' => ('f', 'f'),
        '₦' => ('n', 'n'),
        '₩' => ('w', 'w'),
        '₭' => ('k', 'k'),
        '₮' => ('t', 't'),
        '₱' => ('p', 'p'),
        '₳' => ('a', 'a'),
        _ => return None,
    })
}

/// Whether words may have this in place of a letter.
#[inline]
pub const fn is_sign(character: char) -> bool {
    letter(character).is_some()
}

/// Signs of two readings beyond this many are taken by their first; bounds the work on any draft.
const MOST_DOUBTS: usize = 3;

/// Spells out words with digits and signs among their letters if that gives a word of some
/// signal's phrases.
#[inline(never)]
pub fn spell_out(folded: &mut Traced) {
    let text = &folded.text;
    let mut spelled = Traced::with_capacity(text.len());
    let mut taken = 0;
    for token in tokens(text) {
        let Some(place) = trim(text, token).filter(|place| !text[place.clone()].chars().all(char::is_alphabetic))
        else {
            continue;
        };
        spelled.push_from(folded, taken..place.start);
        taken = place.start;
        let Some(read) = read_in(&spelled.text, &text[place.clone()], &text[place.end..]) else { continue };
        for ((at, _), letter) in text[place.clone()].char_indices().zip(read.chars()) {
            spelled.push(letter.encode_utf8(&mut [0; 4]), folded.origins[place.start + at]);
        }
        taken = place.end;
    }
    if taken > 0 {
        spelled.push_from(folded, taken..text.len());
        *folded = spelled;
    }
}

/// Runs of letters, digits and signs among which one may stand for a letter.
fn tokens(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let belongs = |c: char| c.is_alphanumeric() || is_sign(c);
    let mut at = 0;
    std::iter::from_fn(move || {
        let sign = at + text[at..].find(is_sign)?;
        let start = text[..sign].trim_end_matches(belongs).len();
        at = text.len() - text[sign..].trim_start_matches(belongs).len();
        Some(start..at)
    })
}

/// Leaves out signs at the end, and those at the beginning that never stand for a letter there.
fn trim(text: &str, token: Range<usize>) -> Option<Range<usize>> {
    let shown = &text[token.clone()];
    let start = token.end - shown.trim_start_matches(['!', '|']).len();
    let end = token.start + shown.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '€').len();
    (start < end).then_some(start..end)
}

/// What this reads as between what stands before and behind it.
fn read_in(before: &str, shown: &str, behind: &str) -> Option<String> {
    if is_part_of_address(before, behind) || is_quantity_or_model(shown) || is_postcode(shown, behind) {
        return None;
    }
    match shown.chars().count() {
        0 | 1 => None,
        2 => read(shown).filter(|read| completes_call(before, read)),
        _ => read(shown),
    }
}

/// Parts of links, addresses, names of files and starred-out words are nobody's words.
fn is_part_of_address(before: &str, behind: &str) -> bool {
    let joins = |sign: Option<char>, word: Option<char>| {
        matches!(sign, Some('.' | '/' | '_' | ':' | '=' | '&' | '%' | '\\' | '@' | '*'))
            && word.is_some_and(char::is_alphanumeric)
    };
    let (mut before, mut behind) = (before.chars().rev(), behind.chars());
    joins(before.next(), before.next()) || joins(behind.next(), behind.next())
}

/// `100k`, `50ft`, `ps4`, `week5`: a number before a unit or behind a name. Letters must be no fewer
/// than what stands for letters. Two letters are a name too, except before a 3: many words end in
/// an e or two, hardly any model or postcode makes one.
fn is_quantity_or_model(shown: &str) -> bool {
    let length = shown.chars().count();
    let written = shown.chars().filter(|c| c.is_alphabetic()).count();
    if length == 2 {
        return written != 1;
    }
    if written < 2 || 2 * written < length {
        return true;
    }
    let is_digit = |c: char| c.is_ascii_digit();
    let unit = shown.trim_start_matches(is_digit);
    let number = &shown[..shown.len() - unit.len()];
    let is_unit = match (number.len(), unit.chars().count()) {
        (1, 2) => number != "0",
        (_, 0..=2) => true,
        _ => is_known(unit),
    };
    let name = shown.trim_end_matches(is_digit);
    let version = &shown[name.len()..];
    let is_name = if name.chars().count() <= 2 { version.contains(|c| c != '3') } else { is_known(name) };
    !number.is_empty() && is_unit || !version.is_empty() && is_name
}

/// A Canadian one: `M4P 1A6`.
fn is_postcode(shown: &str, behind: &str) -> bool {
    let form = |c: char| match c {
        c if c.is_ascii_digit() => '0',
        c if c.is_alphabetic() => 'a',
        c => c,
    };
    shown.chars().chain(behind.chars()).take(7).map(form).eq("a0a 0a0".chars())
}

/// What this reads as: of the readings it may have, the first that is a known word.
fn read(shown: &str) -> Option<String> {
    let is_doubtful = |c: &char| letter(*c).is_some_and(|(one, other)| one != other);
    let doubts = shown.chars().filter(is_doubtful).count().min(MOST_DOUBTS);
    (0..1_u32 << doubts).find_map(|choice| {
        let mut choice = choice;
        let word: Option<String> = shown
            .chars()
            .map(|c| match letter(c) {
                Some((one, other)) if one != other => {
                    let letter = if choice & 1 == 0 { one } else { other };
                    choice >>= 1;
                    Some(letter)
                }
                Some((one, _)) => Some(one),
                None => lookalike::reading(c),
            })
            .collect();
        word.filter(|word| is_known(word))
    })
}

#[cfg(test)]
mod tests {
    use crate::text::Text;

    #[test]
    fn digits_and_signs_among_letters_are_read() {
        for (written, read) in [
            ("fr33 d1sc0unt!", "free discount!"),
            ("cl1ck the 1ink", "click the link"),
            ("m0ney, $ave, @pply", "money, save, apply"),
            ("50% 0ff", "0% off"),
            ("1im1ted 0ffer", "limited offer"),
            ("#fr33 fr€€ ₣ⱤɆɆ", "#free free free"),
            ("dm m3", "dm me"),
        ] {
            assert_eq!(Text::new(written).plain(), read);
        }
    }

    #[test]
    fn numbers_names_and_addresses_stay() {
        for (honest, plain) in [
            ("m3, 100k in week5 for 50ft and 70p", "m0, 0k in week0 for 0ft and 0p"),
            (
                "ps4, se11, 10st, b2b, web3, mp3, h1, covid19, 4k, 2nd",
                "ps0, se0, 0st, b0b, web0, mp0, h0, covid0, 0k, 0nd",
            ),
            ("$500, $tsla, @ann, @apply4us", "$0, $tsla, <user>, <user>"),
            ("s@le.com or fr33@d1sc0unt.com or x.com/fr33", "<email> or <email> or <url>"),
            ("wow!great, hi! 4head, w*n0w", "wow!great, hi! 0head, w*n0w"),
            ("a$ap at m4p 1a6", "a$ap at m0p 0a0"),
        ] {
            assert_eq!(Text::new(honest).plain(), plain);
        }
    }
}
