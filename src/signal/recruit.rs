signal! {
    /// Draws readers into a team, a scheme or a paid circle: joiners, partners, ambassadors, investors.
    ///
    /// ## Why it matters
    /// Members came to talk to people, and find out that they were being counted as prospects.
    ///
    /// ## Instead
    /// Say plainly who you look for, for what and on which terms, in the place meant for it.
    recruit: Tactic,
    phrases: [
        "[lfp]",
        "(we have|our|become our|join our) affiliates",
        "joined us as a",
        "(seeking|looking for) (angel |early |new |)(investors|investor|backers)",
        "(looking for|need|seeking|wanted:) (a|an|one|another|some) (new |experienced |talented |good |additional |\
         skilled |)(co-founder|cofounder|programmer|artist|composer|animator|pixel artist|modeler|\
         technical co-founder|business partner|marketer|sales rep) (to|for|who|with|that|interested)",
        "^(come |)join us (today|now|and|as) (and |)(start|become|be a|earn|earning|grow|a partner|an agent)",
        "join (us|this group|the group|me) (and|to) (earn|start earning|make money|change your life|grow your|\
         create)",
        "(need|want|seeking|taking on|want) (0|five|three|two|ten|a few|some) (more |)(people|women|ladies|mums|\
         moms|men|motivated people|serious people|new people) (who|to|ready|for|in|that)",
        "join (my|our) (team|downline|crew|tribe|movement|network|inner circle|mastermind|army|squad|affiliate)",
        "(business|income|franchise|partnership|networking|ground floor) opportunity",
        "opportunity of a lifetime",
        "(amazing|great|exciting|incredible|unique|huge|life-changing|golden) opportunity to (join|invest|earn|work|\
         partner|be part)",
        "^become (a|an|our|one of our|part of our) (brand |certified |independent |early |founding |official |licensed |local |regional |)(partner|affiliate|ambassador|distributor|\
         agent|reseller|rep|consultant|coach|member|insider|investor|mentor|trader|seller)",
        "brand (ambassadors|ambassador|reps) (wanted|needed)",
        "(looking|searching) for (brand ambassadors|ambassadors|distributors|resellers|affiliates|agents|motivated|\
         serious people|hungry people|ambitious|like-minded|like minded|self-motivated|go-getters|hard working|\
         people who want to|people to join|0 people|0 women|0 ladies|0 men|0 motivated|0 serious|0 more|volunteers|\
         contributors|partners|collaborators)",
        "(partner|collaborate|invest) with (us|me) (today|now|and|to|if)",
        "be your own boss",
        "work from (home|anywhere) (opportunity|job|with me)",
        "ask me how (i|to|you|we|it works)",
        "who (wants in|else wants in|wants to join|wants to earn|wants to make money|is ready to earn)",
        "whos ready to (join|earn|start earning|make money|change their life)",
        "(network marketing|direct sales|mlm) (opportunity|business|team|leaders|company)",
        "grow your (downline|mlm|network marketing)",
        "(launching|building|growing|expanding) (my|our) (new |)(team|downline|sales team) ",
        "^(were|we are) (recruiting|growing our team|expanding our team|looking for talented|looking for passionate|\
         seeking)",
        "use my (referral|invite|ref|affiliate) (link|code)",
        "sign up (under|through|using|via) (me|my)",
        "tired of (your|the) (0-0|0 to 0|day job|boss|dead end job|dead-end job)",
        "(affiliate|referral|partner|reseller) (program|programs|programme|scheme|opportunity)( to join| pays| with| for| -|!|\
         :| <url>)",
        "(calling|attention) (all )(affiliates|marketers|investors|traders|network marketers|entrepreneurs|creators|\
         artists)",
        "(join|apply to|sign up for|sign up to|part of|enroll in|apply for) (our|the|my) (_ |_ _ |)(affiliate|partner|\
         partnership|ambassador|referral|reseller|creator|distributor|influencer) (program|programme|team|network|\
         scheme|community)",
        "(sign up|apply|register|join us|join) as (a|an|our) (_ |)(partner|affiliate|ambassador|distributor|agent|\
         reseller|consultant|franchisee|dealer|referrer)",
        "(we need|we want|need|wanted:|recruiting|were after|seeking|we are hiring|taking on) ({few} |)(more |new |\
         serious |local |regional |)(distributors|resellers|sales agents|dealers|ambassadors|affiliates|franchisees|\
         sub-distributors|stockists)",
        "(be|become) (a |)part of {own} (_ |)(team|network|downline|family of|business|empire)",
        "(grow|thrive|grow your business|grow your career|build your business|build your career|your future|\
         your career|your next chapter) with our (_ |)(brokerage|team|agency|company|firm|group)",
        "(chat|conversation|talk|coffee) about (joining us|joining our|the opportunity)",
        "(refer|bring|invite) (_ |)(friends|people|homeowners|members|customers|others|businesses)(,| and| to|) (earn|\
         unlock|get paid|you earn|we pay)",
        "earn from (their|your|the|every) (_ |)(downline|referral|referrals|team|network|recruits)",
        "(share|discuss|offer|present|explain|show you) (the|this|my|our|an) (_ |)opportunity (with you|with someone|\
         to you)",
        "franchise (opportunities|available|partners wanted|enquiries)",
        "(distributors|agents|partners|affiliates|resellers|dealers|ambassadors|franchisees|investors|\
         sellers) (wanted|needed)",
    ],
    echoes: [
        "(grow|growing|expanding) (with us|the team|my team|a business in your|my business in your)",
        "(be|become) (a |)part of (a team|something big|something bigger|a movement)",
    ],
    hits: [
        "I need five more people who are serious about changing their lives.",
        "Come join us today and start as a partner!",
        "This is the business opportunity I wish my mother had had.",
        "Be your own boss, from your kitchen table.",
        "Sign up under me and I will coach you for free.",
        "Looking for motivated ladies to join my team.",
        "Become a distributor with us.",
        "Sign up to our affiliate programme and keep a fifth of each sale.",
        "Distributors wanted in every county.",
        "Tired of low splits? Grow your business with our agency.",
        "Become an early partner before the launch.",
    ],
    misses: [
        "My brother wants to join the fire brigade next year.",
        "Our team lost again, but the second half was fun.",
        "I left network marketing after three years and a lot of debt.",
        "We need two more chairs for Saturday.",
        "My boss asked me how the trip went.",
        "They tried to make me join their downline, it was a scam.",
        "My aunt runs the partner programme of the museum.",
        "We need two more agents to cover the phones on Saturday.",
    ],
}
