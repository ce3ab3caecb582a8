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
        "^(hurry|act now|be quick)(!| up|,| before| and| while| -)",
        "^(dont|do not) (wait|delay|hesitate)(!|,|.| -| any longer| until| for the| too long| till)",
        "^(dont|do not) (miss|miss out|sleep on it)(!|.)",
        "(so|and) (dont|do not) miss (out|it|this|the|your)",
        "we have tried (0 |to )contact",
        "limited(-| )(time|offer|availability|stock|supply|quantity|quantities|period)( only| offer|)",
        "(spots|spaces|places|seats|slots|spot|space|seating|availability|stock|quantities|supplies|tickets) (is|\
         are) (very |extremely |strictly |)limited",
        "limited (spots|spaces|places|seats|slots|tickets|number of|space|units|copies)",
        "(only|just) (0|a few|one|two|three|five|ten|a handful of|a couple of) (more |)(spots|spaces|places|seats|\
         slots|copies left|tickets left|units left|hours left|pieces left|remaining|openings)",
        "(my|our|the|these) (last|final|remaining) (0|few|two|three|four|five|ten|remaining) (spots|spaces|places|seats|\
         slots|tickets|copies|pieces)",
        "(0|few|one|two|three|five|last) (spots|spaces|places|seats|slots|tickets|copies) (left|remaining|only)",
        "(spots|spaces|places|seats|slots|tickets|they|these|units) (are |will |)(going fast|filling fast|\
         filling up|filling up fast|selling fast|selling out|almost gone|go fast|sell out fast|sell out quickly|\
         running out)",
        "^(last|final|your last|one last) (chance|call|opportunity|few hours)",
        "^(dont|do not) (miss|miss out|sleep on|miss out on) (this|it|your chance|the chance|your|our|these|\
         the opportunity|any of|out)",
        "(its|it is) (now or never|almost too late|not too late to|time to act)",
        "before (its too late|its gone|theyre gone|they are gone|it is too late|time runs out|prices go up|\
         the price goes up|we sell out|they sell out|someone else|midnight|it sells out|the offer ends)",
        "^(hurry|act|order|book|register|buy|call|claim|apply|enroll|join|start|grab) (now|today|fast|up|\
         immediately|before)(!|,| before| and| while)",
        "while (stocks|supplies|supply|stock|they|it|quantities|spots|seats) (last|lasts|remain)",
        "(offer|sale|deal|deals|promo|promotion|registration|enrollment|discount|entries|bidding|applications|\
         early bird|price|pricing|giveaway) (ends|end|expires|closes|close|ending|closing|valid until|valid till|\
         goes up|going up|increases) (soon|today|tonight|tomorrow|this|on|in|at|friday|sunday|monday|midnight|0|by)",
        "(ends|ending|closes|closing|expires) (soon|tonight|today|at midnight|tomorrow|in 0 hours|in 0 days)",
        "(today|one day|this week|weekend|0 hours|0 days) only",
        "(time|clock) is (running out|ticking)",
        "(doors|cart) (close|closes|closing|are closing)",
        "(0|few) (hours|hrs|days) (left|remaining) (to|until|for|at)",
        "(price|prices) (will |)(go up|goes up|increase|increases|rise|rises|going up|double) (soon|tonight|\
         tomorrow|on|after|in|at|next|to 0|to $0|to £0|to €0)",
        "what are you waiting for",
        "why (wait|are you still|havent you)",
        "(never|not) be (this cheap|this low|repeated|available again)",
        "(once|when) (theyre|they are|its) gone(,|) (theyre|they are|its) gone",
        "(wont|not going to|not gonna) last (long|forever)",
        "(secure|reserve|save|claim|grab|book|get) your (spot|seat|place|slot|copy|tickets|ticket|yours) (now|\
         today|before|while|asap|early|fast)",
        "(get|grab) (yours|one|them|it) (now|today|before|while|asap|fast|quick)",
        "(reply|respond|contact|call|message|claim|click|dm) (me |us |)(now|immediately|asap|urgently)!",
        "(early bird|pre-sale|presale) (ends|price|pricing|tickets|discount|offer)",
    ],
    hits: [
        "Only 3 spots left, doors close tonight!",
        "Don't miss out, this offer won't be repeated.",
        "Hurry, the sale ends at midnight.",
        "What are you waiting for, the boat will not come twice?",
        "Get yours before they are gone.",
    ],
    misses: [
        "I had to hurry home before the rain.",
        "We only have two chairs left in the kitchen.",
        "The library closes at six on Fridays.",
        "I miss my old street more than the flat.",
        "My last chance at that exam was in March, and I passed.",
    ],
}
