//! Words dressed up to slip past readers like this one, spelled as people read them.
//!
//! Each file undoes one kind of disguise. What could as well be honest (`A B C`, `b2b`, a word of
//! another script) is only touched where that gives a word of some signal's phrases, so that no
//! other text changes.

mod flag;
mod flip;
mod leet;
mod lookalike;
mod spaced;

use super::fold::Folded;
use crate::signal;

/// What folding noticed in passing. Nearly every draft is done with once these say no.
#[derive(Debug, Default, Clone, Copy)]
pub struct Hints {
    /// A letter outside ASCII was left after folding.
    foreign: bool,
    /// Bit 0: a letter touches a digit or a sign that may stand for one.
    touching: u8,
    last: u8,
    /// The last characters, one bit each: part of a word or not.
    recent: u8,
    /// The same for letters that stood by themselves.
    singles: u8,
    /// Not 0: two letters by themselves, at most three signs or blanks apart.
    spaced: u8,
}

/// What a character may be in a disguised word, as bits.
const LETTER: u8 = 1;
/// Stands for a letter if one follows.
const BEFORE_LETTER: u8 = 2;
/// Stands for a letter if one precedes. `Hi!` is everywhere, so `!` does not.
const BEHIND_LETTER: u8 = 4;
/// No gap between letters that stand by themselves.
const IN_WORD: u8 = 8;

/// Roles of the ASCII characters; looked up at every one of every draft.
static ROLES: [u8; 128] = {
    let mut roles = [0; 128];
    let mut i = 0;
    while i < 128 {
        let character = i as u8 as char;
        roles[i] = role(character, character.is_ascii_alphanumeric());
        i += 1;
    }
    roles
};

const fn role(character: char, in_word: bool) -> u8 {
    let word = if in_word || character == '\'' { IN_WORD } else { 0 };
    word | match (leet::is_sign(character), in_word) {
        (true, _) if character == '!' => BEFORE_LETTER,
        (true, _) => BEFORE_LETTER | BEHIND_LETTER,
        (false, true) if !character.is_ascii_digit() => LETTER,
        _ => 0,
    }
}

impl Hints {
    /// Notes the next folded character if it is in ASCII.
    #[inline]
    pub fn see_ascii(&mut self, character: char) {
        self.note(ROLES[character as usize & 127]);
    }

    /// Notes the next folded character.
    pub fn see(&mut self, character: char, in_word: bool) {
        let in_word = in_word || flag::letter(character).is_some();
        self.foreign |= in_word && !character.is_ascii();
        self.note(role(character, in_word));
    }

    #[inline]
    fn note(&mut self, role: u8) {
        self.touching |= role & self.last >> 1 | role >> 2 & self.last;
        self.last = role;
        self.recent = (self.recent << 1 | role >> 3) & 0b111;
        let single = u8::from(self.recent == 0b010);
        self.singles = self.singles << 1 | single;
        self.spaced |= self.singles & 0b1_1100 & single.wrapping_neg();
    }

    /// Notes the end of the draft.
    pub fn end(&mut self) {
        self.note(0);
    }

    const fn may_have_signs(self) -> bool {
        self.foreign || self.touching & 1 != 0
    }
}

/// Undoes every disguise in `letters`, which folding made of `original`.
pub fn see_through(letters: &mut Vec<Folded>, hints: Hints, original: &str) {
    if hints.foreign {
        flag::unfurl(letters);
        flip::turn_up(letters);
        lookalike::unmask(letters, original);
    }
    if hints.spaced != 0 {
        spaced::close_up(letters);
    }
    if hints.may_have_signs() {
        leet::spell_out(letters);
    }
}

/// Words of phrases that are abbreviations or names beside that: N.A.S.A., A$AP.
const ABBREVIATIONS: [&str; 6] = ["asap", "imho", "nasa", "nato", "rsvp", "usa"];

/// Whether `word` is one that phrases of signals are made of.
fn is_known(word: &str) -> bool {
    signal::is_word(word) && !ABBREVIATIONS.contains(&word)
}

/// Two letters are too few to tell a disguise from initials (U.S., 5 p.m.): only these, which ask
/// for a private message, count by themselves.
const CALLS: [&str; 2] = ["dm", "pm"];

/// Words that follow or precede such a call.
const CALLED: [&str; 5] = ["me", "us", "him", "her", "for"];

fn is_call(word: &str, next: &str) -> bool {
    CALLS.contains(&word) && CALLED.contains(&next)
}

/// Whether `word`, which begins at `at`, makes a call of the word before it.
fn completes_call(letters: &[Folded], at: usize, word: &str) -> bool {
    let Some((blank, before)) = letters[..at].split_last() else { return false };
    let length = before.iter().rev().take_while(|f| f.in_word).count();
    let previous: String = before[before.len() - length..].iter().map(|f| f.character).collect();
    blank.character == ' ' && is_call(&previous, word)
}

/// Maximal stretches of `letters` for which `belongs` holds.
fn stretches(letters: &[Folded], belongs: impl Fn(&Folded) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let length = letters[at..].iter().take_while(|f| belongs(f)).count();
        if length > 0 {
            found.push(at..at + length);
        }
        at += length + 1;
    }
    found
}
