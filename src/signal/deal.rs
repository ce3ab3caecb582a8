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
         retail|the|orders|<url>)",
        "off ($0|£0|€0)",
        "(save|get|take|enjoy|receive) (up to |over |an extra |an additional |a further |extra |as much as |)(0%|\
         $0|£0|€0) (off|on|when|with|now|today|over|by|cash|discount|for|in|and)",
        "(save|saving|savings of|discounts of|discount of) (up to |over |an extra |)(0%|$0|£0|€0)",
        "(free|fast|complimentary|cheap) (shipping|delivery|returns|p&p|postage)",
        "shipping (included|is free|free|worldwide|to the us|available)",
        "(promo|coupon|discount|voucher|promotional|offer|referral|gift) (code|codes)",
        "(use|with|enter|apply|using) (the |my |our |promo |coupon |discount |)code(:|) ",
        "(coupon|coupons|voucher|vouchers) (for|code|inside|available|and|on)",
        "(on|for) sale (now|today|at|here|through|until|online|<url>|this|from|!)",
        "(flash|clearance|garage|yard|winter|summer|spring|holiday|weekend|mega|launch|anniversary|christmas|\
         black friday|cyber monday|memorial day|warehouse|steam|store-wide|sitewide|end of season|pre-holiday|\
         new year|midweek|daily) (sale|deal|deals|discount|discounts|special|specials|sales|madness)",
        "(sale|discount|deal|offer) (price|prices|alert|extended|starts|ends|is on|is live|on now|today|\
         of the day|expires)",
        "(great|best|amazing|awesome|incredible|exclusive|hot|hottest|crazy|insane|unbeatable) (deals|deal|offers|\
         discount|discounts|bargain|bargains|prices) (on|for|at|available|and|in)",
        "(special|exclusive|introductory|limited|launch|irresistible|unbeatable) (offer|offers|discount|discounts|\
         deal|deals|price|prices|pricing)",
        "(buy|get|order) (0|one|two|three)(,|) get (0|one|two)( free|)",
        "(bogo|bogof)",
        "(for only|now only|now just|now for|starting at|starts at|starting from|as low as|priced at|price|price:|\
         asking|prices from|prices start at|reduced to|dropped to|drops to|down to) ($0|£0|€0|0$|rs 0|rs.0)",
        "($0|£0|€0|0$) (shipped|free shipping|only|obo|or best offer|after rebate|after coupon|after code|\
         gift card|gift cards|voucher|or less at|today only|value for)",
        "(reg|regular|retail|list|msrp|normally|valued at)(:|.|) ($0|£0|€0)( now| -| ,|)",
        "free (trial|demo|consultation|consult|quote|quotes|estimate|estimates|gift|gifts|download|downloads|\
         ebook|e-book|sample|samples|audit|assessment|webinar|masterclass|workshop|session|call|bonus|bonuses|\
         report|shipping|coaching|strategy call|month|week|entry|tickets|copy|copies|pdf|valuation|training|class|\
         checklist|giveaway)",
        "(try|get|download|read|grab|watch|claim) (it |yours |your |this |your copy |)(for |\
         )free(!| today| now| here| at| for 0| on)",
        "free (for|today|on) (a limited|the first 0|0 days|kindle|amazon|ios today)",
        "(enter|chance|register|entered|comment|rt|retweet|follow|play|vote) (and |)(for a chance |)to win",
        "(you could|you can|you will|could be) (win|winning) (a|an|one|0|$0|£0|tickets|free|our|this|your)",
        "^win (a|an|one|0|$0|£0|tickets|free|our|this|your|the)",
        "(giveaway|give-away|sweepstakes|raffle|prize draw)(:|\
         !| -| time| alert| is| starting| ends| on| at| rules| day| winner)",
        "^giveaway",
        "^(were|we are|im|i am) giving away",
        "giving away (a|an|0|one|two|three|free|$0|some|my)",
        "(gift card|gift cards|gift certificate|prizes|prize) (giveaway|worth|to win|valued|to be won|for only|\
         at 0%)",
        "(lowest|best|cheapest|affordable|unbeatable|wholesale|discounted|bargain|rock-bottom|\
         rock bottom) (historical |ever |possible |)(price|prices|rates|rate|pricing)",
        "(half|bargain|reduced) price(s|) ",
        "(daily deal|deal of the day|lightning deal|price drop|price cut|price drops|price error|rebate|\
         lifetime deal|humble bundle|early bird|loss leader)",
        "(0 day|0-day|money back|money-back|full refund) guarantee",
        "no (contract|credit card|deposit|down payment|upfront cost|obligation|strings attached|\
         cost to you) (needed|required|necessary)",
        "(comes|available) in 0 (colors|colours)",
        "[(wts|wtb|wtt|fs|ft|iso|selling|for sale|store|giveaway)]",
        "^(wts|wtb|wtt|iso|for sale|selling)(:| -)",
        "(ft|iso): ",
        "(pay|only pay|just pay) (shipping|postage|what you want)",
        "(t&c|ts&cs|t&cs|terms) apply",
        "(book|order|buy|shop|stock up) (now|today|online|yours) (and|to|for|&) (save|get|receive|win)",
    ],
    hits: [
        "All planters are 30% off until Sunday.",
        "Use code SPRING at the checkout for free shipping.",
        "Comment for a chance to win a hamper!",
        "Book a free consultation today.",
        "Handmade mugs, now only $12 each.",
        "Buy one get one free on all candles.",
    ],
    misses: [
        "Gas went from $3 to $4 in a month here.",
        "I turned the radio off at nine.",
        "Is anyone free on Sunday to help me move a sofa?",
        "We had a great deal of rain this spring.",
        "How much is a fair price for a used bike?",
    ],
}
