use crate::{
    signal::shape::{is_commons, links},
    span::Span,
    text::Text,
};

signal! {
    /// Hands over a resource: a tool, guide, list, talk or article, and says what it is for.
    ///
    /// ## Why it matters
    /// A good find, passed on with a word about its use, saves others the search.
    ///
    /// ## Instead
    /// Nothing to change. Say in a sentence what is inside, and whether it is yours.
    resource: Gift,
    phrases: [
        "(useful|great|free|helpful) (resources|tools|tutorials|templates|lectures) (for|on|to)",
        "(heres|here is|here are) (a|the|some) (list|lists|collection) of",
        "open(-| )source(d|)",
        "no (sign-up|signup|sign up|registration|email|account|login|credit card)( needed| required|)",
        "(useful|interesting|excellent|helpful|fascinating|practical|handy|comprehensive|beginners) (article|read|\
         resource|tool|list|talk|guide|overview|introduction|tutorial|cheat sheet|cheatsheet|library|package|script|\
         dataset|documentary|infographic|collection|interview|essay|explanation|summary|paper|repository|repo|map|\
         calculator|template) (on|about|for|of|to|that|from|by|with|explaining|in|which|<url>|:)",
        "(heres|here is|here are|this is) (a|an|the|some|my) (great |good |useful |free |full |handy |short |\
         complete |quick |)(article|guide|list|tutorial|resource|resources|video of|video explaining|map|paper|study|\
         template|checklist|tool|documentation|code|repo|transcript|example|examples)",
        "(cheat sheet|cheatsheet|reading list|how-to guide|style guide|lecture notes|source code|full text|\
         full paper|full report)",
        "(free online|free web) (course|tool|book|courses|app|version|library)",
        "(ask|show) hn: (a list|list|resources|open source)",
        "[pdf]",
        "[video]",
        "worth (reading|a read|watching|a look|bookmarking|listening|your time|the read)",
    ],
    find: commons,
    hits: [
        "A useful guide to pruning apple trees: https://example.org/apples",
        "Here's a list of the free swimming hours in every pool.",
        "The source code is open source and free for schools.",
        "Worth a read if you rent: https://example.org/rent",
        "I made a template for splitting bills, no sign-up, just copy it.",
        "Reads old diaries aloud: https://github.com/example/diary",
    ],
    misses: [
        "I read on the train.",
        "Is there a guide at the castle?",
        "The list was too long for me.",
        "Our tool shed needs a roof.",
    ],
}

/// Links to places where things are given rather than sold: open code, papers, encyclopedias.
fn commons(text: &Text<'_>, spans: &mut Vec<Span>) {
    spans.extend(links(text).filter(|link| is_commons(&text.original()[link.start..link.end])));
}
