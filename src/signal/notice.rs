use crate::{
    signal::shape::{WordSet, Words},
    span::Span,
    text::Text,
};

signal! {
    /// Gives notice of something that concerns the public: a warning, an appeal, an open event with its time.
    ///
    /// ## Why it matters
    /// People can act in time: come, keep away, keep an eye open.
    ///
    /// ## Instead
    /// Nothing to change. Date, time, place and whom to ask belong in it.
    notice: Gift,
    phrases: [
        "(missing|lost|found|stolen)(:| -) (cat|dog|person|child|man|woman|keys|wallet|bike|bicycle|phone|girl|boy|\
         passport)",
        "(missing|lost|stolen) (person|dog|cat|child|girl|boy|teen|teenager|woman|man|bicycle) (in|from|near|since|\
         alert|last seen|appeal|on)",
        "last seen (on|in|at|near|wearing|around)",
        "(please |)be (aware|careful|advised|cautious|alert|vigilant|wary) (of|that|when|about|if|out there|with|\
         online)",
        "^(beware|watch out) (of|for|-|:|!)",
        "(scam|fraud|phishing|weather|flood|storm|traffic|safety|security|travel|fire|health|recall|amber|tornado|\
         heat) (alert|warning|advisory|notice)",
        "^(psa|heads up|public service announcement|notice|alert|caution)(:| -|!|,|\n)",
        "(road|roads|street|bridge|lane|lanes|school|schools|office|offices|library|station|line|pool|park) (is|are|\
         will be|remains|remain|closed) (closed|shut|blocked|until|due|for|from|because)",
        "(blood|plasma|organ) (donors|donor|drive|donation|donations)",
        "(power|water|internet|service) (outage|cut|cuts|outages|disruption)",
        "(will be|has been|is|have been) (closed|cancelled|canceled|postponed|rescheduled|held|delayed|\
         suspended) (on|at|from|until|in|due|this|for|to|tomorrow|today|because|tonight)",
        "(tested positive|product recall|recalled|boil water|evacuation order|take shelter|stay indoors|\
         avoid the area)",
        "(protect|safeguard) (yourself|yourselves|your family|your data|your account|your accounts|your personal) ",
        "(fall|fell|falling|fallen) (victim to|for this scam|for these scams|for scams)",
        "(dont|do not|never) (fall for|send money|give out|share your bank|share your otp|share your password|\
         share your personal)",
        "report (any|suspicious|scams|suspected|fraud) (to|immediately|activity|at|account|profile|by)",
        "(if you have any information|anyone with information|if you see something)",
        "(meetup|meeting|rally|vigil|march|memorial|fundraiser|open house|town hall|book club|picnic|clean-up|\
         cleanup|festival|workshop|conference|parade|fair) (is |will be |takes place |starts |)(on|this|at|tomorrow|\
         tonight) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|0|january|february|march|april|\
         may|june|july|august|september|october|november|december|the|noon)",
    ],
    find: appointments,
    hits: [
        "Heads up: Mill Lane will be closed on Tuesday for the new pipes.",
        "Lost dog in the east park, brown, answers to Otto.",
        "Be careful with the new ticket machine, it keeps the cards.",
        "Repair café on Saturday at 2 pm in the town hall.",
    ],
    misses: [
        "I found my keys in the fridge.",
        "We met on Saturday and talked until late.",
        "He is always careful with his tools.",
        "The meeting was dull.",
    ],
}

/// A day and a clock time within ten words, with a place word near: `Saturday at 2 pm in the town hall`.
fn appointments(text: &Text<'_>, spans: &mut Vec<Span>) {
    let words = Words::new(text);
    let mut day = None;
    for i in words.of(&DAYS).next().unwrap_or(words.len())..words.len() {
        if words.is_in(i, &DAYS) {
            day = Some(i);
        }
        let clock = matches!(words.get(i), "0pm" | "0am" | "noon" | "midday")
            || (words.get(i) == "0" && matches!(words.get(i + 1), "pm" | "am" | "oclock" | "p" | "a"));
        if let Some(first) = day.filter(|day| clock && i - day <= 10) {
            let near = i.saturating_sub(14)..(i + 14).min(words.len());
            if near.clone().any(|j| words.is_in(j, &PLACES)) {
                spans.extend(words.span(first, i));
            }
            day = None;
        }
    }
}

static DAYS: WordSet = WordSet::new(&[
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "tomorrow",
    "tonight",
    "today",
    "date",
]);

static PLACES: WordSet = WordSet::new(&[
    "hall",
    "park",
    "library",
    "church",
    "school",
    "street",
    "road",
    "square",
    "centre",
    "center",
    "room",
    "museum",
    "university",
    "station",
    "cafe",
    "community",
    "theatre",
    "theater",
    "campus",
    "avenue",
    "lane",
    "where",
    "venue",
    "location",
    "garden",
    "stadium",
    "gallery",
    "market",
]);
