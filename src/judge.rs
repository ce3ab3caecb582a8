//! From draft to verdict.

use std::borrow::Cow;

use crate::{
    draft::{Draft, Place},
    evidence,
    features::Extractor,
    language,
    model::{Model, ModelError, Scores, sigmoid},
    openness,
    signal::{self, Finding, SIGNALS},
    span::Utf16,
    text::Text,
    verdict::{Class, Evidence, Goods, Probabilities, Verdict},
    window::window,
};

/// Fewer words than this say too little to be judged.
const FEWEST_WORDS: usize = 3;

/// Two classes as close as this are a tie: a typo or a greeting would turn the verdict.
const MARGIN: f32 = 0.08;

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

    /// Judges a draft. Never fails: any string has a verdict, in bounded time, since of a very long
    /// one only the beginning is read ([`Verdict::judged_to`]).
    pub fn judge(&mut self, draft: &Draft) -> Verdict {
        let read = window(&draft.text);
        let text = Text::new(read);
        let reading = Reading::of(&text, &self.model, &mut self.extractor);
        let Reading { class, probabilities, scores, .. } = reading;
        let would_hold = class == Class::HardSell && probabilities[Class::HARD_SELL] >= self.model.header().hold;
        Verdict {
            class,
            probabilities: Probabilities(probabilities.map(rounded)),
            goods: goods(&scores),
            hold: would_hold && draft.place != Some(Place::OwnPage),
            evidence: quoted(read, &self.evidence(&text, &reading, would_hold), &reading.findings),
            judged_to: (read.len() < draft.text.len()).then(|| Utf16::new(read).at(read.len())),
        }
    }

    fn evidence(&mut self, text: &Text<'_>, reading: &Reading, would_hold: bool) -> Vec<Finding> {
        let Reading { scores, findings, .. } = reading;
        let Self { model, extractor } = self;
        let mut shown = signal::without_overlaps(text, findings);
        evidence::add_unsaid(text, model, scores, findings, &mut shown);
        if would_hold {
            evidence::add_until_it_turns(text, model, scores, &mut shown, |shown| {
                if shown.is_empty() {
                    return reading.hard_sell_margin();
                }
                Reading::of(&Text::new(&without(text.original(), shown)), model, extractor).hard_sell_margin()
            });
        }
        shown
    }
}

/// What the judge makes of a text before it says so.
struct Reading {
    class: Class,
    probabilities: [f32; 3],
    scores: Scores,
    findings: Vec<Finding>,
}

impl Reading {
    /// Reads a text, and does not hold it against its author that they are open.
    fn of(text: &Text<'_>, model: &Model, extractor: &mut Extractor) -> Self {
        let reading = Self::as_written(text, model, extractor);
        if let Some(rest) = openness::without(text) {
            let rest = Text::new(&rest);
            let without = Self::as_written(&rest, model, extractor);
            if without.sells() < reading.sells() && is_judgeable(&rest) {
                return Self { findings: reading.findings, ..without };
            }
        }
        reading
    }

    /// Reads a text, open sentences and all.
    fn as_written(text: &Text<'_>, model: &Model, extractor: &mut Extractor) -> Self {
        let findings = signal::find_all(text);
        let scores = model.scores(extractor.extract(text, &findings));
        let probabilities = model.probabilities(&scores);
        let (class, probability, margin) = likeliest(probabilities);
        let is_close = probability < model.header().band || margin < MARGIN;
        let class = if is_close || !is_judgeable(text) { Class::Unsure } else { class };
        Self { class, probabilities, scores, findings }
    }

    /// How far hard-sell is ahead of the next class, if this is called one.
    fn hard_sell_margin(&self) -> Option<f32> {
        let [value, conversation, sells] = self.scores.logits;
        (self.class == Class::HardSell).then_some(sells - value.max(conversation))
    }

    const fn sells(&self) -> f32 {
        self.probabilities[Class::HARD_SELL]
    }
}

/// A text without these spans, which are in its order and do not overlap. Marks of direction stay: one
/// without its other half would turn the rest round.
fn without(text: &str, shown: &[Finding]) -> String {
    let mut left = String::with_capacity(text.len());
    let mut end = 0;
    for finding in shown {
        left.push_str(&text[end..finding.span.start]);
        end = finding.span.end;
        let is_direction = |c: &char| matches!(c, '\u{202a}'..='\u{202e}');
        left.extend(text[finding.span.start..end].chars().filter(is_direction));
    }
    left.push_str(&text[end..]);
    left
}

/// Four decimals: every build prints the same digits.
fn rounded(share: f32) -> f64 {
    (f64::from(share) * 10_000.0).round() / 10_000.0
}

/// What the post gives, whatever it mainly does.
fn goods(scores: &Scores) -> Goods {
    let [.., value, conversation] = scores.tasks;
    Goods { value: rounded(sigmoid(value)), conversation: rounded(sigmoid(conversation)) }
}

/// The likeliest class, its probability, and how far that is ahead of the next.
fn likeliest(probabilities: [f32; 3]) -> (Class, f32, f32) {
    let mut ranked: Vec<(Class, f32)> = Class::JUDGED.into_iter().zip(probabilities).collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    (ranked[0].0, ranked[0].1, ranked[0].1 - ranked[1].1)
}

/// Long enough, in letters that the judge reads, and in the language it reads.
fn is_judgeable(text: &Text<'_>) -> bool {
    let latin: usize = (b'a'..=b'z').map(|letter| text.count(letter)).sum();
    // Each takes two bytes at least.
    let may_be_other = text.plain().len() - latin >= 2 * latin;
    let mut others = text.plain().chars().filter(|c| !c.is_ascii() && c.is_alphabetic());
    let is_latin = latin > 0 && !(may_be_other && others.nth(latin - 1).is_some());
    text.words().len() >= FEWEST_WORDS && is_latin && language::is_english(text)
}

/// What is shown with the author's words, in UTF-16, and whether it was found or added.
fn quoted(text: &str, shown: &[Finding], found: &[Finding]) -> Vec<Evidence> {
    let mut units = Utf16::new(text);
    shown
        .iter()
        .map(|finding| {
            let signal = SIGNALS[finding.signal];
            Evidence {
                signal: signal.id,
                kind: signal.kind,
                said: found.contains(finding),
                start: units.at(finding.span.start),
                end: units.at(finding.span.end),
                text: text[finding.span.start..finding.span.end].to_owned(),
            }
        })
        .collect()
}

#[cfg(all(test, feature = "weights"))]
mod tests {
    use super::*;

    const BLAST: &str = "🔥 Only 3 spots left in my coaching program! DM me READY before the price goes up tonight.";

    fn judge(draft: &Draft) -> Verdict {
        Judge::new().judge(draft)
    }

    #[test]
    fn a_blast_is_held_except_on_ones_own_page() {
        let mut draft = Draft::new(BLAST);
        for place in [None, Some(Place::Feed), Some(Place::Group), Some(Place::Reply)] {
            draft.place = place;
            assert!(judge(&draft).hold, "{place:?}");
        }
        draft.place = Some(Place::OwnPage);
        let verdict = judge(&draft);
        assert!(!verdict.hold);
        assert_eq!(verdict.class, Class::HardSell, "it is still called what it is");
    }

    #[test]
    fn a_tip_and_a_question_pass() {
        for text in [
            "If your bread sticks to the tin, let it cool for ten minutes first: the steam loosens the crust by itself.",
            "Does anybody know which bus goes to the lake on Sundays? The timetable at the stop is torn off.",
        ] {
            let verdict = judge(&Draft::new(text));
            assert!(!verdict.hold && verdict.class != Class::HardSell, "{verdict:?}");
        }
    }

    #[test]
    fn what_cannot_be_judged_is_unsure_and_never_held() {
        for text in [
            "",
            " \n ",
            "Buy now",
            "🔥🔥🔥 💸 👉 👉",
            "今すぐ購入してください。残りわずかです。",
            "Compra ya, que quedan pocas plazas y el precio sube hoy",
        ] {
            let verdict = judge(&Draft::new(text));
            assert_eq!((verdict.class, verdict.hold), (Class::Unsure, false), "{text}");
        }
    }

    #[test]
    fn evidence_quotes_the_draft_in_utf16_units() {
        let units: Vec<u16> = BLAST.encode_utf16().collect();
        let evidence = judge(&Draft::new(BLAST)).evidence;
        let asks = evidence.iter().find(|piece| piece.text == "DM me");
        assert!(asks.is_some_and(|piece| piece.signal == "contact" && piece.said), "{evidence:?}");
        for piece in evidence {
            assert_eq!(String::from_utf16(&units[piece.start..piece.end]).unwrap(), piece.text);
        }
    }

    #[test]
    fn a_megabyte_is_judged_by_its_beginning_which_the_verdict_says() {
        let sentence = format!("{BLAST} ");
        let draft = Draft::new(sentence.repeat((1 << 20) / sentence.len() + 1));
        let verdict = judge(&draft);
        let stop = verdict.judged_to.expect("a megabyte is too long");
        let read: String = String::from_utf16(&draft.text.encode_utf16().take(stop).collect::<Vec<_>>()).unwrap();
        assert!(!verdict.evidence.is_empty() && verdict.evidence.iter().all(|piece| piece.end <= stop), "{stop}");
        let alone = judge(&Draft::new(read));
        assert_eq!(Verdict { judged_to: Some(stop), ..alone }, verdict);
    }

    #[test]
    fn a_post_that_a_site_would_take_is_read_to_its_end() {
        // Facebook's posts are the longest: 63,206 characters.
        assert_eq!(judge(&Draft::new("a b ".repeat(63_206 / 4))).judged_to, None);
    }

    #[test]
    fn a_judge_remembers_no_draft() {
        let mut judge = Judge::new();
        let draft = Draft::new(BLAST);
        let first = judge.judge(&draft);
        judge.judge(&Draft::new("Thank you all, that was a lovely evening."));
        assert_eq!(judge.judge(&draft), first);
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_a_verdict(text in "(\\PC|[\r\n\t]|http://|www\\.|@a|\\+44 20 )*") {
            let verdict = judge(&Draft::new(text));
            let total: f64 = verdict.probabilities.0.iter().sum();
            proptest::prop_assert!((total - 1.0).abs() < 1e-3, "{verdict:?}");
            let goods = [verdict.goods.value, verdict.goods.conversation];
            proptest::prop_assert!(goods.iter().all(|good| (0.0..=1.0).contains(good)), "{verdict:?}");
            proptest::prop_assert!(verdict.evidence.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
    }
}
