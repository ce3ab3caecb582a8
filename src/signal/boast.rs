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
        "(award-winning|award winning|world-class|world class|industry-leading|market-leading|best-in-class|\
         state-of-the-art|revolutionary|game-changing|game changing|ground-breaking|groundbreaking|next-level|\
         next level|next-gen|next-generation|best-selling|bestselling|top-rated|top rated|top-notch|top notch|\
         premium-quality|unmatched|unbeatable|unparalleled|unrivaled|unrivalled|world-renowned|one-of-a-kind|\
         one of a kind|first-of-its-kind|ultra-premium|luxurious) (new |)(product|products|service|services|\
         solution|solutions|quality|design|performance|platform|experience|technology|software|system|app|tool|\
         features|comfort|support|style|program|course|training|results|value|brand|facilities|facility|\
         training center|security|tools|flavor|taste|care|selection|in the world)",
        "one(-| )stop(-| )(shop|solution|destination|store)",
        "(second to none|like never before|look no further|like no other|unlike any other|you wont find anywhere|\
         hands down the best|trusted by|loved by|backed by science|clinically proven|scientifically proven|\
         proven system|proven method|proven results|proven track record|satisfaction guaranteed|\
         satisfied customers|happy clients|satisfied clients|rave reviews|five star|0-star service)",
        "(number one|no. 0|#0|no.0|#0 rated|leading|premier|largest|fastest growing|fastest-growing|most trusted|\
         most advanced|most powerful|best) (provider|supplier|company|agency|manufacturer|brand|destination|\
         platform|marketplace|software|app|service provider|firm) (of|in|for|to|that|on|with)",
        "say (goodbye|hello|bye) to",
        "^(introducing|meet|presenting|announcing) (our|my|your) ",
        "^introducing",
        "^experience (our|true|luxury|unmatched|ultimate|superior|next)",
        "^(elevate|transform|unlock|upgrade|supercharge|revolutionize|maximize|unleash|enhance) your ",
        "(our|with our|by our|from our) (team of experts|team of professionals|experts|expert team|expert|\
         experienced team|dedicated team|skilled|professional team|certified|state|award|premium|high quality|\
         high-quality|exclusive|signature|iconic|newest|flagship|unique|innovative|revolutionary|advanced|\
         new line|new range|new collection|best selling|wide range|extensive|customers love|clients love)",
        "(we|our team|our company|our experts) (specialize|specialise|specializes|pride ourselves|offer|provide|\
         deliver|offers|provides|are committed|are dedicated|is committed|is dedicated|guarantee|are experts|\
         have helped|cater) (in|on|a|the|to|for|you|all|high|quality|best|professional|affordable|custom|complete|\
         over|full|services|solutions|online|0|more)",
        "(i|we) (help|helped|have helped|empower|coach|support) (businesses|business|people|founders|companies|\
         brands|entrepreneurs|women|leaders|clients|students|professionals|creators|organizations|teams|startups|\
         small|busy|job|0|over|individuals|coaches|moms|data|data professionals|thousands|hundreds)",
        "(proud|honored|honoured|humbled|thrilled|delighted|excited|pleased) to (announce|introduce|launch|unveil|\
         be named|be recognized|be recognised|be partnering|partner|offer|present|be sponsoring|sponsor|reveal|\
         be ranked|be a part of|be the|be the official|deliver|bring you)",
        "(we|were|we are|so|very|extremely|incredibly) (are |)proud (to|of our|that our|sponsor|partner)",
        "^proud (sponsor|sponsors|partner|partners|supporter)",
        "(named|ranked|voted|recognized as|recognised as|rated|awarded) (the |a |as |one of the |among the |\
         )(best|top|leading|leader|#0|no. 0|number one|most|fastest)",
        "(over|with) (0|a decade of|two decades of|decades of|many) (years|years of) (of |)(experience|expertise|\
         excellence|combined|in the industry|industry)",
        "(highest|superior|premium|exceptional|outstanding|supreme|excellent|finest|great|best|top) (quality|\
         customer service|service|craftsmanship|performance|comfort|ingredients|materials) (at|and|in|for|to|\
         guaranteed|products|service|services|with|you|that|without)",
        "0% (natural|organic|satisfaction|safe|pure|authentic|genuine|original|legit|effective|handmade|cotton)",
        "(perfect|ideal|great|must-have|must have) (gift|choice|addition|companion|solution|partner) (for|to|in)",
        "^(perfect|ideal|designed|crafted|engineered|built|made) (for|to|with) (your|every|all|those|the modern|\
         busy|people who|comfort|performance|you|everyday|any|care|love|the perfect)",
        "(designed|crafted|engineered|built) to (help you|give you|make your|deliver|elevate|keep you|perform|\
         last|take your|transform|bring|meet|impress|inspire|maximize|enhance|provide|protect)",
        "(weve|we have) got (you covered|your back|just the|what you need|something for|everything)",
        "(everything|all) you need (to|for|in) (one place|succeed|get started|grow|build|run|in one|make|master)",
        "(our|the) (commitment|dedication|mission|goal|passion|promise) (to|is to) (provide|provid|excellence|\
         quality|innovation|helping|help|deliver|delivering|sustainability|our|bring|make|empower|making|creating|\
         customer)",
        "(reliable|affordable|professional|trusted|expert|quality|fast|best)(,| and| &) (affordable|reliable|\
         professional|trusted|quality|fast|efficient|experienced|friendly|effective) (service|services|support|\
         solutions|prices|team|care|and)",
        "(best|top|leading|finest|premier|expert|professional) (service|services|training|institute|course|\
         courses|agency|company|consultants|developers|experts|seo|training in|online training|coaching|hackers|\
         hacker|trader|traders|mentor|trading group|discord|community|place to) (in|for|from|at|by|with|available|\
         on|out there|provider|near|to)",
        "(innovative|smart|complete|comprehensive|tailored|custom|customized|end-to-end|seamless|powerful|\
         ultimate) (solution|solutions|platform|experience|toolkit|suite) (for|that|to|from)",
        "(the|your) (ultimate|go-to|no. 0|#0) (solution|destination|tool|app|platform|companion|choice|way|\
         partner|guide|experience|source|place|accessory|upgrade) (for|to|that|in|of|when|<url>)",
        "(redefining|reimagine|reimagining|revolutionizing|revolutionising|transforming|reinventing) (how|the way|\
         what it means)",
        "(hes|shes|he is|she is|they are|theyre|mr|mrs) (the best|so good|legit|the real deal|reliable|\
         trustworthy|highly recommended|a genius) (trader|hacker|at|and|in|manager|broker|expert|account)",
        "(exclusive|sneak peek|first look) (access|at our|at the new|collection|range|collab|collaboration|drop)",
    ],
    hits: [
        "Our award-winning team of experts delivers on every job.",
        "Introducing the mop that cleans itself!",
        "Say goodbye to dull knives.",
        "We are proud to announce our newest range.",
        "I help busy founders write posts that sell.",
        "Look no further: the one-stop shop for all your garden needs.",
    ],
    misses: [
        "The best part of the walk was the view from the mill.",
        "My daughter is so proud of her first goal.",
        "Our team meets on Tuesdays in the back room.",
        "I help my neighbour with her shopping.",
        "They say the new bridge will open in May.",
        "She took over her father's shop after thirty years.",
    ],
}
