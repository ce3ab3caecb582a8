//! The small language of phrases, and how a text is compared with all of them in one reading.
//!
//! A phrase is plain spelling with groups of alternatives, `(dm|text) (me|us)( now|)`, one level
//! deep. `{own}`, in a group or outside, stands for a class of words that many phrases share, and
//! `_` for any one word. A `^` in front asks for the beginning of a clause, where English puts its
//! imperatives. Phrases begin and end where words do, and begin with a word of their own.

use std::{ops::Range, sync::OnceLock};

use super::{
    SIGNALS, Signal,
    classes::CLASSES,
    index::{self, ANY},
};
use crate::text::Text;

/// One phrase of one signal.
#[derive(Clone, Copy)]
pub struct Phrase {
    /// Without the `^`.
    pub text: &'static str,
    signal: usize,
    /// Whether it means something only beside another push.
    is_echo: bool,
    /// Whether a clause must begin here.
    opens: bool,
}

/// All phrases of all signals; a phrase's place here is its number.
pub static PHRASES: [Phrase; COUNT] = {
    let mut all = [Phrase { text: "", signal: 0, is_echo: false, opens: false }; _];
    let (mut number, mut signal) = (0, 0);
    while signal < SIGNALS.len() {
        let Signal { phrases, echoes, .. } = SIGNALS[signal];
        let mut i = 0;
        while i < phrases.len() + echoes.len() {
            let is_echo = i >= phrases.len();
            let text = if is_echo { echoes[i - phrases.len()] } else { phrases[i] };
            let opens = text.as_bytes()[0] == b'^';
            all[number] = Phrase { text: text.split_at(opens as usize).1, signal, is_echo, opens };
            number += 1;
            i += 1;
        }
        signal += 1;
    }
    all
};

const COUNT: usize = {
    let (mut count, mut signal) = (0, 0);
    while signal < SIGNALS.len() {
        count += SIGNALS[signal].phrases.len() + SIGNALS[signal].echoes.len();
        signal += 1;
    }
    count
};

/// The phrases taken apart, each when it is first compared: few ever are.
static PARTS: [OnceLock<Vec<Part>>; COUNT] = [const { OnceLock::new() }; _];

/// What may stand at one place of a phrase.
type Part = Vec<Choice>;

/// One alternative of a part.
struct Choice {
    spelled: &'static str,
    /// What it begins with, and the bits in which a text must agree with that: settles most comparisons.
    lead: u32,
    mask: u32,
    /// Whether some word in it may be any.
    has_gap: bool,
}

impl Choice {
    fn new(spelled: &'static str) -> Self {
        let (fixed, has_gap) = spelled.split_once(ANY).map_or((spelled, false), |(fixed, _)| (fixed, true));
        let mask = lead(&[0xff; LEAD][..fixed.len().min(LEAD)]);
        Self { spelled, lead: lead(fixed.as_bytes()), mask, has_gap }
    }
}

/// Bytes that choices are told apart by.
const LEAD: usize = 4;

/// The first bytes as a number; zeros where there are none.
fn lead(bytes: &[u8]) -> u32 {
    bytes.first_chunk().map_or_else(
        || bytes.iter().rev().fold(0, |lead, byte| lead << 8 | u32::from(*byte)),
        |lead: &[u8; LEAD]| u32::from_le_bytes(*lead),
    )
}

/// Calls `found` with the signal, whether it is an echo, and the place in the plain spelling of
/// every phrase in the text; of the ways in which one phrase fits at one place, with the longest.
pub fn find(text: &Text<'_>, mut found: impl FnMut(usize, bool, Range<usize>)) {
    let plain = text.plain();
    let hashes = text.hashes();
    for (i, (place, word)) in text.words().iter().zip(hashes).enumerate() {
        for (number, signs) in index::begun_by(*word, hashes.get(i + 1)) {
            // Which signs they are shows when the phrase is compared, but no word may be among them.
            let start = place.start.wrapping_sub(signs);
            if plain.get(start..place.start).is_none_or(|signs| signs.contains(char::is_alphanumeric)) {
                continue;
            }
            let phrase = &PHRASES[number];
            let parts = PARTS[number].get_or_init(|| parts(phrase.text));
            if let Some(end) = longest(plain, start, parts)
                && (!phrase.opens || opens_clause(plain, start))
            {
                found(phrase.signal, phrase.is_echo, start..start + plain[start..end].trim_end().len());
            }
        }
    }
}

/// Whether some phrase has this word, of two letters or more. One that shares its hash would be taken
/// for it: of a million other words, not one does.
pub fn is_word(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase()) && index::has_word(word)
}

/// Takes a phrase apart: `"(dm|text) me"` gives `["dm", "text"]` and `[" me"]`.
fn parts(phrase: &'static str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = phrase;
    while let Some((plain, (group, tail))) =
        rest.split_once('(').and_then(|(plain, rest)| Some((plain, rest.split_once(')')?)))
    {
        parts.extend((!plain.is_empty()).then(|| part(plain)));
        parts.push(part(group));
        rest = tail;
    }
    parts.extend((!rest.is_empty()).then(|| part(rest)));
    parts
}

fn part(choices: &'static str) -> Part {
    let mut part = Vec::with_capacity(1 + choices.bytes().filter(|byte| *byte == b'|').count());
    choices.split('|').for_each(|choice| spell_out(choice, &mut part));
    part
}

/// Adds to `part` what `choice` is once its classes are spelled out.
fn spell_out(choice: &'static str, part: &mut Part) {
    let Some((before, (name, after))) =
        choice.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    else {
        return part.push(Choice::new(choice));
    };
    let class = CLASSES.iter().find(|(known, _)| *known == name).map(|(_, words)| words.split('|'));
    class.into_iter().flatten().for_each(|word| {
        let is_alone = before.is_empty() && after.is_empty();
        // Phrases are never dropped either.
        spell_out(if is_alone { word } else { [before, word, after].concat().leak() }, part);
    });
}

/// The length of the placeholder that `text` begins with.
fn placeholder(text: &str) -> Option<usize> {
    ["<url>", "<user>", "<email>", "<phone>"].into_iter().find(|p| text.starts_with(p)).map(str::len)
}

/// The furthest that `parts` reach from byte `at`, ending where a word does.
fn longest(plain: &str, at: usize, parts: &[Part]) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        let inside = plain[..at].ends_with(char::is_alphanumeric) && plain[at..].starts_with(char::is_alphanumeric);
        return (!inside).then_some(at);
    };
    let next = lead(&plain.as_bytes()[at..]);
    part.iter()
        .filter(|choice| next & choice.mask == choice.lead)
        .filter_map(|choice| longest(plain, past(plain, at, choice)?, rest))
        .max()
}

/// Where `choice` ends if it stands at byte `at`.
fn past(plain: &str, mut at: usize, choice: &Choice) -> Option<usize> {
    if !choice.has_gap {
        return plain[at..].starts_with(choice.spelled).then_some(at + choice.spelled.len());
    }
    for (i, piece) in choice.spelled.split(ANY).enumerate() {
        if i > 0 {
            at += any_word(&plain[at..])?;
        }
        at = plain[at..].starts_with(piece).then_some(at + piece.len())?;
    }
    Some(at)
}

/// The length of the word that begins here: letters and digits with what ties them, or a placeholder.
fn any_word(plain: &str) -> Option<usize> {
    let length = plain.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '+')).unwrap_or(plain.len());
    if plain.starts_with(char::is_alphanumeric) { Some(length) } else { placeholder(plain) }
}

/// Words that ask: an imperative follows them wherever they stand.
const PLEAS: [&str; 4] = ["please", "pls", "plz", "kindly"];

/// Words that may open a clause before its imperative.
const OPENERS: [&str; 8] = ["just", "simply", "so", "then", "now", "also", "go", "and"];

/// Whether a clause begins at byte `at`: nothing, a sign, a plea or an opening word stands before.
pub fn opens_clause(plain: &str, at: usize) -> bool {
    let before = &plain[..at];
    if before.ends_with('-') {
        return false;
    }
    let before = before.trim_end_matches([' ', '"', '\'', '(', '[', '*', '_']);
    if !before.ends_with(char::is_alphanumeric) {
        return true;
    }
    let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    PLEAS.contains(&word) || OPENERS.contains(&word) && opens_clause(plain, before.len() - word.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn phrases_are_taken_apart() {
        let spelled = |phrase| -> Vec<Vec<&str>> {
            parts(phrase).into_iter().map(|part| part.into_iter().map(|choice| choice.spelled).collect()).collect()
        };
        assert_eq!(spelled("(dm|text) me( now|)"), [vec!["dm", "text"], vec![" me"], vec![" now", ""]]);
        assert_eq!(spelled("plain"), [["plain"]]);
        assert_eq!(spelled("(the|{own}) way"), [vec!["the", "my", "our"], vec![" way"]]);
    }

    /// Spellings in which every alternative occurs, beside different neighbours.
    fn spellings(phrase: &'static str) -> Vec<String> {
        let parts = parts(phrase);
        let widest = parts.iter().map(Vec::len).max().unwrap_or(1);
        (0..3 * widest)
            .map(|i| {
                parts.iter().enumerate().map(|(g, part)| part[(i + g * (i / widest)) % part.len()].spelled).collect()
            })
            .collect()
    }

    #[test]
    fn every_phrase_is_found_in_its_spellings() {
        for phrase in &PHRASES {
            for spelling in spellings(phrase.text) {
                let spelling = spelling.replace(ANY, "word");
                let mut is_found = false;
                find(&Text::new(&spelling), |signal, is_echo, place| {
                    is_found |=
                        (signal, is_echo, place) == (phrase.signal, phrase.is_echo, 0..spelling.trim_end().len());
                });
                assert!(is_found, "{}: not in {spelling:?}", phrase.text);
            }
        }
    }

    #[test]
    fn phrases_are_in_plain_spelling() {
        for Phrase { text, signal, .. } in PHRASES {
            let id = SIGNALS[signal].id;
            for spelling in spellings(text) {
                let spelling = spelling.replace(ANY, "word");
                assert_eq!(Text::new(&spelling).plain(), spelling, "{id}: {text} can never match");
                assert!(!spelling.contains(['(', ')', '{', '}', '|', '^']), "{id}: {text}");
            }
        }
    }

    #[test]
    fn every_class_is_known_and_used() {
        let opened = PHRASES.iter().flat_map(|phrase| phrase.text.split('{').skip(1));
        let named: BTreeSet<&str> = opened.filter_map(|rest| rest.split('}').next()).collect();
        assert_eq!(named, CLASSES.iter().map(|(name, _)| *name).collect());
    }

    #[test]
    fn classes_and_gaps_stand_for_words() {
        let parts = parts("(the|{own}) _ shop");
        let ends = |plain: &str| longest(plain, 0, &parts);
        assert_eq!(ends("my little shop"), Some(14));
        assert_eq!(ends("the 0-star shop"), Some(15));
        assert_eq!(ends("the <user> shop"), Some(15));
        assert_eq!(ends("my shop"), None);
        assert_eq!(ends("his little shop"), None);
    }

    #[test]
    fn a_phrase_reaches_as_far_as_it_can_and_ends_with_a_word() {
        let parts = parts("dm (me|us)( now|)");
        assert_eq!(longest("dm me now", 0, &parts), Some(9));
        assert_eq!(longest("dm me nowhere", 0, &parts), Some(5));
        assert_eq!(longest("dm menu", 0, &parts), None);
    }

    #[test]
    fn a_clause_opens_after_signs_and_soft_words_only() {
        for (before, opens) in [
            ("", true),
            ("new here? ", true),
            ("<user> ", true),
            ("please ", true),
            ("guys, ", true),
            ("we want to ", false),
            ("the re-", false),
            ("espresso ", false),
        ] {
            assert_eq!(opens_clause(&format!("{before}join us"), before.len()), opens, "{before:?}");
        }
    }
}
