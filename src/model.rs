//! The trained model: one slice of bytes that is read where it lies.
//!
//! Little-endian. A header of 4-byte fields ([`Header`]), three `f32` biases, three `f32` weights
//! for every dense feature, then one row of four bytes for every bucket: three `i8` weights, in the
//! order of [`Class::JUDGED`](crate::Class::JUDGED), and a `u8` inverse document frequency.

use std::borrow::Cow;

use crate::features::{self, BUCKETS, Features};

const MAGIC: [u8; 8] = *b"SOFTSELL";
const FORMAT: u32 = 1;
const FIELDS: usize = 9;

/// The numbers before the weights.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Header {
    /// Value of one step of a row's inverse document frequency.
    pub idf_step: f32,
    /// Value of one step of a row's weight, per class.
    pub weight_steps: [f32; 3],
    /// Logits are divided by this before the softmax (Guo et al. 2017).
    pub temperature: f32,
    /// Hard-sell probability from which a post is held.
    pub hold: f32,
    /// Below this probability of the likeliest class the judge abstains.
    pub band: f32,
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

/// A linear model over hashed n-grams and dense features.
#[derive(Debug, Clone)]
pub struct Model {
    header: Header,
    /// Bias, then one triple per dense feature.
    dense: Vec<[f32; 3]>,
    bytes: Cow<'static, [u8]>,
    rows: usize,
}

impl Model {
    /// Takes the bytes that [`Model::write`] made.
    ///
    /// # Errors
    /// [`ModelError`], if they are not a model or one for other features.
    pub fn read(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, ModelError> {
        let bytes = bytes.into();
        let rest = bytes.strip_prefix(&MAGIC).ok_or(ModelError::NotAModel)?;
        let words: Vec<[u8; 4]> = rest.chunks_exact(4).take(FIELDS + 3 + 3 * dense_count()).map(quad).collect();
        let float = |i: usize| words.get(i).copied().map(f32::from_le_bytes).ok_or(ModelError::NotAModel);
        if words.first().copied().map(u32::from_le_bytes) != Some(FORMAT) {
            return Err(ModelError::NotAModel);
        }
        if words.get(1).copied().map(u32::from_le_bytes) != Some(features::fingerprint()) {
            return Err(ModelError::OtherFeatures);
        }
        let header = Header {
            idf_step: float(2)?,
            weight_steps: [float(3)?, float(4)?, float(5)?],
            temperature: float(6)?,
            hold: float(7)?,
            band: float(8)?,
        };
        let dense = (0..=dense_count())
            .map(|i| Ok([float(FIELDS + 3 * i)?, float(FIELDS + 3 * i + 1)?, float(FIELDS + 3 * i + 2)?]))
            .collect::<Result<Vec<_>, ModelError>>()?;
        let rows = MAGIC.len() + 4 * (FIELDS + 3 * dense.len());
        if bytes.len() != rows + 4 * BUCKETS {
            return Err(ModelError::NotAModel);
        }
        Ok(Self { header, dense, bytes, rows })
    }

    /// The bytes of a model: `dense` holds the bias first, `table` one row per bucket.
    #[must_use]
    pub fn write(header: &Header, dense: &[[f32; 3]], table: &[[u8; 4]]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend(FORMAT.to_le_bytes());
        bytes.extend(features::fingerprint().to_le_bytes());
        let [a, b, c] = header.weight_steps;
        for value in [header.idf_step, a, b, c, header.temperature, header.hold, header.band] {
            bytes.extend(value.to_le_bytes());
        }
        bytes.extend(dense.iter().flatten().flat_map(|value| value.to_le_bytes()));
        bytes.extend(table.iter().flatten());
        bytes
    }

    /// The numbers before the weights.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.header
    }

    /// Uncalibrated scores of the three classes.
    #[must_use]
    pub fn logits(&self, features: &Features) -> [f32; 3] {
        let mut logits = self.dense[0];
        for (on, weights) in features.dense.iter().zip(&self.dense[1..]) {
            if *on {
                for (logit, weight) in logits.iter_mut().zip(weights) {
                    *logit += weight;
                }
            }
        }
        for block in [&features.words, &features.chars] {
            let mut sums = [0.0_f32; 3];
            let mut squares = 0.0_f32;
            for &(bucket, count) in block {
                let row = self.row(bucket);
                let value = damped(count) * self.header.idf_step * f32::from(row[3]);
                squares += value * value;
                for (sum, weight) in sums.iter_mut().zip(row) {
                    *sum += value * f32::from(i8::from_le_bytes([weight]));
                }
            }
            if squares > 0.0 {
                let norm = squares.sqrt();
                for ((logit, sum), step) in logits.iter_mut().zip(sums).zip(self.header.weight_steps) {
                    *logit += step * sum / norm;
                }
            }
        }
        logits
    }

    /// Calibrated probabilities of the three classes.
    #[must_use]
    pub fn probabilities(&self, features: &Features) -> [f32; 3] {
        softmax(self.logits(features).map(|logit| logit / self.header.temperature))
    }

    fn row(&self, bucket: u32) -> [u8; 4] {
        let at = self.rows + 4 * bucket as usize;
        self.bytes.get(at..at + 4).map_or([0; 4], quad)
    }
}

fn dense_count() -> usize {
    features::dense_names().len()
}

fn quad(bytes: &[u8]) -> [u8; 4] {
    [bytes[0], bytes[1], bytes[2], bytes[3]]
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

#[cfg(test)]
mod tests {
    use super::*;

    fn tiny() -> Vec<u8> {
        let header = Header { idf_step: 0.5, weight_steps: [0.1; 3], temperature: 1.0, hold: 0.9, band: 0.4 };
        let dense = vec![[0.25, 0.5, -1.0]; dense_count() + 1];
        Model::write(&header, &dense, &vec![[1, 2, 255, 4]; BUCKETS])
    }

    #[test]
    fn what_is_written_is_read() {
        let model = Model::read(tiny()).unwrap();
        assert_eq!(model.header().hold, 0.9);
        assert_eq!(model.dense[1], [0.25, 0.5, -1.0]);
        let features = Features { words: vec![(7, 1)], chars: vec![], dense: vec![false; dense_count()] };
        let expected = [0.25 + 0.1, 0.5 + 0.2, -1.0 - 0.1];
        for (logit, expected) in model.logits(&features).iter().zip(expected) {
            assert!((logit - expected).abs() < 1e-6, "{logit} {expected}");
        }
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
