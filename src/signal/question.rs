use crate::{
    signal::shape::{points_elsewhere, sentences},
    span::Span,
    text::Text,
};

signal! {
    /// Asks the readers a question.
    ///
    /// ## Why it matters
    /// A real question invites people in and tells them that their answer is wanted.
    ///
    /// ## Instead
    /// Nothing to change. Ask one at a time, and answer those who answer.
    question: Talk,
    find: questions,
    hits: [
        "How do you keep basil alive in winter?",
        "We moved here in May. Is there a choir around?",
        "Which side of the river do you live on?",
        "Does anyone else hear that hum at night?",
    ],
    misses: [
        "I asked him whether he was cold.",
        "What a day.",
        "The question is settled.",
        "See https://example.com/list?page=2 for the rest.",
        "Want more readers? https://example.com/readers",
    ],
}

/// The last words of a question are enough to show it.
const LONGEST: usize = 12;

/// Sentences that end in a question mark: their last clause.
fn questions(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    if text.count(b'?') == 0 {
        return;
    }
    let points = points_elsewhere(text);
    for sentence in sentences(plain) {
        let question = plain[sentence.clone()].trim_end_matches(['!', '?', '.', ')', '"']);
        let mark = plain[sentence.clone()].trim_end_matches(['!', ')', '"']).ends_with('?');
        // Before a link, only who asks for themselves asks: "Want more readers? <url>" does not.
        let asks = !points || [" i ", " my ", "anyone", "anybody", "someone"].iter().any(|own| question.contains(own));
        if !mark || !asks || !question.contains(|c: char| c.is_alphabetic()) {
            continue;
        }
        let end = sentence.start + question.len();
        let start = question
            .rmatch_indices([' ', '\n'])
            .nth(LONGEST - 1)
            .map_or(sentence.start, |(at, _)| sentence.start + at + 1);
        spans.extend(text.origin(start, end));
    }
}
