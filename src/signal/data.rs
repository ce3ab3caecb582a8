use crate::{
    signal::shape::{WordSet, Words},
    span::Span,
    text::Text,
};

signal! {
    /// Brings figures: a measurement, a share, a change, with what they are about.
    ///
    /// ## Why it matters
    /// A number with its source settles what opinions cannot.
    ///
    /// ## Instead
    /// Nothing to change. Name the source and the year.
    data: Gift,
    phrases: [
        "0% of (all |its |americans|users|adults|respondents|voters|children|households|workers|students|total)",
        "(according to|a) (a |the |new |recent |latest |)(study|survey|report|data|poll|research|census|analysis|\
         figures|statistics) (by|from|of|in|shows|found|finds|published|released|says|suggests|that)",
        "(survey|study|report|data|research|poll|analysis|statistics|figures|evidence) (shows|show|finds|found|\
         suggests|suggest|reveals|revealed|indicates|indicate)",
        "(0|one|two|three|four|nine) (out of|in) (0|three|four|five|ten|every 0) (people|americans|women|men|\
         adults|users|children|students|companies|workers|of)",
        "(year over year|year-over-year|yoy|on average|per capita|compared with 0|compared to 0|sample size|\
         margin of error|statistically significant)",
        "(median|average|mean) (of|age|price|salary|income|time|rent|score|temperature|wage|cost|is|was|number) ",
        "0x (faster|slower|more|less|larger|smaller|higher|lower|cheaper)",
        "(deaths|cases|infections|casualties|votes|goals|new cases|confirmed cases)(:| -) 0",
        "(gdp|inflation|unemployment|interest rates|turnout|emissions|exports|sales|revenue|profits|\
         temperatures) (rose|fell|grew|dropped|increased|decreased|declined|up|down|hit|reached)",
    ],
    find: changes,
    hits: [
        "Rents rose by 12% in two years.",
        "According to a new study by the university, 40% of the wells are dry.",
        "The new pump is 3x faster than the old one.",
        "Turnout fell from 61% to 48%.",
    ],
    misses: [
        "I agree 100%.",
        "We sold two chairs and a table.",
        "The bus is up the hill at nine.",
        "My average day starts with coffee.",
    ],
}

/// Verbs of change.
static CHANGES: WordSet = WordSet::new(&[
    "rose",
    "fell",
    "grew",
    "dropped",
    "increased",
    "decreased",
    "declined",
    "climbed",
    "rises",
    "falls",
    "increase",
    "decrease",
    "drop",
    "decline",
    "shrank",
    "up",
    "down",
]);

/// `rose by 12%`, `down 3,000`: a verb of change and, within two words, an amount.
fn changes(text: &Text<'_>, spans: &mut Vec<Span>) {
    let words = Words::new(text);
    let plain = text.plain();
    for i in words.of(&CHANGES) {
        let near = i + 1 + usize::from(matches!(words.get(i + 1), "by" | "of" | "from" | "about" | "nearly" | "over"));
        let Some(place) = words.place(near).filter(|_| words.get(near) == "0") else { continue };
        if plain[place.end..].starts_with('%') {
            spans.extend(words.place(i).and_then(|first| text.origin(first.start, place.end + 1)));
        }
    }
}
