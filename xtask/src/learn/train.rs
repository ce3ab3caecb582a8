//! `train` and `evaluate`: from labelled posts to weights, figures and the model card.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::Result;
use softsell::model::{Header, Model};

use super::{
    FOLDS, Judged, calibrate, cross_validate, data,
    data::Post,
    examples,
    linear::{self, Example, Settings},
    metrics::{Scored, threshold_at},
    report, score,
};

/// False alarms on sure posts that do not sell which a held post may cost.
const HOLD_FALSE_ALARMS: f64 = 0.01;
/// Below this probability of the likeliest of three classes the judge abstains.
const BAND: f32 = 0.4;

/// What a cross-validation found out.
struct Validated {
    scored: Vec<Scored>,
    temperature: f32,
    hold: f32,
}

/// Prints the figures of a cross-validation in which no source is on both sides.
pub fn evaluate(folder: &Path) -> Result<()> {
    let posts = data::read(folder)?;
    let examples = examples(&posts);
    let validated = validate(&posts, &examples)?;
    println!("{}", report::figures(&posts, &validated.scored, validated.hold));
    println!("{}", report::signals(&posts));
    Ok(())
}

/// Trains on all posts and writes `weights.bin` and `CARD.md` into `model`.
pub fn train(folder: &Path, model: &Path) -> Result<()> {
    let posts = data::read(folder)?;
    let examples = examples(&posts);
    let validated = validate(&posts, &examples)?;
    let fitted = linear::fit(&examples.iter().collect::<Vec<_>>(), &Settings::default());
    let header = Header { temperature: validated.temperature, hold: validated.hold, band: BAND, ..fitted.header() };
    let weights = Model::write(&header, &fitted.dense, &fitted.table);
    fs::write(model.join("weights.bin"), &weights)?;
    fs::write(model.join("CARD.md"), card(&posts, &validated))?;
    println!("wrote {} ({} bytes) and CARD.md", model.join("weights.bin").display(), weights.len());
    Ok(())
}

fn validate(posts: &[Post], examples: &[Example]) -> Result<Validated> {
    let folds = data::folds(posts, FOLDS);
    let logits = cross_validate(examples, &folds, &Settings::default())?;
    let judged: Vec<Judged<'_>> = examples.iter().zip(logits).collect();
    let temperature = calibrate::temperature(&judged);
    let hold = threshold_at(&score(&judged, temperature), HOLD_FALSE_ALARMS);
    Ok(Validated { scored: calibrate::cross_calibrated(&judged, &folds), temperature, hold })
}

fn card(posts: &[Post], validated: &Validated) -> String {
    let settings = Settings::default();
    let sources: BTreeSet<&str> = posts.iter().filter_map(|post| post.source.split(':').next()).collect();
    let sources: Vec<&str> = sources.into_iter().collect();
    format!(
        include_str!("card.md"),
        posts = posts.len(),
        folds = FOLDS,
        figures = report::figures(posts, &validated.scored, validated.hold),
        signals = report::signals(posts),
        temperature = validated.temperature,
        band = BAND,
        penalty = settings.penalty,
        signal_value = settings.signal_value,
        shape_value = settings.shape_value,
        unsure_weight = settings.unsure_weight,
        epochs = settings.epochs,
        sources = sources.join(", "),
        source_count = sources.len(),
    )
}
