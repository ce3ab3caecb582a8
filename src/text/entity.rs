//! What becomes a placeholder: links, addresses, handles, telephone numbers.

use super::fold::Folded;

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

/// The placeholder that stands for what begins here, and how many characters that takes.
pub fn entity(rest: &[Folded]) -> Option<(&'static str, usize)> {
    let first = rest[0].character;
    if first == '@' {
        let length = rest[1..].iter().take_while(|f| f.character.is_alphanumeric() || f.character == '_').count();
        return (length > 0).then_some(("<user>", length + 1));
    }
    if first == '+' || first == '(' || first.is_ascii_digit() {
        return phone_length(rest).map(|length| ("<phone>", length));
    }
    if !first.is_ascii_alphabetic() {
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
    // Most words end here, before anything is copied.
    if name > LONGEST_ADDRESS || !rest[..name].iter().any(|f| matches!(f.character, '.' | '@')) {
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
pub fn number_length(rest: &[Folded]) -> usize {
    let digit = |i: usize| rest.get(i).is_some_and(|f| f.character.is_ascii_digit());
    let mut length = 0;
    while digit(length) || (rest.get(length).is_some_and(|f| matches!(f.character, '.' | ',')) && digit(length + 1)) {
        length += 1;
    }
    length
}

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
