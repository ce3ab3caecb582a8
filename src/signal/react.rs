use crate::{
    signal::shape::{Words, sentences},
    span::Span,
    text::Text,
};

signal! {
    /// Reacts in a word or two: praise, surprise, laughter, sympathy.
    ///
    /// ## Why it matters
    /// A short reaction tells the author that somebody read to the end.
    ///
    /// ## Instead
    /// Nothing to change. One detail that struck you makes it worth more.
    react: Talk,
    phrases: [
        "(so|very|too|this is so|absolutely|how) (true|cute|sad|funny|cool|beautiful|sweet|adorable|gorgeous|\
         hilarious|inspiring|wholesome|relatable)(!|.|,)",
        "(love|loved|loving) (this|it|that)(!|.| so much| post| one|,| photo| song)",
        "(great|nice|awesome|amazing|beautiful|excellent|wonderful|fantastic|brilliant|good|lovely|superb|\
         incredible) (post|article|work|job|shot|pic|picture|photo|read|insights|insight|initiative|story|point|\
         perspective|reminder|explanation|one|stuff|share|blog|video|tutorial|news|advice|message|write up|\
         writeup|game|win|goal|song)(!|.|,)",
        "(this|that) (made my day|made me laugh|made me smile|hits|hits home|hit home|hits hard|resonates|\
         resonated|cracks me up|is gold|is hilarious|is amazing|is awesome|is beautiful|is so cool|is so sad|\
         is brilliant|broke me|is incredible|is fantastic|is great|is wild|is insane|is terrifying)",
        "^(wow|omg|omfg|haha|hahaha|hahahaha|lmao|lmfao|yikes|aww|awww|whoa|damn|holy shit|holy crap|oh my god|\
         oh no|rofl|yay|ouch|wtf|bravo)",
        "(cant stop laughing|made my day|mind blown|im dying|im crying|im dead|goosebumps|gave me chills|well put|\
         nicely put|beautifully said|beautifully written|well written|couldnt have said it better)",
        "(lol|lmao|haha|hahaha)(!|.)",
    ],
    find: one_liners,
    hits: [
        "Wow, what a view!",
        "Great shot, the light is perfect.",
        "Haha this made my day",
        "So true!",
        "Rather you than me",
    ],
    misses: [
        "The job is great but the commute is not.",
        "My heart rate was high this morning, the doctor checks it on Monday.",
        "They love their garden more than their car.",
        "It is true that the road floods.",
    ],
}

/// A whole draft of up to this many words can be a reaction.
const FEW: usize = 4;
/// One that ends in an exclamation can be a little longer …
const FEW_CRIED: usize = 5;
/// … and one that answers somebody by name longer still.
const FEW_TO_SOMEBODY: usize = 8;

/// Drafts that are a few words and point nowhere.
fn one_liners(text: &Text<'_>, spans: &mut Vec<Span>) {
    let words = Words::new(text);
    let plain = text.plain();
    if words.len() < 2 || words.len() > FEW_TO_SOMEBODY || text.has_any(&['?', '#', '$', '%']) {
        return;
    }
    let is_reply = words.get(0) == "<user>";
    let is_cried = sentences(plain).next().is_some_and(|first| plain[first].ends_with('!'));
    let longest = if is_reply {
        FEW_TO_SOMEBODY
    } else if is_cried {
        FEW_CRIED
    } else {
        FEW
    };
    let points = (0..words.len()).any(|i| matches!(words.get(i), "<url>" | "<email>" | "<phone>" | "0"));
    if words.len() <= longest && !points {
        spans.extend(words.span(usize::from(is_reply), words.len() - 1));
    }
}
