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
        "^(follow|add) (me|us|<user>|our page|my page|our|my|along|this page|@|for more|for daily|her|him|for part|\
         back|and retweet|and rt|and win)",
        "(and|&|,|+) follow (me|us|<user>|our|my|for more|this page|back)",
        "(to|must|you|should|go|sure to|sure you|sure youre|forget to|also|plz|pls) follow(ing|) (me|us|<user>|\
         our page|my page|our|this page)",
        "follow (me|us|<user>|our page|the page) (for|on|if|to|here|and|now|@|at|so)",
        "follow for (more|daily|follow|weekly|part|tips|updates)",
        "(give|giving) (us|me|it|this|him|her|them) a (follow|like|share|star|upvote|thumbs up|retweet|shoutout|\
         subscribe|rt|repost)",
        "(followback|follow-back|f0f|follow train|followers back|teamfollowback|followforfollow|likeforlike|\
         must follow)",
        "(ill|will|we|i) follow (you |u |everyone |)back",
        "(get|gain|gaining|getting) (more |0 |0+ |free |real |new |tons of |thousands of |hundreds of |thousand of |\
         )(free |twitter |instagram |new |real |)(followers|subscribers|likes) (a day|per day|fast|free|for free|\
         daily|now|here|today|by|!|<url>)",
        "^(please |)(like|share|retweet|rt|repost|subscribe|upvote|comment)(,| and| &|/) (like|share|retweet|rt|\
         repost|subscribe|follow|comment|tag|save|upvote)",
        "(like|comment|save)(, | and | & )(share|subscribe|follow|retweet|repost|tag) ({now}|this|if|for|to|with|\
         our|my|the|!|.)",
        "^(please |)(retweet|rt) (if|to|this|and|for|pls|please|!)",
        "(please|pls|plz) (rt|retweet|repost|upvote|vote|subscribe|like|follow)",
        "(retweet|repost|rt|reshare)(!|! |.| this|!!)",
        "(consider|by) (reposting|resharing|retweeting|giving this a repost|a repost|sharing this|following)",
        "^(repost|reshare|repost this|reshare this) (if|to|this|so|with|and)",
        "^share (this|with a|with your|with someone|with friends|with everyone|to|if|far and wide) ",
        "(share|forward|send) this (post |video |message |)(with|to) (a|your|someone|friends|anyone|everyone|all|\
         others)",
        "^tag (a|an|someone|somebody|your|yours|yourself|yourselves|us|me|<user>|0|the|them|that|us in|who|em|one|\
         two|three|friends|anyone|every|away)",
        "(and|&|below and|by) (tag|tagging) (us|me|a|your|someone|0|<user>|friends|them|two|three|em)",
        "double(-| )tap (if|this|for|to)",
        "^(drop|leave|put|post) (a|an|some|us a|me a|your) (_ |)(like|heart|follow|emoji|thumbs up|comment|fire|\
         star)",
        "(smash|hit|press|click|tap) (that|the) (like|subscribe|bell|notification|heart|share)",
        "(turn|ring|switch) (on |the |)(post |my |our |)(notifications|bell|notification)",
        "^(like|repost) (this if|if you|our|us|the page|this post|this page) ",
        "^(subscribe|sub) (to|now|for|and|if|my|our|<url>) ",
        "(&|please|forget to|sure to) subscribe",
        "subscribe to {own}",
        "(vote|voting) for (me|us|my|our|<user>|your favorite|your favourite)",
        "^vote (now|here|today|below|via|for)",
        "(please |an |and |get )upvote(s|) (for|this|if|to|please|so)",
        "(help|helps) (me|us) (reach|hit|get to|grow|get) 0",
        "(save|bookmark) this (post|for later|tweet|thread|reel|video|carousel) (and|to|for|so|&)",
        "^save this (for|post|and|before)",
        "(make sure|be sure|dont forget|do not forget|remember) (you |to |youre |)(follow|like|share|subscribe|\
         subscribed|tag|vote|comment|following|retweet|repost|rt|turn on|star)",
        "(repost if|repost this|repost to|reshare|send this to someone)",
        "(please|help|and|to|lets) (spread the word|pass it on|spread this)",
        "(show|need|want) (some|your|us some|us your|me some|all your) (love|support) (by|in|and|to|for|on|below|\
         with)",
        "(check out|like|visit|follow|join) (me |us |)(my|our|on) (facebook|fb|instagram|ig|insta|twitter|tiktok|\
         fan)( page|profile| account|)",
        "^follow {own} (blog|journey|page|account|channel|profile|story|work|instagram|twitter|facebook|insta|\
         company)",
        "(comment|tell us|type|drop) (your|which|what|a) (answer|answers|favorite|favourite|city|emoji|guess|number|\
         sign)( below| in|)",
        "first 0 (people to|comments get|likes|retweets|rts|followers|to comment|to retweet|to like|to follow)",
        "(0|next|hit|at|reach) (likes|retweets|rts|upvotes|followers) (and|for|to|=|gets|we|ill)",
        "shoutout(s|) (for follow|for a follow|to everyone who follows|to all who follow|for the first)",
        "(free|link|some|need|get|more|reddit|much) karma",
        "(use|using) (the |our |)(hashtag|hashtags) ",
    ],
    echoes: [
        "(get|gain|want|need|increase) (your |more |0 |0+ |free |tons of |thousands of |hundreds of |)(twitter |\
         instagram |free |)followers",
    ],
    hits: [
        "Follow me for daily tips!",
        "Like and share if you agree.",
        "Tag someone who needs to see this.",
        "Don't forget to subscribe and hit the bell.",
        "Retweet this if you love your dog.",
        "Help us reach 5,000 by Friday!",
        "Consider reposting if this was useful.",
        "Get hundreds of free followers a day!",
    ],
    misses: [
        "I follow a few gardeners and their photos cheer me up.",
        "The kids had to share a tent.",
        "I like the way the light falls in this room.",
        "The bus did not follow its usual route today.",
        "Voting ends at eight, the hall is on Mill Lane.",
        "Leave the key below the mat.",
        "He keeps asking me to follow him.",
    ],
}
