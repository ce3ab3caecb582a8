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
        "^(message|email|e-mail|contact) {me}",
        "^(contact|message|dm|pm|inbox|whatsapp|email|text|hmu) (<user>|<email>|<phone>|@)",
        "^(dm|pm|inbox|hmu) (if|for|or|now|to|with|your|and)",
        "^(text|call|ring|write|write to) us (at|on|today|now|for|via|if|to|directly|here|anytime)",
        "(or|then|and|interested|details|info|questions) (message|text|call|email|e-mail|contact) {me}",
        "(message|text|call|email|e-mail|contact) us (at|on|today|now|for|via|if|directly|here|anytime)",
        "feel free to (dm|pm|message|text|call|email|contact|get in touch|reach out to me|reach out to us|\
         reach out if|ping me)",
        "(dont|do not) hesitate to (dm|pm|message|call|email|contact|reach|ask me)",
        "(send|shoot|drop) {me} (a|an|your) (quick |)(dm|pm|message|text|line|email|note|inbox|private|direct|\
         details)",
        "(send|shoot) (a|me) (dm|pm|private message|direct message|connection request)",
        "hit (me|us) up",
        "(hmu|dm|pm|inbox|message) (for|to) (more|details|info|prices|price|rates|order|orders|book|buy|join|get|\
         know|collab|promo|inquiries|enquiries|pricing)",
        "(dms|inbox|dm) (is|are|always) (always |)open",
        "(slide into|hit) {own} (dms|inbox)",
        "(via|by|through) (dm|pm|inbox|direct message|private message)",
        "comment (your email|your e-mail|your city|your country|your niche)",
        "^comment (the word |)\"",
        "^comment (yes|info|interested|guide|link|ready|start|word|the word|below and ill|below for|below to get|\
         and ill)",
        "^(comment|type|reply|say) _ (below |in the comments |)(and ill|and i will|to get|to receive|for a free|\
         for my)",
        "(type|say|reply|comment) \"(yes|info|me|interested|guide|link|ready|start|send)\"",
        "(drop|leave|put|share) your (email|e-mail|whatsapp|phone)( number| address| below| in the comments|)",
        "and (ill|i will) (dm|message|inbox|email|send you|send it|send the)",
        "ill (dm|inbox) (you|it)",
        "(add|reach|text|contact|message|call) (me|us|him|her|them|<user>) (on|via|through) (whatsapp|telegram|\
         signal|discord|skype|snapchat|kik|<phone>|<email>|<user>)",
        "(reach|contact|email|e-mail|mail|write|message) (me|us|him|her|them|out)( at| on| via| to| @|)(:|\
         ) (<email>|<phone>)",
        "(contact|email us|e-mail us|mail|write to|contact us at|via|resume to|cv to|portfolio to|application to|\
         details to|enquiries to|inquiries to|orders to|rsvp to)(:|) <email>",
        "(call|whatsapp|whatsap|text|txt|sms|ring|dial|phone|telegram|tel|contact|hotline|\
         helpline)( now| us| me| us now| us on| us at| me on| me at| on| at| number| free| or text| today|)(:|\
         ) <phone>",
        "toll(-| )free (number|no|phone|helpline|support)",
        "(customer care|customer service|customer support|tech support|technical support|support|helpline|toll free|\
         toll-free) (phone |contact |helpline |)number",
        "^(get|keep) in touch (with us|with me|today|now|at|via|here|by|for)",
        "^(contact|call|reach out to|email|message) {own} (team|office|experts|sales|support|agent|manager|broker|\
         store|staff|helpline|hotline)",
        "^(talk|speak|chat) (to|with) (us|our|one of our|an expert)",
        "^reach out (to me|to us|if|today|now|any time|anytime|directly|via)",
        "(txt|text|send|reply) (go|win|join|chat|y|now) to",
        "(txt|text) (me|us|him|her) (now|back on|on) ",
        "reply with your",
        "if (you are|youre|anyone is|someone is|anybody is) interested(,|) (please |pls |kindly |just |)(dm|pm|\
         message|contact|email|text|call|let me know|get in touch|reach out|drop|send|hit|reply|comment)",
        "interested (candidates|parties|applicants|buyers|persons|members) (please |can |should |may |)(contact|\
         email|send|apply|call|dm|reach|message)",
        "(for |)(more|further) (info|information|details|enquiries|inquiries)(,|:| -|) (please |kindly |just |\
         )(contact|call|dm|pm|message|whatsapp|email|e-mail|text|inbox) ",
        "^for (enquiries|inquiries|bookings|orders|pricing|appointments|reservations)(,|:| -|) (please |)(contact|\
         call|dm|message|whatsapp|email|text|<phone>|<email>)",
        "(enquiries|inquiries|bookings|orders|reservations|appointments)(:| -| at| call) (<phone>|<email>)",
        "(whatsapp|telegram)(:|) (<user>|<url>|<phone>)",
        "^lets (connect|talk|chat) (if|on|about how|and see|-|!)",
        "contact (<user>|_ _) (on|for|via|through) (whatsapp|telegram|instagram|facebook|ig|help)",
        "(call|ring|text|whatsapp|phone) _ (_ |)(now |today |)(on |at |)<phone>",
        "^(call|ring|text|phone) _ (_ |)(now |today |)on 0( 0|)( 0|)( 0|)",
        "give us a (call|ring|shout|bell|buzz|text) (today|now|on|at|if you|for a|to book|and well|<phone>)",
    ],
    echoes: [
        "let {me} know if (i|we) can (help|assist)",
        "give (us|me) a (call|ring|shout|bell|buzz|text)",
        "(dm|message|call|email|contact|text) (me|us|<user>|now|today)",
        "^(dm|inbox|whatsapp) ",
    ],
    hits: [
        "DM me and I will send you the price list.",
        "Interested? Message us for details!",
        "Comment \"YES\" below and I'll get you started.",
        "Shoot me a message if you want in.",
        "Call us now on +44 20 7946 0018 for a quote.",
        "My inbox is open for anyone who is ready.",
        "Contact @anna on Telegram, she handles every order.",
        "To reserve, write to bookings@example.com by Friday.",
        "For bookings please call our office.",
        "Hedges trimmed and lawns cut, ring Peter on 07911 123456.",
        "Give us a ring today and we come round with samples.",
    ],
    misses: [
        "So sorry about the broken lid, message us your order number and we will send a new one.",
        "My sister sent me a message from Lisbon.",
        "The contact form on their site has been broken for a week.",
        "He never answers when I text him.",
        "Nobody would call us rich, but we manage.",
        "She told me to DM her and I did not.",
        "Please don't DM me about the flat, it is gone.",
        "It is a scam: they write \"DM me for gold\" under every post.",
        "Did you comment on her draft already?",
        "Give me a ring when your train is in.",
        "Call your grandmother on Sunday.",
    ],
}
