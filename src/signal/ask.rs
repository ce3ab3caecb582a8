signal! {
    /// Tells readers to do something for the author: buy, book, sign up, visit, click, watch, download.
    ///
    /// ## Why it matters
    /// An order from a stranger is a favour asked before one was done, and readers scroll past it.
    ///
    /// ## Instead
    /// Put what people would find behind the link into the post, and let the link be a footnote.
    ask: Tactic,
    phrases: [
        "(want to |come |)join (a|the|this|our|my) (growing |global |thriving |private |free |exclusive |vibrant |\
         amazing |supportive |)(community|movement|network|discord|telegram|group|server|channel|waitlist|\
         mastermind|cohort|mailing list|newsletter) (of|for|and|here|today|now|on|at|to|<url>|channel|group|server)",
        "^join (us|me) (today|now|here|as we|on|for|at)",
        "^join (our|my) (community|discord|telegram|group|server|channel|waitlist|newsletter|whatsapp)",
        "(click|tap|hit|press) (on |)(the|this|that|our|my) (link|button|image|photo|url)",
        "(click|tap) (here|below|<url>|on the link|the bio)",
        "^(follow|use|see|visit|open) (the|this|our|my) link",
        "(use|via|through|using|with) (the|this|our|my) link (below|in|above|to|<url>)",
        "link (is |)(below|down below|in bio) (to|for|and|now)",
        "(links|link) in (bio|comments|profile|description|stories|story|my bio|our bio|the bio|my profile|\
         our profile|the comments|first comment|the first comment|the description|comment|our story)",
        "^(sign up|signup|register|enroll|enrol|rsvp|pre-register|apply|donate|pledge|preorder|pre-order|shop|\
         book|order) (now|today|here|at|online|via|with|through|below|early|for free|before|<url>|yours|your|our)",
        "(to|can|and|you|or) (sign up|register|rsvp|enroll|pre-order|preorder|enter|subscribe|donate|apply|book|\
         order|purchase|buy)(,|:| at| here| now| today| visit| go to| click| on| via| online| please|) <url>",
        "(register|sign up|apply|book|order|shop|buy|donate|join|enroll|rsvp|download|pre-order|preorder|\
         subscribe|enter|stream|listen|watch|\
         purchase)( now| today| here| online| it| yours| free| for free| now at| here at| at| via| on| with us| us|)(:| -|) <url>",
        "^get (yours|your copy|your tickets|your free|it now|it here|tickets|yours now) ",
        "^(buy|grab|order|claim|reserve|secure|book|snag|cop|pick up|download) (your|yours|a copy|it now|it here|\
         it today|it on|it from|one now|one today|our|this app|the app|my new|my book|the book|them at|yours now|\
         now|your free|tickets) ",
        "(grab|claim|reserve|secure|save|book) your (spot|seat|place|tickets|ticket|copy|slot|free|call|\
         appointment|table|stay)",
        "^visit (us|our|my|the|<url>|your nearest|any|www|a)",
        "(please|or|and|to|simply|info|more|details|information|,) (visit|go to|head to|head over to|\
         browse to) (us at|our website|our site|our page|our store|our shop|my page|my profile|my website|<url>)",
        "visit (our|my) (website|site|store|shop|page|blog|web|profile|channel|booth|stand)",
        "(visit|stop by|come by) (us|our) (at|in|on|today|for|online|booth|stand|store)",
        "^(join|meet) (us|me|our|<user>) (for|on|at|today|live|this|tomorrow|tonight|as|and|there|here|next|to|\
         from|now|<url>|community|team|now)",
        "^(watch|stream|listen to|tune in|tune into|catch) (the full|our|my|us|the new|the video|the latest|\
         the episode|live|it here|it now|now|this video|here|to|at|on|<url>|all)",
        "^(learn|discover|find out) (more|how we|how our|all about|here|\
         about our)( at| here| about| in| on| via| <url>|)",
        "(learn|discover|find out) (more|how|why|what)(:| here| at| about| in| on| via|) <url>",
        "^(explore|discover|experience|browse|shop|try) (our|the new|the|more|all|new|it|now|my|your|how|<url>|a|\
         what|<user>) ",
        "^(check|checkout|check out|peep|see) (my|our|<url>|out my|out our|out the|out this|out <url>|out <user>|\
         it out|this out|us out|them out|me out|out more|out new|us|the link|link)",
        "(check|checking) (it|this|us|me|my|him|her|them) out (at|here|on|and|now|!|<url>|via|@|in|today|if)",
        "(go|please|gotta|should|must) check (out |it out|this out|us out)(my|our|<url>|<user>|this|here)",
        "^(come|swing|drop|stop|pop) (by|down|visit|see|join|check|over|hang) ",
        "^head (over |on over |)to (our|my|the|<url>|<user>|link)",
        "^go to (<url>|our|my|the link)",
        "^go (check|visit|watch|buy|get|grab|stream|listen|vote|follow|download|support|read)",
        "(for|get|find) (more|full|further|additional) (info|information|details|about|detail)(,| on| about|\
         )( please|) (visit|click|go to|see|check|head|call|contact|<url>|here)",
        "^for more (info|information|details)",
        "(start|get started|begin) (your|with|now|today|for free|here|at)( free| trial| journey|\
         )( today| now| with| at|) <url>",
        "^(get started|begin) (today|now|for free|here|earning|saving|your journey)",
        "(tickets|ticket|registration|free download|apply|shop|order|orders|register|link|sign up) (here|\
         available|online|now|now at|on|available at|here at)(:|) <url>",
        "^(stock up|treat yourself|upgrade to|upgrade your|level up your|gear up|support our|support us|\
         support my|support me|help fund|back us|back our|vote now|call now|shop now|buy now|order now|book now|\
         apply now|join now|sign up|register|register now|download now|act now|learn more|find out more)",
        "(shop|buy|order|book|apply|join|register|download|subscribe|donate|enroll) now",
        "^(please |)(take|complete|fill out|fill in|answer|do) (the|our|my|this) (short |quick |brief |0 minute |\
         0-minute |online |following |anonymous |)(survey|quiz|poll|questionnaire|form)",
        "(take|complete|fill out|fill in|participate in) (my|our|this|a|the) (short |quick |brief |0 minute |\
         anonymous |)(survey|questionnaire) (for|on|about|here|if|to|and|below)",
        "^(sign|support|share) (the|our|my|this) petition",
        "(please|pls|plz) (donate|sign the|buy|visit|watch|register|sign up|consider donating|consider supporting|\
         click|apply|order|book|download) ",
        "(your chance to|dont miss your chance to|we invite you to|i invite you to|youre invited to|\
         you are invited to|invites you to)",
        "(limited|free|new|live) (webinar|workshop|masterclass|training|bootcamp|course) (on|for|starts|starting|\
         this|is|to|by|here)",
        "(pick|order|get|buy|grab) (it|one|yours|them|yours up|some|a pair|a pack|your copy) (up |)(today|now|\
         here|at|on|from|via)( |:|!|.)",
    ],
    hits: [
        "Click the link in our bio to get started.",
        "Shop now and treat yourself.",
        "Visit our website for the full range.",
        "Please take my short survey, it only needs two minutes.",
        "Register here: https://example.com/spring",
        "Check out my new video!",
        "Grab your tickets before Friday.",
    ],
    misses: [
        "I clicked through the whole album last night.",
        "A customer asked us to buy the old counter from him.",
        "We want to visit our grandparents at Easter.",
        "Can anyone recommend a plumber in the east of town?",
        "They never let you register without a passport.",
        "I stopped selling and went back to teaching.",
    ],
}
