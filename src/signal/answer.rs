signal! {
    /// Answers somebody's question with something they can act on.
    ///
    /// ## Why it matters
    /// A useful answer helps the one who asked and everyone who finds the thread later.
    ///
    /// ## Instead
    /// Nothing to change. If you sell what you recommend, say so.
    answer: Gift,
    phrases: [
        "the (problem|issue) is that (you|your|the)",
        "(you|youll) need to (use|set|add|install|change|make sure|make|put|call|run|specify|create|pass|convert)",
        "you (can|could|should|might) (also |always |just |simply |either |)(use|try|do this|set|add|install|run|\
         call|convert|replace|specify|go to|take the|book|pass|create)",
        "try (using|to use|running|adding|changing|setting|replacing|installing) ",
        "(the reason|this) is because",
        "the (short|long|simple|quick) answer is",
        "your (problem|issue|error|mistake) (is|here is|seems to be|comes from) (that|in|with|the|because|you|due)",
        "(hope|hopefully) (this|that|it) helps",
        "(it|that) depends on ",
        "what worked for me (was|is)",
        "have you tried (to|the|using|turning|running|a|adding|resetting|changing)",
        "(id|i would|i can|i highly|i strongly|we|would) (recommend|suggest|go with|advise|go for) (the|a|you|to|\
         using|taking|staying|that|getting|visiting|going|checking|it|against|at least|this)",
        "in your case",
        "(yes|yeah|no)(,|.) you (can|cant|need|dont|should|dont need|have|will|could)",
        "as far as i know",
        "you (dont|do not) need (to|a|any)",
        "(answer|solution)(:| is to)",
        "(from|in) my experience(,| |.)",
    ],
    hits: [
        "You need to set the clock first, then the alarm works.",
        "I'd recommend the early ferry, it is never full.",
        "The problem is that the filter sits upside down.",
        "Hope this helps!",
    ],
    misses: [
        "I need to change my shoes.",
        "Can you use the side door?",
        "Nobody had an answer for her.",
        "What would you do?",
    ],
}
