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
    entity::{PLACEHOLDERS, entity, number_length},
    fold::{Folded, fold, join},
};
use crate::span::Span;

/// A draft's text in plain spelling.
#[derive(Debug)]
pub struct Text<'a> {
    original: &'a str,
    plain: String,
    /// For every byte of `plain`, the bytes of `original` it stands for.
    origins: Vec<Span>,
    /// Where the words of `plain` stand in it.
    words: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    /// Folds `original`; linear in its length.
    #[must_use]
    pub fn new(original: &'a str) -> Self {
        let (mut folded, hints) = fold(original);
        disguise::see_through(&mut folded, hints, original);
        let mut text = Self {
            original,
            plain: String::with_capacity(folded.len()),
            origins: Vec::with_capacity(folded.len()),
            words: Vec::with_capacity(folded.len() / 4),
        };
        let mut at = 0;
        while at < folded.len() {
            at += text.take(&folded, at);
        }
        text.words.extend(words(&text.plain));
        text
    }

    /// The author's text.
    #[must_use]
    pub const fn original(&self) -> &'a str {
        self.original
    }

    /// The plain spelling.
    #[must_use]
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// Where bytes `start..end` of the plain spelling stand in the original. An empty range has no
    /// place of its own and is answered with `None`.
    #[must_use]
    pub fn origin(&self, start: usize, end: usize) -> Option<Span> {
        let covered = self.origins.get(start..end)?;
        Some(Span { start: covered.first()?.start, end: covered.last()?.end })
    }

    /// Where byte `at` of the original stands in the plain spelling.
    #[must_use]
    pub fn position(&self, at: usize) -> usize {
        self.origins.partition_point(|origin| origin.end <= at)
    }

    /// Words of the plain spelling as byte ranges: runs of letters and digits, and placeholders.
    #[must_use]
    pub fn words(&self) -> &[Range<usize>] {
        &self.words
    }

    /// Places of the links in the plain spelling, and their hosts in lower case and without `www.`.
    pub fn link_hosts(&self) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
        self.plain.match_indices("<url>").filter_map(|(start, link)| {
            let place = start..start + link.len();
            let span = self.origin(place.start, place.end)?;
            let link = self.original[span.start..span.end].to_lowercase();
            let address = link.split_once("://").map_or(link.as_str(), |(_, address)| address);
            let host = address.split(['/', '?', '#']).next()?;
            Some((place, host.strip_prefix("www.").unwrap_or(host).to_owned()))
        })
    }

    /// Appends what stands at `at` and says how many folded characters it used.
    fn take(&mut self, folded: &[Folded], at: usize) -> usize {
        let character = folded[at].character;
        let previous = at.checked_sub(1).map(|i| folded[i]);
        let fresh = !previous.is_some_and(|p| p.in_word || matches!(p.character, '@' | '_' | '#'));
        if fresh && let Some((placeholder, length)) = entity(&folded[at..]) {
            self.push(placeholder, join(&folded[at..at + length]));
            return length;
        }
        if character.is_ascii_lowercase() {
            // Most of any draft: the rest of a word at once.
            let run = folded[at..].iter().take_while(|f| f.character.is_ascii_lowercase());
            let before = self.plain.len();
            for letter in run {
                self.plain.push(letter.character);
                self.origins.push(letter.origin);
            }
            return self.plain.len() - before;
        }
        if character.is_ascii_digit() {
            let length = number_length(&folded[at..]);
            self.push("0", join(&folded[at..at + length]));
            return length;
        }
        if character == '\'' {
            let letter = |f: &Folded| f.character.is_alphabetic();
            let inside = previous.as_ref().is_some_and(letter) && folded.get(at + 1).is_some_and(letter);
            if inside {
                return 1;
            }
        }
        if character.is_whitespace() {
            let length = folded[at..].iter().take_while(|f| f.character.is_whitespace()).count();
            let run = &folded[at..at + length];
            let line_break = run.iter().any(|f| f.character == '\n');
            self.push(if line_break { "\n" } else { " " }, join(run));
            return length;
        }
        self.push(character.encode_utf8(&mut [0; 4]), folded[at].origin);
        1
    }

    fn push(&mut self, plain: &str, origin: Span) {
        self.plain.push_str(plain);
        self.origins.extend(std::iter::repeat_n(origin, plain.len()));
    }
}

/// Letters in squares and black circles are capitals without a small form, and so are look-alikes from
/// Cherokee and the Canadian syllabics: nobody shouts by them.
pub(crate) const fn is_boxed(letter: char) -> bool {
    matches!(letter, '\u{1f110}'..='\u{1f1ff}' | '\u{13a0}'..='\u{13ff}' | '\u{1400}'..='\u{167f}')
}

/// Runs of letters and digits, and placeholders.
fn words(plain: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = &plain[at..];
            let start = at;
            let length = placeholder_at(rest).unwrap_or_else(|| word_length(rest));
            if length > 0 {
                at += length;
                return Some(start..at);
            }
            at += rest.chars().next()?.len_utf8();
        }
    })
}

fn word_length(rest: &str) -> usize {
    let ascii = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
    if rest.as_bytes().get(ascii).is_none_or(u8::is_ascii) {
        return ascii;
    }
    rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())
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
