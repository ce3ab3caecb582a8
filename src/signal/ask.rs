use crate::{
    signal::{
        phrase::opens_clause,
        shape::{WordSet, Words, is_commons, links},
        voice,
    },
    span::Span,
    text::Text,
};

signal! {
    /// Tells readers to do something for the author: buy, book, sign up, visit, click, watch, download.
    ///
    /// ## Why it matters
    /// An order from a stranger is a favour asked before one was done, and readers scroll past it.
    ///
    /// ## Instead
    /// Put what people would find behind the link into the post, and let the link be a footnote.
    ask: Tactic,
    phrases: [
        "(want to |come |)join (a|the|this|{own}) (growing |global |thriving |private |free |exclusive |vibrant |\
         amazing |supportive |)(community|movement|network|discord|telegram|server|waitlist|mastermind|cohort|\
         mailing list|newsletter|challenge|conversation|campaign|webinar|team call|live) (of|for|and|here|{now}|on|\
         at|to|<url>|channel|group|server)",
        "^(come |)join (me|us)( _|) ({now}|here|as|on|for|at|in|from|to|live|there|next|this|and)",
        "^(come |)join (me|us)(!|:)",
        "^join {own} (community|discord|telegram|group|server|channel|waitlist|newsletter|whatsapp|list|email list|\
         mailing list|challenge|live|webinar|facebook group|free _)",
        "join (over |more than |the |)0(+|)( _|)( _|) (in|who|here|reading|getting|every|that|{now}|subscribers|\
         readers|people|others|members|creators|entrepreneurs|folks|professionals|founders|investors|students)",
        "(click|tap|hit|press) (on |)(the|this|that|{own}) (link|button|image|photo|url|banner|pic|picture)",
        "(click|tap) (here|below|<url>|on the link|the bio)",
        "^(follow|use|see|visit|open|hit|copy) (the|this|{own}) link",
        "(use|via|through|using|with) (the|this|{own}) link (below|in|above|to|<url>)",
        "link (is |)(below|down below|in bio) (to|for|and|now)",
        "(links|link) (is |are |)in (bio|profile|stories|story|{own} bio|the bio|{own} profile|{own} story|\
         {own} stories)",
        "(in|on|under|from|at|hit|of) (the|{own}) featured section",
        "(join|joining|read|reading|in|to|for|get|of) {own} (weekly |free |daily |monthly |email |)newsletter",
        "^(sign up|signup|register|enroll|enrol|rsvp|pre-register|apply|donate|pledge|preorder|pre-order|shop|book|\
         order) ({now}|here|at|online|via|with|through|below|early|for free|before|<url>|yours)",
        "(to|can|and|or) (sign up|register|rsvp|enroll|pre-order|preorder|subscribe|donate|apply|book|order|\
         purchase|buy)(,|:| at| here| now| today| visit| go to| click| on| via| online| please|) <url>",
        "^(subscribe|consider subscribing) (here|now|today|to {own}|below|for free)",
        "consider (subscribing|joining|donating|supporting|becoming a|buying|contributing|pledging)",
        "(register|sign up|apply|book|order|shop|buy|donate|join|enroll|rsvp|download|pre-order|preorder|subscribe|\
         stream|listen|watch|purchase|tickets|tix)( now| today| here| online| it|\
         yours| free| for free| now at| here at| at| via| on| with us| us|)(:| -|) <url>",
        "(register|sign up|book|order|shop|buy|donate|join us|enroll|get it|grab it|grab yours|get yours|\
         get started|download it|watch it|read it|steal it|learn more|find it|access it|claim it|subscribe) (right |\
         )(here|below|in the comments|in the first comment)",
        "^(get|grab|claim|order|buy|book|reserve|secure|snag|cop|download|preorder|pre-order|try) (yours|your copy|\
         your tickets|your free|your ticket|your spot|your seat|your tix|it now|it here|it today|one now|one today|\
         yours now|a copy|tickets|tix|your order)",
        "(grab|claim|reserve|secure|save|book|get) your (free |)(spot|seat|place|tickets|ticket|copy|slot|call|\
         appointment|table|stay|demo|quote|consultation|viewing|estimate|session|trial)",
        "^(book|request|schedule|reserve|claim|start) (a|{own}) (free |)(call|appointment|table|stay|demo|quote|\
         consultation|viewing|estimate|session|trial|tour|spot|seat)",
        "^(buy|grab|order|claim|reserve|book|cop|pick up|download) ({own}|this app|the app|the book|them at|now|\
         from {me})",
        "^(get|grab) (a|the|{own}) (full |free |new |)(guide|ebook|course|template|templates|book|app|checklist|\
         playbook|breakdown|toolkit|report|kit|list|bundle|issue|program|training)",
        "^visit (us|{own}|the|<url>|your nearest|any|www|a)",
        "(please|or|and|to|simply|info|more|details|information|,) (visit|go to|head to|head over to|\
         browse to) (us at|our website|our site|our page|our store|our shop|my page|my profile|my website|<url>)",
        "visit {own} {place}",
        "(visit|stop by|come by) (us|our) (at|in|on|today|for|online|booth|stand|store)",
        "^(join|meet) (our|<user>) (for|on|at|today|live|this|tomorrow|tonight|as|and|there|here|next|to|from|now|\
         <url>|community|team)",
        "^(watch|stream|listen to|catch) (the full|{own}|us|me|the new|the video|the latest|the episode|live|\
         it here|it now|now|this video|on|<url>|all)",
        "^(tune in|tune into)",
        "(hope|hoping) (you|you all|yall|everyone) (can|will|could) (tune in|join|make it|come|attend|be there)",
        "(you|to|and|please|will) tune in",
        "^(read|watch|view|hear) ({own}|the full|about {own}|more about|the story|the rest) ",
        "^(learn|discover|find out) (more|how we|how our|all about|here|\
         about our)( at| here| about| in| on| via| <url>|)",
        "(learn|discover) (more|how|why|what)(:| here| at| about| in| on| via|) <url>",
        "^(explore|discover|browse|shop) ({own}|the new|the full|all {own}|all the|what {own}|<user>|<url>) ",
        "^(check|checkout|check out|peep|see) (my|our|<url>|out my|out our|out <url>|out <user>|it out|this out|\
         us out|them out|me out|out more|out new|us|the link|link)",
        "^check out (the|this|these|how|what|all|his|her|their) ",
        "check (it|this|us|me|my|him|her) out (at|here|and|now|!|<url>|via|@|today|if)",
        "(go|please|gotta|should|must) check (out |it out|this out|us out)({own}|<url>|<user>|this|here)",
        "^(please |)(take|have) a (look|peek|listen) (at|around) ({own}|<url>)",
        "^give (it|us|this|{own} _|them) a (try|go|listen|read|look|spin|watch|visit|shot|whirl)",
        "^(come|swing|drop|stop|pop) (by|down|visit|see|join|check|over|hang) ",
        "^head (over |on over |)(to|here) (our|my|the|<url>|<user>|link)",
        "^(go|hop|head|jump) (on over |over |on |)to (<url>|our|my|the link|<user>)",
        "^go (check|visit|watch|buy|get|grab|stream|listen|vote|follow|download|support|read) (out |to |for |)(my|\
         our|the|it|this|<user>|<url>|him|her|them|now)",
        "(for|get|find) (more|full|further|additional) (info|information|details|about|detail)(,| on| about|\
         )( please|) (visit|click|go to|see|check|head|<url>|here)",
        "(start|get started|begin) (your|with|now|today|for free|here|at)( free| trial| journey|\
         )( today| now| with| at|) <url>",
                "(tickets|ticket|tix|registration|free download|apply|shop|order|orders|register|link|sign up) (here|available now|available online|available here|online now|now at|available at|here at)(:|) <url>",
        "^(stock up|treat yourself|gear up|support our|support my|help fund|back us|back our|shop now|buy now|\
         order now|book now|apply now|join now|register now|download now|act now|find out more|sign up now|\
         sign up today|enter now|subscribe now|donate now|bid now|invest now|invest with)",
        "(please |)(take|complete|fill out|fill in|answer|participate in) (my|our|this|the) (_ |)(_ |)(survey|\
         questionnaire|quiz|poll|form)",
        "(sign|signing) (this|the|our|my) petition",
        "(please|pls|plz) (donate|sign the|buy|visit|watch|register|sign up|consider|click|apply|order|book|\
         download|support|contribute|help me reach|help us reach) ",
        "(your chance to|we invite you to|i invite you to|youre invited to|you are invited to)",
        "(invites|invite) (you|the public|public|everyone|all) to",
        "(i|we)(d love for| would love for| want| would like| encourage| invite| urge) you to (join|come|try|check|\
         see|read|watch|visit|test|take|be|attend|apply)",
        "(limited|free|new|live) (webinar|workshop|masterclass|training|bootcamp|course) (on|for|starts|starting|\
         this|is|to|by|here)",
        "(pick|order|get|buy|grab) (it|one|yours|them|yours up) (up |)(today|now|here)( |:|!|.)",
        "^(want|ready|looking|like) to (learn more|know more|know how|see more|join|get started|read more)",
        "^(start|begin|try|activate) (your|our|a|the) (free |0-day |0 day |free 0-day |)(trial|membership|\
         subscription|journey|application|plan)",
        "^(see|view|compare|browse|explore|choose|pick) (our |the |all |your |all our |)(plans|pricing|plan|prices|\
         packages|menu|full range|range|collection|catalogue|catalog|rooms)",
        "^sign up (for|to) (our|my|your|a free|the free)",
        "^(enquire|inquire) (now|today|within|here|at|via)",
        "^try (it |us |them |our app |)(free|risk-free|for free|for 0 days)",
        "^(treat|spoil|pamper) yourself (to|with)",
    ],
    echoes: [
        "^get started (today|now|for free|free|here)",
        "^(come and|come) (experience|taste|try|enjoy|celebrate)",
    ],
    find: errands,
    hits: [
        "Click the link in our bio to get started.",
        "Shop now and treat yourself.",
        "Visit our website for the full range.",
        "Please take my short survey, it only needs two minutes.",
        "Register here: https://example.com/spring",
        "Check out my new video!",
        "Grab your tickets before Friday.",
        "Watch how we bake a rye loaf in one pan: https://example.com/rye",
        "Join 900 bakers who get it every Sunday.",
        "Read it in full here 👇",
        "Start your free trial, no card needed.",
        "Compare plans and choose yours.",
    ],
    misses: [
        "I clicked through the whole album last night.",
        "A customer asked us to buy the old counter from him.",
        "We want to visit our grandparents at Easter.",
        "Can anyone recommend a plumber in the east of town?",
        "They never let you register without a passport.",
        "I stopped selling and went back to teaching.",
        "No need to sign up, just copy it.",
        "Should I buy now or wait for autumn?",
        "You have to check in before noon.",
        "Get the bread out before it burns!",
        "Do you see plans for the bypass being approved?",
        "I started my free trial and forgot to cancel it.",
    ],
}

/// What readers are sent to do; said in front of a link, it is an errand for the author.
static ERRANDS: WordSet = WordSet::new(&[
    "join",
    "get",
    "grab",
    "visit",
    "watch",
    "click",
    "sign",
    "shop",
    "download",
    "register",
    "subscribe",
    "book",
    "buy",
    "order",
    "explore",
    "take",
    "discuss",
    "attend",
    "apply",
    "donate",
    "enroll",
    "claim",
    "reserve",
    "preorder",
    "stream",
    "tune",
    "rsvp",
    "hire",
    "pledge",
    "unlock",
    "request",
    "access",
    "catch",
    "hear",
    "listen",
    "tap",
    "hop",
    "come",
    "support",
    "help",
    "back",
    "steal",
    "purchase",
    "submit",
    "invest",
    "connect",
    "start",
    "create",
]);

/// The milder errands, which also point to what is nobody's shop.
static LOOKS: WordSet =
    WordSet::new(&["check", "checkout", "see", "read", "find", "learn", "view", "discover", "browse", "try"]);

/// What tells the author's own from the rest of the world behind `see`, `read`, `get` and `try`.
fn is_ours(word: &str) -> bool {
    matches!(
        word,
        "our"
            | "my"
            | "how"
            | "why"
            | "what"
            | "it"
            | "this"
            | "these"
            | "them"
            | "the"
            | "your"
            | "yours"
            | "for"
            | "here"
            | "started"
            | "tickets"
            | "all"
            | "involved"
    )
}

/// Words between the verb and what it points to.
const REACH: usize = 16;

/// Words of an errand that are shown.
const SHOWN: usize = 3;

/// `Watch how we bake … <url>`, `Join 900 readers here:`: an imperative, and in its sentence the place to obey it.
fn errands(text: &Text<'_>, spans: &mut Vec<Span>) {
    let plain = text.plain();
    let words = Words::new(text);
    let mut common = None;
    // The title of a project reads like an order to its users.
    let mut from = if words.get(1) == "hn" { words.len() } else { 0 };
    for i in 0..words.len() {
        let Some(place) = words.place(i).filter(|_| i >= from && (words.is_in(i, &ERRANDS) || words.is_in(i, &LOOKS)))
        else {
            continue;
        };
        let is_bare = matches!(words.get(i), "see" | "read" | "get" | "try") && !is_ours(words.get(i + 1));
        if is_bare || !opens_clause(plain, place.start) {
            continue;
        }
        let Some(target) = target(plain, &words, i) else { continue };
        let points_to_commons = || links(text).any(|link| is_commons(&text.original()[link.start..link.end]));
        if words.is_in(i, &LOOKS) && *common.get_or_insert_with(points_to_commons) {
            continue;
        }
        let last = shown(plain, &words, i, target);
        let end = words.place(last).map_or(place.end, |last| last.end);
        if voice::is_own(plain, &(place.start..end)) {
            spans.extend(words.span(i, last));
        }
        from = target;
    }
}

/// The word that the errand at `verb` points to.
fn target(plain: &str, words: &Words<'_>, verb: usize) -> Option<usize> {
    let mut end = words.place(verb)?.end;
    for i in verb + 1..=verb + REACH {
        let place = words.place(i)?;
        let between = &plain[end..place.start];
        let word = words.get(i);
        // A link on a line of its own belongs to what comes before it only where that says so.
        let is_cut = between.contains('\n') && !between.contains([':', '→', '↓', '👇', '➡', '⬇']);
        if is_cut || ["? ", ". ", "! "].iter().any(|stop| between.contains(stop)) {
            return None;
        }
        if word == "<url>" {
            return Some(i);
        }
        let rest = plain[place.end..].trim_start_matches(' ');
        if word == "here" && (rest.is_empty() || rest.starts_with([':', '\n', '>', '→', '↓', '👇', '➡', '⬇']))
        {
            return Some(i);
        }
        end = place.end;
    }
    None
}

/// The last word to show: a few words from the verb, up to the first sign or the target.
fn shown(plain: &str, words: &Words<'_>, verb: usize, target: usize) -> usize {
    (verb + 1..=target)
        .take(SHOWN)
        .take_while(|&i| {
            let gap = words.place(i - 1).zip(words.place(i)).map(|(before, here)| &plain[before.end..here.start]);
            gap.is_some_and(|gap| gap == " " || gap == "-" || words.get(i) == "<url>" && !gap.contains('\n'))
        })
        .last()
        .unwrap_or(verb)
}
