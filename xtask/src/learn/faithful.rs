//! Whether evidence is what a verdict rests on: deleted, does a held post stop being a hard sell?

use anyhow::Result;
use softsell::{Class, Draft, Judge, Verdict, model::Weights, signal::Kind};

use super::Example;

/// What became of the posts that were held.
#[derive(Debug, Default)]
pub struct Turned {
    /// Posts held.
    pub held: usize,
    /// Of these, called something else once the tactics shown are deleted.
    pub without_tactics: usize,
    /// Of these, called something else once all evidence is deleted.
    pub without_evidence: usize,
    /// Shares of the text that the tactics shown take, one a held post.
    pub shares: Vec<f64>,
}

/// Judges the posts of every fold with the model that did not see them, then again without what it
/// showed for those it would hold.
pub fn turned(
    posts: &[Example],
    folds: &[usize],
    models: Vec<Weights>,
    calibrate: impl Fn(&mut Weights),
) -> Result<Turned> {
    let mut turned = Turned::default();
    for (fold, mut weights) in models.into_iter().enumerate() {
        calibrate(&mut weights);
        let mut judge = Judge::from_weights(weights.write())?;
        for (example, _) in posts.iter().zip(folds).filter(|(_, f)| **f == fold) {
            let text = &example.post.draft.text;
            let verdict = judge.judge(&Draft::new(text));
            if verdict.hold {
                let mut turns = |left: &str| judge.judge(&Draft::new(left)).class != Class::HardSell;
                let tactics = without(text, &verdict, |kind| kind == Kind::Tactic);
                turned.held += 1;
                turned.shares.push(1.0 - tactics.len() as f64 / text.len() as f64);
                turned.without_tactics += usize::from(turns(&tactics));
                turned.without_evidence += usize::from(turns(&without(text, &verdict, |_| true)));
            }
        }
    }
    turned.shares.sort_by(f64::total_cmp);
    Ok(turned)
}

/// The text without the evidence of some kinds.
fn without(text: &str, verdict: &Verdict, is_cut: impl Fn(Kind) -> bool) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let mut left = Vec::with_capacity(units.len());
    let mut end = 0;
    for piece in verdict.evidence.iter().filter(|piece| is_cut(piece.kind)) {
        left.extend(&units[end..piece.start]);
        end = piece.end;
    }
    left.extend(&units[end..]);
    String::from_utf16_lossy(&left)
}
