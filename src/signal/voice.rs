//! Whose voice a phrase is in: only the author's own push is a push. "They told me to DM them", "no
//! need to book", "should I sign up?" and a scam quoted as a warning use the words of a pitch and
//! are none.

use std::ops::Range;

use super::shape::WordSet;

/// Words before a phrase that are looked at.
const REACH: usize = 5;

/// Whether the author pushes in their own voice at `place`: not negated, reported, planned for
/// themselves, asked, or quoted.
pub fn is_own(plain: &str, place: &Range<usize>) -> bool {
    let (line, here) = line_around(plain, place);
    let before = clause_before(&line[..here.start]);
    // Sums of that size are in the news, not on offer.
    let is_vast =
        [" million", " billion", " bn", " trillion", " crore"].iter().any(|sum| line[here.end..].starts_with(sum));
    !is_vast && !is_negated(&before) && !is_told(&before) && !is_quoted(line, &here)
}

/// The line that `place` begins on, and `place` in it.
fn line_around<'t>(plain: &'t str, place: &Range<usize>) -> (&'t str, Range<usize>) {
    let start = plain[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let end = plain[place.end..].find('\n').map_or(plain.len(), |at| place.end + at);
    (&plain[start..end], place.start - start..place.end - start)
}

/// The last words of the clause that breaks off where the phrase begins, the nearest first; empty
/// words fill up what is missing.
fn clause_before(before: &str) -> [&str; REACH] {
    let clause = before.rfind(['.', '!', '?', ';', ':', ',', '(']).map_or(before, |at| &before[at + 1..]);
    let mut words = [""; REACH];
    let found = clause.rsplit(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    for (slot, word) in words.iter_mut().zip(found) {
        *slot = word;
    }
    words
}

static NEGATIONS: WordSet = WordSet::new(&[
    "no", "not", "never", "without", "dont", "doesnt", "didnt", "wont", "wouldnt", "cant", "cannot", "isnt", "wasnt",
    "arent", "nobody", "nor", "neither", "stop", "stopped", "avoid", "refuse", "refused", "instead",
]);

/// Behind a negation, these push after all: "don't forget to …", "not only …".
static TURNS: WordSet = WordSet::new(&["forget", "hesitate", "miss", "wait", "only", "just", "be", "worry", "sleep"]);

/// "No need to …", "you don't have to …", "stop …".
fn is_negated(before: &[&str]) -> bool {
    before.iter().take(4).position(|word| NEGATIONS.has(word)).is_some_and(|at| {
        let turned = before[..at].iter().any(|word| TURNS.has(word));
        !turned && before.get(at + 1) != Some(&"why")
    })
}

static SPEAKERS: WordSet = WordSet::new(&["i", "we", "he", "she", "they", "it"]);

/// Speakers that have swallowed their verb.
static SPEAKING: WordSet = WordSet::new(&["im", "ive", "were", "weve", "hes", "shes"]);

static OTHERS: WordSet =
    WordSet::new(&["me", "him", "her", "them", "us", "people", "someone", "everyone", "victims", "users"]);

/// What others do to make somebody do something.
static REPORTS: WordSet = WordSet::new(&[
    "told",
    "tell",
    "tells",
    "telling",
    "asked",
    "asks",
    "asking",
    "wants",
    "wanted",
    "urged",
    "urges",
    "begged",
    "instructed",
    "forced",
    "convinced",
    "tricked",
    "made",
    "makes",
    "let",
    "lets",
    "allowed",
    "allows",
    "encourage",
    "encouraged",
]);

/// What people say of errands of their own.
static PLANS: WordSet = WordSet::new(&[
    "decided", "had", "have", "tried", "trying", "wanted", "used", "managed", "planning", "plan", "going", "forgot",
    "refused", "hoping", "able", "about",
]);

/// What stands before a speaker who asks or wonders.
static WONDERS: WordSet =
    WordSet::new(&["should", "shall", "can", "could", "do", "did", "would", "may", "must", "when", "where", "if"]);

/// "They told me to …", "I had to …", "should I …": somebody else's push, or the author's own errand.
fn is_told(before: &[&str; REACH]) -> bool {
    let [last, second, third, ..] = *before;
    let is_speaking = before.iter().any(|word| SPEAKERS.has(word) || SPEAKING.has(word));
    let is_reported =
        (OTHERS.has(last) && REPORTS.has(second)) || (last == "to" && OTHERS.has(second) && REPORTS.has(third));
    let is_planned = last == "to" && PLANS.has(second) && is_speaking;
    is_reported || is_planned || (SPEAKERS.has(last) && WONDERS.has(second))
}

/// Words a business begins with when it makes something good.
const APOLOGIES: [&str; 9] = [
    "sorry",
    "apolog",
    "thanks for letting us know",
    "thank you for letting us know",
    "thanks for reaching out",
    "thank you for reaching out",
    "thanks for getting in touch",
    "thank you for contacting us",
    "thanks for flagging",
];

/// What it needs from the customer for that.
const PARTICULARS: [&str; 16] = [
    "order",
    "booking",
    "account",
    "reference",
    "ticket",
    "number",
    "case",
    "flight",
    "details",
    "name",
    "address",
    "invoice",
    "policy",
    "meter",
    "receipt",
    "postcode",
];

/// Whether a business answers a customer: it apologises and wants "your order number". What it asks for
/// is help in helping.
pub fn serves(plain: &str) -> bool {
    let wants = |what: &str| {
        plain.match_indices(what).any(|(at, _)| plain[..at].ends_with("your ") || plain[..at].ends_with("the "))
    };
    APOLOGIES.iter().any(|apology| plain.contains(apology)) && PARTICULARS.iter().any(|what| wants(what))
}

/// Inside quotation marks that open before the phrase and close behind it, on the same line.
fn is_quoted(line: &str, here: &Range<usize>) -> bool {
    let Some(open) = line[..here.start].rfind('"') else { return false };
    let opens = !line[..open].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '!' | '?' | ','))
        && line[open + 1..].starts_with(|c: char| !c.is_whitespace());
    opens && open > 0 && line[here.end..].contains('"')
}

/// Whether the text speaks of fraud as somebody who warns of it or fell for it.
pub fn warns(plain: &str) -> bool {
    ["scam", "phishing", "fraud", "beware", "red flag", "impersonat"].iter().any(|word| {
        plain.match_indices(word).any(|(at, _)| {
            let before = &plain[..at];
            let within = before.ends_with(|c: char| c.is_alphanumeric() || c == '#');
            let denied = ["no ", "not ", "not a ", "isnt a ", "anti-", "zero "].iter().any(|no| before.ends_with(no));
            !within && !denied
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(sentence: &str, phrase: &str) -> bool {
        let start = sentence.find(phrase).unwrap();
        is_own(sentence, &(start..start + phrase.len()))
    }

    #[test]
    fn the_author_pushes() {
        for sentence in [
            "dm me for the list",
            "dont forget to dm me",
            "do not hesitate, dm me",
            "why not dm me",
            "no time? dm me",
            "say yes and dm me",
            "we would love you to dm me",
        ] {
            assert!(own(sentence, "dm me"), "{sentence}");
        }
    }

    #[test]
    fn what_is_negated_told_asked_or_quoted_is_no_push() {
        for sentence in [
            "please dont dm me",
            "no need to dm me",
            "he told me to dm me",
            "she asked them to dm me",
            "i had to dm me",
            "should i dm me",
            "i got \"hi dear, dm me for gold\" again",
        ] {
            assert!(!own(sentence, "dm me"), "{sentence}");
        }
    }

    #[test]
    fn warnings_speak_of_fraud_and_pitches_deny_it() {
        assert!(warns("careful, this is a scam"));
        assert!(warns("three red flags to know"));
        assert!(!warns("100% legit, no scam"));
        assert!(!warns("#scam #love"));
        assert!(!warns("the fish escampe"));
    }
}
