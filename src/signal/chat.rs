signal! {
    /// Chats: daily life, moods, plans and small talk among people who know each other.
    ///
    /// ## Why it matters
    /// Small talk is what holds a group together between its big questions.
    ///
    /// ## Instead
    /// Nothing to change.
    chat: Talk,
    phrases: [
        "(lol|lmao|rofl|haha|hahaha|hehe|tbh|ngl|idk|smh|fml|brb|gonna|gotta|u guys|yall|tho|bc|cuz|cos|dunno|\
         innit|ikr|btw i|xoxo|xx|xd)",
        "(good|great|long|rough|lazy|busy|quiet|fun|hard|bad|perfect|lovely) (day|night|week|weekend|evening|\
         morning|time) (with|at|today|ahead|so far|off|out|last night|tonight)",
        "cant (wait|sleep|believe|stop|even)",
        "(i|im|ive|we|were) (just |so |really |still |actually |)(miss|missing|tired|bored|hungry|home|drunk|sick|\
         sleepy|craving|crying|laughing|obsessed|exhausted|freezing|in love|off to|going to bed|watching|eating|\
         drinking)",
        "(last|to)night (was|i|we|at|with|and|is)",
        "(see you|talk to you|call me|text me|miss you|love you|love ya|see ya|catch up|hang out|\
         come over)( tomorrow| later| soon| tonight| there| guys| so much| all|!|.|,| when| too)",
        "my (mom|mum|dad|brother|sister|cat|dog|kids|son|daughter|wife|husband|boyfriend|girlfriend|roommate|\
         neighbor|neighbour|bestie|best friend|hubby|boss) (is|was|just|said|has|and i|keeps|got|loves|wants|\
         thinks|told|always|still|made)",
        "(i|im|i was) (feel|feeling|felt) (so|like|good|bad|sick|great|old|better|lonely|blessed|tired|weird|\
         happy|sad|terrible|really|very)",
        "(woke up|fell asleep|stayed up|going to bed|on my way|heading to|got home|im home|at work|day off|\
         road trip|movie night|date night|girls night)",
    ],
    hits: [
        "Can't wait for Saturday, the lake should be warm.",
        "lol my dog is asleep in the laundry",
        "I'm so tired, the baby sang all night.",
        "My sister just called from the boat.",
    ],
    misses: [
        "The report lists three causes.",
        "Register by Monday.",
        "Boil the water and add the salt.",
        "Shops may open on Sundays from May.",
    ],
}
