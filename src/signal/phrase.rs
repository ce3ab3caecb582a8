//! The small language of phrases, and the index that finds all of them in one reading.
//!
//! A phrase is plain spelling with groups of alternatives, `(dm|text) (me|us)( now|)`, one level
//! deep. `{own}`, in a group or outside, stands for a class of words that many phrases share, and
//! `_` for any one word. A `^` in front asks for the beginning of a clause, where English puts its
//! imperatives. Phrases begin and end where words do, and begin with a word of their own.

use std::{borrow::Cow, ops::Range, sync::LazyLock};

use rustc_hash::FxHashSet;

use super::{SIGNALS, classes::CLASSES};
use crate::{hash::Hash, text::Text};

/// One phrase of one signal, taken apart.
struct Phrase {
    signal: usize,
    /// Whether it means something only beside another push.
    is_echo: bool,
    /// Whether a clause must begin here.
    opens: bool,
    parts: Vec<Part>,
}

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

/// A way into a phrase: a word it can begin with.
#[derive(Clone)]
struct Head {
    word: Word,
    phrase: u16,
    /// The second words that can follow, a bit for each that their hashes fall on; all bits where
    /// anything may.
    next: u64,
}

/// A word of a phrase, as far as it is read. Its hash will do, and needs no memory of its own: two words
/// of one hash cost a comparison, no more, since phrases are compared letter by letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Word {
    hash: Hash,
    /// Bytes of the signs before it.
    signs: u16,
}

/// What [`ANY`] is as a word.
const ANY_WORD: Hash = Hash::WORD.and_byte(ANY as u8);

/// Before the first letter.
const NO_WORD: Word = Word { hash: Hash::WORD, signs: 0 };

/// All phrases of all signals by the words they can begin with, so that a text is read once
/// however many there are.
struct Index {
    phrases: Vec<Phrase>,
    /// Bucket by bucket.
    heads: Vec<Head>,
    /// Where in `heads` each bucket begins, and where the last one ends.
    buckets: Vec<u32>,
}

/// Bits of a hash that choose the bucket: about as many buckets as there are words.
const BUCKET_BITS: u32 = 13;

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut phrases = Vec::new();
    let mut heads = Vec::new();
    for (signal, is_echo, phrase) in SIGNALS.iter().enumerate().flat_map(|(i, signal)| {
        let phrases = signal.phrases.iter().map(move |phrase| (i, false, phrase));
        phrases.chain(signal.echoes.iter().map(move |phrase| (i, true, phrase)))
    }) {
        let (opens, phrase) = phrase.strip_prefix('^').map_or((false, *phrase), |rest| (true, rest));
        let parts = parts(phrase);
        let number = u16::try_from(phrases.len()).unwrap_or(u16::MAX);
        heads.extend(ways_in(&parts).into_iter().map(|(word, next)| Head { word, phrase: number, next }));
        phrases.push(Phrase { signal, is_echo, opens, parts });
    }
    let mut buckets = vec![0; (1 << BUCKET_BITS) + 1];
    heads.iter().for_each(|head: &Head| buckets[bucket(head.word.hash) as usize + 1] += 1);
    (1..buckets.len()).for_each(|i| buckets[i] += buckets[i - 1]);
    // Sorted by counting: it is done before the first text is read.
    let mut free = buckets.clone();
    let mut sorted = heads.clone();
    for head in heads {
        let place = &mut free[bucket(head.word.hash) as usize];
        sorted[*place as usize] = head;
        *place += 1;
    }
    Index { phrases, heads: sorted, buckets }
});

/// Calls `found` with the signal, whether it is an echo, and the place in the plain spelling of
/// every phrase in the text; of the ways in which one phrase fits at one place, with the longest.
pub fn find(text: &Text<'_>, mut found: impl FnMut(usize, bool, Range<usize>)) {
    let index = &*INDEX;
    let plain = text.plain();
    let hashes = text.hashes();
    for (i, (place, &current)) in text.words().iter().zip(hashes).enumerate() {
        let next = hashes.get(i + 1).map_or(0, |following| bit(*following));
        let bucket = bucket(current) as usize;
        for head in &index.heads[index.buckets[bucket] as usize..index.buckets[bucket + 1] as usize] {
            if head.word.hash != current || (head.next & next == 0 && head.next != u64::MAX) {
                continue;
            }
            // Which signs they are shows when the phrase is compared, but no word may be among them.
            let start = place.start.wrapping_sub(head.word.signs.into());
            if plain.get(start..place.start).is_none_or(|signs| signs.contains(char::is_alphanumeric)) {
                continue;
            }
            let phrase = &index.phrases[head.phrase as usize];
            if let Some(end) = longest(plain, start, &phrase.parts)
                && (!phrase.opens || opens_clause(plain, start))
            {
                found(phrase.signal, phrase.is_echo, start..start + plain[start..end].trim_end().len());
            }
        }
    }
}

/// All words of all phrases, without those that have digits.
static WORDS: LazyLock<FxHashSet<&str>> = LazyLock::new(|| {
    let mut words = FxHashSet::default();
    INDEX.phrases.iter().for_each(|phrase| add_words(&phrase.parts, &mut words));
    words
});

/// Whether some phrase has this word, of two letters or more.
pub fn is_word(word: &str) -> bool {
    WORDS.contains(word)
}

/// Adds every word that a phrase can have, put together across its groups.
fn add_words(parts: &[Part], words: &mut FxHashSet<&'static str>) {
    let mut add = |word: Cow<'static, str>| {
        if word.len() > 1 && word.bytes().all(|b| b.is_ascii_lowercase()) && !words.contains(&*word) {
            words.insert(match word {
                Cow::Borrowed(word) => word,
                Cow::Owned(word) => word.leak(),
            });
        }
    };
    // What the word at the end may be so far.
    let mut begun = vec![Cow::Borrowed("")];
    for part in parts {
        let mut next = Vec::new();
        for choice in part {
            let mut pieces = choice.spelled.split(|c: char| !c.is_alphanumeric());
            let end = pieces.next_back().unwrap_or_default();
            if let Some(first) = pieces.next() {
                begun.iter().for_each(|begun| add(begun.clone() + first));
                pieces.for_each(|piece| add(Cow::Borrowed(piece)));
                next.push(Cow::Borrowed(end));
            } else {
                next.extend(begun.iter().map(|begun| begun.clone() + end));
            }
        }
        next.sort_unstable();
        next.dedup();
        begun = next;
    }
    begun.into_iter().for_each(add);
}

/// The bucket of a hash, from its best mixed bits.
const fn bucket(Hash(hash): Hash) -> u32 {
    hash.wrapping_mul(0x9e37_79b1) >> (32 - BUCKET_BITS)
}

/// The bit of [`Head::next`] that a word's hash falls on.
const fn bit(Hash(hash): Hash) -> u64 {
    1 << (hash.wrapping_mul(0x85eb_ca6b) >> 26)
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
        // The index is never dropped either.
        spell_out(if is_alone { word } else { [before, word, after].concat().leak() }, part);
    });
}

/// The first words of a phrase, and the bits of what can follow each.
fn ways_in(parts: &[Part]) -> Vec<(Word, u64)> {
    let mut ways = Vec::new();
    // What can begin with the parts left, by their number: many words stand before the same ones.
    let mut known = vec![None; parts.len() + 1];
    read_word(NO_WORD, "", parts, &mut |first, rest, after| {
        let second = |rest| {
            let mut next = 0;
            read_word(NO_WORD, rest, after, &mut |second, _, _| {
                let is_open = second.hash == NO_WORD.hash || second.hash == ANY_WORD;
                next |= if is_open { u64::MAX } else { bit(second.hash) };
            });
            next
        };
        let next = match rest.trim_start() {
            "" => *known[after.len()].get_or_insert_with(|| second("")),
            rest => second(rest),
        };
        ways.push((first, next));
    });
    // A word that several alternatives begin with is one way in.
    ways.sort_unstable_by_key(|(word, _)| *word);
    ways.dedup_by(|(word, next), (kept, all)| {
        let is_same = word == kept;
        *all |= if is_same { *next } else { 0 };
        is_same
    });
    ways
}

/// Stands for any one word. A character, since to look for one takes no preparation.
const ANY: char = '_';

/// Calls `read` with every word that `rest` and then `parts` can begin with ([`NO_WORD`]'s hash
/// if the phrase ends first) and with what is left behind it.
fn read_word<'p>(
    mut word: Word,
    mut rest: &'p str,
    parts: &'p [Part],
    read: &mut dyn FnMut(Word, &'p str, &'p [Part]),
) {
    loop {
        let letters;
        (letters, rest) = rest.split_at(rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()));
        word.hash = word.hash.and(letters.as_bytes());
        let Some(sign) = rest.chars().next() else { break };
        if word.hash != NO_WORD.hash {
            return read(word, rest, parts);
        }
        let special = if rest.starts_with(ANY) { Some(ANY.len_utf8()) } else { placeholder(rest) };
        let (sign, behind) = rest.split_at(special.unwrap_or(sign.len_utf8()));
        if special.is_some() {
            return read(Word { hash: Hash::of_word(sign), ..word }, behind, parts);
        }
        word.signs += sign.len() as u16;
        rest = behind;
    }
    match parts.split_first() {
        Some((part, after)) => part.iter().for_each(|choice| read_word(word, choice.spelled, after, read)),
        None => read(word, "", parts),
    }
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

    #[test]
    fn words_are_put_together_across_groups() {
        let words = |phrase| {
            let mut words = FxHashSet::default();
            add_words(&parts(phrase), &mut words);
            let mut words: Vec<&str> = words.into_iter().collect();
            words.sort();
            words
        };
        assert_eq!(words("financial(ly|) (free|0k|e-book)!"), ["book", "financial", "financially", "free"]);
        assert_eq!(words("(re|)tweet(s|)"), ["retweet", "retweets", "tweet", "tweets"]);
    }

    #[test]
    fn every_phrase_has_first_words_it_can_be_found_by() {
        let heads = |phrase| -> BTreeSet<Word> { ways_in(&parts(phrase)).into_iter().map(|(word, _)| word).collect() };
        let set = |heads: &[(&str, &str)]| -> BTreeSet<Word> {
            heads.iter().map(|(signs, word)| Word { hash: Hash::of_word(word), signs: signs.len() as u16 }).collect()
        };
        assert_eq!(heads("(please |)like(s|) this"), set(&[("", "please"), ("", "likes"), ("", "like")]));
        assert_eq!(heads("[for hire]"), set(&[("[", "for")]));
        assert_eq!(heads("($0|0%) off"), set(&[("$", "0"), ("", "0")]));
        assert_eq!(heads("<url> now"), set(&[("", "<url>")]));
        assert_eq!(heads("<a href"), set(&[("<", "a")]));
        for phrase in SIGNALS.iter().flat_map(|signal| signal.phrases.iter().chain(signal.echoes)) {
            let heads = heads(phrase.trim_start_matches('^'));
            assert!(!heads.is_empty(), "{phrase}: can never match");
            let is_word = |head: &Word| head.hash != NO_WORD.hash && head.hash != ANY_WORD;
            assert!(heads.iter().all(is_word), "{phrase}: begins with no word");
        }
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
    fn phrases_are_in_plain_spelling() {
        for signal in SIGNALS {
            for phrase in signal.phrases.iter().chain(signal.echoes) {
                for spelling in spellings(phrase.trim_start_matches('^')) {
                    let spelling = spelling.replace(ANY, "word");
                    assert_eq!(Text::new(&spelling).plain(), spelling, "{}: {phrase} can never match", signal.id);
                    assert!(!spelling.contains(['(', ')', '{', '}', '|', '^']), "{}: {phrase}", signal.id);
                }
            }
        }
    }

    #[test]
    fn every_class_is_known_and_used() {
        let phrases: Vec<&str> =
            SIGNALS.iter().flat_map(|signal| signal.phrases.iter().chain(signal.echoes)).copied().collect();
        let named =
            phrases.iter().flat_map(|phrase| phrase.split('{').skip(1)).filter_map(|rest| rest.split('}').next());
        let named: BTreeSet<&str> = named.collect();
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
