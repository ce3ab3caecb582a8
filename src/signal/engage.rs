signal! {
    /// Begs for reach: follow, like, share, tag, subscribe, vote, follow back.
    ///
    /// ## Why it matters
    /// It asks readers to work for the author's numbers, and feeds put such posts down the list.
    ///
    /// ## Instead
    /// Ask one thing you truly want to know. Good answers carry a post further than begged likes.
    engage: Tactic,
    phrases: [
        "^(follow|add) (me|us|<user>|our page|my page|our|my|along|this page|@|for more|for daily|her|him)",
        "(and|&|,|+) follow (me|us|<user>|our|my|for more|this page)",
        "(to|must|you|should|go|sure to|sure you|sure youre|forget to|also|plz|pls) follow(ing|) (me|us|<user>|\
         our page|my page|our|this page)",
        "follow (me|us|<user>|our page|the page) (for|on|if|to|here|and|now|@|at|so)",
        "follow for (more|daily|follow|weekly|part|tips|updates)",
        "(give|giving) (us|me|it|this|him|her|them) a (follow|like|share|star|upvote|thumbs up|retweet|shoutout|\
         subscribe|rt)",
        "(follow back|followback|follow-back|f0f|follow train|follow you back|follow u back|followers back)",
        "(get|gain|getting|want|need|buy|reach|more) (more |0 |free |real |new |tons of |thousands of |0+ |\
         )(followers|twitter followers|instagram followers|subscribers|likes)",
        "^(please |)(like|share|retweet|rt|repost|subscribe|upvote|comment)(,| and| &|/) (like|share|retweet|rt|\
         repost|subscribe|follow|comment|tag|save|upvote)",
        "(like|comment|save)(, | and | & | or )(share|subscribe|follow|retweet|comment|repost|tag)",
        "^(please |)(retweet|rt) (if|to|this|and|for|pls|please|!)",
        "(please|pls|plz) (rt|retweet|repost|upvote|vote|subscribe|like|follow)",
        "^share (this|with a|with your|with someone|with friends|to|if|far and wide) ",
        "(share|forward|send) this (post |video |message |)(with|to) (a|your|someone|friends|anyone|everyone|all|\
         others)",
        "^(tag|mention) (a|an|someone|somebody|your|us|me|<user>|0|the|them|that|us in|who|em|one|two|three|\
         friends|anyone) ",
        "(and|&|below and|by) (tag|tagging) (us|me|a|your|someone|0|<user>|friends|them|two|three)",
        "double(-| )tap (if|this|for|to)",
        "^(drop|leave) (a|an|some|us a|me a) (like|heart|follow|emoji|thumbs up|\
         comment below)( below| in| if| and| for|)",
        "^comment (below|down below|with|and|if|which) ",
        "(let|tell) (us|me) (know |)(in|down in) the comment(s|)",
        "(smash|hit|press|click|tap) (that|the) (like|follow|subscribe|bell|notification|heart|share)",
        "(turn|ring|switch) (on |the |)(post |my |our |)(notifications|bell|notification)",
        "^(like|repost) (this|if you|our|my|us|the page) ",
        "^(subscribe|sub) (to|now|for|here|and|today|on|if|my|our|<url>)",
        "(&|please|forget to|sure to) subscribe",
        "subscribe to (my|our|<user>|the channel|this channel)",
        "(vote|voting) for (me|us|my|our|<user>|your favorite|your favourite)",
        "^vote (now|here|today|below|via)",
        "(please |an |and |get )upvote(s|) (for|this|if|to|please|so)",
        "(help|helps) (me|us) (reach|hit|get to|grow|get) 0",
        "(save|bookmark) this (post|for later|tweet|thread|reel|video|carousel) (and|to|for|so|&)",
        "(make sure|be sure|dont forget|do not forget|remember) (you |to |youre |)(follow|like|share|subscribe|\
         tag|vote|comment|following|retweet|repost|hit|rt|turn on)",
        "(spread the word|pass it on|repost if|repost this|repost to|reshare|send this to)",
        "(show|need|want) (some|your|us some|us your|me some|all your) (love|support) (by|in|and|to|for|on|below|\
         with)",
        "(check out|like|visit|follow) (my|our) (facebook|fb|instagram|ig|insta|twitter|tiktok|fan) (page|profile|\
         account)",
        "follow (our|my) (blog|journey|page|account|channel|profile|story|work|instagram|twitter|facebook|insta|\
         company)",
        "(comment|tell us|type|drop) (your|which|what|a) (answer|answers|favorite|favourite|city|name|emoji|guess|\
         opinion|number|sign)( below| in|)",
        "first 0 (people to|comments get|likes|retweets|rts|followers|to comment|to retweet|to like|to follow)",
        "(0|more|next|hit|at|reach) (likes|retweets|rts) (and|for|to|=|gets)",
        "shoutout(s|) (to|for) (everyone who|all who|my new|followers|shout|the first)",
    ],
    hits: [
        "Follow me for daily tips!",
        "Like and share if you agree.",
        "Tag someone who needs to see this.",
        "Don't forget to subscribe and hit the bell.",
        "Retweet this if you love your dog.",
        "Help us reach 5,000 by Friday!",
    ],
    misses: [
        "I follow a few gardeners and their photos cheer me up.",
        "The kids had to share a tent.",
        "I like the way the light falls in this room.",
        "The bus did not follow its usual route today.",
        "Voting ends at eight, the hall is on Mill Lane.",
    ],
}
