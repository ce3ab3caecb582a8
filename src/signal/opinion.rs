signal! {
    /// States a view of the author's own.
    ///
    /// ## Why it matters
    /// A view with a name on it gives others something to agree or argue with.
    ///
    /// ## Instead
    /// Nothing to change. A reason and an example make it stronger.
    opinion: Talk,
    phrases: [
        "in my (opinion|view|humble opinion|book)",
        "(imo|imho|unpopular opinion|hot take|my take|my two cents|my 0 cents|personally)",
        "i (think|believe|feel|guess|suspect|doubt|disagree|agree|reckon|dont think|dont believe|would argue|\
         strongly|firmly|prefer|find it|understand why|support|hate that|honestly|truly) (that|the|its|this|we|you|\
         they|most|people|it|he|she|there|a|to|with|believe|think|in|is|and|too|any|if|,)",
        "^(couldnt|could not) agree more",
        "(completely|totally|fully|strongly|absolutely|wholeheartedly|definitely|respectfully) (agree|disagree|\
         agreed)",
        "(they|people|governments|society|politicians) (should|need to|must|shouldnt|ought to) (stop|start|be|have|\
         do|all|not|never|get|learn|focus|ask|remember|take|make|respect|ban|think|move) ",
        "(its|it is|thats|that is|this is) (a shame|a disgrace|ridiculous|absurd|unacceptable|overrated|underrated|\
         unfair|outrageous|sad that|nonsense|shameful|insane|a joke|not ok|not okay)",
        "(well said|spot on|good point|great point|fair point|exactly this|this is so true|i agree|hard agree)",
        "(will|wont|isnt going to|is not going to|is going to) (replace|kill|destroy|save|change|fail|win|lose) (us|\
         the|jobs|humans|people|everything|this|our|all|designers|developers|anyone)",
    ],
    hits: [
        "I think the old tram was better.",
        "In my opinion, the salad needs more salt.",
        "Unpopular opinion: rain is lovely.",
        "People should stop honking here.",
    ],
    misses: [
        "The jury will give its opinion on Friday.",
        "Where does the ladder stand?",
        "I thought of you today.",
        "They agreed on a date.",
    ],
}
