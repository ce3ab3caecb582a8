//! Text turned upside down: `ʍou ʎnq` is read from its end.

use std::ops::Range;

use super::{Folded, is_known, stretches};
use crate::text::fold::Origin;

/// Lower-case letters and what each is when the page is turned: those that are letters of the
/// alphabet themselves, and so no sign of turned text, and those of phonetics and other blocks.
const ORDINARY: (&str, &str) = ("bdlnopqsuxz", "qpluodbsnxz");
const TURNED: (&str, &str) = ("ɐɔəǝɟƃᵷɥᴉıɾʞןꞁɯԁɹᴚʇʌʍʎⅎ", "aceefgghiijkllmprrtvwyf");

/// Words of the longest passage that is turned as one; bounds the work on any draft.
const LONGEST_PASSAGE: usize = 64;

fn look_up((from, to): (&str, &str), character: char) -> Option<char> {
    let at = from.chars().position(|c| c == character)?;
    to.chars().nth(at)
}

fn upright(character: char) -> Option<char> {
    look_up(if character.is_ascii() { ORDINARY } else { TURNED }, character)
}

/// Turns up what reads as words only then.
#[inline(never)]
pub fn turn_up(letters: &mut [Folded]) {
    if !letters.iter().any(|f| f.in_word && !f.character.is_ascii() && upright(f.character).is_some()) {
        return;
    }
    let words = stretches(letters, |f| f.in_word);
    let mut at = 0;
    while at < words.len() {
        let count = turned_words(letters, &words[at..]);
        if count > 0 {
            turn(letters, &words[at..at + count]);
        }
        at += count.max(1);
    }
}

/// How many words from the first on belong to one turned passage; 0 if it is none.
fn turned_words(letters: &[Folded], words: &[Range<usize>]) -> usize {
    let mut count = 0;
    let (mut special, mut known) = (0, 0);
    for (i, word) in words.iter().take(LONGEST_PASSAGE).enumerate() {
        let shown = &letters[word.clone()];
        let Some(read) = shown.iter().rev().map(|f| upright(f.character)).collect::<Option<String>>() else { break };
        if i > 0 && !letters[words[i - 1].end..word.start].iter().all(|f| f.character == ' ' || is_small_sign(f)) {
            break;
        }
        let forward: String = read.chars().rev().collect();
        let is_word = is_known(&read) || is_known(&forward);
        let is_special = shown.iter().any(|f| !f.character.is_ascii());
        // `sn` belongs to the passage; `on` does between two others, else it is the author's own.
        let stands_upright = !is_special && is_known(&shown.iter().map(|f| f.character).collect::<String>());
        if is_special {
            special += 1;
            known += usize::from(is_word);
        } else if !is_word || i == 0 && stands_upright {
            break;
        }
        if !stands_upright {
            count = i + 1;
        }
    }
    if known > 0 && 2 * known >= special { count } else { 0 }
}

fn is_small_sign(folded: &Folded) -> bool {
    matches!(folded.character, '\'' | ',' | '-' | '.' | '˙')
}

/// Puts the letters upright, and the passage the right way round unless its words already are.
fn turn(letters: &mut [Folded], words: &[Range<usize>]) {
    for place in words.iter().flat_map(Clone::clone) {
        let folded = &mut letters[place];
        folded.character = upright(folded.character).unwrap_or(folded.character);
    }
    let read = |word: &Range<usize>| letters[word.clone()].iter().map(|f| f.character).collect::<String>();
    let forward = words.iter().filter(|word| is_known(&read(word))).count();
    let backward = words.iter().filter(|word| is_known(&read(word).chars().rev().collect::<String>())).count();
    if let (Some(first), Some(last)) = (words.first(), words.last())
        && backward >= forward
    {
        reverse(&mut letters[first.start..last.end]);
    }
}

/// Puts the last character first. Each then stands for the whole run, so that origins still rise.
fn reverse(run: &mut [Folded]) {
    let origin = Origin { start: run[0].origin.start, end: run[run.len() - 1].origin.end };
    run.reverse();
    for folded in run {
        folded.origin = origin;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn every_letter_has_its_counterpart() {
        for (from, to) in [ORDINARY, TURNED] {
            assert_eq!(from.chars().count(), to.chars().count());
        }
    }

    #[test]
    fn turned_words_are_read_from_the_end() {
        for (turned, read) in [
            ("ʍou ʎnq", "buy now"),
            ("so ǝɯ ɯp please", "so dm me please"),
            ("oᴉq uᴉ ʞuᴉl ǝɥʇ ʞɔᴉlɔ", "click the link in bio"),
            ("ʎɐpoʇ dn uƃᴉs", "sign up today"),
            ("ɟɹǝǝ ʇɹᴉɐl", "free trial"),
        ] {
            assert_eq!(Text::new(turned).plain(), read);
        }
    }

    #[test]
    fn letters_of_phonetics_stay() {
        for honest in ["it is /ˈtɐmɐ/ or /həʊ/ there", "the vowel ɔ and the vowel ə", "say /ˈɹɛdi/"] {
            let plain = Text::new(honest);
            assert!(
                honest.chars().filter(|c| c.is_alphabetic()).eq(plain.plain().chars().filter(|c| c.is_alphabetic()))
            );
        }
    }
}
