//! Character by character: compatibility spelling, no marks, no invisible characters, lower case.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use super::disguise::Hints;

/// Where something stands in the original, which is never as long as 4 GiB.
#[derive(Debug, Clone, Copy)]
pub struct Origin {
    pub start: u32,
    pub end: u32,
}

impl Origin {
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }
}

/// A text every byte of which knows where it came from.
#[derive(Debug, Default)]
pub struct Traced {
    pub text: String,
    /// For every byte of `text`, the bytes of the original it stands for.
    pub origins: Vec<Origin>,
}

impl Traced {
    pub fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), origins: Vec::with_capacity(bytes) }
    }

    /// Appends what stands for one stretch of the original.
    pub fn push(&mut self, text: &str, origin: Origin) {
        self.text.push_str(text);
        self.origins.extend(std::iter::repeat_n(origin, text.len()));
    }

    /// Appends bytes `place` of another text.
    pub fn push_from(&mut self, other: &Self, place: Range<usize>) {
        self.text.push_str(&other.text[place.clone()]);
        self.origins.extend_from_slice(&other.origins[place]);
    }

    /// Where a stretch of the text, which is not empty, stands in the original.
    pub fn join(&self, place: Range<usize>) -> Origin {
        Origin { start: self.origins[place.start].start, end: self.origins[place.end - 1].end }
    }

    /// Appends ASCII as it stands at `start` of the original, in lower case.
    fn push_ascii(&mut self, ascii: &str, start: usize) {
        let before = self.text.len();
        self.text.push_str(ascii);
        self.text[before..].make_ascii_lowercase();
        self.origins.extend((start..start + ascii.len()).map(|at| Origin::new(at, at + 1)));
    }

    /// Has the last character stand for the original up to `end` too.
    fn stretch_last(&mut self, end: usize) {
        let last = self.text.chars().next_back().map_or(0, char::len_utf8);
        self.origins.iter_mut().rev().take(last).for_each(|origin| origin.end = end as u32);
    }

    /// What stands after a right-to-left override is shown from its end to its beginning; Latin letters
    /// there are meant to be read as they are shown. Each then stands for the whole run, so that origins
    /// still rise.
    fn turn_back(&mut self, since: &mut Option<usize>) {
        let Some(start) = since.take() else { return };
        let shown = &self.text[start..];
        if !shown.is_empty() && shown.is_ascii() {
            let read: String = shown.chars().rev().collect();
            let origin = self.join(start..self.text.len());
            self.text.replace_range(start.., &read);
            self.origins[start..].fill(origin);
        }
    }
}

/// Folds every character of `original`, and notes what disguises there may be.
pub fn fold(original: &str) -> (Traced, Hints) {
    let mut folded = Traced::with_capacity(original.len());
    let mut hints = Hints::default();
    let mut turned_round = None;
    let mut enclosed = false;
    let mut start = 0;
    while let Some(character) = original[start..].chars().next() {
        if character.is_ascii() {
            if character == '\n' {
                folded.turn_back(&mut turned_round);
            }
            let run = ascii_run(&original[start..], turned_round.is_some());
            if character != '\r' {
                hints.see_ascii(run.as_bytes());
                folded.push_ascii(run, start);
            }
            enclosed = false;
            start += run.len();
            continue;
        }
        let end = start + character.len_utf8();
        let origin = Origin::new(start, end);
        match character {
            '\u{202e}' => turned_round = turned_round.or(Some(folded.text.len())),
            '\u{202c}' => folded.turn_back(&mut turned_round),
            _ => {}
        }
        let before = folded.text.len();
        let mut push = |part: char| {
            hints.see(part, part.is_alphanumeric());
            folded.push(part.encode_utf8(&mut [0; 4]), origin);
        };
        // Letters in brackets side by side are spelling; a single one numbers a list.
        let in_brackets = letter_in_brackets(character);
        let next = original[end..].chars().next();
        let beside = enclosed || next.is_some_and(|next| letter_in_brackets(next).is_some());
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
        if folded.text.len() == before {
            folded.stretch_last(end);
        }
        start = end;
    }
    folded.turn_back(&mut turned_round);
    hints.end();
    (folded, hints)
}

/// The ASCII that `rest` begins with, as far as it can be taken at once. Carriage returns stand alone,
/// and while something is turned round, so does every line.
fn ascii_run(rest: &str, turned_round: bool) -> &str {
    let ends = |byte: &u8| !byte.is_ascii() || *byte == b'\r' || turned_round && *byte == b'\n';
    let behind = &rest.as_bytes()[1..];
    let more = if rest.starts_with('\r') { 0 } else { behind.iter().position(ends).unwrap_or(behind.len()) };
    &rest[..1 + more]
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
