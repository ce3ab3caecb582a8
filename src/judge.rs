//! From draft to verdict.

use std::borrow::Cow;

use crate::{
    draft::{Draft, Place},
    features::Extractor,
    model::{Model, ModelError},
    signal::{self, Finding, SIGNALS},
    span::Utf16,
    text::Text,
    verdict::{Class, Evidence, Probabilities, Verdict},
};

/// Fewer words than this say too little to be judged.
const FEWEST_WORDS: usize = 3;

/// Judges drafts. Keeps its scratch space between drafts, and nothing of the drafts themselves.
#[derive(Debug)]
pub struct Judge {
    model: Model,
    extractor: Extractor,
}

#[cfg(feature = "weights")]
impl Default for Judge {
    fn default() -> Self {
        Self::new()
    }
}

impl Judge {
    /// The judge with the weights of this release.
    #[cfg(feature = "weights")]
    #[must_use]
    pub fn new() -> Self {
        #[expect(clippy::expect_used, reason = "a constant; a test reads it")]
        Self::from_weights(&include_bytes!("../model/weights.bin")[..]).expect("the built-in weights are a model")
    }

    /// A judge with these weights, the bytes of `model/weights.bin`.
    ///
    /// # Errors
    /// [`ModelError`], if the bytes are not a model for this judge's features.
    pub fn from_weights(weights: impl Into<Cow<'static, [u8]>>) -> Result<Self, ModelError> {
        Ok(Self { model: Model::read(weights)?, extractor: Extractor::default() })
    }

    /// Judges a draft. Never fails: any string has a verdict.
    pub fn judge(&mut self, draft: &Draft) -> Verdict {
        let text = Text::new(&draft.text);
        let findings = signal::find_all(&text);
        let features = self.extractor.extract(&text, &findings);
        let probabilities = self.model.probabilities(features);
        let header = self.model.header();
        let class = match likeliest(probabilities) {
            (_, probability) if probability < header.band => Class::Unsure,
            _ if !is_judgeable(&text) => Class::Unsure,
            (class, _) => class,
        };
        Verdict {
            class,
            probabilities: Probabilities(probabilities.map(|p| (f64::from(p) * 10_000.0).round() / 10_000.0)),
            hold: class == Class::HardSell && probabilities[2] >= header.hold && draft.place != Some(Place::OwnPage),
            evidence: evidence(&draft.text, &signal::without_overlaps(&findings)),
        }
    }
}

fn likeliest(probabilities: [f32; 3]) -> (Class, f32) {
    Class::JUDGED
        .into_iter()
        .zip(probabilities)
        .fold((Class::Unsure, f32::NEG_INFINITY), |best, next| if next.1 > best.1 { next } else { best })
}

/// Long enough, and in letters that the judge reads.
fn is_judgeable(text: &Text<'_>) -> bool {
    let latin = text.plain().chars().filter(char::is_ascii_alphabetic).count();
    let letters = text.plain().chars().filter(|c| c.is_alphabetic()).count();
    text.words().len() >= FEWEST_WORDS && 2 * latin > letters
}

fn evidence(text: &str, findings: &[Finding]) -> Vec<Evidence> {
    let mut units = Utf16::new(text);
    findings
        .iter()
        .map(|finding| {
            let signal = SIGNALS[finding.signal];
            Evidence {
                signal: signal.id,
                kind: signal.kind,
                start: units.at(finding.span.start),
                end: units.at(finding.span.end),
                text: text[finding.span.start..finding.span.end].to_owned(),
            }
        })
        .collect()
}
