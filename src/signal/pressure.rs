signal! {
    /// Hurries readers: a deadline, scarce places, a last chance, the fear of missing out.
    ///
    /// ## Why it matters
    /// A hurried reader feels handled. Whoever acts in haste and regrets it does not come back.
    ///
    /// ## Instead
    /// Give the date once, plainly, and leave people time to decide.
    pressure: Tactic,
    phrases: [
        "^(act now|be quick)(!| up|,| before| and| while| -)",
        "^(dont|do not) (miss|miss out|sleep on it)(!|.)",
        "(so|and) (dont|do not) miss (out|it|this|the|your)",
        "we have tried (0 |to )contact",
        "limited(-| )time(-| )(only|offer|deal|price|sale|discount|access|edition|bonus)",
        "(spots|spaces|places|seats|slots|spot|space|seating|availability|stock|quantities|supplies|tickets) (is|\
         are) (very |extremely |strictly |)limited",
        "limited (spots|spaces|places|seats|slots|tickets|number of|space|units|copies|stock|supply|availability)",
        "(only|just) {few} (more |)(spots|spaces|places|seats|slots|copies left|tickets left|units left|hours left|\
         pieces left|remaining|openings|rooms left|days left|left in stock)",
        "({own}|the|these) (last|final|remaining) {few} (spots|spaces|places|seats|slots|tickets|copies|pieces)",
        "{few} (more |)(spots|spaces|places|seats|slots|tickets|copies) (left|remaining|available|only)",
        "(spots|spaces|places|seats|slots|tickets|tix|they|these|units) (are |will |)(going fast|filling fast|\
         filling up|filling up fast|selling fast|selling out|almost gone|go fast|sell out fast|sell out quickly|\
         running out|limited)",
        "^(last|final|your last|one last) (chance|call|opportunity|few hours|few spots|day to|days to|hours to)",
        "^(dont|do not) (miss|miss out|sleep on|miss out on) (this|it|your chance|the chance|your|our|these|\
         the opportunity|any of|out)",
        "(its|it is) (now or never|almost too late|not too late to|time to act)",
        "before (its gone|theyre gone|they are gone|prices go up|the price goes up|we sell out|they sell out|\
         someone else|it sells out|the offer ends|theyre all gone|its all gone|the price|prices)",
        "^(hurry|act) (now|fast|up|immediately|before)(!|,| before| and| while)",
        "while (stocks|supplies|supply|stock|they|quantities|spots|seats|tickets) (last|lasts|remain)",
        "(offer|sale|deal|deals|promo|promotion|enrollment|discount|bidding|\
         early bird|price|pricing|giveaway|contest|doors|cart) (ends|end|expires|closes|close|ending|closing|\
         valid until|valid till|goes up|going up|increases) (soon|today|tonight|tomorrow|this|on|in|at|friday|sunday|\
         monday|midnight|0|by)",
        "(ends|ending|closes|closing|expires) (soon|tonight|at midnight|in 0 hours|in 0 days)",
        "(today|one day|weekend|0 hours|0 days|tonight) only",
        "(time|clock) is (running out|ticking)",
        "(doors|cart) (close|closes|closing|are closing)",
        "(price|prices) (will |)(go up|goes up|increase|increases|rise|rises|going up|double) (soon|tonight|\
         tomorrow|on|after|in|at|next|to 0|to $0|to £0|to €0)",
        "(never|not) be (this cheap|this low|repeated|available again)",
        "(once|when) (theyre|they are|its) gone(,|) (theyre|they are|its) gone",
        "(wont|not going to|not gonna) last (long|forever)",
        "(wont|will not) be (here|around|available) (for |)(long|forever)",
        "(secure|reserve|claim) your (spot|seat|place|slot|copy|tickets|ticket|yours) (now|today|before|while|asap|\
         early|fast)",
        "(reply|respond|contact|call|message|claim|click|dm) (me |us |)(now|immediately|asap|urgently)!",
        "(early bird|pre-sale|presale) (ends|price|pricing|tickets|discount|offer)",
    ],
    echoes: [
        "(registration|registrations|entries|applications) (ends|end|closes|close) (soon|today|tonight|tomorrow|this|on|in|\
         at|friday|sunday|monday|midnight|0|by)",
        "^(dont|do not) (wait|delay)(!|.| any longer| too long| until)",
        "^hurry",
        "what are you waiting for",
        "limited(-| )(time|stock|supply|availability|quantity|quantities|period|offer|release|run)( only| offer|)",
        "(only|just) {few} (_ |)(left|remaining|available|to go)",
        "{few} (more |)(days|day|hours|hrs) (left|remaining|to go|only|til|till|until)",
        "for (one day|a limited time|the first 0 _|a short time|today only)",
        "(free|off|valid) (until|till) ",
        "(next|first) {few} (people|orders|customers|buyers|clients|who|to _|subscribers|members|callers|students|\
         signups|sign-ups)",
        "(until|till|by|before) midnight",
        "before (its|it is) too late",
        "before time runs out",
        "(dont|do not|wont|will not) (want to |)(miss|sleep on) (out|this|it|our|your)",
        "(now|this|today) is your (chance|time)",
        "^(last|final) (day|days|hours|call|chance|week)(!|:| to| of| for)",
        "(still|there is still|theres still) time to (get|join|register|enter|shop|buy|book|sign|order|save|grab)",
        "(almost|nearly|already) (gone|sold out|full)",
        "(going|selling|filling|moving) (up |out |)fast",
    ],
    hits: [
        "Only 3 spots left, doors close tonight!",
        "Don't miss out, this offer won't be repeated.",
        "Hurry, the sale ends at midnight.",
        "Act fast, we have a limited number of tables.",
        "Order before they are gone: https://shop.example.com",
        "Book now, we have only four rooms left for May.",
    ],
    misses: [
        "I had to hurry home before the rain.",
        "We only have two chairs left in the kitchen.",
        "The library closes at six on Fridays.",
        "I miss my old street more than the flat.",
        "My last chance at that exam was in March, and I passed.",
        "For the first 20 minutes nobody said a word.",
        "There are five days left until the holidays.",
    ],
}
