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
        "(successful|first|instant) cash(-| )out",
        "make you money",
        "(makes|made|making|pays|paid) me money",
        "(you can earn|start earning|start making|can earn you|can make you|to earn|and earn|you earn|will make you|\
         learn to make|how to make|how to earn|i earn|i now make|earning you) (up to |over |more than |around |\
         about |at least |an extra |extra |a cool |easy |)({price}|$$$)",
        "(made me|making me|paid me|pays me|pay me|earned me|helped me make|helped me earn) (up to |over |\
         more than |about |around |almost |nearly |)({price}|0k) (in|per|a|this|last|on|from|within|every|with|\
         yesterday|today)",
        "(turned|turn|turning) (my |your |)({price}|0) into (over |)({price}|0)",
        "(passive|residual) income",
        "(extra|second|additional|steady|unlimited|daily) (income|earnings|profits|payouts)",
        "(time and financial|financial and time) freedom",
        "(start making|start earning|how to make|how to earn|way to make|want to make|make|earn) (some |)(extra |\
         )(money|cash|income|real money|good money|easy money|serious money|more money) (online|from home|\
         from anywhere|fast|easily|without|with your|with this|blogging)",
        "(fast|quick|easy) cash",
        "(blogging|tweeting|surveys|typing) for (cash|money|dollars|profit)",
        "(money|income|earn|earning|cash|sales) (while you sleep|on autopilot|machine)",
        "(become|became) (a millionaire|debt free)",
        "(six|seven|five|multi) (figure|figures) (income|business|a month|a year)",
        "(six|seven|five)-figure (income|business|months|month|coach|launch|side)",
        "(quit|leave|escape|ditch) your (day job|nine to five|nine-to-five|0-0|0 to 0|full-time job|0-0 job)",
        "guaranteed (returns|return|profit|profits|income|money|approval|payout|success|placement|winner|interview|\
         results)",
        "(returns|profits|profit|success|results) guaranteed",
        "(high|huge|maximum|amazing|0%) (returns|roi|payouts|return on investment|return on your investment)",
        "0% (roi|returns|per day|per week|commission|commissions)",
        "(double|triple|multiply|skyrocket|explode) (your|their) (money|income|investment|deposit|revenue|sales|profits|\
         profit|salary|bitcoin|portfolio|earnings|wealth|commissions)",
        "i (invested|deposited) (just |only |of |with |at least |)({price}) (and|in|into|to|with|i)",
        "(made|in|with|of|my|got|earning|earned) (a |)(profit|profits) of {price}",
        "(made|earned|earning|got|my|currently earning) {price} (profit|profits|in profit|daily|weekly)",
        "minimum (investment|deposit) ",
        "(successful|instant|fast|first|my|smooth|daily|weekly|another) (withdrawal|withdrawals|payout|payouts)",
        "(forex|fx|crypto|bitcoin|binary|options|stock) (trading |)(expert|mentor|account manager|manager)",
        "(good|best|great|trusted|legit|genuine|reliable|right) (trader|broker|account manager|trading mentor|\
         crypto mentor|trading platform)",
        "(account|portfolio|investment|fund) manager (on|who|that|mrs|mr|with)",
        "(trades|traded|trading) for me",
        "get paid (daily|weekly|instantly|every|fast|from|via|today)",
        "(paid|pays|pay) (daily|weekly|instantly|same day)",
        "(weekly|daily) pay",
        "commission(s|) (paid on every|per|of 0%|up to)",
        "(no|zero) (experience|skills|investment|risk|selling|capital) (needed|required|necessary|involved)",
        "risk(-| )free (profit|investment|returns|income|trading|way)",
        "(lose|lost|shed|drop|burn|dropped) (up to |over |)(0|0kg) (pounds|lbs|kgs|kg|kilos|inches|stone) (in|fast|\
         within|without|this|quickly)",
        "(miracle|overnight|life-changing|life changing|insane|instant) (cure|weight loss|returns|profits|income)",
        "(rapid|fast|quick|easy|natural) weight loss",
        "(change|changed|changing) (my|your) (financial|finances|bank account|bank balance)",
        "(land|landed|secure) (a |your |an |)(0 lpa|$0k|dream job|high-paying|high paying)",
        "per (day|week|hour) (from|working from) (home|your phone|your couch|anywhere)",
        "{price}(/| a | per )(day|week) (from|online|doing|just|guaranteed|working|by|on your|with your|with just|\
         using)",
        "(fired|fire) (my|your|their) boss",
        "(replace|replaced|replacing) (my|your|their) (salary|income|paycheck|full-time income|full time income|\
         nine to five|nine-to-five|0-0|wage|wages|day job)",
        "(earn|earning|earned|make|making|made|makes) more (in|from|online|per|every|working) (_ |)(week|day|month|\
         home|phone|online|hour|weekend|morning) than",
        "(earn|earning|earned|make|making|made) more (from home|online|from my phone|from your phone|on my phone|\
         in a week|in a day)",
        "multi(-| )(six|seven|eight|0)(-| )(figure|figures)",
        "(payout|payouts|withdrawal|withdrawals|payment|cash out) (every day|daily|same day|every week|instantly|\
         within 0 hours)",
        "(from|went from) (broke|debt|overdraft|zero|nothing|homeless|paycheck to paycheck) to ({price}|0k|six|seven|\
         multi|0 figures|millionaire|financial|a six)",
        "(helped|taught|showed|showing|teaching|mentored) me (to |how to |)(earn|make money|make {price}|turn {price}|\
         recover|double my|trade|invest|profit)",
        "(hit|hitting|make|makes|making|to|consistent|their first|your first|my first) (0k|$0k|£0k|€0k) (months|month)",
    ],
    echoes: [
        "financial(ly|) free",
        "(doubled|tripled|0xd|0xed) (my|your|their|his|our) (money|income|investment|deposit|revenue|sales|salary|\
         profits|account)",
        "(make|makes|making|made|earn|earning|making me) (six|five|seven|0) figures",
        "(build|create|creating|building) (your own|generational) wealth",
        "(make|making|makes|earn|earning|earns) (extra |more |real |good |big |easy |some |quick |fast |daily |\
         instant |serious |your |)(money|cash|income|profit|profits|commissions)",
        "(make|making|makes|made|earn|earning|earns|earned|generate) (up to |over |more than |about |an extra |\
         as much as |me |you |a cool |at least |around |)(_ |){price}",
        "{price} (a|per|every) (day|week)",
        "(extra|real|serious|easy|second|side|big) (income|cash|money)",
        "(revenue|income) (stream|streams)",
        "(0x|increase|boost|grow|double|triple) your (income|sales|revenue|money|profits|profit|commissions|\
         earnings)",
        "(get|getting) (rich|wealthy)",
        "(money|cash) (with|on|from) (twitter|youtube|instagram|facebook|affiliate|blogging|clickbank|tiktok|amazon)",
        "(financial|time) (freedom|independence)",
        "(quit|left|leave|quitting|leaving) (my|the|your) (job|day job|0-0|nine to five|nine-to-five|corporate job|\
         full-time job)",
        "(your|their) (nine to five|nine-to-five|0-to-0)",
    ],
    hits: [
        "She now earns passive income from a phone and an hour a day.",
        "Make $300 a day from home, no experience needed!",
        "I turned $200 into $9,000 with her trades.",
        "Double your sales in a month, guaranteed returns.",
        "Make money online with this simple trick: https://example.com/trick",
        "In spring I fired my boss and never looked back.",
        "Replace your salary with two hours a day.",
        "From broke to six figures, and you can copy each step.",
    ],
    misses: [
        "The town's income from parking fees fell again.",
        "She made me promise to be home by ten.",
        "I doubled the recipe and now we eat soup all week.",
        "Our rent is $900 and goes up in May.",
        "The council will invest in new buses.",
        "The scam promised passive income and guaranteed returns.",
        "The fund made a profit of $20 million on the old docks.",
        "My boss was fired on Monday and we are all in shock.",
        "The salary does not replace the sleep I lost.",
    ],
}
