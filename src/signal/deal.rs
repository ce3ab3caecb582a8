use crate::{
    signal::shape::{POINTER, Words},
    span::Span,
    text::Text,
};

signal! {
    /// Offers a price, a discount, a sale, a freebie or a prize as bait.
    ///
    /// ## Why it matters
    /// A price tag turns a conversation into a shop window, and those who did not come to shop leave.
    ///
    /// ## Instead
    /// Help first. Keep offers for the day, thread or channel the group has for them.
    deal: Tactic,
    phrases: [
        "(0%|$0|£0|€0|0$|half|rs 0) (off|discount|cashback|cash back)",
        "(0%|$0|0) off (everything|all|your|on|any|with|for|code|sale|when|using|entire|select|sitewide|today|\
         retail|orders|<url>)",
        "off ($0|£0|€0)",
        "(save|get|take|enjoy|receive) (up to |over |an extra |an additional |a further |extra |as much as |)(0%|\
         {price}) (off|on|when|with|now|today|over|by|cash|discount|for|in|and)",
        "(save|saving|savings of|discounts of|discount of) (up to |over |an extra |)(0%|{price})",
        "(free|fast|complimentary) (shipping|delivery|returns|p&p|postage)",
        "shipping (included|is free|free|worldwide|to the us|available)",
        "(promo|coupon|discount|voucher|promotional|offer|gift) code(:|s:| for| to get| at| -)",
        "(use|enter|apply) (the |my |our |promo |coupon |discount |)(code|promo code|coupon code|discount code)(:|) ",
        "(coupon|promo|discount) code(:|) _",
        "(on|for) sale (now|today|at|here|through|until|online|<url>|this|from|!)",
        "(flash|clearance|garage|yard|winter|summer|spring|holiday|weekend|mega|launch|anniversary|christmas|\
         black friday|cyber monday|memorial day|warehouse|steam|store-wide|sitewide|end of season|pre-holiday|\
         new year|midweek|daily|easter) (sale|deal|deals|discount|discounts|special|specials|madness)",
        "(sale|discount|deal|offer) (price|prices|alert|extended|starts|ends|is on|is live|on now|today|of the day|\
         expires)",
        "(great|best|amazing|awesome|incredible|exclusive|hot|hottest|crazy|insane|unbeatable|massive|cheap|\
         huge) (deals|offers|discounts|savings|prices)( on| for| at| available| and| coming| all|!|:| <url>)",
        "(special|exclusive|introductory|limited|launch|irresistible|unbeatable) (offer|discount|discounts|deal|\
         deals|price|prices|pricing)",
        "(buy|get|order) (0|one|two|three)(,|) get (0|one|two)( free|)",
        "(bogo|bogof)",
        "(for only|now only|now just|now for|starting at|starts at|starting from|as low as|price:|asking|\
         prices from|prices start at|reduced to|dropped to|drops to) {price}",
        "{price} (shipped|free shipping|obo|or best offer|after rebate|after coupon|after code|gift card|gift cards|\
         voucher|or less at|today only|value for)",
        "(reg|regular|retail|list|msrp|normally|valued at)(:|.|) {price}( now| -| ,|)",
        "free (consultation|quote|quotes|estimate|estimates|strategy call|no obligation|valuation|entry|advertising|\
         webinar|masterclass|gift|gifts|giveaway|sample|samples)",
        "^free (trial|demo|download|ebook|e-book|guide|report|workshop|training|course|video|videos|shipping|\
         membership|copy|dvd|kit|checklist|template|session|lesson|tickets|website|stuff|money|class|software|system|\
         affiliate|online|twitter|app for|access|for a|today|until|on kindle|on amazon)",
        "(try|get|download|grab|claim) (it |yours |your |this |your copy |them |)(for |\
         )free(!| today| now| here| at| for 0| on| until)",
        "free (for|today|on) (a limited|the first 0|0 days|kindle|amazon|ios today|today only|one day)",
        "(its|it is|is|are) free (to join|to sign up|today|for one day|until 0|until sunday|until monday|until friday|\
         until midnight|until tomorrow|until tonight|until the end)",
        "(enter|chance|register|entered|comment|rt|retweet|follow|play|vote) (and |)(for a chance |)to win",
        "(stand|get) a chance to win",
        "(you could|you can|you will|could be) (win|winning) (a|an|one|0|$0|£0|tickets|free|our|this|your)",
        "^win (a|an|one|0|$0|£0|tickets|free|our|this|your)",
        "(giveaway|give-away|sweepstakes|raffle|prize draw)(:|\
         !| -| time| alert| is| starting| ends| on| at| rules| day| winner)",
        "^giveaway",
        "^(were|we are|im|i am) giving away",
        "(is |)giving away (a|an|0|one|two|three|free|{price}|some|my|these)",
        "(gift card|gift cards|gift certificate|prizes|prize) (giveaway|worth|to win|valued|to be won|for only|\
         at 0%)",
        "(lowest|cheapest|unbeatable|wholesale|discounted|rock-bottom|rock bottom) (historical |ever |possible |\
         )(price|prices|pricing)",
        "(half|reduced) price(s|) ",
        "(deal of the day|lightning deal|price drop|price cut|price error|lifetime deal|humble bundle|loss leader)",
        "(0 day|0-day|money back|money-back|full refund) guarantee",
        "no (contract|credit card|deposit|down payment|upfront cost|obligation|cost to you) (needed|required|\
         necessary)",
        "(comes|available) in 0 (colors|colours)",
        "[(wts|wtb|wtt|fs|ft|iso|selling|for sale|store|giveaway|h)]",
        "^(wts|wtb|wtt|iso|for sale|selling)(:| -)",
        "(pay|only pay|just pay) (shipping|postage|what you want)",
        "(t&c|ts&cs|t&cs|terms) apply",
        "(book|order|buy|shop|stock up) (now|today|online|yours) (and|to|for|&) (save|get|receive|win)",
        "with (any |every |your |)(purchase|order) of ({price}|0)",
        "(usually|normally|originally|worth|rrp|regularly)(:| costs| sells for| goes for| charge| only|) {price}(,|.|\
          -| but| and|;|) (now|is now|today|this week|this month|this weekend|just|only|yours|get it|for you|until)",
        "($0|£0|€0|₦0|₱0)(,|) (now|down to|reduced to|marked down to|instead of|is now) (only |just |for |){price}",
        "(buy|get|order) (0|one|two|three|any) _( _|)(,| and|) get (0|one|two|another|the second|a second|the third|\
         the next)",
        "(second|next|third) one (is |)(free|half price|half off|on us)",
        "(two|0|three) for the price of (one|0|two)",
        "(session|sessions|lesson|lessons|class|classes|package|packages|course|bundle|membership|treatment|photos|\
         portraits|portrait)(:| -|) (for|at|from|only|just|starting at|start at|starts at|now) (only |just |){price}",
        "first (month|session|class|lesson|week|order|box|visit|trial) (is |)(free|on us|half price|on the house)",
        "(this week|this month|this weekend|today) only {price}",
        "kids eat free",
        "was {price}(,|.| -|;|) (just|only|yours for|get it for) ",
    ],
    echoes: [
        "free (trial|demo|download|ebook|e-book|guide|report|workshop|training|course|video|videos|membership|copy|\
         dvd|kit|checklist|template|session|lesson|tickets|website|signup|sign up|to join|stuff|money|leads|class|\
         call|month|week|audit|list|help|version for|coaching|pdf|seminar|preview|reports)",
        "(get|grab|claim|win|receive|enjoy) (a |your |the |my |our |this |some |it |)free",
        "^free _ _ (<url>|_ <url>)",
        "^free _ (_ |)(_ |)(_ |)<url>",
        "^(cheap|discount|discounted) ",
        "(discounts|discounted|coupon|coupons|voucher|vouchers|giveaway|giveaways)",
        "(up to|upto|extra|additional|another|save) 0%",
        "{price} (each|only|a month|per month|/month|off|prize|worth|value|bonus)",
        "(to|and|could|can|chance to) win (a|an|the|some|0|{price}|free|big|your|tickets|prizes|amazing|cool|one)",
        "(cash|amazing|great|cool|big) (prize|prizes)",
        "(hot|best|great|amazing|unbeatable|massive|huge|exclusive|crazy|black friday|todays|daily) (deals|offers|\
         savings)",
        "(hot|exclusive|special|black friday|todays|daily) (deal|offer)",
        "(use|with|using|enter|apply) (code|coupon|promo)",
        "(promo|coupon|discount|voucher|referral) (code|codes)",
        "(save big|save up|big savings|savings of|markdowns|clearance|early bird|rebate|price drops)",
        "(for only|only|just|from) {price}",
        "[(us|uk|eu|ca|usa|prime|steam|amazon)]",
        "(0 bid|0 bids|buy it now)",
        "(your|a|the) (special|exclusive) (discount|price|offer|bonus)",
        "(now|today|this week|this weekend|this month) (only |just |for |its |it is |its just |)(only |just |){price}",
        "(cash|pay|payment) on delivery",
        "nationwide delivery",
        "(usually|normally|originally) {price}",
    ],
    find: price_tags,
    hits: [
        "All planters are 30% off until Sunday.",
        "Use code SPRING at the checkout for free shipping.",
        "Comment for a chance to win a hamper!",
        "Book a free consultation today.",
        "Handmade mugs, now only $12 each.",
        "Buy one get one free on all candles.",
        "Oak shelf, two boards - $25 https://shop.example.com/shelf",
        "Free guide, register here: https://example.com/guide",
        "The retreat normally costs $900, this month $650.",
        "A walnut desk: $400, now $310.",
        "Buy two jars, get the third free.",
        "Six lessons for £90, beginners welcome.",
    ],
    misses: [
        "Gas went from $3 to $4 in a month here.",
        "I turned the radio off at nine.",
        "Is anyone free on Sunday to help me move a sofa?",
        "We had a great deal of rain this spring.",
        "How much is a fair price for a used bike?",
        "My landlord took the free guide to recycling off the wall.",
        "The budget rose by $3 million: https://news.example.org/budget",
        "Milk was $3 when I was a child.",
        "My usual lessons are on Mondays.",
    ],
}

/// Currencies that stand before their amount.
const CURRENCIES: [char; 6] = ['$', '£', '€', '₹', '₦', '₱'];

/// `Oak shelf - $25 <url>`: a price behind a dash or a bracket in a line or two around a link is a listing.
fn price_tags(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    let words = Words::new(text);
    if words.len() > POINTER || text.links().next().is_none() {
        return;
    }
    for place in text.words().iter().filter(|place| &plain[(*place).clone()] == "0") {
        let Some(before) = plain[..place.start].strip_suffix(CURRENCIES) else { continue };
        let sign = plain[before.len()..place.start].len();
        let before = before.strip_suffix("us ").unwrap_or(before).trim_end();
        let is_tagged = before.ends_with(['-', ':', '(', '[', '|'])
            || before.ends_with(" only")
            || before.ends_with(" for") && !before.ends_with(" sold for");
        let after = &plain[place.end..];
        let is_whole = !after.starts_with(['/', '%'])
            && !["mil", "bil", "bn", "tril", "raise", "in "].iter().any(|word| after.trim_start().starts_with(word));
        if is_tagged && is_whole {
            spans.extend(text.origin(place.start - sign, place.end));
        }
    }
}
