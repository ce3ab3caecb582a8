use crate::{
    signal::shape::{WordSet, Words, is_pointer},
    span::Span,
    text::Text,
};

signal! {
    /// Reports news: who did, said or decided what.
    ///
    /// ## Why it matters
    /// Readers learn what happened without having to ask around.
    ///
    /// ## Instead
    /// Nothing to change. Say when and where, and link to the first source.
    news: Gift,
    phrases: [
        "(breaking|breaking news|just in)(:| -) ",
        "^(breaking|breaking news)(:| -|!)",
        "(police|officials|authorities|prosecutors|investigators|the fbi|the government|the white house|\
         government|minister|ministry|court|judge|senate|parliament|council|mayor|governor|lawmakers|scientists|\
         researchers|firefighters) (said|says|say|announced|announces|confirmed|confirms|arrested|arrests|\
         approves|approved|rules|ruled|votes|voted|warns|warned|have|has|seek|launch|report|reports|found|find|\
         discover|discovered|reject|rejects|rejected|accused|orders|ordered)",
        "(was|were|been|has been|have been) (arrested|killed|sentenced|convicted|injured|elected|appointed|shot|\
         jailed|detained|rescued|indicted|evacuated|found dead|found guilty|fined|sacked|acquired)",
        "(arrested|killed|jailed|sentenced|injured|fined|convicted) (in|for|after|by|with|over|at|as|to 0)",
        "(announced|announces|unveils|unveiled|confirms|confirmed|signs|acquires|appoints|appointed|approves|\
         reports|raises|sues|bans|defeats) (a|new|its|the|that|plans|first|plan|$0|0|major|deal|for|in|on) ",
        "(according to|reported by|reports|reporting from|a spokesperson|spokesman|spokeswoman|\
         said in a statement|press release|sources say|source says|the associated press|reuters)",
        "$0 (million|billion|bn|m|trillion|crore|lakh) (in|to|for|from|deal|on|by|fine|of|project|contract|\
         investment|grant|settlement)",
        "(study|report|survey|poll) (finds|says|shows|reveals|warns)",
        "(fda|eu|un|nasa|nato|supreme court|european commission|world bank|federal reserve|fed) (approval|\
         approves|approved|announces|says|rules|ruled|to|has|launches|warns|votes|grants|accepts)",
        "(full-time|half-time|full time|half time|final score|kick-off)(:| -)",
        "(phase 0|phase ii|phase iii) (trial|study|data|results)",
        "(crash|earthquake|wildfire|shooting|explosion|protest|protests|strike|flooding|election|elections|storm|\
         hurricane) (in|at|near|on|results|kills|hits|leaves|after|injures)",
    ],
    find: headlines,
    hits: [
        "Police said the bridge will stay closed until Monday.",
        "The council approved the new bus lane on Tuesday.",
        "Breaking: the ferry has been evacuated, nobody is hurt.",
        "Three people were injured when the stand fell.",
        "Harbour board rejects plan for a second pier https://news.example.org/pier",
    ],
    misses: [
        "My phone died on the train.",
        "What is the news on your side?",
        "I am dead tired after that run.",
        "We have to update our guest list.",
    ],
}

/// Fewest words of a headline, its link among them.
const FEWEST: usize = 6;

/// How far into a headline its verb stands.
const VERB_WITHIN: usize = 7;

/// `Harbour board rejects plan … <url>`: a line around a link in which somebody does something, and
/// that speaks neither of the author nor to the reader.
fn headlines(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    let words = Words::new(text);
    if words.len() < FEWEST || !is_pointer(text) || text.count(b'!') > 0 || plain.contains("? ") {
        return;
    }
    if words.of(&PERSONAL).next().is_some() {
        return;
    }
    let verb = (1..VERB_WITHIN).find(|&i| words.is_in(i, &HEADLINE_VERBS));
    spans.extend(verb.and_then(|i| words.span(i - 1, (i + 1).min(words.len() - 1))));
}

/// Words of somebody who speaks of themselves or to others.
static PERSONAL: WordSet = WordSet::new(&[
    "i", "im", "ive", "my", "me", "we", "our", "us", "weve", "you", "your", "youre", "u", "ur", "lets", "check",
    "free", "join", "hn",
]);

/// What headlines say that people do.
static HEADLINE_VERBS: WordSet = WordSet::new(&[
    "says",
    "announces",
    "launches",
    "unveils",
    "releases",
    "reports",
    "wins",
    "loses",
    "hits",
    "opens",
    "closes",
    "sees",
    "plans",
    "wants",
    "warns",
    "faces",
    "rejects",
    "cuts",
    "raises",
    "buys",
    "sells",
    "sues",
    "bans",
    "reveals",
    "finds",
    "confirms",
    "denies",
    "leads",
    "kills",
    "dies",
    "calls",
    "urges",
    "backs",
    "beats",
    "joins",
    "leaves",
    "drops",
    "rises",
    "falls",
    "begins",
    "ends",
    "blocks",
    "fires",
    "hires",
    "admits",
    "accuses",
    "seeks",
    "eyes",
    "vows",
    "signs",
    "votes",
    "approves",
    "delays",
    "killed",
    "arrested",
    "amid",
]);
