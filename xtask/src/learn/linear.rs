//! Multinomial logistic regression over hashed TF-IDF blocks and dense features, fitted by stochastic
//! gradient descent with a fixed seed: the same posts give the same weights, to the byte.

use rand::{SeedableRng, seq::SliceRandom};
use rand_pcg::Pcg32;
use softsell::{
    features::{BUCKETS, FEATURES_PER_SIGNAL, Features, dense_names},
    model::{Header, damped},
    signal::SIGNALS,
};

/// Penalties and weights of the fit, chosen by `cargo xtask evaluate` on grouped folds.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// L2 penalty on all weights but the bias, per example.
    pub penalty: f64,
    /// Value of a signal's feature that is on; the lower, the more its weights are penalised.
    pub signal_value: f32,
    /// Value of a shape's feature that is on.
    pub shape_value: f32,
    /// Weight of a post whose label is on a border, against 1 for a sure one.
    pub unsure_weight: f64,
    /// Passes over the examples.
    pub epochs: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self { penalty: 1e-4, signal_value: 0.6, shape_value: 0.1, unsure_weight: 0.5, epochs: 15 }
    }
}

/// Step of the first update; later ones shrink as `1 / (1 + step * penalty * updates)` (Bottou 2012).
const FIRST_STEP: f64 = 1.0;

/// A post as the fit sees it.
#[derive(Debug, Clone)]
pub struct Example {
    /// What the model sees of it.
    pub features: Features,
    /// Index of its class.
    pub label: usize,
    /// Whether its label is beyond doubt.
    pub sure: bool,
}

/// Value of the dense feature at `index` when it is on.
fn dense_value(index: usize, settings: &Settings) -> f32 {
    if index < FEATURES_PER_SIGNAL * SIGNALS.len() { settings.signal_value } else { settings.shape_value }
}

/// Sparse row: parameter indices (already times three) and values.
struct Row {
    cells: Vec<(u32, f32)>,
    label: usize,
    weight: f64,
}

/// The fitted numbers, quantised as they will be stored.
pub struct Fitted {
    /// Bias first, then one triple per dense feature.
    pub dense: Vec<[f32; 3]>,
    /// One row per bucket: three weights and an inverse document frequency.
    pub table: Vec<[u8; 4]>,
    /// Value of one step of an inverse document frequency.
    pub idf_step: f32,
    /// Value of one step of a weight, per class.
    pub weight_steps: [f32; 3],
}

impl Fitted {
    /// A header with these steps and calibration still to come.
    pub fn header(&self) -> Header {
        Header { idf_step: self.idf_step, weight_steps: self.weight_steps, temperature: 1.0, hold: 1.0, band: 0.0 }
    }
}

/// Parameters: bias, dense features, buckets; three numbers each.
fn parameter_count() -> usize {
    3 * (1 + dense_names().len() + BUCKETS)
}

fn table_start() -> usize {
    3 * (1 + dense_names().len())
}

/// Fits the model to `examples`.
pub fn fit(examples: &[&Example], settings: &Settings) -> Fitted {
    let (idf, idf_step) = inverse_document_frequencies(examples);
    let rows: Vec<Row> = examples.iter().map(|example| row(example, &idf, idf_step, settings)).collect();
    let mut weights = Weights { values: vec![0.0; parameter_count()], scale: 1.0 };
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut random = Pcg32::seed_from_u64(1);
    let mut updates = 0.0;
    for _ in 0..settings.epochs {
        order.shuffle(&mut random);
        for &index in &order {
            let step = FIRST_STEP / (1.0 + FIRST_STEP * settings.penalty * updates);
            weights.update(&rows[index], step, settings.penalty);
            updates += 1.0;
        }
    }
    quantise(&weights.unscaled(), &idf, idf_step, settings)
}

/// Buckets that fewer examples fill say more about those than about posts.
const FEWEST_POSTS: u32 = 3;

/// Smoothed inverse document frequency of every bucket, in steps of a byte; 0 for buckets that
/// hardly any example fills.
fn inverse_document_frequencies(examples: &[&Example]) -> (Vec<u8>, f32) {
    let mut counts = vec![0_u32; BUCKETS];
    for (bucket, _) in examples.iter().flat_map(|e| e.features.words.iter().chain(&e.features.chars)) {
        counts[*bucket as usize] += 1;
    }
    let total = 1.0 + examples.len() as f64;
    let idf = |count: u32| if count < FEWEST_POSTS { 0.0 } else { 1.0 + libm::log(total / (1.0 + f64::from(count))) };
    let highest = counts.iter().map(|&count| idf(count)).fold(0.0, f64::max);
    let step = highest / 255.0;
    (counts.iter().map(|&count| (idf(count) / step).round() as u8).collect(), step as f32)
}

fn row(example: &Example, idf: &[u8], idf_step: f32, settings: &Settings) -> Row {
    let mut cells = vec![(0, 1.0)];
    let on = example.features.dense.iter().enumerate().filter(|(_, on)| **on);
    cells.extend(on.map(|(i, _)| (3 * (1 + i as u32), dense_value(i, settings))));
    for block in [&example.features.words, &example.features.chars] {
        let values = block.iter().map(|&(b, count)| (b, damped(count) * idf_step * f32::from(idf[b as usize])));
        let norm = values.clone().map(|(_, value)| value * value).sum::<f32>().sqrt();
        if norm > 0.0 {
            cells.extend(values.map(|(bucket, value)| (table_start() as u32 + 3 * bucket, value / norm)));
        }
    }
    Row { cells, label: example.label, weight: if example.sure { 1.0 } else { settings.unsure_weight } }
}

/// Weights whose common factor is kept apart, so that shrinking all of them is one multiplication.
struct Weights {
    values: Vec<f32>,
    scale: f64,
}

impl Weights {
    fn probabilities(&self, row: &Row) -> [f64; 3] {
        let mut logits = [0.0_f64; 3];
        for &(at, value) in &row.cells {
            for (logit, weight) in logits.iter_mut().zip(&self.values[at as usize..]) {
                *logit += f64::from(value * weight);
            }
        }
        let highest = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let powers = logits.map(|logit| libm::exp(self.scale * (logit - highest)));
        let total: f64 = powers.iter().sum();
        powers.map(|power| power / total)
    }

    /// One step down the gradient of one example's loss and of the penalty.
    fn update(&mut self, row: &Row, step: f64, penalty: f64) {
        let mut errors = self.probabilities(row);
        errors[row.label] -= 1.0;
        self.scale *= 1.0 - step * penalty;
        let slopes = errors.map(|error| (step * row.weight * error / self.scale) as f32);
        for &(at, value) in &row.cells {
            for (weight, slope) in self.values[at as usize..].iter_mut().zip(slopes) {
                *weight -= slope * value;
            }
        }
    }

    fn unscaled(&self) -> Vec<f64> {
        self.values.iter().map(|&value| self.scale * f64::from(value)).collect()
    }
}

/// Rounds the table to bytes. What all three weights of a row share cancels in the softmax, so it is
/// taken out first and the bytes are spent on what differs.
fn quantise(parameters: &[f64], idf: &[u8], idf_step: f32, settings: &Settings) -> Fitted {
    let (dense, table) = parameters.split_at(table_start());
    let centred = |triple: &[f64]| {
        let mean = triple.iter().sum::<f64>() / 3.0;
        [triple[0] - mean, triple[1] - mean, triple[2] - mean]
    };
    let rows: Vec<[f64; 3]> = table.chunks_exact(3).map(centred).collect();
    let steps = [0, 1, 2].map(|class| rows.iter().map(|row| row[class].abs()).fold(1e-9, f64::max) / 127.0);
    let byte = |value: f64, step: f64| (value / step).round().clamp(-127.0, 127.0) as i8 as u8;
    Fitted {
        dense: dense
            .chunks_exact(3)
            .enumerate()
            .map(|(i, triple)| {
                let value = if i == 0 { 1.0 } else { dense_value(i - 1, settings) };
                centred(triple).map(|weight| weight as f32 * value)
            })
            .collect(),
        table: rows
            .iter()
            .zip(idf)
            .map(|(row, idf)| [byte(row[0], steps[0]), byte(row[1], steps[1]), byte(row[2], steps[2]), *idf])
            .collect(),
        idf_step,
        weight_steps: steps.map(|step| step as f32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use softsell::{features::Extractor, model::Model, signal::find_all, text::Text};

    fn example(words: &str, label: usize) -> Example {
        let text = Text::new(words);
        let features = Extractor::default().extract(&text, &find_all(&text)).clone();
        Example { features, label, sure: true }
    }

    #[test]
    fn a_fit_learns_what_it_is_shown_and_repeats_to_the_byte() {
        let examples = [
            example("use two layers of paint and let the first one dry", 0),
            example("sand with the grain, then wipe off the dust", 0),
            example("has anyone here been to the new bakery?", 1),
            example("thanks, that made my day", 1),
            example("buy two and get one free, order today", 2),
            example("our sale ends tonight, order now", 2),
        ];
        let all: Vec<&Example> = examples.iter().collect();
        let settings = Settings { penalty: 1e-3, ..Settings::default() };
        let bytes = || {
            let fitted = fit(&all, &settings);
            Model::write(&fitted.header(), &fitted.dense, &fitted.table)
        };
        let model = Model::read(bytes()).unwrap();
        for example in &examples {
            let logits = model.logits(&example.features);
            assert!((0..3).all(|class| logits[class] <= logits[example.label]), "{logits:?} for {}", example.label);
        }
        assert_eq!(bytes(), bytes());
    }
}
