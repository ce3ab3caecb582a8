//! Posts as rows of numbers.

use softsell::{
    features::{BUCKETS, DENSE, FEATURES_PER_SIGNAL, Features},
    model::{TASKS, damped},
    signal::{Kind, SIGNALS},
};

/// Value of a signal's feature that is on, where a block of n-grams has length 1.
pub const SIGNAL_VALUE: f32 = 0.4;
/// Value of a shape's feature that is on; the lower, the slower its weights grow.
pub const SHAPE_VALUE: f32 = 0.1;

/// Value of the dense feature at `index` when it is on.
pub fn dense_value(index: usize) -> f32 {
    if index < FEATURES_PER_SIGNAL * SIGNALS.len() { SIGNAL_VALUE } else { SHAPE_VALUE }
}

/// The signal that an input belongs to.
pub fn signal_of(input: u32) -> Option<usize> {
    let signal = input as usize / FEATURES_PER_SIGNAL;
    (signal < SIGNALS.len()).then_some(signal)
}

/// Inputs: dense features, then buckets.
pub fn input_count() -> usize {
    DENSE + BUCKETS
}

/// Buckets that fewer examples fill say more about those than about posts.
const FEWEST_POSTS: u32 = 3;

/// How rare the n-grams of each bucket are: the smoothed inverse document frequency in steps of a
/// byte, 0 for buckets that hardly any example fills. Its scale cancels, because every block of
/// n-grams is brought to length 1.
pub struct Rarity(pub Vec<u8>);

impl Rarity {
    /// Counted over `examples`.
    pub fn of<'f>(examples: impl Iterator<Item = &'f Features>) -> Self {
        let mut counts = vec![0_u32; BUCKETS];
        let mut total = 1.0;
        for features in examples {
            total += 1.0;
            for (bucket, _) in features.words.iter().chain(&features.chars) {
                counts[*bucket as usize] += 1;
            }
        }
        let idf =
            |count: u32| if count < FEWEST_POSTS { 0.0 } else { 1.0 + libm::log(total / (1.0 + f64::from(count))) };
        let highest = counts.iter().map(|&count| idf(count)).fold(1e-9, f64::max);
        Self(counts.iter().map(|&count| (255.0 * idf(count) / highest).round() as u8).collect())
    }

    /// Inputs that are not zero, with their values.
    pub fn inputs(&self, features: &Features) -> Vec<(u32, f32)> {
        let on = features.dense.iter().enumerate().filter(|(_, on)| **on);
        let mut inputs: Vec<(u32, f32)> = on.map(|(i, _)| (i as u32, dense_value(i))).collect();
        let first = features.dense.len() as u32;
        for block in [&features.words, &features.chars] {
            let values = block.iter().map(|&(b, count)| (b, damped(count) * f32::from(self.0[b as usize])));
            let norm = values.clone().map(|(_, value)| value * value).sum::<f32>().sqrt();
            if norm > 0.0 {
                inputs.extend(values.filter(|v| v.1 > 0.0).map(|(bucket, value)| (first + bucket, value / norm)));
            }
        }
        inputs
    }
}

/// The answers to the model's tasks: each signal's code, then value, then conversation. A post gives
/// value if that is its label or it carries the code of a gift; likewise for conversation.
pub fn tasks(label: usize, codes: &[String]) -> [f32; TASKS] {
    let mut answers = [0.0; TASKS];
    let [.., value, conversation] = &mut answers;
    *value = f32::from(u8::from(label == 0));
    *conversation = f32::from(u8::from(label == 1));
    for (at, signal) in SIGNALS.iter().enumerate().filter(|(_, s)| codes.iter().any(|code| code == s.id)) {
        answers[at] = 1.0;
        match signal.kind {
            Kind::Gift => answers[TASKS - 2] = 1.0,
            Kind::Talk => answers[TASKS - 1] = 1.0,
            Kind::Tactic => {}
        }
    }
    answers
}
