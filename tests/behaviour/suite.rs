//! The cases: every post with its expectation, every change with the post it was made to.

use softsell::{Draft, Place, Platform};

use crate::{
    changes::{CASES, Change, FURNITURE, LINES, TYPOS},
    check::{Case, Check},
    posts::{Expectation, File, Post, SLOTS, file, folder},
};

const PLATFORMS: [Platform; 11] = [
    Platform::Twitter,
    Platform::LinkedIn,
    Platform::Facebook,
    Platform::Reddit,
    Platform::Instagram,
    Platform::Hn,
    Platform::Forum,
    Platform::Sms,
    Platform::Discord,
    Platform::Telegram,
    Platform::Other,
];

/// All cases.
pub fn cases() -> Vec<Case> {
    [
        readings("functionality", Check::Reads),
        readings("seeds", Check::Reads),
        readings("hard-negatives", Check::NeverHeld),
        invariance(),
        direction(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn readings(of: &str, check: fn(Expectation) -> Check) -> Vec<Case> {
    let read = |file: &File, post: &Post| Case {
        capability: file.name.replacen('/', ": ", 1),
        name: title(post),
        draft: Draft::new(post.text()),
        check: check(post.expects.clone().unwrap_or_else(|| panic!("{}: expects nothing", post.origin))),
    };
    folder(of).iter().flat_map(|file| file.posts.iter().map(|post| read(file, post)).collect::<Vec<_>>()).collect()
}

fn title(post: &Post) -> String {
    format!("{} {:?}", post.origin, post.name)
}

/// Makes the cases of one capability.
struct Maker {
    capability: &'static str,
    check: fn(Draft) -> Check,
    cases: Vec<Case>,
}

impl Maker {
    fn new(capability: &'static str, check: fn(Draft) -> Check) -> Self {
        Self { capability, check, cases: Vec::new() }
    }

    /// The post against itself after a change; no case where nothing changed.
    fn add(&mut self, post: &Post, change: &str, draft: Draft) {
        let original = Draft::new(post.text());
        if draft != original {
            let name = format!("{}, {change}", title(post));
            self.cases.push(Case { capability: self.capability.into(), name, draft, check: (self.check)(original) });
        }
    }

    fn all(mut self, posts: &[Post], changes: &[Change]) -> Vec<Case> {
        for post in posts {
            for (name, change) in changes {
                self.add(post, name, Draft::new(change(&post.text())));
            }
        }
        self.cases
    }

    /// Each post with some of the additions, others for the next post.
    fn some(mut self, posts: &[Post], additions: &File, each: usize, join: fn(&str, &str) -> String) -> Vec<Case> {
        for (i, post) in posts.iter().enumerate() {
            for k in 0..each {
                let addition = &additions.posts[(i * each + k) % additions.posts.len()];
                self.add(post, &addition.name, Draft::new(join(&post.text(), &addition.text())));
            }
        }
        self.cases
    }
}

fn seeds() -> Vec<Post> {
    folder("seeds").into_iter().flat_map(|file| file.posts).collect()
}

fn after(text: &str, addition: &str) -> String {
    format!("{text} {addition}")
}

fn below(text: &str, addition: &str) -> String {
    format!("{text}\n{addition}")
}

fn above(text: &str, addition: &str) -> String {
    format!("{addition}\n{text}")
}

pub fn invariance() -> Vec<Case> {
    let seeds = seeds();
    let maker = |capability| Maker::new(capability, Check::SameAs);
    let mut slots = maker("invariance: names, places, numbers");
    let mut platforms = maker("invariance: platform");
    for (i, post) in seeds.iter().enumerate() {
        for kind in SLOTS {
            for alternative in 1..=post.alternatives(kind) {
                let change = format!("another {kind} ({alternative})");
                slots.add(post, &change, Draft::new(post.with(kind, alternative)));
            }
        }
        let platform = Some(PLATFORMS[i % PLATFORMS.len()]);
        platforms.add(post, &format!("on {platform:?}"), Draft { platform, ..Draft::new(post.text()) });
    }
    [
        slots.cases,
        maker("invariance: typos").all(&seeds, &TYPOS),
        maker("invariance: case").all(&seeds, &CASES),
        maker("invariance: greeting").some(&seeds, &file("invariance/greetings"), 1, above),
        maker("invariance: sign-off").some(&seeds, &file("invariance/sign-offs"), 1, below),
        maker("invariance: emoji").some(&seeds, &file("invariance/emoji"), 1, after),
        maker("invariance: line breaks").all(&seeds, &LINES),
        maker("invariance: furniture").some(&seeds, &file("invariance/furniture-after"), 1, below),
        maker("invariance: furniture").some(&seeds, &file("invariance/furniture-before"), 1, above),
        maker("invariance: furniture").all(&seeds, &FURNITURE),
        platforms.cases,
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub fn direction() -> Vec<Case> {
    let seeds = seeds();
    let offers = file("direction/offers").posts;
    let harder = |capability, with| Maker::new(capability, Check::NoSofterThan).some(&seeds, &file(with), 1, after);
    let softer = |capability, posts, with, each| {
        Maker::new(capability, Check::NoHarderThan).some(posts, &file(with), each, after)
    };
    let mut own_page = Maker::new("direction: own page", Check::NoHarderNorHeld);
    let mut longer = Maker::new("direction: longer tip", Check::NoHarderThan);
    for post in &seeds {
        own_page.add(post, "on one's own page", Draft { place: Some(Place::OwnPage), ..Draft::new(post.text()) });
        for (i, text) in post.longer().enumerate() {
            longer.add(post, &format!("longer ({})", i + 1), Draft::new(text));
        }
    }
    let sells = file("seeds/hard-sell").posts;
    [
        harder("direction: income claim", "direction/income"),
        harder("direction: urgency", "direction/urgency"),
        harder("direction: second ask", "direction/second-ask"),
        softer("direction: disclosure", &offers, "direction/disclosure", 2),
        softer("direction: permission", &offers, "direction/permission", 2),
        softer("direction: permission", &sells, "direction/permission", 1),
        own_page.cases,
        longer.cases,
    ]
    .into_iter()
    .flatten()
    .collect()
}
