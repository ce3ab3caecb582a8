//! Figures of a classifier, from its probabilities and the labels.

use softsell::Class;

/// A prediction beside what is true.
#[derive(Debug, Clone, Copy)]
pub struct Scored {
    /// Probabilities in the order of [`Class::JUDGED`].
    pub probabilities: [f32; 3],
    /// Index of the true class.
    pub label: usize,
    /// Whether the label is beyond doubt.
    pub sure: bool,
}

impl Scored {
    /// Index of the likeliest class.
    pub fn predicted(&self) -> usize {
        let p = self.probabilities;
        (0..3).fold(0, |best, class| if p[class] > p[best] { class } else { best })
    }

    /// Probability that the post sells hard.
    pub const fn sells(&self) -> f32 {
        self.probabilities[Class::HARD_SELL]
    }
}

/// Precision, recall and F1 of one class; 0 where nothing was predicted or there.
pub fn precision_recall_f1(scored: &[Scored], class: usize) -> [f64; 3] {
    let count = |test: &dyn Fn(&Scored) -> bool| scored.iter().filter(|s| test(s)).count() as f64;
    let hits = count(&|s| s.label == class && s.predicted() == class);
    let share = |total: f64| if total > 0.0 { hits / total } else { 0.0 };
    let precision = share(count(&|s| s.predicted() == class));
    let recall = share(count(&|s| s.label == class));
    let f1 = if hits > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 };
    [precision, recall, f1]
}

/// Mean F1 of the three classes.
pub fn macro_f1(scored: &[Scored]) -> f64 {
    (0..3).map(|class| precision_recall_f1(scored, class)[2]).sum::<f64>() / 3.0
}

/// The lowest hard-sell probability at which at most `rate` of the sure posts that do not sell are
/// taken for selling.
pub fn threshold_at(scored: &[Scored], rate: f64) -> f32 {
    let mut innocent: Vec<f32> =
        scored.iter().filter(|s| s.sure && s.label != Class::HARD_SELL).map(Scored::sells).collect();
    innocent.sort_by(|a, b| b.total_cmp(a));
    let allowed = (rate * innocent.len() as f64).floor() as usize;
    innocent.get(allowed).map_or(0.0, |highest_left_out| highest_left_out.next_up())
}

/// Share of the sure hard-sell posts at or above a hard-sell probability.
pub fn recall_at(scored: &[Scored], threshold: f32) -> f64 {
    share(scored.iter().filter(|s| s.sure && s.label == Class::HARD_SELL), threshold)
}

/// Share of the sure posts that do not sell at or above a hard-sell probability.
pub fn false_alarms_at(scored: &[Scored], threshold: f32) -> f64 {
    share(scored.iter().filter(|s| s.sure && s.label != Class::HARD_SELL), threshold)
}

fn share<'a>(posts: impl Iterator<Item = &'a Scored> + Clone, threshold: f32) -> f64 {
    let total = posts.clone().count();
    if total == 0 { 0.0 } else { posts.filter(|s| s.sells() >= threshold).count() as f64 / total as f64 }
}

/// Expected calibration error of the likeliest class, in fifteen bins of equal width (Guo et al. 2017).
pub fn calibration_error(scored: &[Scored]) -> f64 {
    const BINS: usize = 15;
    let mut bins = [(0.0_f64, 0.0_f64); BINS];
    for s in scored {
        let confidence = f64::from(s.probabilities[s.predicted()]);
        let bin = &mut bins[((confidence * BINS as f64) as usize).min(BINS - 1)];
        bin.0 += confidence;
        bin.1 += f64::from(u8::from(s.predicted() == s.label));
    }
    bins.iter().map(|(confidence, right)| (confidence - right).abs()).sum::<f64>() / scored.len() as f64
}

/// Mean negative log-likelihood of the labels.
pub fn log_loss(scored: &[Scored]) -> f64 {
    scored.iter().map(|s| -libm::log(f64::from(s.probabilities[s.label]).max(1e-12))).sum::<f64>() / scored.len() as f64
}

/// Names of the classes, for tables.
pub fn class_names() -> [&'static str; 3] {
    Class::JUDGED.map(Class::name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(sells: f32, label: usize) -> Scored {
        Scored { probabilities: [(1.0 - sells) * 0.6, (1.0 - sells) * 0.4, sells], label, sure: true }
    }

    #[test]
    fn perfect_predictions_score_one() {
        let all = [scored(0.9, 2), scored(0.1, 0), Scored { probabilities: [0.1, 0.8, 0.1], label: 1, sure: true }];
        assert!((macro_f1(&all) - 1.0).abs() < 1e-9);
    }

    #[test]
    fn a_threshold_lets_no_more_false_alarms_through_than_allowed() {
        let mut all: Vec<Scored> = (0..100).map(|i| scored(i as f32 / 100.0, 0)).collect();
        all.extend((0..10).map(|i| scored(0.905 + i as f32 / 100.0, 2)));
        let threshold = threshold_at(&all, 0.05);
        assert!(false_alarms_at(&all, threshold) <= 0.05);
        assert!((recall_at(&all, threshold) - 0.6).abs() < 1e-9, "{threshold}");
    }

    #[test]
    fn calibration_error_is_the_gap_between_confidence_and_truth() {
        let half_right = [scored(0.9, 2), scored(0.9, 0)];
        assert!((calibration_error(&half_right) - 0.4).abs() < 1e-6);
    }
}
