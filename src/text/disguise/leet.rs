//! Digits and signs in place of letters: `fr33`, `cl1ck`, `$ave`, `@pply`.

use std::ops::Range;

use super::{completes_call, is_known, lookalike, stretches};
use crate::text::fold::Folded;

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
pub fn spell_out(letters: &mut [Folded]) {
    for token in stretches(letters, |f| f.in_word || is_sign(f.character)) {
        let Some(place) = trim(letters, token) else { continue };
        let shown = &letters[place.clone()];
        if shown.iter().all(|f| f.character.is_alphabetic())
            || is_part_of_address(letters, &place)
            || is_quantity_or_model(shown)
            || is_postcode(&letters[place.start..])
        {
            continue;
        }
        let read = match shown.len() {
            0 | 1 => None,
            2 => read(shown).filter(|read| completes_call(letters, place.start, read)),
            _ => read(shown),
        };
        if let Some(read) = read {
            for (folded, letter) in letters[place].iter_mut().zip(read.chars()) {
                folded.character = letter;
                folded.in_word = true;
            }
        }
    }
}

/// Leaves out signs at the end, and those at the beginning that never stand for a letter there.
fn trim(letters: &[Folded], token: Range<usize>) -> Option<Range<usize>> {
    let opens = |f: &Folded| f.in_word || !matches!(f.character, '!' | '|');
    let start = token.start + letters[token.clone()].iter().position(opens)?;
    let closes = |f: &Folded| f.in_word || f.character == '€';
    let end = token.start + letters[token].iter().rposition(closes)? + 1;
    (start < end).then_some(start..end)
}

/// Parts of links, addresses, names of files and starred-out words are nobody's words.
fn is_part_of_address(letters: &[Folded], place: &Range<usize>) -> bool {
    let joins = |f: &Folded| matches!(f.character, '.' | '/' | '_' | ':' | '=' | '&' | '%' | '\\' | '@' | '*');
    let before = matches!(&letters[..place.start], [.., word, sign] if word.in_word && joins(sign));
    let after = matches!(&letters[place.end..], [sign, word, ..] if word.in_word && joins(sign));
    before || after
}

/// `100k`, `50ft`, `ps4`, `week5`: a number before a unit or behind a name. Letters must be no fewer
/// than what stands for letters. Two letters are a name too, except before a 3: many words end in
/// an e or two, hardly any model or postcode makes one.
fn is_quantity_or_model(shown: &[Folded]) -> bool {
    let is_digit = |f: &&Folded| f.character.is_ascii_digit();
    let written = shown.iter().filter(|f| f.character.is_alphabetic()).count();
    if shown.len() == 2 {
        return written != 1;
    }
    if written < 2 || 2 * written < shown.len() {
        return true;
    }
    let number = shown.iter().take_while(is_digit).count();
    let (number, unit) = shown.split_at(number);
    let is_unit = match (number, unit) {
        ([zero], [_, _]) => zero.character != '0',
        (_, [] | [_] | [_, _]) => true,
        _ => is_word(unit),
    };
    let version = shown.iter().rev().take_while(is_digit).count();
    let (name, version) = shown.split_at(shown.len() - version);
    let is_name = match name {
        [] | [_] | [_, _] => version.iter().any(|f| f.character != '3'),
        _ => is_word(name),
    };
    !number.is_empty() && is_unit || !version.is_empty() && is_name
}

fn is_word(shown: &[Folded]) -> bool {
    is_known(&shown.iter().map(|f| f.character).collect::<String>())
}

/// A Canadian one: `M4P 1A6`.
fn is_postcode(rest: &[Folded]) -> bool {
    let form = |f: &Folded| match f.character {
        c if c.is_ascii_digit() => '0',
        c if c.is_alphabetic() => 'a',
        c => c,
    };
    rest.iter().take(7).map(form).eq("a0a 0a0".chars())
}

/// What this reads as: of the readings it may have, the first that is a known word.
fn read(shown: &[Folded]) -> Option<String> {
    let is_doubtful = |f: &&Folded| letter(f.character).is_some_and(|(one, other)| one != other);
    let doubts = shown.iter().filter(is_doubtful).count().min(MOST_DOUBTS);
    (0..1_u32 << doubts).find_map(|choice| {
        let mut choice = choice;
        let word: Option<String> = shown
            .iter()
            .map(|f| match letter(f.character) {
                Some((one, other)) if one != other => {
                    let letter = if choice & 1 == 0 { one } else { other };
                    choice >>= 1;
                    Some(letter)
                }
                Some((one, _)) => Some(one),
                None => lookalike::reading(f.character),
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
