//! The text that signals and n-grams read: the author's words in one plain spelling, every byte of
//! which still knows where it came from.
//!
//! Compatibility letters (mathematical bold, full-width …) become plain ones, marks and invisible
//! characters vanish, case is folded, and whatever differs between posts without changing what
//! they do becomes a placeholder: links `<url>`, e-mail addresses `<email>`, handles `<user>`,
//! telephone numbers `<phone>`, and every number `0`.

use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

use crate::span::Span;

/// Endings that make `name.ending` a link even without `https://`.
const LINK_ENDINGS: [&str; 27] = [
    "ai", "app", "biz", "blog", "ca", "click", "club", "co", "com", "de", "dev", "gg", "gl", "in", "info", "io",
    "link", "ly", "me", "net", "online", "org", "shop", "site", "store", "tv", "uk",
];

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

/// One character of the plain spelling and the original bytes behind it.
#[derive(Debug, Clone, Copy)]
struct Folded {
    character: char,
    /// Whether it is a letter or digit.
    in_word: bool,
    origin: Span,
}

impl<'a> Text<'a> {
    /// Folds `original`; linear in its length.
    #[must_use]
    pub fn new(original: &'a str) -> Self {
        let folded = fold(original);
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

    /// Words of the plain spelling as byte ranges: runs of letters and digits, and placeholders.
    #[must_use]
    pub fn words(&self) -> &[Range<usize>] {
        &self.words
    }

    /// Hosts of the links, in lower case and without `www.`.
    pub fn link_hosts(&self) -> impl Iterator<Item = String> + '_ {
        self.plain.match_indices("<url>").filter_map(|(start, link)| {
            let span = self.origin(start, start + link.len())?;
            let link = self.original[span.start..span.end].to_lowercase();
            let address = link.split_once("://").map_or(link.as_str(), |(_, address)| address);
            let host = address.split(['/', '?', '#']).next()?;
            Some(host.strip_prefix("www.").unwrap_or(host).to_owned())
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

/// Runs of letters and digits, and placeholders.
fn words(plain: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = &plain[at..];
            let start = at;
            let length =
                placeholder_at(rest).unwrap_or_else(|| rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len()));
            if length > 0 {
                at += length;
                return Some(start..at);
            }
            at += rest.chars().next()?.len_utf8();
        }
    })
}

fn placeholder_at(plain: &str) -> Option<usize> {
    if !plain.starts_with('<') {
        return None;
    }
    ["<url>", "<user>", "<email>", "<phone>"].iter().find(|p| plain.starts_with(**p)).map(|p| p.len())
}

fn join(run: &[Folded]) -> Span {
    Span { start: run[0].origin.start, end: run[run.len() - 1].origin.end }
}

/// Character by character: compatibility spelling, no marks, lower case.
fn fold(original: &str) -> Vec<Folded> {
    let mut folded: Vec<Folded> = Vec::with_capacity(original.len());
    for (start, character) in original.char_indices() {
        let origin = Span { start, end: start + character.len_utf8() };
        if character.is_ascii() {
            if character != '\r' {
                let in_word = character.is_ascii_alphanumeric();
                folded.push(Folded { character: character.to_ascii_lowercase(), in_word, origin });
            }
            continue;
        }
        if is_invisible(character) {
            // A mark belongs to the letter before it, so that a span never cuts between them.
            if let Some(last) = folded.last_mut() {
                last.origin.end = origin.end;
            }
            continue;
        }
        let before = folded.len();
        decompose_compatible(character, |part| {
            if !is_combining_mark(part) {
                let lower = plain_letter(part).to_lowercase();
                folded.extend(lower.map(|character| Folded {
                    character,
                    in_word: character.is_alphanumeric(),
                    origin,
                }));
            }
        });
        if folded.len() == before
            && let Some(last) = folded.last_mut()
        {
            last.origin.end = origin.end;
        }
    }
    folded
}

/// Zero-width, direction, joining and variation characters.
const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

/// Typographic punctuation in the spelling of a keyboard.
const fn plain_letter(character: char) -> char {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2032}' => '\'',
        '\u{201c}' | '\u{201d}' | '\u{ab}' | '\u{bb}' => '"',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// The placeholder that stands for what begins here, and how many characters that takes.
fn entity(rest: &[Folded]) -> Option<(&'static str, usize)> {
    let first = rest[0].character;
    if first == '@' {
        let length = rest[1..].iter().take_while(|f| f.character.is_alphanumeric() || f.character == '_').count();
        return (length > 0).then_some(("<user>", length + 1));
    }
    if first == '+' || first == '(' || first.is_ascii_digit() {
        return phone_length(rest).map(|length| ("<phone>", length));
    }
    if !first.is_alphabetic() {
        return None;
    }
    if starts_with(rest, "http://") || starts_with(rest, "https://") || starts_with(rest, "www.") {
        return Some(("<url>", link_length(rest)));
    }
    let name = rest
        .iter()
        .take(LONGEST_ADDRESS + 1)
        .take_while(|f| f.character.is_ascii_alphanumeric() || matches!(f.character, '.' | '-' | '_' | '+' | '@'))
        .count();
    if name > LONGEST_ADDRESS {
        return None;
    }
    let run: String = rest[..name].iter().map(|f| f.character).collect();
    let run = run.trim_end_matches(['.', '-', '_', '+', '@']);
    if let Some((user, domain)) = run.split_once('@') {
        return (!user.is_empty() && domain.contains('.')).then_some(("<email>", run.len()));
    }
    let (_, ending) = run.rsplit_once('.')?;
    LINK_ENDINGS.binary_search(&ending).ok()?;
    let path = rest.get(run.len()).is_some_and(|f| f.character == '/');
    Some(("<url>", if path { link_length(rest) } else { run.len() }))
}

fn starts_with(rest: &[Folded], prefix: &str) -> bool {
    prefix.chars().enumerate().all(|(i, wanted)| rest.get(i).is_some_and(|f| f.character == wanted))
}

/// Up to the next space or quote, without the punctuation that closes the sentence around it.
fn link_length(rest: &[Folded]) -> usize {
    let run =
        rest.iter().take_while(|f| !f.character.is_whitespace() && !matches!(f.character, '"' | '<' | '>')).count();
    let tail = rest[..run]
        .iter()
        .rev()
        .take_while(|f| matches!(f.character, '.' | ',' | '!' | '?' | ';' | ':' | ')' | ']' | '}' | '\''))
        .count();
    run - tail
}

/// Digits with thousands separators and decimals inside.
fn number_length(rest: &[Folded]) -> usize {
    let digit = |i: usize| rest.get(i).is_some_and(|f| f.character.is_ascii_digit());
    let mut length = 0;
    while digit(length) || (rest.get(length).is_some_and(|f| matches!(f.character, '.' | ',')) && digit(length + 1)) {
        length += 1;
    }
    length
}

/// Characters of the longest e-mail address (RFC 5321) and of the longest host name (RFC 1035).
const LONGEST_ADDRESS: usize = 254;

/// Characters in which the longest telephone number ends, spaces, dashes and brackets included.
const LONGEST_PHONE: usize = 30;

/// Seven to fifteen digits in groups (E.164 allows fifteen); two groups of four are a span of years.
fn phone_length(rest: &[Folded]) -> Option<usize> {
    let run = rest
        .iter()
        .take(LONGEST_PHONE + 1)
        .take_while(|f| f.character.is_ascii_digit() || matches!(f.character, '+' | '-' | '(' | ')' | ' ' | '.'))
        .count();
    if run > LONGEST_PHONE {
        return None;
    }
    let end = rest[..run].iter().rposition(|f| f.character.is_ascii_digit())? + 1;
    let groups: Vec<usize> = rest[..end]
        .split(|f| !f.character.is_ascii_digit())
        .map(<[Folded]>::len)
        .filter(|&length| length > 0)
        .collect();
    let digits: usize = groups.iter().sum();
    let grouped = groups.len() > 1 && groups.iter().all(|&group| (2..=5).contains(&group)) && groups != [4, 4];
    let prefixed = rest[0].character == '+';
    ((7..=15).contains(&digits) && (grouped || prefixed)).then_some(end)
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
        assert_eq!(text.link_hosts().collect::<Vec<_>>(), ["example.com", "shop.example.org"]);
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
