signal! {
    /// Promises money, returns or results that sound too good: earnings, payouts, guarantees, miracles.
    ///
    /// ## Why it matters
    /// Readers have seen too many such promises end badly, and trust the whole group less for it.
    ///
    /// ## Instead
    /// Tell what you did, what it cost and what came of it, the bad months included.
    income: Tactic,
    phrases: [
        "(home|internet|online) business (opportunity|ideas|secrets|products|that|to make)",
        "(build|create|creating|building) (your own|generational) wealth",
        "(make|makes|making|made|earn|earning|making me) (six|five|seven|0) figures",
        "(successful|first|instant) cash(-| )out",
        "make you money",
        "pays you ",
        "(you can earn|you can make|start earning|start making|can earn you|can make you|to earn|and earn|\
         you earn|will make you|learn to make|how to make|how i make|i earn|i now make|i just made|\
         i make) (up to |over |more than |around |about |at least |an extra |extra |a cool |)($0|$0k|£0|€0|0$|$$$)",
        "(made me|making me|paid me|pays me|pay me|earned me|helped me make|helped me earn) (up to |over |\
         more than |about |around |almost |nearly |)($0|$0k|£0|€0|0$|0k) (in|per|a|this|last|on|from|within|every|\
         with|yesterday|today)",
        "passive income",
        "residual income",
        "(extra|second|additional|steady|unlimited|daily) (income|cash|earnings|profits|payouts)",
        "financial(ly|) (freedom|free)",
        "(time and financial|financial and time) freedom",
        "(start making|start earning|how to make|how to earn|way to make|want to make|make|earn) (some |)(extra |\
         )(money|cash|income|real money|good money|easy money|serious money|more money) (online|from home|\
         from anywhere|fast|easily|without|with your|with this|blogging)",
        "(fast|quick) cash",
        "(money|income|earn|earning|cash) while you sleep",
        "(become|became) (a millionaire|rich|debt free)",
        "(six|seven|five|0|multi) (figure|figures) (income|business|a month|a year|in)",
        "(six|seven|five)-figure (income|business|months|month|coach|launch|side)",
        "(quit|leave|replace|fire|ditch) your (job|boss|day job|0-0|0 to 0|full time|full-time)( income| job|)",
        "guaranteed (returns|return|profit|profits|income|results|money|approval|payout|success|placement|winner|\
         interview|way)",
        "(results|returns|profits|profit|success|satisfaction) guaranteed",
        "(high|huge|maximum|amazing|0%) (returns|roi|payouts|return on investment|return on your investment)",
        "0% (roi|returns|per day|per week|genuine|commission|commissions)",
        "(double|triple|multiply|grow|skyrocket|explode) your (money|income|investment|deposit|revenue|sales|\
         profits|profit|salary|bitcoin|portfolio|earnings|wealth)",
        "(doubled|tripled|0xd|0xed) (my|your|their|his|our) (money|income|investment|deposit|revenue|sales|salary|\
         profits|account)",
        "(invested|invest|deposited|deposit|investing) (just |only |of |with |at least |)($0|$0k|0$|£0|€0) (and|\
         in|into|to|with|she|he|they|i|get|of)",
        "(made|in|with|of|my|got) (a |)(profit|profits) of ($0|$0k|0$|£0|€0)",
        "minimum (investment|deposit) ",
        "(successful|instant|fast|first|my|smooth|daily|weekly) (withdrawal|withdrawals|payout|payouts)",
        "(forex|fx|crypto|bitcoin|binary|options|stock) (trading |)(expert|mentor|account manager|manager|signals)",
        "(account|portfolio|investment|fund) manager (on|who|that|mrs|mr|with)",
        "(trades|traded|trading) for me",
        "get paid (daily|weekly|instantly|every|fast|from|via|today|in)",
        "(paid|pays|pay) (daily|weekly|instantly|same day)",
        "weekly pay",
        "commission(s|) (paid|on every|per|of 0%|up to)",
        "(no|zero) (experience|skills|investment|risk|selling|capital) (needed|required|necessary|involved)",
        "risk(-| )free (profit|investment|returns|income|trading|way)",
        "(lose|lost|shed|drop|burn|dropped) (up to |over |)(0|0kg) (pounds|lbs|kgs|kg|kilos|inches|stone) (in|\
         fast|within|with|without|this|quickly)",
        "(miracle|overnight|life-changing|life changing|insane|instant) (cure|weight loss|returns|profits|income)",
        "(rapid|fast|quick|easy|natural) weight loss",
        "(change|changed|changing) (my|your) (financial|finances|bank account|bank balance)",
        "(generate|generating|generated) (up to |over |)($0|$0k|£0|0x) (in|per|a|of)",
        "(land|landed|get|got|secure) (a |your |an |)(0 lpa|$0k|dream job|high-paying|high paying)",
        "per (day|week|hour) (from|working from) (home|your phone|your couch|anywhere)",
        "(0|$0|$0k|£0)(/| a | per )(day|week) (from|with|online|doing|just|guaranteed|working)",
    ],
    hits: [
        "She now earns passive income from a phone and an hour a day.",
        "Make $300 a day from home, no experience needed!",
        "I invested $500 and got my first payout on Friday.",
        "Our students doubled their income within a year.",
        "Financial freedom is closer than you think.",
    ],
    misses: [
        "The town's income from parking fees fell again.",
        "She made me promise to be home by ten.",
        "I doubled the recipe and now we eat soup all week.",
        "Our rent is $900 and goes up in May.",
        "The council will invest in new buses.",
    ],
}
