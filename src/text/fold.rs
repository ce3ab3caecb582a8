//! Character by character: compatibility spelling, no marks, no invisible characters, lower case.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::disguise::Hints;
use crate::span::Span;

/// One character of the plain spelling and the original bytes behind it.
#[derive(Debug, Clone, Copy)]
pub struct Folded {
    pub character: char,
    /// Whether it is a letter or digit.
    pub in_word: bool,
    pub origin: Span,
}

/// Where a run of characters stands in the original.
pub fn join(run: &[Folded]) -> Span {
    Span { start: run[0].origin.start, end: run[run.len() - 1].origin.end }
}

/// Folds every character of `original`, and notes what disguises there may be.
pub fn fold(original: &str) -> (Vec<Folded>, Hints) {
    let mut folded: Vec<Folded> = Vec::with_capacity(original.len());
    let mut hints = Hints::default();
    let mut turned_round = None;
    let mut enclosed = false;
    let mut characters = original.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let origin = Span { start, end: start + character.len_utf8() };
        if character.is_ascii() {
            if character == '\n' {
                turn_back(&mut folded, &mut turned_round);
            }
            if character != '\r' {
                let in_word = character.is_ascii_alphanumeric();
                let character = character.to_ascii_lowercase();
                hints.see_ascii(character);
                folded.push(Folded { character, in_word, origin });
            }
            enclosed = false;
            continue;
        }
        match character {
            '\u{202e}' => turned_round = turned_round.or(Some(folded.len())),
            '\u{202c}' => turn_back(&mut folded, &mut turned_round),
            _ => {}
        }
        let before = folded.len();
        let mut push = |part: char| {
            let in_word = part.is_alphanumeric();
            hints.see(part, in_word);
            folded.push(Folded { character: part, in_word, origin });
        };
        // Letters in brackets side by side are spelling; a single one numbers a list.
        let in_brackets = letter_in_brackets(character);
        let beside = enclosed || characters.peek().is_some_and(|(_, next)| letter_in_brackets(*next).is_some());
        enclosed = in_brackets.is_some();
        if let Some(letter) = in_brackets.filter(|_| beside) {
            push(letter);
        } else if !is_invisible(character) {
            decompose_compatible(character, |part| {
                if !is_combining_mark(part) {
                    plain_sign(part).to_lowercase().for_each(&mut push);
                }
            });
        }
        // A mark belongs to the letter before it, so that a span never cuts between them.
        if folded.len() == before
            && let Some(last) = folded.last_mut()
        {
            last.origin.end = origin.end;
        }
    }
    turn_back(&mut folded, &mut turned_round);
    hints.end();
    (folded, hints)
}

/// What stands after a right-to-left override is shown from its end to its beginning; Latin letters
/// there are meant to be read as they are shown.
fn turn_back(folded: &mut [Folded], since: &mut Option<usize>) {
    let Some(shown) = since.take().map(|start| &mut folded[start..]) else { return };
    if !shown.is_empty() && shown.iter().all(|f| f.character.is_ascii()) {
        reverse(shown);
    }
}

/// Puts the last character first. Each then stands for the whole run, so that origins still rise.
pub fn reverse(run: &mut [Folded]) {
    let origin = join(run);
    run.reverse();
    for folded in run {
        folded.origin = origin;
    }
}

/// `⒡` and `🄕`, whose compatibility spelling would be `(f)`.
fn letter_in_brackets(character: char) -> Option<char> {
    let first = match character {
        '\u{249c}'..='\u{24b5}' => 0x249c,
        '\u{1f110}'..='\u{1f129}' => 0x1f110,
        _ => return None,
    };
    char::from_u32(u32::from('a') + u32::from(character) - first)
}

/// Zero-width, direction, joining, filling and variation characters: the default ignorable code
/// points of the Unicode Character Database.
const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Typographic punctuation in the spelling of a keyboard.
const fn plain_sign(character: char) -> char {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{ab}' | '\u{bb}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}
