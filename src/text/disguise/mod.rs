//! Words dressed up to slip past readers like this one, spelled as people read them.
//!
//! Each file undoes one kind of disguise, in a function of its own that most drafts never call and a
//! browser therefore never compiles. What could as well be honest (`A B C`, `b2b`, a word of
//! another script) is only touched where that gives a word of some signal's phrases, so that no
//! other text changes.

mod flag;
mod flip;
mod leet;
mod lookalike;
mod spaced;

use super::fold::{Origin, Traced};
use crate::signal;

/// One character of the folded text.
#[derive(Debug, Clone, Copy)]
struct Folded {
    character: char,
    /// Whether it is a letter or digit.
    in_word: bool,
    origin: Origin,
}

/// What folding noticed in passing. Nearly every draft is done with once these say no.
#[derive(Debug, Default, Clone, Copy)]
pub struct Hints {
    /// A letter outside ASCII was left after folding.
    foreign: bool,
    /// Bit 0: a letter touches a digit or a sign that may stand for one.
    touching: u8,
    last: u8,
    /// The last characters, one bit each: part of a word or not.
    recent: u32,
    /// Two letters by themselves, at most three signs or blanks apart.
    spaced: bool,
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
    /// Notes the next folded characters, which are in ASCII.
    pub fn see_ascii(&mut self, characters: &[u8]) {
        let mut seen = *self;
        for character in characters {
            seen.note(ROLES[usize::from(character & 127)]);
        }
        *self = seen;
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
        self.recent = self.recent << 1 | u32::from(role >> 3);
        let stood_alone = |before: u32| self.recent >> before & 0b111 == 0b010;
        self.spaced |= stood_alone(0) && (stood_alone(2) || stood_alone(3) || stood_alone(4));
    }

    /// Notes the end of the draft.
    pub fn end(&mut self) {
        self.note(0);
    }

    const fn may_have_signs(self) -> bool {
        self.foreign || self.touching & 1 != 0
    }
}

/// Undoes every disguise in `folded`, which folding made of `original`.
pub fn see_through(folded: &mut Traced, hints: Hints, original: &str) {
    if hints.foreign || hints.spaced {
        let mut letters = apart(folded);
        if hints.foreign {
            flag::unfurl(&mut letters);
            flip::turn_up(&mut letters);
            lookalike::unmask(&mut letters, original);
        }
        if hints.spaced {
            spaced::close_up(&mut letters);
        }
        folded.text.clear();
        folded.origins.clear();
        for Folded { character, origin, .. } in letters {
            folded.push(character.encode_utf8(&mut [0; 4]), origin);
        }
    }
    if hints.may_have_signs() {
        leet::spell_out(folded);
    }
}

/// A text character by character.
fn apart(folded: &Traced) -> Vec<Folded> {
    let characters = folded.text.char_indices();
    characters
        .map(|(at, character)| Folded { character, in_word: character.is_alphanumeric(), origin: folded.origins[at] })
        .collect()
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

/// Whether `word` makes a call of the word that `before` ends with.
fn completes_call(before: &str, word: &str) -> bool {
    let previous = before.strip_suffix(' ').and_then(|before| before.rsplit(|c: char| !c.is_alphanumeric()).next());
    previous.is_some_and(|previous| is_call(previous, word))
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
