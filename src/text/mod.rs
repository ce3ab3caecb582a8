//! The text that signals and n-grams read: the author's words in one plain spelling, every byte of
//! which still knows where it came from.
//!
//! Compatibility letters (mathematical bold, full-width …) become plain ones, marks and invisible
//! characters vanish, case is folded, disguised words are spelled as they are read (`disguise`),
//! and whatever differs between posts without changing what they do becomes a placeholder: links
//! `<url>`, e-mail addresses `<email>`, handles `<user>`, telephone numbers `<phone>`, and every
//! number `0`.

mod disguise;
mod entity;
mod fold;

use std::ops::Range;

use self::{
    entity::{PLACEHOLDERS, entity, leading, may_go_on, number_length, opens},
    fold::{Traced, fold},
};
use crate::{hash::Hash, span::Span};

/// A draft's text in plain spelling.
#[derive(Debug)]
pub struct Text<'a> {
    original: &'a str,
    plain: Traced,
    /// Where the words of `plain` stand in it.
    words: Vec<Range<usize>>,
    hashes: Vec<Hash>,
    /// How often each byte occurs in `plain`.
    counts: [u32; 256],
}

impl<'a> Text<'a> {
    /// Folds `original`; linear in its length.
    #[must_use]
    pub fn new(original: &'a str) -> Self {
        let (mut folded, hints) = fold(original);
        disguise::see_through(&mut folded, hints, original);
        let mut plain = Traced::with_capacity(folded.text.len());
        let mut at = 0;
        let mut taken = 0;
        while at < folded.text.len() {
            let (length, instead) = read(&folded.text, at);
            if let Some(instead) = instead {
                plain.push_from(&folded, taken..at);
                plain.push(instead, folded.join(at..at + length));
                taken = at + length;
            }
            at += length;
        }
        plain.push_from(&folded, taken..at);
        let mut words = Vec::with_capacity(plain.text.len() / 4);
        let mut hashes = Vec::with_capacity(plain.text.len() / 4);
        each_word(&plain.text, |word, hash| {
            words.push(word);
            hashes.push(hash);
        });
        let mut counts = [0; 256];
        plain.text.bytes().for_each(|byte| counts[usize::from(byte)] += 1);
        Self { original, plain, words, hashes, counts }
    }

    /// The author's text.
    #[must_use]
    pub const fn original(&self) -> &'a str {
        self.original
    }

    /// The plain spelling.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.plain.text
    }

    /// Where bytes `start..end` of the plain spelling stand in the original. An empty range has no
    /// place of its own and is answered with `None`.
    #[must_use]
    pub fn origin(&self, start: usize, end: usize) -> Option<Span> {
        let covered = self.plain.origins.get(start..end)?;
        Some(Span { start: covered.first()?.start as usize, end: covered.last()?.end as usize })
    }

    /// Where byte `at` of the original stands in the plain spelling.
    #[must_use]
    pub fn position(&self, at: usize) -> usize {
        self.plain.origins.partition_point(|origin| origin.end as usize <= at)
    }

    /// Words of the plain spelling as byte ranges: runs of letters and digits, and placeholders.
    #[must_use]
    pub fn words(&self) -> &[Range<usize>] {
        &self.words
    }

    /// The hash of each word.
    pub(crate) fn hashes(&self) -> &[Hash] {
        &self.hashes
    }

    /// How often a byte occurs in the plain spelling.
    pub(crate) const fn count(&self, byte: u8) -> usize {
        self.counts[byte as usize] as usize
    }

    /// Whether one of these characters stands in the plain spelling.
    pub(crate) fn has_any(&self, characters: &[char]) -> bool {
        characters.iter().any(|character| {
            let mut bytes = [0; 4];
            let bytes = character.encode_utf8(&mut bytes).bytes();
            bytes.map(|byte| self.count(byte)).all(|count| count > 0) && self.plain().contains(*character)
        })
    }

    /// Places of the links in the plain spelling.
    pub(crate) fn links(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        // Few drafts have such a sign.
        let words = if self.count(b'<') > 0 { self.words() } else { &[] };
        words.iter().filter(|word| &self.plain()[(*word).clone()] == "<url>").cloned()
    }

    /// Places of the links in the plain spelling, and their hosts in lower case and without `www.`.
    pub fn link_hosts(&self) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
        self.links().filter_map(|place| {
            let span = self.origin(place.start, place.end)?;
            let link = self.original[span.start..span.end].to_lowercase();
            let address = link.split_once("://").map_or(link.as_str(), |(_, address)| address);
            let host = address.split(['/', '?', '#']).next()?;
            Some((place, host.strip_prefix("www.").unwrap_or(host).to_owned()))
        })
    }
}

/// How many bytes belong together at `at`, and what stands for them if they do not stay as they are.
fn read(folded: &str, at: usize) -> (usize, Option<&'static str>) {
    let (before, rest) = folded.split_at(at);
    let bytes = rest.as_bytes();
    // Most of any draft: the rest of a word, and a single space.
    let letters = leading(bytes, |byte| byte.is_ascii_lowercase());
    if letters == 0 && bytes[0] == b' ' && bytes.get(1).is_some_and(u8::is_ascii_graphic) {
        return (1, None);
    }
    let may_be_entity =
        bytes.get(letters).is_some_and(|next| if letters > 0 { may_go_on(*next) } else { opens(*next) });
    let is_fresh = || !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '@' | '_' | '#'));
    if may_be_entity
        && is_fresh()
        && let Some((placeholder, length)) = entity(rest)
    {
        return (length, Some(placeholder));
    }
    if letters > 0 {
        return (letters, None);
    }
    if bytes[0].is_ascii_digit() {
        return (number_length(bytes), Some("0"));
    }
    if let Some(behind) = rest.strip_prefix('\'')
        && before.ends_with(char::is_alphabetic)
        && behind.starts_with(char::is_alphabetic)
    {
        return (1, Some(""));
    }
    let blanks = rest.len() - rest.trim_start().len();
    if blanks > 0 {
        return (blanks, Some(if bytes[..blanks].contains(&b'\n') { "\n" } else { " " }));
    }
    (rest.chars().next().map_or(1, char::len_utf8), None)
}

/// Letters in squares and black circles are capitals without a small form, and so are look-alikes from
/// Cherokee and the Canadian syllabics: nobody shouts by them.
pub(crate) const fn is_boxed(letter: char) -> bool {
    matches!(letter, '\u{1f110}'..='\u{1f1ff}' | '\u{13a0}'..='\u{13ff}' | '\u{1400}'..='\u{167f}')
}

/// Calls `see` with the place and the hash of every run of letters and digits, and of placeholders.
fn each_word(plain: &str, mut see: impl FnMut(Range<usize>, Hash)) {
    let bytes = plain.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let mut hash = Hash::WORD;
        while let Some(byte) = bytes.get(at).filter(|byte| byte.is_ascii_alphanumeric()) {
            hash = hash.and_byte(*byte);
            at += 1;
        }
        if bytes.get(at).is_some_and(|byte| *byte == b'<' || !byte.is_ascii()) {
            let rest = &plain[start..];
            let placeholder = placeholder_at(rest);
            at = start + placeholder.or_else(|| rest.find(|c: char| !c.is_alphanumeric())).unwrap_or(rest.len());
            hash = Hash::of_word(&plain[start..at]);
        }
        if at > start {
            see(start..at, hash);
        } else {
            at += plain[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
}

fn placeholder_at(plain: &str) -> Option<usize> {
    if !plain.starts_with('<') {
        return None;
    }
    PLACEHOLDERS.iter().find(|p| plain.starts_with(**p)).map(|p| p.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(original: &str) -> String {
        Text::new(original).plain().to_owned()
    }

    #[test]
    fn what_varies_between_posts_becomes_a_placeholder() {
        assert_eq!(plain("See https://shop.example/x?a=1, @Ann!"), "see <url>, <user>!");
        assert_eq!(
            plain("Mail me at jo.b@example.com or call +44 20 7946 0018."),
            "mail me at <email> or call <phone>."
        );
        assert_eq!(plain("Save $1,299.50 (40%) at mystore.com today"), "save $0 (0%) at <url> today");
        assert_eq!(plain("call 555-0100 now"), "call <phone> now");
    }

    #[test]
    fn years_file_names_and_abbreviations_are_left_alone() {
        assert_eq!(plain("From 2010-2015 we wrote main.rs, e.g. twice"), "from 0-0 we wrote main.rs, e.g. twice");
        assert_eq!(plain("I went home.me too"), "i went <url> too");
    }

    #[test]
    fn spelling_tricks_fold_to_plain_letters() {
        assert_eq!(plain("𝗗𝗠 𝗺𝗲 for ＦＲＥＥ"), "dm me for free");
        assert_eq!(plain("d\u{200b}m me, don’t wait"), "dm me, dont wait");
        assert_eq!(plain("Café\u{301}  on\r\n\r\nMonday"), "cafe on\nmonday");
    }

    #[test]
    fn origins_lead_back_to_the_authors_words() {
        let original = "𝗗𝗠 me – don’t wait";
        let text = Text::new(original);
        let start = text.plain().find("dont").unwrap();
        let span = text.origin(start, start + 4).unwrap();
        assert_eq!(&original[span.start..span.end], "don’t");
        let span = text.origin(0, 2).unwrap();
        assert_eq!(&original[span.start..span.end], "𝗗𝗠");
    }

    #[test]
    fn hosts_of_links_are_read_from_the_authors_text() {
        let text = Text::new("See HTTPS://www.Example.com/path?x=1 and shop.example.org, ok");
        assert_eq!(text.link_hosts().map(|link| link.1).collect::<Vec<_>>(), ["example.com", "shop.example.org"]);
    }

    #[test]
    fn words_are_letter_runs_and_placeholders() {
        let text = Text::new("Visit https://a.example now, naïve @friend👇");
        let words: Vec<&str> = text.words().iter().map(|word| &text.plain()[word.clone()]).collect();
        assert_eq!(words, ["visit", "<url>", "now", "naive", "<user>"]);
    }

    proptest::proptest! {
        #[test]
        fn every_origin_lies_on_character_boundaries(original in "\\PC{0,80}") {
            let text = Text::new(&original);
            for word in text.words() {
                let span = text.origin(word.start, word.end).unwrap();
                proptest::prop_assert!(original.get(span.start..span.end).is_some());
            }
        }
    }
}
