//! What has to be so of a post, and by how much a probability may move.

use softsell::{Class, Draft, Verdict};

use crate::posts::Expectation;

/// By how much the probability of a class may move while the judge gains or loses its nerve about
/// that class. Unsure is a band, not a class: a post beside it crosses it with a breath.
const TO_OR_FROM_UNSURE: f64 = 0.15;

/// By how much the probability of a hard sell may move while the post is held and then is not.
const ACROSS_THE_HOLD: f64 = 0.1;

/// By how much the probability of a hard sell may move against its direction. The features are
/// damped, normalised counts, so that every word added moves everything a little; two hundredths
/// are less than anybody sees, and a post that is surely a sell has no room above.
const AGAINST_THE_DIRECTION: f64 = 0.02;

/// One post and what has to be so.
#[derive(Debug)]
pub struct Case {
    /// What it is a test of, `functionality: contact`.
    pub capability: String,
    /// Where the post stands, what it is called, and what was changed in it.
    pub name: String,
    /// What is judged.
    pub draft: Draft,
    pub check: Check,
}

/// What has to be so.
#[derive(Debug)]
pub enum Check {
    /// A careful reader says this.
    Reads(Expectation),
    /// As above, and there is no worse mistake than to hold it.
    NeverHeld(Expectation),
    /// Judged as this one is.
    SameAs(Draft),
    /// Not less of a hard sell than this one.
    NoSofterThan(Draft),
    /// Not more of a hard sell than this one.
    NoHarderThan(Draft),
    /// As above, and not held.
    NoHarderNorHeld(Draft),
}

/// How a case failed.
#[derive(Debug)]
pub struct Failure {
    pub expected: String,
    pub came: String,
}

impl Case {
    /// Whether and how it fails with this judge.
    pub fn fails(&self, judge: &mut impl FnMut(&Draft) -> Verdict) -> Option<Failure> {
        let verdict = judge(&self.draft);
        let failure = |expected: String, came: String| Some(Failure { expected, came });
        match &self.check {
            Check::Reads(expectation) | Check::NeverHeld(expectation) => {
                let ok = expectation.classes.contains(&verdict.class)
                    && (!verdict.hold || expectation.classes.contains(&Class::HardSell))
                    && (expectation.signals.is_empty()
                        || verdict.evidence.iter().any(|piece| expectation.signals.contains(&piece.signal)));
                if ok { None } else { failure(describe(expectation), tell(&verdict)) }
            }
            Check::SameAs(original) => {
                let before = judge(original);
                if is_same(&before, &verdict) { None } else { failure(tell(&before), tell(&verdict)) }
            }
            Check::NoSofterThan(original) => {
                let before = judge(original);
                let ok = sell(&verdict) >= sell(&before) - AGAINST_THE_DIRECTION;
                if ok { None } else { failure(format!("no softer than {}", tell(&before)), tell(&verdict)) }
            }
            Check::NoHarderThan(original) | Check::NoHarderNorHeld(original) => {
                let before = judge(original);
                let held = verdict.hold && matches!(self.check, Check::NoHarderNorHeld(_));
                let ok = sell(&verdict) <= sell(&before) + AGAINST_THE_DIRECTION && !held;
                if ok { None } else { failure(format!("no harder than {}", tell(&before)), tell(&verdict)) }
            }
        }
    }
}

fn sell(verdict: &Verdict) -> f64 {
    probability(verdict, Class::HardSell)
}

fn probability(verdict: &Verdict, class: Class) -> f64 {
    Class::JUDGED.iter().zip(verdict.probabilities.0).find(|(c, _)| **c == class).map_or(0.0, |(_, p)| p)
}

fn is_same(before: &Verdict, after: &Verdict) -> bool {
    let moved = |class| (probability(before, class) - probability(after, class)).abs();
    let class_kept = match (before.class, after.class) {
        (a, b) if a == b => true,
        (Class::Unsure, class) | (class, Class::Unsure) => moved(class) < TO_OR_FROM_UNSURE,
        _ => false,
    };
    class_kept && (before.hold == after.hold || moved(Class::HardSell) <= ACROSS_THE_HOLD)
}

fn describe(expectation: &Expectation) -> String {
    let classes: Vec<&str> = expectation.classes.iter().map(|class| class.name()).collect();
    let shows = if expectation.signals.is_empty() { "" } else { ", shows " };
    format!("{}{shows}{}", classes.join(" or "), expectation.signals.join(" or "))
}

/// `hard-sell, held (0.04 0.12 0.84), shows contact, ask`
fn tell(verdict: &Verdict) -> String {
    let [value, talk, sell] = verdict.probabilities.0;
    let held = if verdict.hold { ", held" } else { "" };
    let mut signals: Vec<&str> = verdict.evidence.iter().map(|piece| piece.signal).collect();
    signals.dedup();
    let signals = if signals.is_empty() { "nothing".to_owned() } else { signals.join(", ") };
    format!("{}{held} ({value:.2} {talk:.2} {sell:.2}), shows {signals}", verdict.class.name())
}
