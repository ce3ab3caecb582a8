signal! {
    /// Shares what the author learned, with the takeaway.
    ///
    /// ## Why it matters
    /// A lesson told with its price saves readers the price.
    ///
    /// ## Instead
    /// Nothing to change. Keep the part where it went wrong.
    lesson: Gift,
    phrases: [
        "i (learned|learnt) (that|the hard way) ",
        "turns out(,|:| the) ",
        "used to think ",
        "(what|things|something|everything|0 things|lessons|lesson) (i|ive|i have|we|weve|it) (learned|learnt|\
         taught me|wish i knew|wish i had known)",
        "(lesson|lessons|takeaway|takeaways|learning|learnings)(:| learned| learnt)",
        "(taught|teaches) (me|us|you) (that|to|how|a|one|the|something|more|0|about)",
        "(key|main|biggest|big|one|important) (takeaway|takeaways|lesson|lessons|learning|insight)",
        "(mistake|mistakes) (i|that i|we|ive|people|i made|most) (made|make)",
        "i (wish i|wish id) (had|known|knew|started|done)",
        "(in hindsight|looking back|with hindsight|in retrospect)",
        "(its|its|is|are|was) not (just |only |really |)about (the|how|what|being|having|who|making|getting|whether|\
         your|you|doing) ",
    ],
    hits: [
        "What I learned from ten years of night shifts: sleep first, eat second.",
        "The biggest lesson was to ask earlier.",
        "I wish I had known that moss is not the enemy.",
        "Turns out the slow way was the quick one.",
    ],
    misses: [
        "Her piano lesson was moved to Thursday.",
        "He made a mistake in the second verse.",
        "What does that sign mean?",
        "My takeaway curry arrived cold.",
    ],
}
