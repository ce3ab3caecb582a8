//! Classes of words that many phrases share and name in braces: `{own} {place}`.

/// Name of each class, and its words as a phrase lists alternatives.
pub const CLASSES: [(&str, &str); 6] = [
    ("own", "my|our"),
    ("me", "me|us"),
    (
        "place",
        "website|web site|site|webpage|store|shop|page|blog|channel|profile|podcast|newsletter|portfolio|\
         etsy|patreon|substack|youtube|instagram|facebook|twitter|tiktok|twitch|soundcloud|spotify|linkedin|\
         store front|landing page|listing|listings|menu|gallery|collection|catalog|catalogue|feed|story|\
         stories",
    ),
    ("now", "now|today|tonight|asap|this week|this weekend|tomorrow|right now|immediately"),
    (
        "price",
        "$0|£0|€0|₹0|$0k|£0k|€0k|0$|0€|0£|0 usd|usd 0|us$0|0 dollars|0 euros|0 bucks|0 quid|rs 0|rs. 0|rs.0|\
         0 rs|inr 0|kes 0|ksh 0|naira 0|₦0|₱0|php 0|r0",
    ),
    (
        "few",
        "0|one|two|three|four|five|six|seven|eight|ten|a few|few|a couple of|a handful of|a couple|\
         a limited number of|limited",
    ),
];
