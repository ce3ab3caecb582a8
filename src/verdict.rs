//! What the judge says about a draft.

use serde::{Deserialize, Serialize, Serializer, ser::SerializeMap};

use crate::signal::Kind;

/// What a post mainly does to the people who read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Leaves the reader with something.
    ValueAdding,
    /// Connects: asks, answers, thanks, chats.
    Conversational,
    /// Works on the reader for the author's benefit.
    HardSell,
    /// The judge abstains: too short, not in a language it reads, or too close to call.
    Unsure,
}

impl Class {
    /// The three classes a model can choose, in the order of its outputs.
    pub const JUDGED: [Self; 3] = [Self::ValueAdding, Self::Conversational, Self::HardSell];

    /// Where [`Class::HardSell`] stands among them.
    pub const HARD_SELL: usize = 2;

    /// The name used in code, JSON and message keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ValueAdding => "value-adding",
            Self::Conversational => "conversational",
            Self::HardSell => "hard-sell",
            Self::Unsure => "unsure",
        }
    }
}

/// Calibrated probabilities of the three classes, in the order of [`Class::JUDGED`], rounded to
/// four decimals so that every build prints the same digits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Probabilities(pub [f64; 3]);

impl Serialize for Probabilities {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        for (class, probability) in Class::JUDGED.iter().zip(self.0) {
            map.serialize_entry(class.name(), &probability)?;
        }
        map.end()
    }
}

/// How much the post gives its readers, in two ways that do not exclude each other: each from 0 to 1
/// by itself, rounded like [`Probabilities`]. A post may be useful without being chatty, or both, or
/// neither.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Goods {
    /// Something to take away.
    pub value: f64,
    /// Somebody to talk with.
    pub conversation: f64,
}

/// One signal at one place in the draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Id of the signal, as `softsell signals` lists it.
    pub signal: &'static str,
    /// Whether the signal pushes, gives or connects.
    pub kind: Kind,
    /// Whether the words are the signal's own; else they are those that the model weighs most.
    pub said: bool,
    /// Start of the span in UTF-16 code units of the draft's text.
    pub start: usize,
    /// End of the span (exclusive) in UTF-16 code units.
    pub end: usize,
    /// The author's own words in that span.
    pub text: String,
}

/// What the judge says about one draft.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict {
    /// The class, or `unsure`.
    pub class: Class,
    /// Calibrated probabilities of the three classes; they are given for unsure drafts too.
    pub probabilities: Probabilities,
    /// What the post gives, apart from what it mainly does.
    pub goods: Goods,
    /// Whether the guard should ask the author to look once more.
    pub hold: bool,
    /// Why, in the order of the text; spans do not overlap.
    pub evidence: Vec<Evidence>,
    /// Where reading stopped, in UTF-16 code units of the draft's text, if that is longer than the
    /// judge reads; what follows had no say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judged_to: Option<usize>,
}
