use std::ops::Range;

use crate::{
    signal::shape::{WordSet, Words, lines, points_elsewhere, sentences},
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
        "^attention (all|everyone|everybody|ladies|moms|mums|guys|folks|parents|homeowners|shoppers)",
        "^dear (friends and followers|members|valued|customers|traders|investors)",
        "(forward|share|send|copy) this (message |post |)(to|with) (all|everyone|as many) ",
    ],
    find: loudspeaker,
    hits: [
        "Fresh soap #soap #handmade #gifts #shoplocal #love #small #clean #bath #natural #lavender #home #spa #rose \
         #salt #calm",
        "FREE FREE FREE until Sunday!",
        "Attention all gardeners, the big one is here",
        "THE ONLY COURSE YOU NEED IS FREE TODAY, see https://example.com",
        "Summer is near.\n.\n.\n.\n#sun #sea",
        "Vote Moss! Clean rivers now! Vote Moss!",
    ],
    misses: [
        "We stayed at #Brighton and then at #Hove.",
        "NASA and ESA agreed on the date.",
        "No no no, that is not what she said.",
        "WHY DOES IT RAIN EVERY SINGLE SATURDAY",
        "DO NOT UPDATE THE OLD BOXES BEFORE MONDAY MORNING https://forum.example.org/t",
        "I have a meeting at 9 AM at the BBC in London, UK.",
        "Go go go! What a race that was! What a day!",
    ],
}

/// Hashtags that make a wall.
const WALL: usize = 18;
/// Hashtags that make one where two words in five are hashtags.
const MANY: usize = 9;
/// Hashtags of a wall that are shown: a wall needs no surveying.
const SHOWN: usize = 6;
/// Words in capitals in a row that are shouted.
const SHOUT: usize = 7;
/// Lines of nothing but a dot, which push the tags below the fold.
const DOTS: usize = 2;
/// Times that a slogan is cried.
const SLOGAN: usize = 2;
/// Bytes of the longest slogan.
const LONGEST_SLOGAN: usize = 48;

fn loudspeaker(text: &Text<'_>, spans: &mut Vec<Span>) {
    let words = Words::new(text);
    tags(text, &words, spans);
    shouting(text, &words, spans);
    chant(&words, spans);
    slogans(text, spans);
    dots(text, spans);
}

/// Many hashtags: the beginning of their longest row.
fn tags(text: &Text<'_>, words: &Words<'_>, spans: &mut Vec<Span>) {
    let bytes = text.plain().as_bytes();
    if text.count(b'#') < MANY {
        return;
    }
    let is_tag = |i: usize| words.place(i).is_some_and(|place| place.start > 0 && bytes[place.start - 1] == b'#');
    let count = (0..words.len()).filter(|&i| is_tag(i)).count();
    if count < WALL && (count < MANY || 5 * count < 2 * words.len()) {
        return;
    }
    let mut longest = (0, 0);
    runs(words.len(), is_tag, 1, |first, last| {
        if last - first > longest.1 - longest.0 || longest.1 == 0 {
            longest = (first, last);
        }
    });
    let (first, last) = longest;
    spans.extend(words.span(first, last.min(first + SHOWN - 1)));
}

/// Words of three and more letters that are all capitals, with shorter ones between.
fn shouting(text: &Text<'_>, words: &Words<'_>, spans: &mut Vec<Span>) {
    // Who shouts without pointing anywhere is angry or delighted, not selling.
    if !points_elsewhere(text) && !text.has_any(&['$', '£']) && !text.plain().contains("<phone>") {
        return;
    }
    let original = text.original();
    let is_loud = |i: usize| {
        words.span(i, i).is_some_and(|span| {
            let word = &original[span.start..span.end];
            !word.contains(|c: char| c.is_lowercase() || is_boxed(c))
                && word.contains(char::is_uppercase)
                && words.get(i).starts_with(|c: char| c.is_ascii_lowercase())
        })
    };
    runs(words.len(), is_loud, SHOUT, |first, last| {
        // Who shouts without crying wares is angry or delighted.
        let sells =
            |word| CRIES.has(word) || matches!(word, "click" | "link" | "only" | "best" | "course" | "order" | "today");
        if (first..=last).filter(|&i| sells(words.get(i))).nth(1).is_some() {
            spans.extend(words.span(first, last));
        }
    });
}

/// A word of the market crier three times in a row.
fn chant(words: &Words<'_>, spans: &mut Vec<Span>) {
    let chants = |i: usize| i > 0 && words.is_in(i, &CRIES) && words.get(i - 1) == words.get(i);
    runs(words.len(), chants, 2, |first, last| spans.extend(words.span(first.saturating_sub(1), last)));
}

/// What market criers cry.
static CRIES: WordSet = WordSet::new(&[
    "free",
    "deal",
    "deals",
    "sale",
    "win",
    "join",
    "hiring",
    "new",
    "now",
    "buy",
    "alert",
    "live",
    "hot",
    "cash",
    "money",
    "bonus",
    "giveaway",
    "urgent",
    "attention",
    "vote",
    "follow",
    "share",
]);

/// A line of a few words that is cried again: `Rise up! Rise up!`
fn slogans(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    if text.count(b'!') < SLOGAN {
        return;
    }
    let cries = |place: &Range<usize>| plain[place.clone()].ends_with('!') && plain[place.clone()].contains(' ');
    let cried: Vec<_> = sentences(plain).filter(cries).filter(|place| place.len() < LONGEST_SLOGAN).collect();
    let again = cried.iter().enumerate().find(|(i, place)| {
        cried[..*i].iter().filter(|before| plain[(*before).clone()] == plain[(*place).clone()]).count() + 1 >= SLOGAN
    });
    spans.extend(again.and_then(|(_, place)| text.origin(place.start, place.end)));
}

/// Lines of single dots.
fn dots(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    if text.count(b'#') == 0 {
        return;
    }
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
        if run >= DOTS && plain[end..].contains('#') {
            spans.extend(text.origin(start, end));
        }
        run = 0;
    }
}

/// Calls `found` for every run of at least `least` indices in `0..count` for which `holds`.
fn runs(count: usize, holds: impl Fn(usize) -> bool, least: usize, mut found: impl FnMut(usize, usize)) {
    let mut first = 0;
    while first + least <= count {
        // From the end, so that most indices are never looked at.
        if let Some(gap) = (first..first + least).rfind(|&i| !holds(i)) {
            first = gap + 1;
        } else {
            let end = (first + least..count).find(|&i| !holds(i)).unwrap_or(count);
            found(first, end - 1);
            first = end + 1;
        }
    }
}
