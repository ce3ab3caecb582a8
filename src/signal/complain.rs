use crate::{
    signal::shape::{WordSet, Words},
    span::Span,
    text::Text,
};

signal! {
    /// Complains: about a service, a delay, a product, the weather.
    ///
    /// ## Why it matters
    /// An honest complaint warns others and often finds somebody who can help.
    ///
    /// ## Instead
    /// Nothing to change. What happened, when, and what you want done gets answers.
    complain: Talk,
    phrases: [
        "(worst|horrible|terrible|awful|poor|bad|disgusting|pathetic|shocking|appalling|rude|useless|non-existent|\
         lousy|crappy) (customer service|customer support|service|experience|company|support|airline|product|quality|\
         app|company ever|communication|reception|flight|phone|network|internet|staff|bank|update|hotel|attitude)",
        "(on hold|on the phone|waiting|waited|been waiting|in line|in the queue|sat on the runway) (for |with |\
         )(over |almost |more than |nearly |about |)(0|an hour|hours|two|three|a week|weeks|days|months|ages)",
        "(still|yet to|and) (no|not|waiting|havent|hasnt|doesnt|cant|wont|receive|get) (answer|response|reply|\
         refund|working|work|received|for|fixed|resolved|a reply|a response|luggage|word|signal|internet|power|\
         help)",
        "(never|not|wont be|will not be) (again|use|using|buy|buying|fly|flying|order|ordering|shop|shopping|\
         recommend|recommending|do business|coming|going) (with|from|at|them|this|it|again|back|you|your|<user>|\
         here)",
        "(waste of|wasted|wasting) (time|money|my time|my money|0 hours|our time|two hours|an hour)",
        "(sick|tired|so sick|fed up|had enough|sick and tired) (of|with) (this|the|these|people|my|being|your|it|\
         having|all|how|getting|hearing|seeing|at)",
        "(so|very|extremely|really|beyond|super|incredibly|totally|quite) (frustrated|frustrating|disappointed|\
         disappointing|annoyed|annoying|upset|angry|disgusted|unhappy|unprofessional|rude|unacceptable|ridiculous|\
         slow|irritating|pissed)",
        "(customer service|customer support|support|your service|the service|your app|the app|your site|\
         your website|this app|my phone|my internet|my wifi|the wifi|my order|my package|my flight|my bag|\
         the website|delivery) (is|was|has been|sucks|are|keeps|never|still|does|doesnt|isnt|wont|got|were) (a joke|\
         terrible|horrible|awful|useless|the worst|down|not|so|always|never|broken|slow|crashing|late|delayed|\
         cancelled|canceled|lost|dead|pathetic|trash|garbage|ridiculous|working|dropping|work|arrived|bad|rubbish)",
        "(cancelled|canceled|delayed|lost|ruined|overcharged|charged|refused|broke|screwed|denied|hung up|lied|\
         ignored|double charged) (my|our|me|on me|us|to me) ",
        "(i want|want|give me|need|demand|refuse to|no|get) (my money back|a refund|my refund|refund|to refund|\
         refunds)",
        "(does not|doesnt|do not|dont|isnt|not|stopped|hasnt|wont|cant get it to) (work|working|worked) (at all|\
         anymore|again|for|since|properly|as|and|with|on|!|.)",
        "(i hate|hate it when|i cant stand|cant stand|drives me crazy|drives me nuts|what a joke|are you kidding|\
         you suck|sucks|this sucks|bullshit|rip off|rip-off|ripoff|total scam|avoid at all costs|stay away from|\
         unacceptable)",
        "(wtf|ffs|come on|get it together|shame on|do better)( |,|!)",
    ],
    find: grievances,
    hits: [
        "Worst customer service I have ever had.",
        "On hold for over an hour and nobody picks up.",
        "So frustrated with the new timetable.",
        "Never flying with them again.",
        "My internet is down for the third time.",
        "@trains the 8:14 still has no heating",
    ],
    misses: [
        "The service was at ten in the small church.",
        "We waited for the bus and talked.",
        "It is a joke my uncle tells at every wedding.",
        "The worst of the winter is behind us.",
    ],
}

/// What is said of things that are not as they should be.
static FAULTS: WordSet = WordSet::new(&[
    "not",
    "no",
    "never",
    "still",
    "worst",
    "terrible",
    "wont",
    "cant",
    "doesnt",
    "didnt",
    "isnt",
    "fail",
    "delayed",
    "cancelled",
    "lost",
    "broken",
    "refuse",
    "unable",
    "horrible",
]);

/// A remark to somebody, by name, that something is not as it should be.
fn grievances(text: &Text<'_>, spans: &mut Vec<Span>) {
    let words = Words::new(text);
    if words.get(0) != "<user>" || text.links().next().is_some() {
        return;
    }
    let grievance = (1..words.len()).find(|&i| words.is_in(i, &FAULTS));
    // With what comes behind it, so that the reader sees what is missing.
    spans.extend(grievance.and_then(|i| words.span(i, (i + 2).min(words.len() - 1))));
}
