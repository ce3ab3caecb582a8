use crate::{
    signal::shape::{WordSet, sentences},
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
    ],
    find: praise_before_an_offer,
    hits: [
        "Great post, very informative! We offer the same service, visit https://example.com",
        "Nice blog! For printer help call us on 555-0100.",
        "Hey hun, I have something amazing to show you.",
        "Thanks for sharing this article. Check our courses at www.example.com",
        "Thanks for following! Check out my shop.",
    ],
    misses: [
        "Great post, I never thought of roasting the seeds.",
        "Thanks for sharing, my mother kept hers in the cellar too.",
        "Hello everyone, lovely photos this week!",
        "You look gorgeous in that picture.",
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
]);

/// What shows that something is offered further down.
const OFFERS: [&str; 21] = [
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

/// Empty praise in the first two sentences of a text that has an offer behind it.
fn praise_before_an_offer(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    for sentence in sentences(plain).take(2) {
        let words: Vec<&str> = plain[sentence.clone()]
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(LONGEST + 1)
            .collect();
        let praises = words.len() <= LONGEST
            && words.first().is_some_and(|word| opens_praise(word))
            && words.iter().any(|word| KIND.has(word))
            && words.iter().any(|word| PRAISED.has(word))
            && !plain[sentence.clone()].ends_with('?');
        if !praises {
            continue;
        }
        let rest = &plain[sentence.end..];
        let bare_link = rest.contains("<url>") && !rest.contains('?') && rest.len() < 250;
        if bare_link || OFFERS.iter().any(|offer| rest.contains(offer)) {
            spans.extend(text.origin(sentence.start, sentence.end));
        }
        return;
    }
}
