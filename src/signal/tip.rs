use crate::{signal::shape::lines, span::Span, text::Text};

signal! {
    /// Gives a tip or shows how something is done, step by step.
    ///
    /// ## Why it matters
    /// A reader who can do something after your post that they could not before will remember you.
    ///
    /// ## Instead
    /// Nothing to change. The more concrete the step, the better.
    tip: Gift,
    phrases: [
        "(rule of thumb|common mistake|my advice)",
        "^(remove|mix|cut|soak|wash|store|heat|stir|replace|rinse|freeze|boil|simmer|drain|bake|sand|tighten|loosen|\
         unplug) (the|them|it|a|your) ",
        "(pro|quick|hot|top|helpful|little|one|useful|my) tip(:| -| for|,| to)",
        "^tip(s|)(:| #0| 0)",
        "(here are|try these|follow these|these) (0|three|five|some|a few|seven|ten|my) (simple |easy |quick |\
         great |key |useful |practical |)(tips|steps|ways|tricks|rules|things|ideas|mistakes|habits|strategies)",
        "(0|three|five|seven|ten) (simple |easy |quick |great |key |useful |practical |)(tips|steps|ways|tricks|\
         rules|habits|mistakes) (to|for|that|you|of|on)",
        "^make sure (to|that|your|the) ",
        "^avoid (using|putting|adding|buying) ",
        "^(never|always) (give|use|send|share|check|ask|click|trust|keep|put|start|write|test|try|make|leave|store|\
         store|have|buy|pay|read|let|be|say) ",
        "^instead(,| of) ",
        "^(step) 0",
        "^(dont|do not) (use|send|share|click|give|trust|rely|assume|overthink|skip) ",
        "the (trick|key|secret|easiest way|best way|simplest way|fastest way) is (to|that|in)",
    ],
    find: steps,
    hits: [
        "Quick tip: freeze the ginger before you grate it.",
        "Always keep a copy of your passport in another bag.",
        "1. Soak the beans overnight\n2. Rinse them well\n3. Simmer for an hour",
        "Five simple steps to a quieter bicycle.",
    ],
    misses: [
        "She left a tip of two euros.",
        "How are the new steps in front of the library?",
        "I always forget her birthday.",
        "1. Anna\n2. Ben",
    ],
}

/// List lines that make instructions.
const FEWEST: usize = 3;

/// Words of a line, behind its number, that are shown.
const SHOWN: usize = 5;

/// Three or more numbered lines of some length: `1. Soak the beans overnight`.
fn steps(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    // Most drafts have not that many lines.
    if text.count(b'\n') + 1 < FEWEST {
        return;
    }
    let found: Vec<_> = lines(plain)
        .filter(|line| {
            let mut line = &plain[line.clone()];
            while let Some(number) = line.strip_prefix("step ") {
                line = number;
            }
            let rest = line.strip_prefix('0').and_then(|rest| rest.strip_prefix(['.', ')', ':', '/']));
            rest.is_some_and(|rest| rest.starts_with(' ') && rest.split_whitespace().nth(2).is_some())
        })
        .collect();
    if found.len() >= FEWEST {
        spans.extend(found.into_iter().filter_map(|line| {
            let words = plain[line.clone()].match_indices(' ');
            let end = words.map(|(at, _)| line.start + at).nth(SHOWN).unwrap_or(line.end);
            text.origin(line.start, end)
        }));
    }
}
