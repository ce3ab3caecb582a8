//! The fit of the wide and deep model: stochastic gradient descent with a fixed seed, so that the
//! same rows give the same weights, to the byte.

use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_pcg::Pcg32;
use softsell::{
    features::{DENSE, WORD_BITS},
    model::{DEEP_BUCKETS, HIDDEN, Header, Small, TASKS, Weights, leaky, leaky_slope, sigmoid, softmax},
    signal::SIGNALS,
};

use super::encode::{Rarity, dense_value, input_count, signal_of};

/// Choices of the fit, made by `cargo xtask evaluate` on grouped folds.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Whether posts are learned from that were written to be.
    pub written: bool,
    /// Whether teachers are asked, of unlabelled posts too.
    pub teachers: bool,
    /// Whether encoders are asked of unlabelled posts.
    pub encoders: bool,
    /// Passes over the rows.
    pub epochs: usize,
    /// Length of the first step; later ones shrink to zero in a straight line.
    pub step: f32,
    /// L2 penalty on the wide weights that a row touches.
    pub wide_penalty: f32,
    /// L2 penalty on the deep weights that a row touches.
    pub deep_penalty: f32,
    /// Share of the hidden numbers left out of each step (Srivastava et al. 2014).
    pub dropout: f32,
    /// Share of the signals hidden from each step, so that no phrase decides by itself.
    pub hidden_signals: f32,
    /// Weight of the tasks' loss against that of the class (Caruana 1997).
    pub tasks: f32,
    /// Weight of a post whose label is on a border, against 1 for a sure one.
    pub unsure: f32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            written: true,
            teachers: true,
            encoders: true,
            epochs: 8,
            step: 0.1,
            wide_penalty: 6e-3,
            deep_penalty: 3e-4,
            dropout: 0.3,
            hidden_signals: 0.2,
            tasks: 3.0,
            unsure: 0.5,
        }
    }
}

/// A post as the fit sees it.
#[derive(Debug, Clone)]
pub struct Row {
    /// Inputs that are not zero, with their values.
    pub inputs: Vec<(u32, f32)>,
    /// What the classes' probabilities should be.
    pub classes: [f32; 3],
    /// What the tasks' probabilities should be.
    pub tasks: [f32; TASKS],
    /// Weight of the row.
    pub weight: f32,
}

/// A model in full precision.
pub struct Network {
    wide: Vec<[f32; 3]>,
    wide_bias: [f32; 3],
    deep: Vec<[f32; HIDDEN]>,
    deep_bias: [f32; HIDDEN],
    classes: Vec<[f32; 3]>,
    tasks: Vec<[f32; TASKS]>,
    tasks_bias: [f32; TASKS],
    /// Deep rows that a row of the fit has touched; the others are noise.
    touched: Vec<bool>,
}

/// What the tasks answer before they have learnt anything: most codes are rare.
const RARE: f32 = -3.0;

impl Network {
    fn random(random: &mut Pcg32) -> Self {
        let deep_rows = DENSE + DEEP_BUCKETS;
        let mut deep = vec![[0.0; HIDDEN]; deep_rows];
        deep.as_flattened_mut().fill_with(|| random.random_range(-0.1..0.1));
        let mut classes = vec![[0.0; 3]; HIDDEN];
        classes.as_flattened_mut().fill_with(|| random.random_range(-0.5..0.5));
        let mut tasks = vec![[0.0; TASKS]; HIDDEN];
        tasks.as_flattened_mut().fill_with(|| random.random_range(-0.5..0.5));
        Self {
            wide: vec![[0.0; 3]; input_count()],
            wide_bias: [0.0; 3],
            deep,
            deep_bias: [0.0; HIDDEN],
            classes,
            tasks,
            tasks_bias: [RARE; TASKS],
            touched: vec![false; deep_rows],
        }
    }

    /// Row of the deep table for an input; runs of characters have none.
    fn deep_row(input: u32) -> Option<usize> {
        let input = input as usize;
        match input.checked_sub(DENSE) {
            None => Some(input),
            Some(bucket) if bucket < 1 << WORD_BITS => Some(DENSE + bucket % DEEP_BUCKETS),
            Some(_) => None,
        }
    }

    /// Logits of the classes, and the hidden numbers times `kept`.
    fn forward(&self, inputs: &[(u32, f32)], kept: &[f32; HIDDEN]) -> ([f32; 3], [f32; HIDDEN]) {
        let mut logits = self.wide_bias;
        let mut hidden = self.deep_bias;
        for &(input, value) in inputs {
            scaled_add(&mut logits, value, &self.wide[input as usize]);
            if let Some(row) = Self::deep_row(input) {
                scaled_add(&mut hidden, value, &self.deep[row]);
            }
        }
        for ((number, kept), classes) in hidden.iter_mut().zip(kept).zip(&self.classes) {
            *number = leaky(*number) * kept;
            scaled_add(&mut logits, *number, classes);
        }
        (logits, hidden)
    }

    fn tasks_of(&self, hidden: &[f32; HIDDEN]) -> [f32; TASKS] {
        let mut logits = self.tasks_bias;
        for (number, tasks) in hidden.iter().zip(&self.tasks) {
            scaled_add(&mut logits, *number, tasks);
        }
        logits.map(sigmoid)
    }

    /// Logits of the classes and probabilities of the tasks.
    pub fn answer(&self, inputs: &[(u32, f32)]) -> ([f32; 3], [f32; TASKS]) {
        let (logits, hidden) = self.forward(inputs, &[1.0; HIDDEN]);
        (logits, self.tasks_of(&hidden))
    }

    /// One step of length `step` down the gradient of the loss of a row of which `inputs` are seen.
    fn update(&mut self, row: &Row, inputs: &[(u32, f32)], step: f32, kept: &[f32; HIDDEN], settings: &Settings) {
        let (logits, hidden) = self.forward(inputs, kept);
        let probabilities = softmax(logits);
        let errors = [0, 1, 2].map(|class| row.weight * (probabilities[class] - row.classes[class]));
        let mut task_errors = self.tasks_of(&hidden);
        for (error, truth) in task_errors.iter_mut().zip(row.tasks) {
            *error = settings.tasks * row.weight.min(1.0) * (*error - truth);
        }
        let mut slopes = [0.0; HIDDEN];
        for (at, slope) in slopes.iter_mut().enumerate() {
            let (classes, tasks) = (&mut self.classes[at], &mut self.tasks[at]);
            *slope = (dot(&errors, classes) + dot(&task_errors, tasks)) * kept[at] * leaky_slope(hidden[at]);
            scaled_add(classes, -step * hidden[at], &errors);
            scaled_add(tasks, -step * hidden[at], &task_errors);
            self.deep_bias[at] -= step * *slope;
        }
        scaled_add(&mut self.tasks_bias, -step, &task_errors);
        scaled_add(&mut self.wide_bias, -step, &errors);
        for &(input, value) in inputs {
            descend(&mut self.wide[input as usize], step, value, &errors, settings.wide_penalty);
            if let Some(row) = Self::deep_row(input) {
                descend(&mut self.deep[row], step, value, &slopes, settings.deep_penalty);
                self.touched[row] = true;
            }
        }
    }
}

fn scaled_add<const N: usize>(sums: &mut [f32; N], scale: f32, row: &[f32; N]) {
    for (sum, value) in sums.iter_mut().zip(row) {
        *sum += scale * value;
    }
}

fn dot<const N: usize>(left: &[f32; N], right: &[f32; N]) -> f32 {
    left.iter().zip(right).map(|(a, b)| a * b).sum()
}

fn descend<const N: usize>(weights: &mut [f32; N], step: f32, value: f32, slopes: &[f32; N], penalty: f32) {
    for (weight, slope) in weights.iter_mut().zip(slopes) {
        *weight -= step * (slope * value + penalty * *weight);
    }
}

/// Fits a network to `rows`.
pub fn fit(rows: &[&Row], settings: &Settings, seed: u64) -> Network {
    let mut random = Pcg32::seed_from_u64(seed);
    let mut network = Network::random(&mut random);
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let updates = (settings.epochs * rows.len()) as f32;
    let mut left = updates;
    let mut inputs = Vec::new();
    for _ in 0..settings.epochs {
        order.shuffle(&mut random);
        for &index in &order {
            let mut kept = [1.0 / (1.0 - settings.dropout); HIDDEN];
            for number in &mut kept {
                if random.random::<f32>() < settings.dropout {
                    *number = 0.0;
                }
            }
            let seen: Vec<bool> = SIGNALS.iter().map(|_| random.random::<f32>() >= settings.hidden_signals).collect();
            let is_seen = |input: &&(u32, f32)| signal_of(input.0).is_none_or(|signal| seen[signal]);
            inputs.clear();
            inputs.extend(rows[index].inputs.iter().filter(is_seen));
            network.update(rows[index], &inputs, settings.step * left / updates, &kept, settings);
            left -= 1.0;
        }
    }
    network
}

impl Network {
    /// Rounds the tables to bytes. What all three wide weights of a row share cancels in the softmax,
    /// so it is taken out first and the bytes are spent on what differs. Calibration is still to come.
    pub fn quantise(&self, rarity: &Rarity) -> Weights {
        let (wide_dense, wide_buckets) = self.wide.split_at(DENSE);
        let (deep_dense, deep_buckets) = self.deep.split_at(DENSE);
        let rows: Vec<[f32; 3]> = wide_buckets.iter().map(centred).collect();
        let weight_steps = [0, 1, 2].map(|class| step_of(rows.iter().map(|row| row[class])));
        let deep_step = step_of(self.touched_buckets().flatten().copied());
        let mut small = Small::zero();
        small.wide[0] = centred(&self.wide_bias);
        small.hidden[0] = self.deep_bias;
        for (at, (wide, deep)) in wide_dense.iter().zip(deep_dense).enumerate() {
            small.wide[1 + at] = centred(wide).map(|weight| weight * dense_value(at));
            if self.touched[at] {
                small.hidden[1 + at] = deep.map(|weight| weight * dense_value(at));
            }
        }
        small.classes.clone_from(&self.classes);
        small.tasks[0] = self.tasks_bias;
        small.tasks[1..].copy_from_slice(&self.tasks);
        let table = rows.iter().zip(&rarity.0).map(|(row, rarity)| {
            let [a, b, c] = [0, 1, 2].map(|class| byte(row[class], weight_steps[class]).cast_unsigned());
            if *rarity == 0 { [0; 4] } else { [a, b, c, *rarity] }
        });
        let touched = &self.touched[DENSE..];
        let deep = deep_buckets
            .iter()
            .zip(touched)
            .map(|(row, touched)| if *touched { row.map(|weight| byte(weight, deep_step)) } else { [0; HIDDEN] });
        Weights {
            header: Header { weight_steps, deep_step, temperature: 1.0, hold: 1.0, band: 0.0 },
            small,
            table: table.collect(),
            deep: deep.collect(),
        }
    }

    fn touched_buckets(&self) -> impl Iterator<Item = &[f32; HIDDEN]> {
        let rows = self.deep.iter().zip(&self.touched).skip(DENSE);
        rows.filter(|(_, touched)| **touched).map(|(row, _)| row)
    }
}

fn centred(triple: &[f32; 3]) -> [f32; 3] {
    let mean = triple.iter().sum::<f32>() / 3.0;
    triple.map(|value| value - mean)
}

/// Value of one step when the largest of `weights` takes 127 of them.
fn step_of(weights: impl Iterator<Item = f32>) -> f32 {
    weights.fold(1e-9, |highest: f32, weight| highest.max(weight.abs())) / 127.0
}

fn byte(value: f32, step: f32) -> i8 {
    (value / step).round().clamp(-127.0, 127.0) as i8
}

#[cfg(test)]
mod tests {
    use super::{super::encode, *};
    use softsell::{
        features::{Extractor, Features},
        model::Model,
        signal::find_all,
        text::Text,
    };

    fn features(words: &str) -> Features {
        let text = Text::new(words);
        Extractor::default().extract(&text, &find_all(&text)).clone()
    }

    #[test]
    fn a_fit_learns_what_it_is_shown_and_repeats_to_the_byte() {
        let posts = [
            ("use two layers of paint and let the first one dry", 0, "tip"),
            ("sand with the grain, then wipe off the dust", 0, "tip"),
            ("has anyone here been to the new bakery?", 1, "question"),
            ("thanks, that made my day", 1, "thanks"),
            ("buy two and get one free, order today", 2, "deal"),
            ("our sale ends tonight, order now", 2, "deal"),
        ]
        .map(|(words, label, code)| (features(words), label, encode::tasks(label, &[code.to_owned()])));
        let thrice = || posts.iter().chain(&posts).chain(&posts);
        let rarity = Rarity::of(thrice().map(|post| &post.0));
        let rows: Vec<Row> = thrice()
            .map(|(features, label, tasks)| {
                let mut classes = [0.0; 3];
                classes[*label] = 1.0;
                Row { inputs: rarity.inputs(features), classes, tasks: *tasks, weight: 1.0 }
            })
            .collect();
        let settings = Settings { epochs: 40, ..Settings::default() };
        let rows: Vec<&Row> = rows.iter().collect();
        let bytes = || fit(&rows, &settings, 1).quantise(&rarity).write();
        let model = Model::read(bytes()).unwrap();
        for (features, label, tasks) in &posts {
            let scores = model.scores(features);
            assert!((0..3).all(|class| scores.logits[class] <= scores.logits[*label]), "{scores:?} for {label}");
            let answers: Vec<bool> = scores.tasks.iter().map(|logit| *logit > 0.0).collect();
            assert_eq!(answers, tasks.map(|truth| truth > 0.5));
        }
        assert_eq!(bytes(), bytes());
    }

    #[test]
    fn the_written_model_answers_as_the_network_does() {
        let rarity = Rarity(vec![100; softsell::features::BUCKETS]);
        let sale = features("our sale ends tonight, order now, see https://shop.example");
        let row = Row { inputs: rarity.inputs(&sale), classes: [0.0, 0.0, 1.0], tasks: [0.0; TASKS], weight: 1.0 };
        let network = fit(&[&row], &Settings { epochs: 20, ..Settings::default() }, 1);
        let (logits, tasks) = network.answer(&rarity.inputs(&sale));
        let scores = Model::read(network.quantise(&rarity).write()).unwrap().scores(&sale);
        let apart = |a: f32, b: f32| (a - b).abs();
        for class in 1..3 {
            assert!(apart(logits[class] - logits[0], scores.logits[class] - scores.logits[0]) < 0.05);
        }
        for (task, logit) in tasks.iter().zip(scores.tasks) {
            assert!(apart(*task, sigmoid(logit)) < 0.01);
        }
    }
}
