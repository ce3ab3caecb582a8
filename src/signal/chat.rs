use crate::{signal::shape::Words, span::Span, text::Text};

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
    find: small_talk,
    hits: [
        "Can't wait for Saturday, the lake should be warm.",
        "lol my dog is asleep in the laundry",
        "I'm so tired, the baby sang all night.",
        "My sister just called from the boat.",
        "@ann the soup was even better on the second day",
    ],
    misses: [
        "The report lists three causes.",
        "Register by Monday.",
        "Boil the water and add the salt.",
        "Shops may open on Sundays from May.",
        "@ann see https://example.com",
    ],
}

/// Longest text, in words, that is small talk by its shape alone.
const SHORT: usize = 30;

/// A few words to somebody, or about oneself, that point nowhere and ask nothing.
fn small_talk(text: &Text<'_>, spans: &mut Vec<Span>) {
    let words = Words::new(text);
    if words.len() < 3 || words.len() > SHORT || text.has_any(&['?', '$', '%', '£', '€']) {
        return;
    }
    let points = |word: &str| matches!(word, "<url>" | "<email>" | "<phone>");
    if (0..words.len()).any(|i| points(words.get(i))) || text.count(b'#') > 2 {
        return;
    }
    if words.get(0) == "<user>" {
        spans.extend(words.span(0, 1));
        return;
    }
    let own = (0..words.len()).find(|&i| matches!(words.get(i), "i" | "im" | "ive" | "my" | "me"));
    spans.extend(own.and_then(|i| words.span(i, (i + 1).min(words.len() - 1))));
}
