//! Training and measuring the judge on labelled posts.

mod calibrate;
mod data;
mod linear;
mod metrics;
mod report;
mod train;

pub use train::{evaluate, train};

use std::thread;

use anyhow::{Result, anyhow};
use softsell::{features::Extractor, model::Model, signal, text::Text};

use data::Post;
use linear::{Example, Settings};
use metrics::Scored;

/// Folds of a cross-validation.
const FOLDS: usize = 5;

/// The posts as the model sees them.
fn examples(posts: &[Post]) -> Vec<Example> {
    let mut extractor = Extractor::default();
    let mut example = |post: &Post| {
        let text = Text::new(&post.draft.text);
        let features = extractor.extract(&text, &signal::find_all(&text)).clone();
        Example { features, label: post.label, sure: post.sure }
    };
    posts.iter().map(&mut example).collect()
}

/// Logits of every post from a model that saw no post of its source.
fn cross_validate(examples: &[Example], folds: &[usize], settings: &Settings) -> Result<Vec<[f32; 3]>> {
    let run = |fold: usize| -> Result<Vec<(usize, [f32; 3])>> {
        let seen: Vec<&Example> = examples.iter().zip(folds).filter(|(_, f)| **f != fold).map(|(e, _)| e).collect();
        let fitted = linear::fit(&seen, settings);
        let model = Model::read(Model::write(&fitted.header(), &fitted.dense, &fitted.table))?;
        let unseen = (0..examples.len()).filter(|&i| folds[i] == fold);
        Ok(unseen.map(|i| (i, model.logits(&examples[i].features))).collect())
    };
    let mut logits = vec![[0.0; 3]; examples.len()];
    thread::scope(|scope| {
        let runs: Vec<_> = (0..FOLDS).map(|fold| scope.spawn(move || run(fold))).collect();
        for handle in runs {
            for (i, answer) in handle.join().map_err(|_| anyhow!("a fold panicked"))?? {
                logits[i] = answer;
            }
        }
        Ok(logits)
    })
}

/// A post and what an uncalibrated model said of it.
type Judged<'e> = (&'e Example, [f32; 3]);

/// Logits beside their labels, calibrated with `temperature`.
fn score(judged: &[Judged<'_>], temperature: f32) -> Vec<Scored> {
    let one = |(example, logits): &Judged<'_>| Scored {
        probabilities: softsell::model::softmax(logits.map(|logit| logit / temperature)),
        label: example.label,
        sure: example.sure,
    };
    judged.iter().map(one).collect()
}
