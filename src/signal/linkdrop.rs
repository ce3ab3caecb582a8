use crate::{
    signal::shape::{Words, points_elsewhere},
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
        "(available|out|live|up|streaming) (now |today |)(on|at|in) (amazon|spotify|etsy|steam|itunes|kindle|\
         soundcloud|youtube|bandcamp|the app store|app store|google play|kickstarter|my channel|my blog|my site|\
         our website|our site|<url>|all platforms|apple)",
        "(follow|find|add|catch|join) (me|us) (on|at|here)(:|) (<url>|twitter|facebook|instagram|youtube|twitch|\
         tiktok|linkedin|telegram|discord|whatsapp|social)",
        "(like us|find us|fan us|were|we are) on (facebook|instagram|twitter|youtube|etsy|<url>)",
    ],
    find: own_places,
    hits: [
        "My new video: https://example.com/v",
        "Check out my new shop, the soaps are lovely.",
        "I made a little timer for bakers, have a look: timer.example.com https://example.com",
        "New episode out now on Spotify.",
        "Visit our shop at https://shop.example.com",
    ],
    misses: [
        "The city published the flood maps: https://example.org/maps",
        "My shop was closed all week because of the water damage.",
        "Does anyone have the link to the minutes?",
        "The new episode made me cry.",
        "Link to the timetable: https://example.org/t",
    ],
}

/// Places people send others to.
fn is_place(word: &str) -> bool {
    matches!(
        word,
        "channel"
            | "blog"
            | "podcast"
            | "video"
            | "videos"
            | "vlog"
            | "ebook"
            | "app"
            | "shop"
            | "store"
            | "etsy"
            | "page"
            | "song"
            | "track"
            | "single"
            | "album"
            | "mixtape"
            | "ep"
            | "stream"
            | "course"
            | "github"
            | "portfolio"
            | "substack"
            | "onlyfans"
            | "soundcloud"
            | "patreon"
            | "kickstarter"
            | "project"
            | "music"
            | "game"
            | "startup"
            | "product"
            | "tool"
            | "webinar"
            | "latest"
            | "listing"
            | "listings"
            | "auction"
            | "ebay"
            | "collection"
            | "photos"
            | "art"
            | "artwork"
            | "plugin"
            | "library"
            | "extension"
            | "server"
            | "discord"
    )
}

/// What may stand between `my` and the place.
fn is_between(word: &str) -> bool {
    matches!(
        word,
        "new"
            | "newest"
            | "latest"
            | "first"
            | "own"
            | "youtube"
            | "twitch"
            | "free"
            | "little"
            | "weekend"
            | "side"
            | "personal"
            | "debut"
            | "web"
            | "online"
            | "music"
            | "blog"
            | "facebook"
            | "instagram"
            | "official"
            | "open"
            | "source"
            | "small"
            | "full"
            | "tech"
            | "recent"
    )
}

/// What an author does to bring forth something of their own.
fn is_making(word: &str) -> bool {
    matches!(
        word,
        "made"
            | "built"
            | "created"
            | "launched"
            | "released"
            | "developed"
            | "designed"
            | "published"
            | "recorded"
            | "uploaded"
            | "coded"
    )
}

/// Up to this many words, `I made …` announces; in a longer draft it may well explain.
const SHORT: usize = 60;

/// `my … channel` or `I made …` in a draft that links somewhere.
fn own_places(text: &Text<'_>, spans: &mut Vec<Span>) {
    if !points_elsewhere(text.plain()) {
        return;
    }
    let words = Words::new(text);
    for i in 0..words.len() {
        let last = match words.get(i) {
            "my" | "our" => {
                let place = i + 1 + usize::from(is_between(words.get(i + 1)));
                let place = place + usize::from(is_between(words.get(place)) && !is_place(words.get(place)));
                is_place(words.get(place)).then_some(place)
            }
            "i" | "we" => {
                let verb = i + 1 + usize::from(matches!(words.get(i + 1), "just" | "recently" | "finally" | "also"));
                (words.len() <= SHORT
                    && is_making(words.get(verb))
                    && matches!(words.get(verb + 1), "a" | "an" | "this" | "my" | "our"))
                .then_some(verb)
            }
            _ => None,
        };
        spans.extend(last.and_then(|last| words.span(i, last)));
    }
}
