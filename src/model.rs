//! The trained model: one slice of bytes that is read where it lies.
//!
//! Two readings of the same draft are added up (Cheng et al. 2016, "wide and deep"). The *wide* one
//! is linear: every n-gram, signal and shape has a weight for each class. The *deep* one adds up a
//! vector of [`HIDDEN`] numbers for every word, pair of words, signal and shape, cuts off what is
//! negative, and reads from what is left the classes again, and beside them the [`TASKS`]: which of
//! the rubric's codes a post carries, and whether it gives value or makes conversation. Learning to
//! say *why* is what taught the hidden numbers.
//!
//! Little-endian. A header of 4-byte fields ([`Header`]); `f32`s, in the order of [`Small`]; one row
//! of four bytes for every bucket: three `i8` weights, in the order of
//! [`Class::JUDGED`](crate::Class::JUDGED), and a `u8` inverse document frequency; then one row of
//! [`HIDDEN`] `i8`s for every deep bucket.

use std::borrow::Cow;

use crate::{
    features::{self, BUCKETS, DENSE, Features},
    signal::SIGNALS,
};

const MAGIC: [u8; 8] = *b"SOFTSELL";
const FORMAT: u32 = 2;
/// Header fields, the format and the features' fingerprint among them.
const FIELDS: usize = 9;

/// Width of the hidden layer.
pub const HIDDEN: usize = 32;
/// log2 of the number of rows that word buckets are folded into for the hidden layer.
pub const DEEP_BITS: u32 = 13;
/// Rows of the hidden layer's table.
pub const DEEP_BUCKETS: usize = 1 << DEEP_BITS;
/// What the hidden layer answers beside the class: one yes or no for the code of each signal, in
/// the order of [`SIGNALS`], then whether the post gives value, then whether it makes conversation.
pub const TASKS: usize = SIGNALS.len() + 2;
/// What a negative hidden number is multiplied by.
const LEAK: f32 = 0.01;

/// The numbers before the weights.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Header {
    /// Value of one step of a row's weight, per class.
    pub weight_steps: [f32; 3],
    /// Value of one step of a deep row.
    pub deep_step: f32,
    /// Logits are divided by this before the softmax (Guo et al. 2017).
    pub temperature: f32,
    /// Hard-sell probability from which a post is held.
    pub hold: f32,
    /// Below this probability of the likeliest class the judge abstains.
    pub band: f32,
}

/// The weights that are too few to be worth bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct Small {
    /// Bias, then one triple per dense feature.
    pub wide: Vec<[f32; 3]>,
    /// Bias, then one row per dense feature.
    pub hidden: Vec<[f32; HIDDEN]>,
    /// What each hidden number adds to the classes.
    pub classes: Vec<[f32; 3]>,
    /// Bias, then what each hidden number adds to the tasks.
    pub tasks: Vec<[f32; TASKS]>,
    /// One row: the score from which a task's answer is a yes.
    pub yes: Vec<[f32; TASKS]>,
}

impl Small {
    /// All zero, for the dense features of this judge.
    #[must_use]
    pub fn zero() -> Self {
        let dense = 1 + DENSE;
        Self {
            wide: vec![[0.0; 3]; dense],
            hidden: vec![[0.0; HIDDEN]; dense],
            classes: vec![[0.0; 3]; HIDDEN],
            tasks: vec![[0.0; TASKS]; 1 + HIDDEN],
            yes: vec![[f32::INFINITY; TASKS]],
        }
    }

    /// All numbers, in their order.
    fn parts(&self) -> [&[f32]; 5] {
        let Self { wide, hidden, classes, tasks, yes } = self;
        [wide.as_flattened(), hidden.as_flattened(), classes.as_flattened(), tasks.as_flattened(), yes.as_flattened()]
    }

    fn parts_mut(&mut self) -> [&mut [f32]; 5] {
        let Self { wide, hidden, classes, tasks, yes } = self;
        [
            wide.as_flattened_mut(),
            hidden.as_flattened_mut(),
            classes.as_flattened_mut(),
            tasks.as_flattened_mut(),
            yes.as_flattened_mut(),
        ]
    }
}

/// A model before it is written.
#[derive(Debug, Clone)]
pub struct Weights {
    /// The numbers before the weights.
    pub header: Header,
    /// The weights kept as they are.
    pub small: Small,
    /// [`BUCKETS`] rows: three weights and an inverse document frequency.
    pub table: Vec<[u8; 4]>,
    /// [`DEEP_BUCKETS`] rows of weights.
    pub deep: Vec<[i8; HIDDEN]>,
}

impl Weights {
    /// The bytes that [`Model::read`] takes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(FORMAT.to_le_bytes());
        bytes.extend(features::fingerprint().to_le_bytes());
        let Header { weight_steps: [a, b, c], deep_step, temperature, hold, band } = self.header;
        let header = [a, b, c, deep_step, temperature, hold, band];
        for value in header.iter().chain(self.small.parts().into_iter().flatten()) {
            bytes.extend(value.to_le_bytes());
        }
        bytes.extend(self.table.as_flattened());
        bytes.extend(self.deep.as_flattened().iter().map(|weight| weight.to_le_bytes()[0]));
        bytes
    }
}

/// Why bytes are not a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ModelError {
    /// They do not begin as a model does, or have another format or length.
    NotAModel,
    /// A model, but trained for other features than this judge has.
    OtherFeatures,
}

impl std::fmt::Display for ModelError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::NotAModel => "these bytes are not a Softsell model of this format",
            Self::OtherFeatures => "this model was trained for other features; run `cargo xtask train`",
        })
    }
}

impl std::error::Error for ModelError {}

/// What the model makes of one draft, before calibration.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    /// Of the three classes.
    pub logits: [f32; 3],
    /// Of the [`TASKS`].
    pub tasks: [f32; TASKS],
    hidden: [f32; HIDDEN],
    /// What the words' n-grams were scaled by.
    words: f32,
}

/// How hard the word buckets of one draft pull its scores one way: the slope of the model there.
#[derive(Debug)]
pub struct Pull<'m> {
    model: &'m Model,
    words: f32,
    wide: [f32; 3],
    deep: [f32; HIDDEN],
}

impl Pull<'_> {
    /// What one mention of a bucket adds.
    #[must_use]
    pub fn of(&self, bucket: u32) -> f32 {
        let [wide @ .., rarity] = self.model.row(bucket);
        let wide: f32 = products(&wide, &self.wide).iter().sum();
        let deep: f32 = products(self.model.deep_row(bucket), &self.deep).iter().sum();
        let slope = wide + deep;
        self.words * f32::from(rarity) * slope
    }
}

/// A wide and deep model over hashed n-grams and dense features.
#[derive(Debug, Clone)]
pub struct Model {
    header: Header,
    small: Small,
    bytes: Cow<'static, [u8]>,
    /// Where the table begins in `bytes`, and where the deep table does.
    table: usize,
    deep: usize,
}

impl Model {
    /// Takes the bytes that [`Weights::write`] made.
    ///
    /// # Errors
    /// [`ModelError`], if they are not a model or one for other features.
    pub fn read(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, ModelError> {
        let bytes = bytes.into();
        let mut fields = bytes.strip_prefix(&MAGIC).ok_or(ModelError::NotAModel)?.chunks_exact(4).map(quad);
        let mut next = || fields.next().ok_or(ModelError::NotAModel);
        if u32::from_le_bytes(next()?) != FORMAT {
            return Err(ModelError::NotAModel);
        }
        if u32::from_le_bytes(next()?) != features::fingerprint() {
            return Err(ModelError::OtherFeatures);
        }
        let mut float = || next().map(f32::from_le_bytes);
        let header = Header {
            weight_steps: [float()?, float()?, float()?],
            deep_step: float()?,
            temperature: float()?,
            hold: float()?,
            band: float()?,
        };
        let mut small = Small::zero();
        for value in small.parts_mut().into_iter().flatten() {
            *value = float()?;
        }
        let table = MAGIC.len() + 4 * (FIELDS + small.parts().into_iter().map(<[f32]>::len).sum::<usize>());
        let deep = table + 4 * BUCKETS;
        if bytes.len() != deep + HIDDEN * DEEP_BUCKETS {
            return Err(ModelError::NotAModel);
        }
        Ok(Self { header, small, bytes, table, deep })
    }

    /// The numbers before the weights.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Uncalibrated scores of a draft.
    #[must_use]
    pub fn scores(&self, features: &Features) -> Scores {
        let mut logits = self.small.wide[0];
        let mut hidden = self.small.hidden[0];
        let rows = self.small.wide[1..].iter().zip(&self.small.hidden[1..]);
        for (_, (wide, deep)) in features.dense.iter().zip(rows).filter(|(on, _)| **on) {
            add(&mut logits, wide);
            add(&mut hidden, deep);
        }
        let words = self.block(&features.words, &mut logits);
        for &(bucket, count) in &features.words {
            let value = words * damped(count) * f32::from(self.row(bucket)[3]) * self.header.deep_step;
            if value > 0.0 {
                add_row(&mut hidden, value, self.deep_row(bucket));
            }
        }
        self.block(&features.chars, &mut logits);
        let mut tasks = self.small.tasks[0];
        for ((value, classes), task) in hidden.iter_mut().zip(&self.small.classes).zip(&self.small.tasks[1..]) {
            *value = leaky(*value);
            add_scaled(&mut logits, *value, classes);
            add_scaled(&mut tasks, *value, task);
        }
        Scores { logits, tasks, hidden, words }
    }

    /// The tasks that are answered with a yes.
    pub fn answered<'a>(&'a self, scores: &'a Scores) -> impl Iterator<Item = usize> + 'a {
        let yes = self.small.yes.first().into_iter().flatten();
        scores.tasks.iter().zip(yes).enumerate().filter(|(_, (score, yes))| score >= yes).map(|(task, _)| task)
    }

    /// How hard words pull a task towards yes.
    #[must_use]
    pub fn pull_of_task(&self, scores: &Scores, task: usize) -> Pull<'_> {
        let rows = self.small.tasks[1..].iter();
        self.pull(scores, [0.0; 3], rows.map(|row| row[task]))
    }

    /// How hard words pull a draft towards one class and away from another, as indices.
    #[must_use]
    pub fn pull_of_class(&self, scores: &Scores, class: usize, other: usize) -> Pull<'_> {
        let mut wide = [0.0; 3];
        wide[class] = self.header.weight_steps[class];
        wide[other] = -self.header.weight_steps[other];
        self.pull(scores, wide, self.small.classes.iter().map(|row| row[class] - row[other]))
    }

    fn pull(&self, scores: &Scores, wide: [f32; 3], read: impl Iterator<Item = f32>) -> Pull<'_> {
        let mut deep = [0.0; HIDDEN];
        for ((slope, hidden), read) in deep.iter_mut().zip(scores.hidden).zip(read) {
            *slope = self.header.deep_step * leaky_slope(hidden) * read;
        }
        Pull { model: self, words: scores.words, wide, deep }
    }

    /// Calibrated probabilities of the three classes.
    #[must_use]
    pub fn probabilities(&self, scores: &Scores) -> [f32; 3] {
        softmax(scores.logits.map(|logit| logit / self.header.temperature))
    }

    /// Adds one block of n-grams, scaled to length 1, to the logits, and returns the scale:
    /// times its damped count and its inverse document frequency, it makes the value of a row.
    fn block(&self, block: &[(u32, u16)], logits: &mut [f32; 3]) -> f32 {
        let mut sums = [0.0_f32; 3];
        let mut squares = 0.0_f32;
        for &(bucket, count) in block {
            let [wide @ .., rarity] = self.row(bucket);
            let value = damped(count) * f32::from(rarity);
            squares += value * value;
            add_scaled(&mut sums, value, &signed(wide));
        }
        if squares == 0.0 {
            return 0.0;
        }
        let scale = 1.0 / squares.sqrt();
        for ((logit, sum), step) in logits.iter_mut().zip(sums).zip(self.header.weight_steps) {
            *logit += step * scale * sum;
        }
        scale
    }

    fn row(&self, bucket: u32) -> [u8; 4] {
        let at = self.table + 4 * bucket as usize;
        self.bytes.get(at..at + 4).map_or([0; 4], quad)
    }

    fn deep_row(&self, bucket: u32) -> &[u8; HIDDEN] {
        let at = self.deep + HIDDEN * (bucket as usize & (DEEP_BUCKETS - 1));
        self.bytes.get(at..).and_then(<[u8]>::first_chunk).unwrap_or(&[0; HIDDEN])
    }
}

/// The weights that these bytes are.
fn signed<const N: usize>(bytes: [u8; N]) -> [f32; N] {
    bytes.map(|byte| f32::from(i8::from_le_bytes([byte])))
}

/// Adds a deep row. By itself, since it becomes four times as many instructions where the sums are
/// taken for so many numbers.
#[inline(never)]
fn add_row(sums: &mut [f32; HIDDEN], scale: f32, row: &[u8; HIDDEN]) {
    add_scaled(sums, scale, &signed(*row));
}

#[inline(never)]
fn products<const N: usize>(bytes: &[u8; N], slopes: &[f32; N]) -> [f32; N] {
    let mut products = signed(*bytes);
    products.iter_mut().zip(slopes).for_each(|(weight, slope)| *weight *= slope);
    products
}

fn add<const N: usize>(sums: &mut [f32; N], row: &[f32; N]) {
    add_scaled(sums, 1.0, row);
}

fn add_scaled<const N: usize>(sums: &mut [f32; N], scale: f32, row: &[f32; N]) {
    for (sum, value) in sums.iter_mut().zip(row) {
        *sum += scale * value;
    }
}

fn quad(bytes: &[u8]) -> [u8; 4] {
    [bytes[0], bytes[1], bytes[2], bytes[3]]
}

/// The hidden layer's activation.
#[must_use]
pub fn leaky(value: f32) -> f32 {
    if value < 0.0 { LEAK * value } else { value }
}

/// Slope of [`leaky`], from its answer.
#[must_use]
pub fn leaky_slope(answer: f32) -> f32 {
    if answer < 0.0 { LEAK } else { 1.0 }
}

/// `1 + ln(count)`: the tenth mention says less than the first. From `libm`, so that every build
/// computes the same bits.
#[must_use]
pub fn damped(count: u16) -> f32 {
    if count <= 1 { f32::from(count) } else { 1.0 + libm::logf(f32::from(count)) }
}

/// Probabilities of the classes whose logits these are.
#[must_use]
pub fn softmax(logits: [f32; 3]) -> [f32; 3] {
    let highest = logits.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let powers = logits.map(|logit| libm::expf(logit - highest));
    let total: f32 = powers.iter().sum();
    powers.map(|power| power / total)
}

/// Probability of a yes whose logit this is.
#[must_use]
pub fn sigmoid(logit: f32) -> f32 {
    1.0 / (1.0 + libm::expf(-logit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tiny() -> Vec<u8> {
        let header = Header { weight_steps: [0.1; 3], deep_step: 0.25, temperature: 1.0, hold: 0.9, band: 0.4 };
        let mut small = Small::zero();
        small.wide.fill([0.25, 0.5, -1.0]);
        small.classes[1] = [0.0, 0.0, 2.0];
        small.tasks[2][3] = 4.0;
        let mut deep = vec![[0; HIDDEN]; DEEP_BUCKETS];
        deep[7][1] = 2;
        Weights { header, small, table: vec![[1, 2, 255, 4]; BUCKETS], deep }.write()
    }

    #[test]
    fn what_is_written_is_read() {
        let model = Model::read(tiny()).unwrap();
        assert_eq!(model.header().hold, 0.9);
        assert_eq!(model.small.wide[1], [0.25, 0.5, -1.0]);
        let dense = vec![false; DENSE];
        let scores = model.scores(&Features { words: vec![(7, 1)], chars: vec![], dense });
        // The hidden layer's second number is 2 steps of 0.25; it adds twice itself to hard-sell.
        let expected = [0.25 + 0.1, 0.5 + 0.2, -1.0 - 0.1 + 2.0 * 0.5];
        for (logit, expected) in scores.logits.iter().zip(expected) {
            assert!((logit - expected).abs() < 1e-6, "{logit} {expected}");
        }
        assert!((scores.tasks[3] - 4.0 * 0.5).abs() < 1e-6);
    }

    #[test]
    fn other_bytes_are_refused() {
        assert_eq!(Model::read(&b""[..]).unwrap_err(), ModelError::NotAModel);
        assert_eq!(Model::read(&b"SOFTSELL"[..]).unwrap_err(), ModelError::NotAModel);
        let mut cut = tiny();
        cut.pop();
        assert_eq!(Model::read(cut).unwrap_err(), ModelError::NotAModel);
        let mut other = tiny();
        other[12] ^= 1;
        assert_eq!(Model::read(other).unwrap_err(), ModelError::OtherFeatures);
    }

    #[test]
    fn softmax_is_a_distribution() {
        let p = softmax([1000.0, 0.0, -1000.0]);
        assert!((p.iter().sum::<f32>() - 1.0).abs() < 1e-6 && p[0] > 0.99);
    }
}
