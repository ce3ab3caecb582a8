signal! {
    /// Asks readers to get in touch privately: a message, a call, a keyword in the comments.
    ///
    /// ## Why it matters
    /// It moves the talk out of the group to where only the author gains from it, before the
    /// reader knows what they would get.
    ///
    /// ## Instead
    /// Answer the question in the post, where everyone can use it, and let people ask for more.
    contact: Tactic,
    phrases: [
        "(dm|pm|inbox|whatsapp|msg) (me|us|him|her)",
        "^(message|email|e-mail|contact) (me|us)",
        "^(text|call|ring|write|write to) us",
        "(or|then|and|interested|details|info|questions) (message|text|call|email|e-mail|contact) (me|us)",
        "(message|text|call|email|e-mail|contact) us (at|on|today|now|for|via|if|to|directly|here)",
        "feel free to (dm|pm|message|text|call|email|contact|get in touch|reach out to me|reach out to us|\
         reach out if|ping me)",
        "(dont|do not) hesitate to (dm|pm|message|call|email|contact|reach|ask me)",
        "(send|shoot|drop) (me|us) (a|an|your) (dm|pm|message|text|line|email|note|inbox|private|direct|details)",
        "(send|shoot) (a|me) (dm|pm|private message|direct message|connection request)",
        "hit me up",
        "(hmu|dm|pm|inbox|message) (for|to) (more|details|info|prices|price|rates|order|orders|book|buy|join|get|\
         know|collab|promo|inquiries|enquiries)",
        "(dms|inbox) (is|are) (always |)open",
        "(slide into|hit) (my|our) (dms|inbox)",
        "(via|by|through) (dm|pm|inbox|direct message|private message)",
        "comment (your email|your e-mail|your city|your country|your niche)",
        "^comment \"",
        "^comment (yes|info|interested|me|guide|link|ready|send|start|done|word|the word|below and ill|below for|\
         below to get|and ill)",
        "(type|say|reply|comment) \"(yes|info|me|interested|guide|link|ready|start|send)\"",
        "(drop|leave|put|share) your (email|e-mail|number|whatsapp|phone)( number| address| below| in the comments|)",
        "and ill (dm|message|inbox|email|send you|send it|send the)",
        "ill (dm|inbox) (you|it)",
        "(add|find|reach|text|contact|message|call) (me|us|him|her|them) (on|via|through) (whatsapp|telegram|\
         signal|discord|skype|snapchat|kik|<phone>|<email>|<user>)",
        "(reach|contact|email|e-mail|mail|write|message) (me|us|him|her|them|out)( at| on| via| to| @|)(:|\
         ) (<email>|<phone>)",
        "(contact|email|e-mail|mail|write to|at|to|via|on)(:|) <email>",
        "(call|whatsapp|whatsap|text|txt|sms|ring|dial|phone|telegram|tel|contact|\
         hotline)( now| us| me| us now| us on| us at| me on| me at| on| at| number| free| or text|)(:|) <phone>",
        "toll(-| )free (number|no|phone|helpline|support)",
        "(customer care|customer service|customer support|tech support|technical support|support|helpline|\
         toll free|toll-free) (phone |contact |helpline |)number",
        "^(get|keep) in touch (with us|with me|today|now|at|via|here|by|for)",
        "^(contact|call|reach out to) (our|my) (team|office|experts|sales|support|agent|manager|broker|store|staff)",
        "^(talk|speak|chat) (to|with) (us|our|one of our|an expert)",
        "^reach out (to me|to us|if|today|now|for|via|at)",
        "(txt|text|send|reply) (go|win|join|chat|y|now) to",
        "(txt|text) (me|us|him|her) (now|back on|on) ",
        "reply with your",
        "if (you are|youre|anyone is|someone is|anybody is) interested(,|) (please |pls |kindly |just |)(dm|pm|\
         message|contact|email|text|call|let me know|get in touch|reach out|drop|send|hit|reply|comment)",
        "(whatsapp|telegram)(:|) (<user>|<url>|<phone>)",
    ],
    hits: [
        "DM me and I will send you the price list.",
        "Interested? Message us for details!",
        "Comment \"YES\" below and I'll get you started.",
        "Shoot me a message if you want in.",
        "Call us now on +44 20 7946 0018 for a quote.",
        "My inbox is open for anyone who is ready.",
        "Leave your email below and I'll send you the template.",
        "To reserve, write to bookings@example.com by Friday.",
    ],
    misses: [
        "My sister sent me a message from Lisbon.",
        "The contact form on their site has been broken for a week.",
        "He never answers when I text him.",
        "Nobody would call us rich, but we manage.",
        "I tried to call and they kept me on hold for an hour.",
        "Did you comment on her draft already?",
    ],
}
