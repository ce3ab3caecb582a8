use crate::{
    signal::shape::{WordSet, Words, is_pointer, leads_to, links, points_elsewhere},
    span::Span,
    text::Text,
};

signal! {
    /// Points to the author's own page, shop, channel or profile with hardly anything beside the link.
    ///
    /// ## Why it matters
    /// A bare pointer asks for a click before it gave a reason, and groups tire of it quickly.
    ///
    /// ## Instead
    /// Tell the main thing here; those who want more will follow the link.
    linkdrop: Tactic,
    phrases: [
        "(on|at|visit|to) my (website|site|blog|page)(:| at| -|) <url>",
        "^(visit|browse|follow|see) (us at|my|our) (new |)(site|website|blog|page|store|shop|channel|profile)",
        "(checkout|check out) (my|our) (new |latest |)(site|website|blog|page|store|shop|channel|profile|video|\
         videos|music|track|song|app|game|book|post|project|podcast|mixtape|youtube|soundcloud|etsy)",
        "^(now playing|nowplaying|on air)(:| -| now)",
        "show hn: ",
        "<a href",
        "(im|we are|were|now|going|streaming) live (on|at|now|here|:)( |)(twitch|youtube|periscope|facebook|<url>|\
         instagram|tiktok)",
        "i (liked|added|favorited|uploaded|posted) a <user> video",
        "(just|ive|ive just) (posted|uploaded|published|dropped|released) (a|my|new|an|the) (new |)(video|photo|\
         blog|post|song|track|single|article|episode|vlog|mix|beat)",
        "new (video|blog post|blog|vlog|episode|podcast|single|track|song|mixtape|music|ep|album|post|release|\
         article|listing|items|item|arrivals|products|story|chapter|photos|book|\
         merch)(:| is| up| out| on| alert| now| available| live| from| added|!| -| <url>)",
        "(available|out|streaming) (now |today |)(on|in) (amazon|spotify|etsy|steam|itunes|kindle|soundcloud|bandcamp|the app \
         store|app store|google play|kickstarter|my channel|my blog|my site|our website|our site|all platforms|apple)",
        "^(new|latest|newest|todays|this weeks) (_ |)(post|blog|article|video|episode|podcast|newsletter|issue|release|song|\
         track|single|mix|listing|book|ebook)( on| from| by| at|:| -| is| up| out| now|!| <url>)",
        "(follow|find|add|catch|join) (me|us) (on|at|here)(:|) (<url>|twitter|facebook|instagram|youtube|twitch|\
         tiktok|linkedin|telegram|discord|whatsapp|social)",
        "(like us|find us|fan us|were|we are) on (facebook|instagram|twitter|youtube|etsy|<url>)",
        "(our|my) (telegram|whatsapp|discord|slack|signal|viber) (channel|group|server|community)( link| is|)(:| -|\
          at|) <url>",
        "(new|fresh|just up|now up|latest|up now) (on|in|at) (the|my|our) (blog|channel|site|website|shop|store|\
         podcast)",
        "^(im|were|we are|now|going) live( now| again|)(!|:| -|.|!!|) <url>",
    ],
    find: pointers,
    hits: [
        "My new video: https://example.com/v",
        "Check out my new shop, the soaps are lovely.",
        "I made a little timer for bakers, have a look: timer.example.com https://example.com",
        "New episode out now on Spotify.",
        "A clock that runs backwards https://www.kickstarter.com/projects/clock",
        "Visit our shop at https://shop.example.com",
        "New on the blog: https://example.com/rye",
    ],
    misses: [
        "The city published the flood maps: https://example.org/maps",
        "My shop was closed all week because of the water damage.",
        "Does anyone have the link to the minutes?",
        "The new episode made me cry.",
        "Link to the timetable: https://example.org/t",
        "Their Telegram channel was shut down.",
    ],
}

/// Places people send others to.
static PLACES: WordSet = WordSet::new(&[
    "channel",
    "blog",
    "podcast",
    "video",
    "videos",
    "vlog",
    "ebook",
    "app",
    "shop",
    "store",
    "etsy",
    "page",
    "song",
    "track",
    "single",
    "album",
    "mixtape",
    "ep",
    "stream",
    "course",
    "github",
    "portfolio",
    "substack",
    "onlyfans",
    "soundcloud",
    "patreon",
    "kickstarter",
    "project",
    "music",
    "game",
    "startup",
    "product",
    "tool",
    "webinar",
    "latest",
    "listing",
    "listings",
    "auction",
    "ebay",
    "collection",
    "photos",
    "art",
    "artwork",
    "plugin",
    "library",
    "extension",
    "server",
    "discord",
]);

/// Places that many people have and mention; in a line or two around a link they are what is linked.
static HOMES: WordSet = WordSet::new(&[
    "site",
    "website",
    "newsletter",
    "facebook",
    "twitter",
    "instagram",
    "youtube",
    "twitch",
    "linkedin",
    "profile",
    "report",
    "campaign",
    "post",
    "article",
    "book",
    "company",
    "team",
    "menu",
    "catalog",
    "gallery",
    "program",
    "programme",
    "homepage",
    "episode",
]);

/// What may stand between `my` and the place.
static BETWEEN: WordSet = WordSet::new(&[
    "new",
    "newest",
    "latest",
    "first",
    "own",
    "youtube",
    "twitch",
    "free",
    "little",
    "weekend",
    "side",
    "personal",
    "debut",
    "web",
    "online",
    "music",
    "blog",
    "facebook",
    "instagram",
    "official",
    "open",
    "source",
    "small",
    "full",
    "tech",
    "recent",
]);

/// What an author does to bring forth something of their own.
static MAKING: WordSet = WordSet::new(&[
    "made",
    "built",
    "created",
    "launched",
    "released",
    "developed",
    "designed",
    "published",
    "recorded",
    "uploaded",
    "coded",
]);

/// Up to this many words, `I made …` announces; in a longer draft it may well explain.
const SHORT: usize = 60;

/// `my … channel` or `I made …` in a draft that links somewhere.
fn own_places(text: &Text<'_>, spans: &mut Vec<Span>) {
    if !points_elsewhere(text) {
        return;
    }
    let words = Words::new(text);
    let is_pointer = is_pointer(text);
    for i in 0..words.len() {
        let last = match words.get(i) {
            "my" | "our" => {
                let place = i + 1 + usize::from(words.is_in(i + 1, &BETWEEN));
                let place = place + usize::from(words.is_in(place, &BETWEEN) && !words.is_in(place, &PLACES));
                (words.is_in(place, &PLACES) || is_pointer && words.is_in(place, &HOMES)).then_some(place)
            }
            "i" | "we" => {
                let verb = i + 1 + usize::from(matches!(words.get(i + 1), "just" | "recently" | "finally" | "also"));
                (words.len() <= SHORT
                    && words.is_in(verb, &MAKING)
                    && matches!(words.get(verb + 1), "a" | "an" | "this" | "my" | "our"))
                .then_some(verb)
            }
            _ => None,
        };
        spans.extend(last.and_then(|last| words.span(i, last)));
    }
}

/// Where people raise money, sell what they make, or offer an app.
const COUNTERS: [&str; 22] = [
    "kickstarter.com",
    "kck.st",
    "indiegogo.com",
    "igg.me",
    "gofundme.com",
    "patreon.com",
    "etsy.com",
    "gumroad.com",
    "ko-fi.com",
    "buymeacoffee.com",
    "linktr.ee",
    "redbubble.com",
    "teespring.com",
    "onlyfans.com",
    "itunes.apple.com",
    "apps.apple.com",
    "play.google.com",
    "chrome.google.com",
    "chromewebstore.google.com",
    "eventbrite.com",
    "calendly.com",
    "depop.com",
];

/// Where people keep a page of their own; worth a mention only in a line or two around the link.
const PAGES: [&str; 8] = [
    "blogspot.com",
    "wordpress.com",
    "tumblr.com",
    "typepad.com",
    "weebly.com",
    "squidoo.com",
    "hubpages.com",
    "substack.com",
];

/// One of their own places named before a link, or a link that leads to a counter or a page of their own.
fn pointers(text: &Text<'_>, spans: &mut Vec<Span>) {
    own_places(text, spans);
    let is_pointer = is_pointer(text);
    spans.extend(links(text).filter(|link| {
        let link = &text.original()[link.start..link.end];
        leads_to(link, &COUNTERS) || is_pointer && leads_to(link, &PAGES)
    }));
}
