//! Temperature scaling: one number that makes probabilities mean what they say (Guo et al. 2017).

use super::{
    Judged,
    metrics::{Scored, log_loss},
    score,
};

/// The temperature with the lowest log loss, by golden-section search between 1/8 and 8; the loss
/// is convex in the inverse temperature.
pub fn temperature(judged: &[Judged<'_>]) -> f32 {
    let loss = |inverse: f32| log_loss(&score(judged, 1.0 / inverse));
    let (mut low, mut high) = (0.125_f32, 8.0_f32);
    let golden = 0.618_034_f32;
    while high - low > 1e-3 {
        let (left, right) = (high - golden * (high - low), low + golden * (high - low));
        if loss(left) < loss(right) {
            high = right;
        } else {
            low = left;
        }
    }
    2.0 / (low + high)
}

/// Calibrated scores in which no post took part in choosing the temperature of its own fold.
pub fn cross_calibrated(judged: &[Judged<'_>], folds: &[usize]) -> Vec<Scored> {
    let fold_count = folds.iter().max().map_or(0, |highest| highest + 1);
    let temperatures: Vec<f32> = (0..fold_count)
        .map(|fold| {
            let others = judged.iter().zip(folds).filter(|(_, f)| **f != fold);
            temperature(&others.map(|(one, _)| *one).collect::<Vec<_>>())
        })
        .collect();
    judged.iter().zip(folds).flat_map(|(one, fold)| score(&[*one], temperatures[*fold])).collect()
}
