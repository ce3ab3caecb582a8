signal! {
    /// Asks the readers for help, advice or a recommendation.
    ///
    /// ## Why it matters
    /// People like to be asked for what they know; it is how most good threads begin.
    ///
    /// ## Instead
    /// Nothing to change. Say what you tried already, and thank those who answer.
    seek: Talk,
    phrases: [
        "(can|could|would|does|has|did|will) (anyone|anybody|someone|somebody|any of you|you guys|you all|\
         yall) (please |here |else |)(recommend|suggest|help|explain|tell|point|know|have|share|advise|give|use|\
         used|tried|experienced|shed|direct|confirm|offer|assist|spare|lend)",
        "(anyone|anybody|someone) (know|knows|have any|has any|recommend|help me|help us|able to help|got any|\
         tried|has experience|have experience|with experience|got a|else having|else have)",
        "any (suggestions|suggestion|recommendations|recommendation|advice|tips|ideas|help|pointers|thoughts|\
         input|feedback|insight|insights|info|information|guidance|other ideas|\
         resources)( on| for| is| would| about| from| appreciated| welcome| please|?|!|,)",
        "(would|will|greatly|much|really|is|very|be|highly) (be |)(appreciated|grateful|welcome if|thankful|helpful)",
        "(appreciate|love|welcome|like|value) (any|some|your|all) (help|advice|feedback|input|suggestions|tips|\
         ideas|thoughts|recommendations|insights|guidance|critique|criticism)",
        "(looking for|seeking|need|needing|searching for|want|in need of|after) (some |a little |a bit of |your |\
         any |)(advice|recommendations|a recommendation|suggestions|help|guidance|feedback|tips|opinions|ideas|\
         input|a good|a mentor|a job|work|inspiration|pointers)( |.|!|,|?)",
        "(please|pls|plz) (help|advise|help me|suggest|recommend|explain)",
        "(help|advice|feedback|recommendations|suggestions|opinions) (needed|wanted|please|requested|appreciated)",
        "i (need|could use|would like|want) (some |your |a little |)(help|advice|feedback|suggestions|guidance|\
         opinion|opinions|input|assistance)",
        "(how|where|what) (do|can|should|would|could) (i|we|one|you) (fix|solve|get|find|start|deal|do|make|use|\
         go|handle|learn|know|choose|improve|buy|begin|approach|convert|remove|create|change|add) ",
        "thanks in advance",
        "thank you in advance",
        "(im|i am|were) (trying to figure|trying to find|trying to decide|trying to understand|stuck on|\
         struggling with|struggling to|having trouble|having issues|having a problem|looking to buy|\
         looking to learn|looking to find)",
        "what (am i|im|i am|did i|are we) (doing|missing|do) (wrong|here)",
        "(what|which|where) (is|are|would be|one is|do you think is) the (best|cheapest|easiest|right|safest|\
         most) (way|place|time|app|option|method|book|one|route|to|for|thing|software|area|site)",
        "(is there|are there) (a|any|an|anyone|anything|some|another) (way|good|place|app|tool|chance|website|one|\
         other|who|that|alternative|alternatives|better|simple|easy|resources|cheap|decent|way to|recommended)",
        "(has|have) (anyone|anybody|any of you|anyone here|you guys|someone) (ever |else |here |)(tried|used|been|\
         had|done|experienced|seen|found|heard|got|gotten|made|bought|worked|encountered|noticed|dealt|read|stayed)",
        "(point me|steer me) (in|to|towards|toward)",
        "(help me|help us) (out|find|with|understand|decide|choose|figure|please|identify|fix|pick|get|to|!)",
        "(should i|do i|can i|could i|am i|shall i) (be|get|do|use|go|buy|need|have|take|just|still|try|stay|pay|\
         keep|make|ask|tell|allowed|able|the only|apply|wait|quit|bring) ",
    ],
    hits: [
        "Can anyone recommend a plumber in the east of town?",
        "Any tips on keeping slugs away?",
        "Please help, the washing machine eats my socks.",
        "I'm looking for advice on a first bicycle.",
        "Thanks in advance!",
    ],
    misses: [
        "I recommend the early train.",
        "She gave me good advice.",
        "We help each other in this street.",
        "The tips of the leaves turn brown in June.",
    ],
}
