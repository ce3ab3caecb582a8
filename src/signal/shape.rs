//! Shapes of a text that several signals look at: its words, its sentences, its lines.

use std::ops::Range;

use crate::{hash::Hash, span::Span, text::Text};

/// The words of a text with random access, for finders that look at neighbours.
pub struct Words<'t> {
    text: &'t Text<'t>,
}

impl<'t> Words<'t> {
    /// The words of `text`.
    pub fn new(text: &'t Text<'t>) -> Self {
        Self { text }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.text.words().len()
    }

    /// Word `index` in plain spelling; beyond the last one there are only empty words.
    pub fn get(&self, index: usize) -> &'t str {
        self.place(index).map_or("", |place| &self.text.plain()[place])
    }

    /// Where word `index` stands in the plain spelling.
    pub fn place(&self, index: usize) -> Option<Range<usize>> {
        self.text.words().get(index).cloned()
    }

    /// Whether word `index` is in `set`.
    #[inline]
    pub fn is_in(&self, index: usize, set: &WordSet) -> bool {
        self.text.hashes().get(index).is_some_and(|hash| set.may_have(*hash) && set.has_of(*hash, self.get(index)))
    }

    /// Which words are in `set`, in their order.
    pub fn of(&self, set: &WordSet) -> impl Iterator<Item = usize> {
        (0..self.len()).filter(|index| self.is_in(*index, set))
    }

    /// The span of words `first..=last` in the original text.
    pub fn span(&self, first: usize, last: usize) -> Option<Span> {
        self.text.origin(self.place(first)?.start, self.place(last)?.end)
    }
}

/// A set of words that is asked about nearly every word of a text.
pub struct WordSet {
    words: &'static [&'static str],
    /// A bit for what each word's hash begins with; nearly all other words stop here.
    begun: [u64; BEGINNINGS / 64],
    /// The first word whose hash has each ending.
    first: [u8; ENDINGS],
}

/// How many beginnings of hashes are told apart.
const BEGINNINGS: usize = 1024;
/// How many endings are.
const ENDINGS: usize = 64;

impl WordSet {
    /// The set of these words, none of them empty.
    pub const fn new(words: &'static [&'static str]) -> Self {
        assert!(words.len() <= 256, "more words than a byte tells apart");
        let mut begun = [0; BEGINNINGS / 64];
        let mut first = [0; ENDINGS];
        // From the last word, so that of two with one ending the first is kept.
        let mut i = words.len();
        while i > 0 {
            i -= 1;
            let hash = Hash::of_word(words[i]);
            let beginning = beginning(hash);
            begun[beginning / 64] |= 1 << (beginning % 64);
            first[hash.0 as usize % ENDINGS] = i as u8;
        }
        Self { words, begun, first }
    }

    /// Whether `word` is one of them.
    pub fn has(&self, word: &str) -> bool {
        let hash = Hash::of_word(word);
        self.may_have(hash) && self.has_of(hash, word)
    }

    /// Whether a word with this hash is one of them.
    #[inline(never)]
    fn has_of(&self, hash: Hash, word: &str) -> bool {
        self.words[self.first[hash.0 as usize % ENDINGS].into()..].contains(&word)
    }

    const fn may_have(&self, hash: Hash) -> bool {
        let beginning = beginning(hash);
        self.begun[beginning / 64] >> (beginning % 64) & 1 != 0
    }
}

const fn beginning(Hash(hash): Hash) -> usize {
    hash as usize >> (u32::BITS - BEGINNINGS.ilog2())
}

/// Sentences of the plain spelling: what ends in `.`, `!` or `?` before a space, or at a line's
/// end. The closing signs belong to the sentence.
pub fn sentences(plain: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let bytes = plain.as_bytes();
    let closes = |at: usize| {
        bytes[at] == b'\n'
            || matches!(bytes[at], b'.' | b'!' | b'?')
                && bytes.get(at + 1).is_none_or(|next| next.is_ascii_whitespace() || *next >= 0x80)
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        if at >= bytes.len() {
            return None;
        }
        let start = at;
        while at < bytes.len() && !closes(at) {
            at += 1;
        }
        at = (at + 1).min(bytes.len());
        Some(trimmed(plain, start..at))
    })
    .filter(|sentence| !sentence.is_empty())
}

/// Lines of the plain spelling that say something.
pub fn lines(plain: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    plain.split('\n').filter_map(move |line| {
        let place = start..start + line.len();
        start = place.end + 1;
        let place = trimmed(plain, place);
        (!place.is_empty()).then_some(place)
    })
}

/// `place` without the blanks at its ends.
fn trimmed(plain: &str, place: Range<usize>) -> Range<usize> {
    let inside = &plain[place.clone()];
    let start = place.start + (inside.len() - inside.trim_start().len());
    start..start + inside.trim().len()
}

/// Whether the draft points somewhere: a link in the text, or one said to be beside it.
pub fn points_elsewhere(text: &Text<'_>) -> bool {
    text.links().next().is_some() || text.plain().contains("link in ") || text.plain().contains("link below")
}

/// Hosts of things that are given rather than sold.
const COMMONS: [&str; 8] = [
    "github.com",
    "gitlab.com",
    "wikipedia.org",
    "arxiv.org",
    "archive.org",
    "stackoverflow.com",
    "huggingface.co",
    "gutenberg.org",
];

/// Whether a link leads to one of them.
pub fn is_commons(link: &str) -> bool {
    leads_to(link, &COMMONS)
}

/// Whether the host of `link` is one of `hosts` or belongs to it.
pub fn leads_to(link: &str, hosts: &[&str]) -> bool {
    let host = link.split_once("://").map_or(link, |(_, address)| address);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    hosts.iter().any(|known| {
        let tail = host.len().checked_sub(known.len()).and_then(|at| Some((host.get(..at)?, host.get(at..)?)));
        tail.is_some_and(|(sub, tail)| tail.eq_ignore_ascii_case(known) && (sub.is_empty() || sub.ends_with('.')))
    })
}

/// The links of a text, where they stand in the original.
pub fn links<'t>(text: &'t Text<'_>) -> impl Iterator<Item = Span> + 't {
    text.links().filter_map(|link| text.origin(link.start, link.end))
}

/// Words of the longest text that is hardly more than its link.
pub const POINTER: usize = 30;

/// Whether the text is a line or two around a link.
pub fn is_pointer(text: &Text<'_>) -> bool {
    text.words().len() <= POINTER && text.links().next().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(plain: &str, places: impl Iterator<Item = Range<usize>>) -> Vec<&str> {
        places.map(|place| &plain[place]).collect()
    }

    #[test]
    fn sentences_end_at_closing_signs_and_line_ends() {
        let plain = "so e.g. this? yes! \n\n and version 0.0 too";
        assert_eq!(pieces(plain, sentences(plain)), ["so e.g.", "this?", "yes!", "and version 0.0 too"]);
        assert_eq!(pieces("", sentences("")), [""; 0]);
    }

    #[test]
    fn lines_are_trimmed_and_never_blank() {
        let plain = " one \n \ntwo";
        assert_eq!(pieces(plain, lines(plain)), ["one", "two"]);
    }

    #[test]
    fn a_set_has_its_words_and_no_others() {
        let set = WordSet::new(&["join", "get", "<user>"]);
        assert!(["join", "get", "<user>"].iter().all(|word| set.has(word)));
        assert!(["", "jo", "join us", "gets", "got", "<url>"].iter().all(|word| !set.has(word)));
    }

    #[test]
    fn links_lead_to_hosts_and_what_belongs_to_them() {
        assert!(is_commons("https://github.com/a/b") && is_commons("HTTP://EN.Wikipedia.org?x"));
        assert!(!is_commons("https://notgithub.com/a") && !is_commons("https://x.example/github.com"));
        assert!(!is_commons("gé.org"));
    }

    #[test]
    fn words_leave_emoji_outside() {
        let text = Text::new("DM me👇 <ok> 👇👇 visit shop.com");
        let words = Words::new(&text);
        let all: Vec<&str> = (0..words.len()).map(|i| words.get(i)).collect();
        assert_eq!(all, ["dm", "me", "ok", "visit", "<url>"]);
    }
}
