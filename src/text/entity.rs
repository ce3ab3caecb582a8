//! What becomes a placeholder: links, addresses, handles, telephone numbers.

/// Every placeholder.
pub const PLACEHOLDERS: [&str; 4] = ["<url>", "<user>", "<email>", "<phone>"];

/// Endings that make `name.ending` a link even without `https://`.
const LINK_ENDINGS: [&str; 27] = [
    "ai", "app", "biz", "blog", "ca", "click", "club", "co", "com", "de", "dev", "gg", "gl", "in", "info", "io",
    "link", "ly", "me", "net", "online", "org", "shop", "site", "store", "tv", "uk",
];

/// Characters of the longest e-mail address (RFC 5321) and of the longest host name (RFC 1035).
const LONGEST_ADDRESS: usize = 254;

/// Characters in which the longest telephone number ends, spaces, dashes and brackets included.
const LONGEST_PHONE: usize = 30;

/// The placeholder that stands for what `rest` begins with, and how many bytes that takes.
pub fn entity(rest: &str) -> Option<(&'static str, usize)> {
    let bytes = rest.as_bytes();
    let first = bytes.first()?;
    if let Some(name) = rest.strip_prefix('@') {
        let length = name.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(name.len());
        return (length > 0).then_some(("<user>", length + 1));
    }
    if matches!(first, b'+' | b'(') || first.is_ascii_digit() {
        return phone_length(bytes).map(|length| ("<phone>", length));
    }
    if !first.is_ascii_alphabetic() {
        return None;
    }
    if ["http://", "https://", "www."].iter().any(|start| rest.starts_with(start)) {
        return Some(("<url>", link_length(rest)));
    }
    let name = leading(within(bytes, LONGEST_ADDRESS + 1), |b| {
        b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b'+' | b'@')
    });
    if name > LONGEST_ADDRESS {
        return None;
    }
    let run = rest[..name].trim_end_matches(['.', '-', '_', '+', '@']);
    if let Some((user, domain)) = run.split_once('@') {
        return (!user.is_empty() && domain.contains('.')).then_some(("<email>", run.len()));
    }
    let (_, ending) = run.rsplit_once('.')?;
    LINK_ENDINGS.binary_search(&ending).ok()?;
    let path = bytes.get(run.len()) == Some(&b'/');
    Some(("<url>", if path { link_length(rest) } else { run.len() }))
}

/// Whether a word before this byte may go on as a link or an address; most do not.
pub const fn may_go_on(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'_' | b'+' | b'@' | b':')
}

/// Whether a handle or a telephone number may begin with this byte.
pub const fn opens(byte: u8) -> bool {
    byte.is_ascii_digit() || matches!(byte, b'@' | b'+' | b'(')
}

/// How many of the first bytes are all of a kind.
pub fn leading(bytes: &[u8], is_one: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|byte| !is_one(*byte)).unwrap_or(bytes.len())
}

fn within(bytes: &[u8], most: usize) -> &[u8] {
    &bytes[..bytes.len().min(most)]
}

/// Up to the next space or quote, without the punctuation that closes the sentence around it.
fn link_length(rest: &str) -> usize {
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>')).unwrap_or(rest.len());
    rest[..end].trim_end_matches(['.', ',', '!', '?', ';', ':', ')', ']', '}', '\'']).len()
}

/// Digits with thousands separators and decimals inside.
pub fn number_length(rest: &[u8]) -> usize {
    let digit = |i: usize| rest.get(i).is_some_and(u8::is_ascii_digit);
    let mut length = 0;
    while digit(length) || (matches!(rest.get(length), Some(b'.' | b',')) && digit(length + 1)) {
        length += 1;
    }
    length
}

/// Seven to fifteen digits in groups (E.164 allows fifteen); two groups of four are a span of years.
fn phone_length(rest: &[u8]) -> Option<usize> {
    let run = leading(within(rest, LONGEST_PHONE + 1), |b| {
        b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'(' | b')' | b' ' | b'.')
    });
    if run > LONGEST_PHONE {
        return None;
    }
    let end = rest[..run].iter().rposition(u8::is_ascii_digit)? + 1;
    let groups = || rest[..end].split(|b| !b.is_ascii_digit()).map(<[u8]>::len).filter(|length| *length > 0);
    let digits: usize = groups().sum();
    let grouped = groups().nth(1).is_some() && groups().all(|group| (2..=5).contains(&group)) && !groups().eq([4, 4]);
    let prefixed = rest[0] == b'+';
    ((7..=15).contains(&digits) && (grouped || prefixed)).then_some(end)
}
