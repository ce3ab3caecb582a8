use crate::{
    signal::shape::{WordSet, Words},
    span::Span,
    text::Text,
};

signal! {
    /// Tells a story that is worth reading for itself.
    ///
    /// ## Why it matters
    /// A story well told is a gift: readers laugh, wince or remember their own.
    ///
    /// ## Instead
    /// Nothing to change. Let it end where it ends, without a moral that sells.
    story: Gift,
    phrases: [
        "(that was the day|that was the moment|to this day)(,| |.)",
        "(once upon a time|true story|story time|storytime|the story of how|the story of my)",
        "^(when|back when) i was (0|a|in|young|little|growing|seven|eight|nine|ten|twelve|about)",
        "i (still |)(remember|will never forget|ll never forget|never forgot) (the|when|my|that|sitting|being|how|\
         one) ",
        "(one|the next) (day|night|morning|evening|afternoon|summer|winter)(,|) (i|my|we|he|she|a|the|when|they|\
         while) ",
        "(he|she) (looked|turned|smiled|laughed|whispered|leaned|walked|paused|replied|nodded|grabbed|stared) (at|\
         to|and|up|back|over|in|away|for|into|me) ",
        "(my|his|her) (mom|mum|mother|dad|father|grandmother|grandfather|grandma|grandpa|son|daughter|wife|\
         husband|boss|teacher|uncle|aunt) (told|said|asked|looked|used|gave|called|died|came|smiled|sat|took|\
         always|had)",
        "tifu by",
    ],
    find: told_at_length,
    hits: [
        "I still remember the night the whole street danced in the snow.",
        "One day my father came home with a goat.",
        "When I was nine, the river froze and we skated to school.",
        "To this day, nobody knows who left the piano there.",
    ],
    misses: [
        "What is the story with the lift?",
        "I was in the shop when you called.",
        "See you later!",
        "She told us to wait one day.",
    ],
}

/// Words of telling.
static TELLING: WordSet = WordSet::new(&[
    "said",
    "told",
    "asked",
    "went",
    "came",
    "looked",
    "walked",
    "sat",
    "stood",
    "knew",
    "felt",
    "heard",
    "saw",
    "ran",
    "began",
    "turned",
    "opened",
    "cried",
    "laughed",
    "smiled",
    "whispered",
    "remembered",
    "suddenly",
    "finally",
    "later",
]);

/// Words of telling, at least this many and this dense, make a story.
const MARKS: usize = 10;

/// A past told in the first person, with other people in it, over some length: the first sentence
/// is marked.
fn told_at_length(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    let words = Words::new(text);
    let marks = words.of(&TELLING).count();
    if marks >= MARKS && marks * 40 >= words.len() {
        let end = plain.find(['.', '\n', '!', '?']).unwrap_or(plain.len()).max(1);
        spans.extend(text.origin(0, end));
    }
}
