use crate::{
    signal::shape::{Words, lines, points_elsewhere},
    span::Span,
    text::{Text, is_boxed},
};

signal! {
    /// Has the form of a broadcast: walls of hashtags, shouting, slogans said again and again.
    ///
    /// ## Why it matters
    /// What is addressed to everyone speaks to nobody. Readers sense a loudspeaker and move on.
    ///
    /// ## Instead
    /// Write as to one person you know in the group, and keep at most two or three tags.
    blast: Tactic,
    phrases: [
        "^attention (all|everyone|ladies|moms|mums)",
        "^dear (friends and followers|members|valued|customers|traders|investors)",
        "(forward|share|send|copy) this (message |post |)(to|with) (all|everyone|as many) ",
    ],
    find: loudspeaker,
    hits: [
        "Fresh soap #soap #handmade #gifts #shoplocal #love #small #clean #bath #natural #lavender #home #spa",
        "FREE FREE FREE until Sunday!",
        "Attention all gardeners, the big one is here",
        "THIS IS THE ONLY COURSE YOU WILL EVER NEED, see https://example.com",
        "Summer is near.\n.\n.\n.\n#sun #sea",
    ],
    misses: [
        "We stayed at #Brighton and then at #Hove.",
        "NASA and ESA agreed on the date.",
        "No no no, that is not what she said.",
        "WHY DOES IT RAIN EVERY SINGLE SATURDAY",
        "I have a meeting at 9 AM at the BBC in London, UK.",
    ],
}

/// Hashtags in a row that make a wall.
const WALL: usize = 12;
/// Words in capitals in a row that are shouted.
const SHOUT: usize = 7;
/// Lines of nothing but a dot, which push the tags below the fold.
const DOTS: usize = 2;

fn loudspeaker(text: &Text<'_>, spans: &mut Vec<Span>) {
    let words = Words::new(text);
    tags(text, &words, spans);
    shouting(text, &words, spans);
    chant(&words, spans);
    dots(text, spans);
}

/// Hashtags with nothing between them.
fn tags(text: &Text<'_>, words: &Words<'_>, spans: &mut Vec<Span>) {
    let bytes = text.plain().as_bytes();
    let is_tag = |i: usize| words.place(i).is_some_and(|place| place.start > 0 && bytes[place.start - 1] == b'#');
    runs(words.len(), is_tag, WALL, |first, last| spans.extend(words.span(first, last)));
}

/// Words of three and more letters that are all capitals, with shorter ones between.
fn shouting(text: &Text<'_>, words: &Words<'_>, spans: &mut Vec<Span>) {
    // Who shouts without pointing anywhere is angry or delighted, not selling.
    if !points_elsewhere(text.plain()) && !text.plain().contains(['$', '£']) && !text.plain().contains("<phone>") {
        return;
    }
    let original = text.original();
    let is_loud = |i: usize| {
        words.get(i).starts_with(|c: char| c.is_ascii_lowercase())
            && words.span(i, i).is_some_and(|span| {
                let word = &original[span.start..span.end];
                word.contains(char::is_uppercase) && !word.contains(|c: char| c.is_lowercase() || is_boxed(c))
            })
    };
    runs(words.len(), is_loud, SHOUT, |first, last| spans.extend(words.span(first, last)));
}

/// A word of the market crier three times in a row.
fn chant(words: &Words<'_>, spans: &mut Vec<Span>) {
    let chants = |i: usize| {
        let word = words.get(i);
        matches!(
            word,
            "free"
                | "deal"
                | "deals"
                | "sale"
                | "win"
                | "join"
                | "hiring"
                | "new"
                | "now"
                | "buy"
                | "alert"
                | "live"
                | "hot"
                | "cash"
                | "money"
                | "bonus"
                | "giveaway"
                | "urgent"
                | "attention"
                | "vote"
                | "follow"
                | "share"
        ) && i > 0
            && words.get(i - 1) == word
    };
    runs(words.len(), chants, 2, |first, last| spans.extend(words.span(first.saturating_sub(1), last)));
}

/// Lines of single dots.
fn dots(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    let mut run = 0;
    let mut start = 0;
    let mut end = 0;
    for line in lines(plain) {
        if matches!(&plain[line.clone()], "." | "-" | "•" | "·") {
            start = if run == 0 { line.start } else { start };
            end = line.end;
            run += 1;
            continue;
        }
        if run >= DOTS {
            spans.extend(text.origin(start, end));
        }
        run = 0;
    }
}

/// Calls `found` for every run of at least `least` indices in `0..count` for which `holds`.
fn runs(count: usize, holds: impl Fn(usize) -> bool, least: usize, mut found: impl FnMut(usize, usize)) {
    let mut length = 0;
    for i in 0..=count {
        if i < count && holds(i) {
            length += 1;
            continue;
        }
        if length >= least {
            found(i - length, i - 1);
        }
        length = 0;
    }
}
