//! What the model sees of a draft: hashed word and character n-grams with their counts, and a
//! short dense vector of signals and shape.
//!
//! The platform is left out: posts of one platform come from few sources, and a model that knew it
//! caught fewer hard-sell posts of sources that it had not seen.

use std::ops::Range;

use crate::{
    hash::Hash,
    signal::{Finding, SIGNALS},
    text::{Text, is_boxed},
};

/// log2 of the number of buckets that word n-grams are hashed into.
pub const WORD_BITS: u32 = 16;
/// log2 of the number of buckets that character n-grams are hashed into.
pub const CHAR_BITS: u32 = 15;
/// Rows of the model's table: the word buckets, then the character buckets.
pub const BUCKETS: usize = (1 << WORD_BITS) + (1 << CHAR_BITS);

/// Length of the character n-grams, counted inside words with a space on either side. Runs of three
/// and five beside it cost three times the time and caught no more.
///
/// Four characters fill the 32 bits of a hash: each takes eight of its own, so that plain letters never
/// meet, and pushes the oldest out.
const CHAR_GRAM: usize = 4;
/// A run of characters begins with a space.
const GRAM_START: u32 = ' ' as u32;

/// Counted shapes of a text, and the counts from which each of its features is on.
const SHAPES: [(&str, &[usize]); 18] = [
    ("characters", &[30, 60, 100, 140, 200, 280, 500, 1000, 2000]),
    ("words", &[3, 6, 10, 20, 40, 80, 160, 320]),
    ("links", &[1, 2, 3]),
    ("links at the end", &[1]),
    ("hashtags", &[1, 2, 4, 8]),
    ("handles", &[1, 2, 4]),
    ("emoji", &[1, 2, 4, 8]),
    ("exclamation marks", &[1, 2, 4]),
    ("question marks", &[1, 2, 4]),
    ("question at the end", &[1]),
    ("words in capitals", &[1, 3, 6]),
    ("lines", &[2, 4, 8, 16]),
    ("list lines", &[2, 4, 8]),
    ("numbers", &[1, 2, 4, 8]),
    ("prices", &[1, 2, 4]),
    ("first person singular", &[1, 2, 4, 8]),
    ("first person plural", &[1, 2, 4, 8]),
    ("second person", &[1, 2, 4, 8]),
];

/// What is seen of each signal.
const OF_SIGNAL: [&str; 3] = ["found", "twice", "last"];

/// Dense features of each signal; those of all signals stand before those of shapes.
pub const FEATURES_PER_SIGNAL: usize = OF_SIGNAL.len();

/// How many dense features there are.
pub const DENSE: usize = {
    let mut count = FEATURES_PER_SIGNAL * SIGNALS.len();
    let mut i = 0;
    while i < SHAPES.len() {
        count += SHAPES[i].1.len();
        i += 1;
    }
    count
};

/// Identifies the features a model was trained for: a model trained for others must not be used.
#[must_use]
pub fn fingerprint() -> u32 {
    let mut hash = Hash::new(BUCKETS as u32);
    for signal in SIGNALS {
        hash = OF_SIGNAL.iter().fold(hash.and(signal.id.as_bytes()), |hash, seen| hash.and(seen.as_bytes()));
    }
    for (name, steps) in SHAPES {
        let named = hash.and(name.as_bytes());
        hash = steps.iter().fold(named, |hash, step| hash.and(&(*step as u32).to_le_bytes()));
    }
    hash.bucket(32)
}

/// A draft as the model sees it.
#[derive(Debug, Default, Clone)]
pub struct Features {
    /// Word buckets (below `1 << WORD_BITS`) with their counts, in order of first appearance.
    pub words: Vec<(u32, u16)>,
    /// Character buckets (from `1 << WORD_BITS`) with their counts, in order of first appearance.
    pub chars: Vec<(u32, u16)>,
    /// [`DENSE`] features that are on or off: those of the signals, then those of shapes.
    pub dense: Vec<bool>,
}

/// How often each bucket was met; all 0 between drafts.
type Counts = Box<[u16; BUCKETS]>;

/// Turns drafts into [`Features`], keeping its scratch space from one draft to the next.
#[derive(Debug)]
pub struct Extractor {
    counts: Counts,
    features: Features,
}

impl Default for Extractor {
    fn default() -> Self {
        Self { counts: Box::new([0; BUCKETS]), features: Features::default() }
    }
}

impl Extractor {
    /// Reads one draft; the answer is valid until the next call.
    pub fn extract(&mut self, text: &Text<'_>, findings: &[Finding]) -> &Features {
        let Self { counts, features } = self;
        features.words.clear();
        features.chars.clear();
        count_words(text, counts, &mut features.words);
        count_chars(text, counts, &mut features.chars);
        for bucketed in [&mut features.words, &mut features.chars] {
            for (bucket, count) in bucketed {
                *count = std::mem::take(&mut counts[*bucket as usize]);
            }
        }
        features.dense.clear();
        push_signals(text, findings, &mut features.dense);
        push_shapes(text, &mut features.dense);
        features
    }
}

fn add(bucket: u32, counts: &mut Counts, buckets: &mut Vec<(u32, u16)>) {
    let count = &mut counts[bucket as usize];
    // Taken back rather than asked about before: nobody can guess the answer.
    buckets.push((bucket, 0));
    buckets.truncate(buckets.len() - usize::from(*count > 0));
    *count = count.saturating_add(1);
}

/// Counts the word buckets of a text.
fn count_words(text: &Text<'_>, counts: &mut Counts, buckets: &mut Vec<(u32, u16)>) {
    each_word_bucket(text, |_, bucket| add(bucket, counts, buckets));
}

/// Calls `see` with every word bucket of a text and the place of the piece it ends with, in the plain
/// spelling: words, single marks (`!`, `?`, `#`, `$`, emoji …), pairs of neighbours, hosts of links.
pub fn each_word_bucket(text: &Text<'_>, mut see: impl FnMut(Range<usize>, u32)) {
    let plain = text.plain();
    let mut previous: Option<Hash> = None;
    let mut token = |place: Range<usize>, single: Hash| {
        see(place.clone(), single.bucket(WORD_BITS));
        if let Some(pair) = previous {
            see(place.clone(), pair.and(&plain.as_bytes()[place]).bucket(WORD_BITS));
        }
        previous = Some(Hash(single.0 ^ 0x5bd1_e995).and_byte(b' '));
    };
    let mut end = 0;
    for (word, hash) in text.words().iter().zip(text.hashes()) {
        // Most words stand a space apart.
        if plain.as_bytes()[end..word.start] != *b" " {
            marks(plain, end..word.start, &mut token);
        }
        token(word.clone(), *hash);
        end = word.end;
    }
    marks(plain, end..plain.len(), &mut token);
    for (link, host) in text.link_hosts() {
        see(link, Hash::new(3).and(host.as_bytes()).bucket(WORD_BITS));
    }
}

/// Every mark between two words that is not a space.
fn marks(plain: &str, between: Range<usize>, token: &mut impl FnMut(Range<usize>, Hash)) {
    for (at, mark) in plain[between.clone()].char_indices() {
        if mark == '\n' || !mark.is_whitespace() {
            let start = between.start + at;
            let place = start..start + mark.len_utf8();
            token(place.clone(), Hash::of_word(&plain[place]));
        }
    }
}

/// Character n-grams of each run without spaces, a space on either side.
fn count_chars(text: &Text<'_>, counts: &mut Counts, buckets: &mut Vec<(u32, u16)>) {
    let (mut gram, mut length) = (GRAM_START, 1);
    for character in text.plain().chars().chain([' ']) {
        // There are no other blanks in a plain spelling.
        let is_blank = matches!(character, ' ' | '\n');
        gram = gram << 8 ^ if is_blank { GRAM_START } else { u32::from(character) };
        length += 1;
        if length >= CHAR_GRAM {
            add((1 << WORD_BITS) + Hash(gram).bucket(CHAR_BITS), counts, buckets);
        }
        if is_blank {
            (gram, length) = (GRAM_START, 1);
        }
    }
}

/// Per signal: found, found twice or more, found in the last quarter.
fn push_signals(text: &Text<'_>, findings: &[Finding], dense: &mut Vec<bool>) {
    let length = text.plain().len();
    let mut found = [(0, None); SIGNALS.len()];
    for finding in findings {
        let (times, last) = &mut found[finding.signal];
        *times += 1;
        *last = Some(finding.span.start);
    }
    for (times, last) in found {
        let is_late = |at: usize| at >= length - length / 4 && at > 0;
        dense.extend([times > 0, times > 1, last.is_some_and(|last| is_late(text.position(last)))]);
    }
}

fn push_shapes(text: &Text<'_>, dense: &mut Vec<bool>) {
    for (count, (_, steps)) in shape_counts(text).iter().zip(SHAPES) {
        dense.extend(steps.iter().map(|step| count >= step));
    }
}

/// Counts in the order of [`SHAPES`].
fn shape_counts(text: &Text<'_>) -> [usize; SHAPES.len()] {
    let plain = text.plain();
    let original = text.original();
    let [mut singular, mut plural, mut second, mut numbers] = [0; 4];
    // The longest word that is counted has five letters.
    for word in text.words().iter().filter(|word| word.len() <= 5) {
        match &plain[word.clone()] {
            "i" | "im" | "ive" | "my" | "me" | "mine" | "id" | "ill" => singular += 1,
            "we" | "our" | "us" | "were" | "weve" | "ours" => plural += 1,
            "you" | "your" | "youre" | "youve" | "youll" | "yours" | "u" | "ur" => second += 1,
            "0" => numbers += 1,
            _ => {}
        }
    }
    let mut prices = text.count(b'$');
    let mut emoji = 0;
    if !plain.is_ascii() {
        for character in plain.chars() {
            prices += usize::from(matches!(character, '€' | '£'));
            emoji += usize::from(is_emoji(character));
        }
    }
    let links = text.links().count();
    let handles = if text.count(b'<') > links { plain.matches("<user>").count() } else { 0 };
    let close = plain.trim_end_matches(|c: char| c.is_whitespace() || c == '.');
    let [mut lines, mut listed] = [0; 2];
    for line in original.lines().map(str::trim_start).filter(|line| !line.is_empty()) {
        lines += 1;
        listed += usize::from(is_list_line(line));
    }
    [
        plain.chars().count(),
        text.words().len(),
        links,
        usize::from(close.ends_with("<url>")),
        text.count(b'#'),
        handles,
        emoji,
        text.count(b'!'),
        text.count(b'?'),
        usize::from(close.ends_with('?')),
        shouted(original),
        lines,
        listed,
        numbers,
        prices,
        singular,
        plural,
        second,
    ]
}

/// How many words are in capitals.
fn shouted(original: &str) -> usize {
    let mut count = 0;
    let mut rest = original;
    // Most words have no capital, and nothing outside ASCII.
    while let Some(at) = rest.bytes().position(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()) {
        let (before, behind) = rest.split_at(at);
        let start = before.trim_end_matches(|c: char| !c.is_whitespace()).len();
        let end = at + behind.find(char::is_whitespace).unwrap_or(behind.len());
        count += usize::from(is_shouted(&rest[start..end]));
        rest = rest[end..].trim_start();
    }
    count
}

fn is_shouted(word: &str) -> bool {
    !word.chars().any(|c| c.is_lowercase() || is_boxed(c))
        && word.chars().filter(|c| c.is_alphabetic()).count() >= 3
        && !word.starts_with(['#', '@', 'h'])
}

/// Begins with a bullet, a dash, a check mark, an arrow or a number.
fn is_list_line(line: &str) -> bool {
    line.starts_with(['-', '*', '•', '–', '→', '➡', '✅', '✔', '▪', '👉'])
        || line.find(|c: char| !c.is_ascii_digit()).is_some_and(|at| at > 0 && line[at..].starts_with(['.', ')', '/']))
}

/// Pictographs, dingbats and flags: a coarse range test is enough to count them.
const fn is_emoji(character: char) -> bool {
    matches!(character, '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f1e6}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signal::find_all;

    fn extract(original: &str) -> Features {
        let text = Text::new(original);
        Extractor::default().extract(&text, &find_all(&text)).clone()
    }

    /// Names of the shapes that are on.
    fn on(original: &str) -> Vec<String> {
        let names = SHAPES.iter().flat_map(|(name, steps)| steps.iter().map(move |step| format!("{name} ≥ {step}")));
        let shapes = extract(original).dense.split_off(FEATURES_PER_SIGNAL * SIGNALS.len());
        names.zip(shapes).filter(|(_, on)| *on).map(|(name, _)| name).collect()
    }

    #[test]
    fn every_draft_has_all_dense_features() {
        assert_eq!(extract("Anything at all").dense.len(), DENSE);
        assert_eq!(extract("").dense.len(), DENSE);
    }

    #[test]
    fn shapes_are_counted() {
        let on = on("TODAY ONLY, get yours 🎉🎉\n- one\n- two\nhttps://shop.example #deal");
        for name in ["list lines ≥ 2", "emoji ≥ 2", "links ≥ 1", "hashtags ≥ 1", "lines ≥ 4", "second person ≥ 1"]
        {
            assert!(on.iter().any(|on| on == name), "{name} in {on:?}");
        }
        assert!(!on.iter().any(|on| on == "question marks ≥ 1"));
    }

    #[test]
    fn an_extractor_gives_the_same_again() {
        let mut extractor = Extractor::default();
        let text = Text::new("Free webinar, sign up today and today only!");
        let first = extractor.extract(&text, &[]).clone();
        extractor.extract(&Text::new("Something else in between"), &[]);
        let again = extractor.extract(&text, &[]);
        assert_eq!((&first.words, &first.chars, &first.dense), (&again.words, &again.chars, &again.dense));
    }

    #[test]
    fn repeated_words_count_up() {
        assert!(extract("free free free").words.iter().any(|(_, count)| *count == 3));
    }
}
