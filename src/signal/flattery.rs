use crate::{
    signal::shape::{WordSet, Words, sentences},
    span::Span,
    text::Text,
};

signal! {
    /// Opens with praise or friendliness and then steers to an offer, a link or a contact.
    ///
    /// ## Why it matters
    /// Praise that turns out to be a foot in the door makes readers doubt the honest kind too.
    ///
    /// ## Instead
    /// Say what in particular you liked, and leave the offer out.
    flattery: Tactic,
    phrases: [
        "(hey|hi|hello|hiya) (hun|hunny|hon|girlie|boss babe|bossbabe|gorgeous|mama|pretty lady|beautiful ladies|\
         beautiful souls|handsome|dearest)",
        "(came across|stumbled upon|stumbled on|found|saw|loved|love|checking out|looking at) your (profile|page|\
         feed|account|content) and (i |thought|was|love|wanted|im|would|think|really)",
        "(youd|you would) be (perfect|amazing|great|a great fit|a perfect fit|so good) (for this|at this|for our|\
         for my|on my|in my|for what i)",
        "(thanks|thank you|thank u|thx|ty) (so much |very much |)for (the |)(follow|following|following me|connecting|\
         accepting|connection|add)(!|,|.| -|...|) (check|if you|i help|let me know|\
         visit|please|you should|you can|did you|get|here|download|join|have a look|do you|would you|i would|pls|my|our|see)",
    ],
    echoes: [
        "(thanks|thank you|thank u|thx) (so much |)for (the |)(follow|following|connecting|add)",
        "^(wonderful|great|nice|amazing|awesome|excellent|lovely|fantastic) (blog|site|website|page|post|article|\
         profile)",
        "(hey|hi|hello|hiya) (beautiful|lovely|babe|sweetie|doll|queen|beautiful soul|lovely lady|king)",
    ],
    find: praise_before_an_offer,
    hits: [
        "Great post, very informative! We offer the same service, visit https://example.com",
        "Nice blog! For printer help call us on 555-0100.",
        "Hey hun, I have something amazing to show you.",
        "Thanks for sharing this article. Check our courses at www.example.com",
        "Thanks for following! Check out my shop.",
        "Your drawings are incredible! I run a page for artists and can feature you.",
        "Love the videos on your channel! We help makers like you grow.",
        "Hey beautiful, I have a gift for you, message me!",
    ],
    misses: [
        "Great post, I never thought of roasting the seeds.",
        "Thanks for sharing, my mother kept hers in the cellar too.",
        "Hello everyone, lovely photos this week!",
        "You look gorgeous in that picture.",
        "Your drawings are stunning, I could look at them all day.",
        "Great video, where did you learn to tie that knot?",
    ],
}

/// What empty praise is made of: a kind word …
static KIND: WordSet = WordSet::new(&[
    "great",
    "nice",
    "good",
    "amazing",
    "awesome",
    "excellent",
    "wonderful",
    "informative",
    "helpful",
    "useful",
    "interesting",
    "fantastic",
    "lovely",
    "beautiful",
    "valuable",
    "impressive",
    "insightful",
    "superb",
    "perfect",
    "thanks",
    "thank",
    "love",
    "loved",
    "enjoyed",
    "appreciate",
    "brilliant",
    "well",
    "best",
    "knowledgeable",
    "inspirational",
    "inspiring",
    "cool",
]);

/// … and the thing it is said of.
static PRAISED: WordSet = WordSet::new(&[
    "post",
    "blog",
    "article",
    "information",
    "info",
    "content",
    "site",
    "website",
    "page",
    "profile",
    "share",
    "sharing",
    "tutorial",
    "explanation",
    "writing",
    "topic",
    "guide",
    "video",
    "insights",
    "writeup",
    "technique",
    "overview",
]);

/// Kinder words still, which open a pitch only when they are for the reader.
static KINDER: WordSet = WordSet::new(&[
    "stunning",
    "talented",
    "incredible",
    "gorgeous",
    "gifted",
    "admire",
    "admired",
    "fan",
    "inspiration",
    "breathtaking",
    "remarkable",
    "delicious",
    "spoke",
    "magnetic",
    "special",
    "outstanding",
]);

/// The reader, addressed …
static YOURS: WordSet = WordSet::new(&["your", "you", "youre", "yours", "u", "ur", "soul", "queen", "lady", "sir"]);

/// … and what they are praised for.
static THEIRS: WordSet = WordSet::new(&[
    "post",
    "posts",
    "blog",
    "content",
    "work",
    "art",
    "artwork",
    "paintings",
    "drawings",
    "photos",
    "pictures",
    "designs",
    "video",
    "videos",
    "voice",
    "music",
    "app",
    "product",
    "products",
    "shop",
    "store",
    "brand",
    "site",
    "website",
    "profile",
    "page",
    "feed",
    "background",
    "experience",
    "insights",
    "energy",
    "vibe",
    "style",
    "smile",
    "recipes",
    "channel",
    "story",
    "journey",
    "writing",
    "inspiration",
    "skills",
    "portfolio",
    "soul",
]);

/// What turns from praise of the reader to what the author wants of them.
const PITCHES: [&str; 34] = [
    "check out",
    "my channel",
    "dm me",
    "dm us",
    "message me",
    "promote you",
    "promo ",
    "feature you",
    "get featured",
    "guest post",
    "dofollow",
    "sponsor you",
    "love to tell you",
    "love to share",
    "love to show you",
    "love to send you",
    "love to work with you",
    "love to offer",
    "like to offer",
    "have something for you",
    "something that changed",
    "something amazing",
    "send you a message",
    "send you some",
    "opportunity",
    "we speciali",
    "we help",
    "i help",
    "my team and i",
    "we offer",
    "telegram",
    "whatsapp",
    "profit of",
    "ambassador",
];

/// What shows that something is offered further down.
const OFFERS: [&str; 25] = [
    "<a href",
    "of our blog",
    "support number",
    "training in ",
    "visit ",
    "check out",
    "check this",
    "check my",
    "check our",
    "call us",
    "contact us",
    "contact me",
    "our site",
    "our website",
    "my site",
    "my blog",
    "our course",
    "our service",
    "we offer",
    "we provide",
    "we are hosting",
    "were hosting",
    "sign up",
    "<phone>",
    "dm me",
];

/// How empty praise begins.
fn opens_praise(word: &str) -> bool {
    KIND.has(word)
        || matches!(
            word,
            "very"
                | "really"
                | "this"
                | "it"
                | "its"
                | "your"
                | "hi"
                | "hello"
                | "hey"
                | "wow"
                | "such"
                | "what"
                | "thankyou"
        )
}

/// Longest sentence, in words, that is only praise; who writes more means something by it.
const LONGEST: usize = 18;

/// Words of a sentence that are looked at: who praises to sell does it first.
const LOOKED_AT: usize = 26;

/// Words that a kind word for the reader may be away from what it is said of.
const APART: usize = 6;

/// Words of the praise that are shown.
const SHOWN: usize = 8;

/// Bytes behind praise for the reader in which the pitch has to follow.
const NEAR: usize = 240;

/// Empty praise in the first two sentences of a text that has an offer behind it.
fn praise_before_an_offer(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    let words = Words::new(text);
    for sentence in sentences(plain).take(2) {
        if plain[sentence.clone()].ends_with('?') {
            continue;
        }
        let from = text.words().partition_point(|word| word.start < sentence.start);
        let inside = text.words()[from..].iter().take_while(|word| word.end <= sentence.end);
        let count = inside.take(LOOKED_AT).count();
        let places = &text.words()[from..from + count];
        let find = |set: &WordSet| (0..count).find(|at| words.is_in(from + at, set));
        let opens = places.first().is_some_and(|place| opens_praise(&plain[place.clone()]));
        let yours = find(&YOURS);
        if !opens && yours.is_none() {
            continue;
        }
        let plainly_kind = find(&KIND);
        let Some(kind) = plainly_kind.or_else(|| find(&KINDER)) else { continue };
        let about = if opens && plainly_kind.is_some() { find(&PRAISED) } else { None };
        let theirs = || {
            let yours = yours?;
            find(&THEIRS).filter(|&theirs| yours.abs_diff(theirs) < APART && kind.abs_diff(theirs) < APART)
        };
        let pitched = |last: &usize| has_any(near(&plain[places[kind.max(*last)].end..]), &PITCHES);
        let offered = || {
            let rest = &plain[sentence.end..];
            let bare_link = rest.contains("<url>") && !rest.contains('?') && rest.len() < 250;
            places.len() <= LONGEST && (bare_link || has_any(rest, &OFFERS))
        };
        let last =
            about.filter(|last| offered() || *last < SHOWN && pitched(last)).or_else(|| theirs().filter(pitched));
        if let Some(last) = last {
            let (first, last) = (kind.min(last), kind.max(last));
            let first = if last - first < SHOWN { first } else { last + 1 - SHOWN };
            spans.extend(text.origin(places[first].start, places[last].end));
        }
        if about.is_some() || last.is_some() {
            return;
        }
    }
}

fn has_any(text: &str, signs: &[&str]) -> bool {
    signs.iter().any(|sign| text.contains(sign))
}

/// The beginning of `rest`.
fn near(rest: &str) -> &str {
    &rest[..rest.floor_char_boundary(NEAR)]
}
