//! How the judge behaves: a checklist after Ribeiro, Wu, Guestrin and Singh, *Beyond Accuracy:
//! Behavioral Testing of NLP Models with CheckList* (2020).
//!
//! Four kinds of cases, all of posts written for this suite:
//!
//! - **functionality** – each code of the rubric in its plainest forms: tactics make a hard sell and
//!   are shown, gifts add value, talk is conversation. The `seeds` of the next two are read as well.
//! - **hard negatives** – posts that have the words of selling and are none. None is ever held.
//! - **invariance** – a change that leaves what the post does leaves the verdict.
//! - **direction** – more push is never less of a sell; openness, asking leave, one's own page and
//!   a longer tip are never more of one.
//!
//! The posts lie beside this file, in folders of these names; `posts.rs` says how they are written.
//! `cargo test --test behaviour -- --nocapture` prints the table also when everything passes.
#![cfg(feature = "weights")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

mod changes;
mod check;
mod posts;
mod report;
mod suite;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use softsell::{Class, Goods, Judge, Probabilities, Verdict, signal::SIGNALS};

use crate::{check::Case, posts::folder, report::Report};

/// Of a hundred cases at most so many fail.
const FAILING: f64 = 1.0;

static CASES: LazyLock<Vec<Case>> = LazyLock::new(suite::cases);

static REPORT: LazyLock<Report<'_>> = LazyLock::new(|| {
    let mut judge = Judge::new();
    Report::new(&CASES, |draft| judge.judge(draft))
});

#[test]
fn at_most_one_case_in_a_hundred_fails() {
    println!("{}", *REPORT);
    assert!(REPORT.rate() <= FAILING, "{} of {} cases fail", REPORT.failures(), REPORT.cases());
}

#[test]
fn no_hard_negative_is_held() {
    let held: Vec<&str> = REPORT.held.iter().map(|case| case.name.as_str()).collect();
    assert!(held.is_empty(), "held, though they sell nothing:\n{}", held.join("\n"));
}

#[test]
fn every_code_and_every_kind_of_hard_negative_has_its_posts() {
    let count = |of: &str| -> BTreeMap<String, usize> {
        folder(of).iter().map(|file| (file.name.split_once('/').unwrap().1.to_owned(), file.posts.len())).collect()
    };
    let functionality = count("functionality");
    let codes: BTreeSet<&str> = SIGNALS.iter().map(|signal| signal.id).collect();
    assert_eq!(functionality.keys().map(String::as_str).collect::<BTreeSet<_>>(), codes);
    assert!(functionality.values().all(|&posts| posts >= 12), "{functionality:?}");
    let hard_negatives = count("hard-negatives");
    assert!(hard_negatives.len() >= 9 && hard_negatives.values().all(|&posts| posts >= 25), "{hard_negatives:?}");
    assert!(CASES.len() >= 1500, "{} cases", CASES.len());
}

#[test]
fn no_name_and_no_post_comes_twice() {
    let mut seen = BTreeMap::new();
    let mut twice = Vec::new();
    let mut once = |key: String, origin: &str| {
        if let Some(first) = seen.insert(key, origin.to_owned()) {
            twice.push(format!("{origin} repeats {first}"));
        }
    };
    for file in ["functionality", "hard-negatives", "seeds", "invariance", "direction"].into_iter().flat_map(folder) {
        for post in file.posts {
            once(format!("name {}", post.name), &post.origin);
            // Punctuation, case and spacing make no other post; an addition may be all emoji.
            let letters: String = post.text().chars().filter(|c| c.is_alphanumeric()).collect();
            once(if letters.is_empty() { post.text() } else { letters.to_lowercase() }, &post.origin);
        }
    }
    for case in CASES.iter() {
        once(format!("case {}", case.name), &case.name);
    }
    assert!(twice.is_empty(), "{}", twice.join("\n"));
}

/// A judge that has read nothing.
fn verdict(class: Class, probabilities: [f64; 3], hold: bool) -> Verdict {
    Verdict {
        class,
        probabilities: Probabilities(probabilities),
        goods: Goods { value: 0.0, conversation: 0.0 },
        hold,
        evidence: Vec::new(),
        judged_to: None,
    }
}

#[test]
fn a_judge_that_holds_everything_fails() {
    let report = Report::new(&CASES, |_| verdict(Class::HardSell, [0.0, 0.0, 1.0], true));
    assert!(report.rate() > FAILING && report.held.len() >= 9 * 25, "{report}");
}

#[test]
fn a_judge_that_never_says_anything_fails() {
    let report = Report::new(&CASES, |_| verdict(Class::Unsure, [0.3, 0.4, 0.3], false));
    assert!(report.rate() > FAILING && report.held.is_empty(), "{report}");
}

#[test]
fn a_judge_that_counts_letters_fails_in_invariance_and_in_direction() {
    for cases in [suite::invariance(), suite::direction()] {
        let report = Report::new(&cases, |draft| match draft.text.chars().count() % 3 {
            0 => verdict(Class::ValueAdding, [0.9, 0.1, 0.0], false),
            1 => verdict(Class::Conversational, [0.1, 0.8, 0.1], false),
            _ => verdict(Class::HardSell, [0.0, 0.1, 0.9], true),
        });
        assert!(report.rate() > 20.0, "{report}");
    }
}
