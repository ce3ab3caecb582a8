//! Signals: what in a draft pushes, gives or connects.
//!
//! One file each. A file declares its signal with the `signal!` macro: the doc comment is the only
//! documentation there is (the command line prints it), the phrases and the finder are what it looks
//! for, and the hits and misses beside them are both examples for people and tests of the signal.
//! Documentation and examples are there with the feature `explain` only.

use std::cmp::Reverse;

use serde::Serialize;

use crate::{span::Span, text::Text};

/// What a signal does to the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Pushes: works on the reader for the author's benefit.
    Tactic,
    /// Gives: leaves the reader with something.
    Gift,
    /// Connects: opens or keeps up a conversation.
    Talk,
}

/// One detector.
#[derive(Debug)]
pub struct Signal {
    /// Stable id: the code of the rubric the posts were labelled by.
    pub id: &'static str,
    /// What it does to the reader.
    pub kind: Kind,
    /// Markdown. The first line says in one sentence what the signal finds.
    #[cfg(feature = "explain")]
    pub doc: &'static str,
    /// Phrases in the plain spelling of [`Text`]; `(a|b|)` lists alternatives, one level deep,
    /// `{own}` stands for a class of words, `_` for any one word, and `^` in front asks for the
    /// beginning of a clause, where English puts its imperatives.
    phrases: &'static [&'static str],
    /// Phrases that mean it only beside another push: "today only" sells in an offer and not in a
    /// diary. Counted where another tactic is found, and in a line or two around a link.
    echoes: &'static [&'static str],
    /// Finds what no phrase can: the shape of the text, a word in a certain place.
    find: Option<fn(&Text<'_>, &mut Vec<Span>)>,
    /// Sentences in which the signal is found.
    #[cfg(feature = "explain")]
    pub hits: &'static [&'static str],
    /// Sentences that look alike and in which it is not.
    #[cfg(feature = "explain")]
    pub misses: &'static [&'static str],
}

/// Declares the `SIGNAL` of a file; see any file beside this one for the form.
macro_rules! signal {
    (
        $(#[doc = $doc:literal])+
        $id:ident: $kind:ident,
        $(phrases: [$($phrase:literal),* $(,)?],)?
        $(echoes: [$($echo:literal),* $(,)?],)?
        $(find: $find:expr,)?
        hits: [$($hit:literal),+ $(,)?],
        misses: [$($miss:literal),+ $(,)?] $(,)?
    ) => {
        $(#[doc = $doc])+
        pub static SIGNAL: $crate::signal::Signal = $crate::signal::Signal {
            id: stringify!($id),
            kind: $crate::signal::Kind::$kind,
            #[cfg(feature = "explain")]
            doc: concat!($($doc, "\n"),+),
            phrases: &[$($($phrase),*)?],
            echoes: &[$($($echo),*)?],
            find: $crate::signal::optional!($($find)?),
            #[cfg(feature = "explain")]
            hits: &[$($hit),+],
            #[cfg(feature = "explain")]
            misses: &[$($miss),+],
        };
    };
}

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

use optional;

/// The registry: one line a signal.
macro_rules! signals {
    ($($name:ident,)+) => {
        $(mod $name;)+

        /// Every signal, tactics first, in the order in which they win a contested span.
        pub static SIGNALS: &[&Signal] = &[$(&$name::SIGNAL),+];
    };
}

mod classes;
mod index;
mod phrase;
mod shape;
mod voice;

pub(crate) use phrase::is_word;

signals! {
    contact,
    recruit,
    income,
    pressure,
    deal,
    engage,
    ask,
    boast,
    flattery,
    linkdrop,
    blast,
    tip,
    answer,
    lesson,
    resource,
    data,
    news,
    notice,
    story,
    seek,
    question,
    thanks,
    greet,
    complain,
    opinion,
    react,
    chat,
}

/// A signal found at one place of the original text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// Index into [`SIGNALS`].
    pub signal: usize,
    /// Where, in bytes of the original text.
    pub span: Span,
}

/// Everything every signal finds, in the order of the text. Findings may overlap.
#[must_use]
pub fn find_all(text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut echoes = Vec::new();
    phrase::find(text, |signal, is_echo, place| {
        if SIGNALS[signal].kind != Kind::Tactic || voice::is_own(text.plain(), &place) {
            let list = if is_echo { &mut echoes } else { &mut findings };
            list.extend(text.origin(place.start, place.end).map(|span| Finding { signal, span }));
        }
    });
    let mut spans = Vec::new();
    for (signal, find) in SIGNALS.iter().enumerate().filter_map(|(i, s)| Some((i, s.find?))) {
        find(text, &mut spans);
        findings.extend(spans.drain(..).map(|span| Finding { signal, span }));
    }
    let is_pointer = !echoes.is_empty() && shape::is_pointer(text);
    echoes.retain(|echo: &Finding| {
        let is_beside = |other: &Finding| other.signal != echo.signal && SIGNALS[other.signal].kind == Kind::Tactic;
        is_pointer || findings.iter().any(is_beside)
    });
    findings.append(&mut echoes);
    if findings.iter().any(|finding| is_bait(finding.signal)) && voice::warns(text.plain()) {
        findings.retain(|finding| !is_bait(finding.signal));
    }
    let is_call = |finding: &Finding| matches!(SIGNALS[finding.signal].id, "contact" | "ask");
    if findings.iter().any(is_call) && voice::serves(text.plain()) {
        findings.retain(|finding| !is_call(finding));
    }
    findings.sort_unstable_by_key(|finding| (finding.span, finding.signal));
    findings.dedup();
    findings
}

/// What swindlers do and those who warn of them retell.
fn is_bait(signal: usize) -> bool {
    matches!(SIGNALS[signal].id, "contact" | "recruit" | "income" | "pressure" | "deal")
}

/// The findings to show: where some overlap, a tactic beats a gift and a gift beats talk, then the
/// longer one wins, then the one registered first.
#[must_use]
pub fn without_overlaps(text: &Text<'_>, findings: &[Finding]) -> Vec<Finding> {
    let mut ranked: Vec<&Finding> = findings.iter().collect();
    ranked.sort_by_cached_key(|finding| {
        // As people read it: a disguise may take many more bytes.
        let length = text.position(finding.span.end) - text.position(finding.span.start);
        (SIGNALS[finding.signal].kind, Reverse(length), finding.signal, finding.span)
    });
    let mut kept: Vec<Finding> = Vec::new();
    for &finding in ranked {
        let place = kept.partition_point(|other| other.span.start < finding.span.end);
        if kept[..place].last().is_none_or(|other| other.span.end <= finding.span.start) {
            kept.insert(place, finding);
        }
    }
    kept
}

/// The signal with this id.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Signal> {
    SIGNALS.iter().copied().find(|signal| signal.id == id)
}

#[cfg(all(test, feature = "explain"))]
mod tests {
    use super::*;

    fn found_in(signal: &Signal, sentence: &str) -> bool {
        find_all(&Text::new(sentence)).iter().any(|f| std::ptr::eq(SIGNALS[f.signal], signal))
    }

    #[test]
    fn every_signal_is_found_in_its_hits_and_not_in_its_misses() {
        let mut wrong = Vec::new();
        for signal in SIGNALS {
            wrong.extend(signal.hits.iter().filter(|hit| !found_in(signal, hit)).map(|hit| (signal.id, "missed", hit)));
            wrong.extend(signal.misses.iter().filter(|s| found_in(signal, s)).map(|s| (signal.id, "found", s)));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_signal_is_documented_with_examples_of_both_kinds() {
        for signal in SIGNALS {
            let first = signal.doc.lines().next().unwrap_or_default().trim();
            assert!(first.ends_with('.') && first.len() < 120, "{}: first line {first:?}", signal.id);
            assert!(signal.doc.contains("## Why it matters"), "{}", signal.id);
            assert!(signal.hits.len() >= 4 && signal.misses.len() >= 3, "{}: more examples", signal.id);
            assert!(!signal.phrases.is_empty() || signal.find.is_some(), "{} finds nothing", signal.id);
            assert!(std::ptr::eq(by_id(signal.id).unwrap(), *signal), "{}: the id is taken twice", signal.id);
        }
    }

    #[test]
    fn kept_findings_never_overlap() {
        let text = Text::new("DM me now, message me for the price, text me");
        let kept = without_overlaps(&text, &find_all(&text));
        assert!(kept.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start), "{kept:?}");
        assert!(!kept.is_empty());
    }

    proptest::proptest! {
        #[test]
        fn findings_lie_on_character_boundaries_of_any_text(draft in "(dm me|[#.!?\n (]|said|\\PC|👇|#tag |0%|up ){0,60}") {
            for finding in find_all(&Text::new(&draft)) {
                let found = draft.get(finding.span.start..finding.span.end);
                proptest::prop_assert!(found.is_some_and(|found| !found.is_empty()), "{finding:?}");
            }
        }
    }
}
