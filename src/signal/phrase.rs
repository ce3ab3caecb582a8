//! The small language of phrases, and the index that finds all of them in one reading.
//!
//! A phrase is plain spelling with groups of alternatives, `(dm|text) (me|us)( now|)`, one level
//! deep. A `^` in front asks for the beginning of a clause, where English puts its imperatives.
//! Phrases begin and end where words do.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    sync::LazyLock,
};

use super::SIGNALS;
use crate::text::Text;

/// One phrase of one signal, taken apart.
struct Phrase {
    signal: usize,
    /// Whether a clause must begin here.
    opens: bool,
    /// What must stand one behind the other; each part lists its alternatives.
    parts: Vec<Vec<&'static str>>,
}

/// All phrases of all signals by the words they can begin with, so that a text is read once
/// however many there are, and nothing is spelled out.
struct Index {
    phrases: Vec<Phrase>,
    /// For a first word: the phrases, and the signs each has before that word.
    heads: HashMap<String, Vec<(usize, String)>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { phrases: Vec::new(), heads: HashMap::new() };
    for (signal, phrase) in SIGNALS.iter().enumerate().flat_map(|(i, s)| s.phrases.iter().map(move |p| (i, p))) {
        let (opens, phrase) = phrase.strip_prefix('^').map_or((false, *phrase), |rest| (true, rest));
        let parts = parts(phrase);
        let mut heads = Vec::new();
        spell_head(&parts, String::new(), &mut heads);
        heads.sort_unstable();
        heads.dedup();
        for (signs, word) in heads {
            index.heads.entry(word).or_default().push((index.phrases.len(), signs));
        }
        index.phrases.push(Phrase { signal, opens, parts });
    }
    index
});

/// Calls `found` with the signal and the place, in the plain spelling, of every phrase in the
/// text; of the ways in which one phrase fits at one place, with the longest.
pub fn find(text: &Text<'_>, mut found: impl FnMut(usize, Range<usize>)) {
    let plain = text.plain();
    for place in text.words() {
        let Some(candidates) = INDEX.heads.get(&plain[place.clone()]) else { continue };
        for (phrase, signs) in candidates {
            let phrase = &INDEX.phrases[*phrase];
            if !plain[..place.start].ends_with(signs.as_str()) {
                continue;
            }
            let start = place.start - signs.len();
            if let Some(end) = longest(plain, start, &phrase.parts)
                && (!phrase.opens || opens_clause(plain, start))
            {
                found(phrase.signal, start..start + plain[start..end].trim_end().len());
            }
        }
    }
}

/// All words of all phrases, without those that have digits.
static WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let phrases = SIGNALS.iter().flat_map(|signal| signal.phrases);
    phrases.flat_map(|phrase| words(&parts(phrase.trim_start_matches('^')))).collect()
});

/// Whether some phrase has this word, of two letters or more.
pub fn is_word(word: &str) -> bool {
    WORDS.contains(word)
}

/// Every word that a phrase can have, put together across its groups.
fn words(parts: &[Vec<&str>]) -> HashSet<String> {
    let mut words = HashSet::new();
    // What the word at the end may be so far.
    let mut begun = HashSet::from([String::new()]);
    for part in parts {
        let mut next = HashSet::new();
        for spelled in begun.iter().flat_map(|begun| part.iter().map(move |choice| format!("{begun}{choice}"))) {
            let mut pieces = spelled.split(|c: char| !c.is_alphanumeric());
            next.extend(pieces.next_back().map(str::to_owned));
            words.extend(pieces.map(str::to_owned));
        }
        begun = next;
    }
    words.extend(begun);
    words.retain(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase()));
    words
}

/// Takes a phrase apart: `"(dm|text) me"` gives `["dm", "text"]` and `[" me"]`.
fn parts(phrase: &'static str) -> Vec<Vec<&'static str>> {
    let mut parts = Vec::new();
    let mut rest = phrase;
    while let Some((plain, (group, tail))) =
        rest.split_once('(').and_then(|(plain, rest)| Some((plain, rest.split_once(')')?)))
    {
        if !plain.is_empty() {
            parts.push(vec![plain]);
        }
        parts.push(group.split('|').collect());
        rest = tail;
    }
    if !rest.is_empty() {
        parts.push(vec![rest]);
    }
    parts
}

/// Spells phrases out until their first word is complete: what stands before it, and the word.
fn spell_head(parts: &[Vec<&str>], spelled: String, heads: &mut Vec<(String, String)>) {
    let start = spelled.find("<u").or_else(|| spelled.find("<p")).or_else(|| spelled.find("<e"));
    let start = start.filter(|at| *at == 0).or_else(|| spelled.find(char::is_alphanumeric));
    if let Some(start) = start {
        let word = &spelled[start..];
        let length = match word.strip_prefix('<').and_then(|inside| inside.find('>')) {
            Some(close) => Some(close + 2),
            None => word.find(|c: char| !c.is_alphanumeric()).filter(|length| *length > 0),
        };
        let length = if parts.is_empty() { length.or(Some(word.len())) } else { length };
        if let Some(length) = length {
            heads.push((spelled[..start].to_owned(), word[..length].to_owned()));
            return;
        }
    }
    if let Some((part, rest)) = parts.split_first() {
        for choice in part {
            spell_head(rest, format!("{spelled}{choice}"), heads);
        }
    }
}

/// The furthest that `parts` reach from byte `at`, ending where a word does.
fn longest(plain: &str, at: usize, parts: &[Vec<&str>]) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else {
        let inside = plain[..at].ends_with(char::is_alphanumeric) && plain[at..].starts_with(char::is_alphanumeric);
        return (!inside).then_some(at);
    };
    // The first letter settles most comparisons without a call.
    let next = plain.as_bytes().get(at);
    part.iter()
        .filter(|choice| choice.is_empty() || choice.as_bytes().first() == next && plain[at..].starts_with(**choice))
        .filter_map(|choice| longest(plain, at + choice.len(), rest))
        .max()
}

/// Words that may stand before an imperative without taking its force.
const SOFT: [&str; 11] = ["please", "pls", "plz", "kindly", "just", "simply", "so", "then", "now", "also", "go"];

/// Whether a clause begins at byte `at`: nothing, a sign or a soft word stands before.
fn opens_clause(plain: &str, at: usize) -> bool {
    let before = &plain[..at];
    if before.ends_with('-') {
        return false;
    }
    let before = before.trim_end_matches([' ', '"', '\'', '(', '[', '*', '_']);
    if !before.ends_with(char::is_alphanumeric) {
        return true;
    }
    SOFT.iter().any(|word| before.strip_suffix(word).is_some_and(|head| !head.ends_with(char::is_alphanumeric)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_taken_apart() {
        assert_eq!(parts("(dm|text) me( now|)"), [vec!["dm", "text"], vec![" me"], vec![" now", ""]]);
        assert_eq!(parts("plain"), [vec!["plain"]]);
    }

    #[test]
    fn words_are_put_together_across_groups() {
        let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<HashSet<_>>();
        assert_eq!(
            words(&parts("financial(ly|) (free|0k|e-book)!")),
            set(&["book", "financial", "financially", "free"])
        );
        assert_eq!(words(&parts("(re|)tweet(s|)")), set(&["retweet", "retweets", "tweet", "tweets"]));
    }

    #[test]
    fn every_phrase_has_first_words_it_can_be_found_by() {
        let heads = |phrase| {
            let mut heads = Vec::new();
            spell_head(&parts(phrase), String::new(), &mut heads);
            heads
        };
        let head = |signs: &str, word: &str| (signs.to_owned(), word.to_owned());
        assert_eq!(heads("(please |)like(s|) this"), [head("", "please"), head("", "likes"), head("", "like")]);
        assert_eq!(heads("[for hire]"), [head("[", "for")]);
        assert_eq!(heads("($0|0%) off"), [head("$", "0"), head("", "0")]);
        assert_eq!(heads("<url> now"), [head("", "<url>")]);
        assert_eq!(heads("<a href"), [head("<", "a")]);
        for phrase in SIGNALS.iter().flat_map(|signal| signal.phrases) {
            assert!(!heads(phrase.trim_start_matches('^')).is_empty(), "{phrase}: can never match");
        }
    }

    /// Spellings in which every alternative occurs, beside different neighbours.
    fn spellings(phrase: &'static str) -> Vec<String> {
        let parts = parts(phrase);
        let widest = parts.iter().map(Vec::len).max().unwrap_or(1);
        (0..3 * widest)
            .map(|i| parts.iter().enumerate().map(|(g, part)| part[(i + g * (i / widest)) % part.len()]).collect())
            .collect()
    }

    #[test]
    fn phrases_are_in_plain_spelling() {
        for signal in SIGNALS {
            for phrase in signal.phrases {
                for spelling in spellings(phrase.trim_start_matches('^')) {
                    assert_eq!(Text::new(&spelling).plain(), spelling, "{}: {phrase} can never match", signal.id);
                    assert!(!spelling.contains(['(', ')', '^']), "{}: {phrase}", signal.id);
                }
            }
        }
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
