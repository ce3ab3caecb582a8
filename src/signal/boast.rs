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
        "(my|our|the) #0 (_ |_ _ |)(team|best-selling|bestselling|best selling|bestseller|choice|agency|realtor|agent|\
         coach|brand|provider)",
        "(my|our|im an|am an|as an|multi|your) (award-winning|award winning|best-selling|bestselling|best selling|\
         world-renowned|internationally acclaimed|critically acclaimed|multi-award-winning|top-rated|\
         top rated) (author|agency|chef|chefs|team|photographer|designer|coach|speaker|studio|restaurant|company|firm|\
         realtor|consultant|book|novel|thriller|series|service|services|customer service|course|trainer|producer|\
         artist|brand|product|products)",
        "just got (even |a lot |so much |a whole lot |)(better|easier|smarter|tastier|faster|simpler)",
        "(unrivalled|unrivaled|unparalleled|uncompromising|effortless|timeless|ultimate|pure|affordable|\
         modern) (luxury|elegance|comfort)",
        "(luxury|elegance|comfort|excellence|living|beauty|style|performance|innovation|quality) (redefined|\
         reimagined|at its finest|at its best)",
        "most (prestigious|exclusive|sought-after|sought after|desirable|luxurious|in-demand) ",
        "top 0% of (all |)(_ |)(agents|realtors|sellers|brokers|coaches|mentors|creators|freelancers|hosts|advisors|\
         earners|producers)",
        "(results|quality|action|service)(,| and|) not (excuses|promises|hype|empty)",
        "(hire|choose|trust|work with|go with|demand|deserve|deserves) the best(.|!|,|;)",
        "(i am|im|were|we are) one of the (most|best|top|leading|few|finest) ",
        "(clients|ceos|people|customers|friends) call me (the|a) ",
        "will (change|transform|revolutionize|revolutionise) (the way you|how you|your life|your business|the way we)",
        "nothing (else |)comes close",
        "all-in-one (platform|solution|app|tool|suite|package|system|software|toolkit)",
        "^(introducing|meet|say hello to) _(,| -|:) (the|our|your|a|an) ",
        "revolutionary (new|all-in-one|platform|app|product|formula|solution)",
        "(readers|customers|clients|users|guests|diners|families|everyone|fans|patients) (cant put|are raving|\
         rave about|cant stop|cant get enough|swear by|are loving|keep coming back)",
        "voted (the |)(best|#0|number one|no. 0) ",
        "(team|staff) of (experienced|dedicated|certified|qualified|highly|passionate|expert|\
         experts|professionals|skilled|professional|trained|talented)",
        "your (trusted|preferred|perfect|reliable|ideal|one-stop|go to|trusted local) (partner|choice|companion|\
         source|solution|destination|provider) (for|in|to)",
        "(turn|bring|bringing|turning|make|making) your (dreams|dream|vision|ideas|idea|dream home) (a reality|\
         come true|to life|into reality|into a)",
        "experience the (difference|best|power|magic|luxury|future|ultimate|joy|thrill|real|perfect|finest)",
        "^(transform|upgrade|boost|skyrocket|level up|streamline|maximize|accelerate) your (business|home|brand|\
         career|workflow|skin|body|marketing|style|look|sales|team|productivity|space|online|social)",
        "(crafted|made|built|handmade|handcrafted|baked|designed) with (love|care|precision|passion|you in mind)",
        "(unbeatable|competitive|lowest|unmatched) (prices|rates|pricing|quality)(.|!|,| and| in| guaranteed| for| on)",
        "with (over|more than) (0|0+) years of (_ |)experience",
        "(years|decades) of (combined|hands-on|industry) experience",
        "worlds most (delicious|comfortable|advanced|trusted|powerful|innovative|loved|luxurious|exclusive)",
        "(high-quality|high quality|top-quality|top quality) (products|services|service|materials|craftsmanship|\
         leather|fabrics|fabric|finish|clothing|furniture|prints|workmanship)",
        "(quality|service|results|craftsmanship) you can (trust|count on|rely on)",
        "(nobody|no one) (does|makes|builds|bakes|brews|cuts) (_ |_ _ |)(better|like us|like we do)",
        "^(award-winning|award winning|best-selling|bestselling|multi-award-winning) (_ |)(agency|chef|photographer|\
         designer|coach|speaker|studio|restaurant|realtor|caterer|florist|bakery|salon)",
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
        "(best|finest|tastiest|freshest) (pizza|burger|burgers|biryani|coffee|tacos|wings|bbq|cakes|cake|brunch|ribs|\
         food|steak|sushi|bread) (in|on|around|this side of) ",
        "(finest|premium|freshest|authentic|incredible|irresistible|unforgettable) (ingredients|taste|flavor|flavour|\
         flavors|flavours|quality|experience|materials)",
        "(world-class|world class|state-of-the-art|stunning|breathtaking|luxurious|luxury|exquisite) (amenities|\
         interiors|interior|views|facilities|design|living|apartments|homes|home|villas|villa|property|residences|\
         rooms|spa)",
        "master (chefs|chef|craftsmen|bakers|stylists)",
        "(you wont|you will not) regret it",
        "(expert|professional|friendly) (advice|guidance)",
        "unlock (your|the) (full |true |)(potential|power of|secrets)",
        "must-read (thriller|novel|book|of the year)",
        "#0 (best-selling|bestselling|bestseller|best seller)",
        "^(award-winning|award winning|best-selling|bestselling|world-class|world class|top-rated|top rated|five-star|\
         0-star) _",
    ],
    hits: [
        "Introducing our mop that cleans itself!",
        "We are proud to announce our newest range.",
        "I help busy founders write posts that sell.",
        "Look no further: the one-stop shop for all your garden needs.",
        "Our agency specialises in gardens. We specialize in ponds.",
        "Say goodbye to dull knives, visit our shop: https://knives.example.com",
        "The #1 plumbing team in Leeds.",
        "Luxury redefined, in the heart of the old port.",
        "Our award-winning chefs have outdone themselves.",
        "Quality you can trust since 1970.",
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
        "What is the best burger in town?",
        "The award-winning author reads at the library on Monday.",
    ],
}
