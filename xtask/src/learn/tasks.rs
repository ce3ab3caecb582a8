//! What the hidden layer answers beside the class: when a score is a yes, and how good those are.

use softsell::{
    model::{Small, TASKS, sigmoid},
    signal::{self, Finding, Kind, SIGNALS},
    text::Text,
};

use super::{Example, Judged, encode, metrics::Scored};

/// Share of the posts above a threshold that must have what it says.
const PRECISION: f64 = 0.9;
/// Fewer posts than this above a threshold prove nothing.
const FEWEST: usize = 20;

/// How often a signal was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Posts that carry its code.
    pub coded: usize,
    /// Posts in which its phrases and finders found it, and of these the ones where it is.
    pub said: [usize; 2],
    /// The same for posts in which it is shown, said or not.
    pub shown: [usize; 2],
    /// Posts with the code in which it is shown.
    pub caught: usize,
}

/// Whether an annotator agrees that a signal is in a post: it has its code or, for gifts and talk,
/// the label that goes with it.
fn agrees(example: &Example, signal: usize) -> bool {
    let label = match SIGNALS[signal].kind {
        Kind::Tactic => None,
        Kind::Gift => Some(0),
        Kind::Talk => Some(1),
    };
    label == Some(example.post.label) || is_coded(example, signal)
}

fn is_coded(example: &Example, signal: usize) -> bool {
    example.post.codes.iter().any(|code| code == SIGNALS[signal].id)
}

/// What phrases and finders say of each post: a bit a signal.
pub fn said(judged: &[Judged<'_>]) -> Vec<u32> {
    let findings = |example: &Example| signal::find_all(&Text::new(&example.post.draft.text));
    let bits = |found: Vec<Finding>| found.iter().fold(0, |bits, finding| bits | 1 << finding.signal);
    judged.iter().map(|(example, _)| bits(findings(example))).collect()
}

/// The lowest score of each signal from which [`PRECISION`] of the posts that do not say it have it,
/// since the model is heard in no others; none for the two goods, which are told as they are. Only
/// posts that `takes` takes are asked.
pub fn thresholds(judged: &[Judged<'_>], said: &[u32], takes: impl Fn(usize) -> bool) -> [f32; TASKS] {
    let mut thresholds = [f32::INFINITY; TASKS];
    for (signal, threshold) in thresholds.iter_mut().enumerate().take(SIGNALS.len()) {
        let mut ranked: Vec<(f32, bool)> = (0..judged.len())
            .filter(|post| takes(*post) && said[*post] & 1 << signal == 0)
            .map(|post| (judged[post].1.tasks[signal], agrees(judged[post].0, signal)))
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
        let mut right = 0;
        for (above, (score, agrees)) in (1..).zip(ranked) {
            right += usize::from(agrees);
            if above >= FEWEST && right as f64 >= PRECISION * above as f64 {
                *threshold = score;
            }
        }
    }
    thresholds
}

/// Counts for every signal, with thresholds that the posts of a fold had no part in.
pub fn found(judged: &[Judged<'_>], said: &[u32], folds: &[usize]) -> Vec<Found> {
    let fold_count = folds.iter().max().map_or(0, |highest| highest + 1);
    let thresholds: Vec<[f32; TASKS]> =
        (0..fold_count).map(|fold| thresholds(judged, said, |post| folds[post] != fold)).collect();
    let mut counts = vec![Found::default(); SIGNALS.len()];
    for (((example, scores), said), fold) in judged.iter().zip(said).zip(folds) {
        for (signal, count) in counts.iter_mut().enumerate() {
            let agrees = usize::from(agrees(example, signal));
            let said = said & 1 << signal != 0;
            let shown = said || scores.tasks[signal] >= thresholds[*fold][signal];
            count.coded += usize::from(is_coded(example, signal));
            count.caught += usize::from(shown && is_coded(example, signal));
            for (list, is) in [(&mut count.said, said), (&mut count.shown, shown)] {
                list[0] += usize::from(is);
                list[1] += usize::from(is) * agrees;
            }
        }
    }
    counts
}

/// The two goods among the tasks.
const GOODS: [usize; 2] = [TASKS - 2, TASKS - 1];

/// A line through the scores of each good that makes their sigmoid a probability (Platt 1999).
#[derive(Debug, Clone, Copy)]
pub struct Lines([(f32, f32); 2]);

impl Lines {
    /// Fitted by gradient descent; the loss is convex.
    pub fn through(judged: &[Judged<'_>]) -> Self {
        Self(GOODS.map(|task| {
            let points: Vec<(f32, f32)> =
                judged.iter().map(|(example, scores)| (scores.tasks[task], truth(example, task))).collect();
            let (mut slope, mut offset) = (1.0, 0.0);
            for _ in 0..STEPS {
                let (mut by_slope, mut by_offset) = (0.0, 0.0);
                for (score, truth) in &points {
                    let error = sigmoid(slope * score + offset) - truth;
                    by_slope += error * score;
                    by_offset += error;
                }
                slope -= by_slope / points.len() as f32;
                offset -= by_offset / points.len() as f32;
            }
            (slope, offset)
        }))
    }

    /// Lays the lines into the weights, so that the model answers along them.
    pub fn lay_into(&self, small: &mut Small) {
        for (task, (slope, offset)) in GOODS.into_iter().zip(self.0) {
            for row in &mut small.tasks {
                row[task] *= slope;
            }
            small.tasks[0][task] += offset;
        }
    }
}

/// Steps of length 1 that are more than enough for two numbers.
const STEPS: usize = 300;

fn truth(example: &Example, task: usize) -> f32 {
    encode::tasks(example.post.label, &example.post.codes)[task]
}

/// Expected calibration errors of the two goods, each post's along lines through the other folds.
pub fn goods(judged: &[Judged<'_>], folds: &[usize]) -> [f64; 2] {
    let fold_count = folds.iter().max().map_or(0, |highest| highest + 1);
    let lines: Vec<Lines> = (0..fold_count)
        .map(|fold| {
            let others = judged.iter().zip(folds).filter(|(_, f)| **f != fold);
            Lines::through(&others.map(|(one, _)| *one).collect::<Vec<_>>())
        })
        .collect();
    [0, 1].map(|good| {
        let of = |((example, scores), fold): (&Judged<'_>, &usize)| {
            let (slope, offset) = lines[*fold].0[good];
            let yes = sigmoid(slope * scores.tasks[GOODS[good]] + offset);
            // As a question of two classes, so that one measure serves all.
            let label = usize::from(truth(example, GOODS[good]) > 0.5);
            Scored { probabilities: [1.0 - yes, yes, 0.0], label, sure: example.post.sure }
        };
        super::metrics::calibration_error(&judged.iter().zip(folds).map(of).collect::<Vec<_>>())
    })
}
