signal! {
    /// Speaks in an advert's voice: superlatives and praise for the author's own product, service or self.
    ///
    /// ## Why it matters
    /// Readers discount whatever people say in praise of themselves, and the rest of the post with it.
    ///
    /// ## Instead
    /// Show one result, one number or one mistake, and let readers draw the conclusion.
    boast: Tactic,
    phrases: [
        "one(-| )stop(-| )(shop|solution|destination|store|platform)",
        "(second to none|look no further|like no other|you wont find anywhere|trusted by|loved by|clinically proven|\
         scientifically proven|proven system|proven method|proven results|proven track record|\
         satisfaction guaranteed|satisfied customers|happy clients|satisfied clients|rave reviews|0-star service)",
        "(premier|leading|most trusted|number one|fastest growing|fastest-growing) (provider|supplier|company|\
         agency|manufacturer|brand|destination|marketplace|service provider|firm) (of|in|for)",
        "^introducing (our|the|my|{few})",
        "^(elevate|supercharge|revolutionize|unleash|enhance) your ",
        "(we|our team|our company|our experts) (specialize|specialise|specializes|pride ourselves|are committed|\
         are dedicated|is committed|is dedicated|cater|are proud|are honored|are honoured|are thrilled|are delighted|\
         are excited) (in|on|a|the|to|for|you|of|that)",
        "(we|our team|our company|our experts) (offer|provide|deliver|offers|provides) (a wide|a full|a range|\
         all kinds|high|quality|the best|best|professional|affordable|custom|complete|full|services|solutions|online|\
         top)",
        "(i|we) (help|helped|have helped|empower|coach) (businesses|business|founders|companies|brands|\
         entrepreneurs|women|leaders|clients|students|professionals|creators|organizations|startups|small|busy|job|0|\
         over|individuals|coaches|moms|data|data professionals|thousands|hundreds)",
        "(were|is|are) (_ |)(proud|honored|honoured|thrilled|delighted|pleased|excited) to (announce|introduce|\
         launch|unveil|be named|be recognized|be recognised|be partnering|partner|offer|present|sponsor|reveal|\
         be ranked|deliver|bring|support|host|serve)",
        "^(proud|honored|honoured|thrilled|delighted|excited|pleased) to (announce|introduce|launch|unveil|be named|\
         be recognized|be recognised|partner with|offer|present|reveal|be ranked|bring)",
        "^proud (sponsor|sponsors|partner|partners|supporter)",
        "(we|were) (are |)proud (of our|that our|sponsor|partner)",
        "(years|decades) of (excellence|innovation)",
        "(highest|superior|premium|outstanding|supreme|finest) (quality|customer service|service|craftsmanship|\
         performance|comfort|ingredients|materials) (at|and|in|for|to|guaranteed|products|service|services|with)",
        "^(perfect|ideal|designed|crafted|engineered) (for|to|with) (your|every|all|those|the modern|busy|\
         people who|comfort|performance|you|everyday|any|care|love)",
        "(designed|crafted|engineered|built) to (give you|make your|deliver|elevate|keep you|perform|last|take your|\
         transform|impress|inspire|maximize|enhance)",
        "(everything|all) you need (in one place|to succeed|in one)",
        "our (commitment|dedication|mission|passion|promise) (to|is to) (provide|provid|excellence|quality|\
         innovation|helping|help|deliver|delivering|sustainability|bring|make|empower|making|creating|customer)",
        "(reliable|affordable|professional|trusted|expert|quality|fast)(,| and| &) (affordable|reliable|\
         professional|trusted|quality|fast|efficient|experienced|friendly|effective) (service|services|support|\
         solutions|prices|team|care)",
        "(best|top|leading|finest|premier|expert) (service|services|training institute|institute|agency|consultants|\
         developers|seo|online training|coaching|hackers|hacker|trader|traders|trading group) (in|for|from|at|by|\
         with|available|on|out there|provider|near|to)",
        "(innovative|complete|comprehensive|tailored|customized|end-to-end|seamless|powerful|ultimate) (solution|\
         solutions|platform|experience|toolkit|suite) (for|that|to|from)",
        "(the|your) (ultimate|go-to|no. 0|#0) (solution|destination|app|platform|companion|choice|partner|\
         experience|hub|accessory|upgrade) (for|to|that|in|of|when|<url>)",
        "(redefining|reimagine|reimagining|revolutionizing|revolutionising|reinventing) (how|the way|what it means)",
        "(hes|shes|he is|she is|they are|theyre|mr|mrs) (the best|so good|legit|the real deal|reliable|trustworthy|\
         highly recommended|a genius) (trader|hacker|at|and|in|manager|broker|expert|account)",
    ],
    echoes: [
        "(our|with our|by our|from our) (team of experts|team of professionals|experts|expert team|expert|\
         experienced team|dedicated team|skilled|professional team|certified|state|premium|high quality|high-quality|\
         exclusive|signature|iconic|newest|flagship|innovative|revolutionary|advanced|new line|new range|\
         new collection|best selling|wide range|extensive|customers love|clients love|trusted)",
        "(award-winning|award winning|world-class|world class|industry-leading|market-leading|best-in-class|\
         state-of-the-art|revolutionary|game-changing|game changing|ground-breaking|groundbreaking|next-gen|\
         next-generation|top-rated|top rated|top-notch|top notch|premium-quality|unmatched|unbeatable|unparalleled|\
         unrivaled|unrivalled|world-renowned|one-of-a-kind|one of a kind|first-of-its-kind|ultra-premium|\
         luxurious) (new |)(product|products|service|services|solution|solutions|quality|design|performance|platform|\
         experience|technology|software|system|app|tool|features|comfort|support|style|program|course|training|\
         results|value|brand|facilities|facility|training center|security|tools|flavor|taste|care|selection|blend|\
         range|collection)",
        "(were|we are|is|are|so|very) (_ |)(proud|honored|honoured|thrilled|delighted|pleased) to ",
        "(sponsor|sponsors|sponsored|sponsoring) (the|of|a|by|our|an)",
        "^(introducing|announcing|unveiling) ",
        "(were|we are|our) (committed|dedicated|commitment|dedication|leading|the leading|the first|the largest|\
         the best)",
        "our (innovative|unique|exclusive|premium|clients|initiative|volunteers|experts|dedicated|trusted)",
        "(weve|we have) (been named|been recognized|won|received|achieved|helped|reduced|committed)",
        "(wins|won|receives|received|awarded|winner of) (_ |)(_ |)(_ |)(award|awards)",
        "(committed|commitment|dedicated) to",
        "like never before",
        "say (goodbye|hello|bye) to",
        "(say |)goodbye _(,| and|, hello)",
        "(next|new) level (with|of|in)",
        "(trusted|loved|used) by (_ |)(0|thousands|millions|teams|developers|companies)",
    ],
    hits: [
        "Introducing our mop that cleans itself!",
        "We are proud to announce our newest range.",
        "I help busy founders write posts that sell.",
        "Look no further: the one-stop shop for all your garden needs.",
        "Our agency specialises in gardens. We specialize in ponds.",
        "Say goodbye to dull knives, visit our shop: https://knives.example.com",
    ],
    misses: [
        "The best part of the walk was the view from the mill.",
        "My daughter is so proud of her first goal.",
        "Our team meets on Tuesdays in the back room.",
        "I help my neighbour with her shopping.",
        "They say the new bridge will open in May.",
        "She took over her father's shop after thirty years.",
        "It is hard to say goodbye to a house.",
        "The award-winning film was shot in our street.",
    ],
}
