//! `train` and `evaluate`: from labelled posts to weights, figures and the model card.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::Result;
use softsell::model::{Header, TASKS};

use super::{
    Example, FOLDS, Judged, Material, calibrate, data,
    metrics::{Scored, threshold_at},
    network::Settings,
    report,
    tasks::{self, Found},
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
    /// Scores from which a signal is said to be there, per task.
    yes: [f32; TASKS],
    /// How often each signal is found, and rightly, by the scores from other folds.
    signals: Vec<Found>,
    goods: [f64; 2],
}

/// Where the posts are that were written for this repository, in its folder `model`.
const WRITTEN: &str = "written";

/// Prints the figures of a cross-validation in which no source is on both sides.
pub fn evaluate(data: &Path, model: &Path) -> Result<()> {
    let material = Material::read(data, &model.join(WRITTEN))?;
    let validated = validate(&material)?;
    println!("{}", report::figures(&material.posts, &validated.scored, validated.hold, validated.goods));
    println!("{}", report::signals(&validated.signals));
    Ok(())
}

/// Trains on all posts and writes `weights.bin` and `CARD.md` into `model`.
pub fn train(data: &Path, model: &Path) -> Result<()> {
    let material = Material::read(data, &model.join(WRITTEN))?;
    let validated = validate(&material)?;
    let mut weights = material.fit(&material.posts.iter().collect::<Vec<_>>(), &Settings::default())?;
    weights.header = Header { temperature: validated.temperature, hold: validated.hold, band: BAND, ..weights.header };
    weights.small.yes[0] = validated.yes;
    let bytes = weights.write();
    fs::write(model.join("weights.bin"), &bytes)?;
    fs::write(model.join("CARD.md"), card(&material, &validated))?;
    println!("wrote {} ({} bytes) and CARD.md", model.join("weights.bin").display(), bytes.len());
    Ok(())
}

fn validate(material: &Material) -> Result<Validated> {
    let sources: Vec<&str> = material.posts.iter().map(|example| example.post.source.as_str()).collect();
    let folds = data::folds(&sources, FOLDS);
    let scores = material.cross_validate(&folds, &Settings::default())?;
    let judged: Vec<Judged<'_>> = material.posts.iter().zip(scores).collect();
    let scored = calibrate::cross_calibrated(&judged, &folds);
    let hold = threshold_at(&scored, HOLD_FALSE_ALARMS);
    Ok(Validated {
        scored,
        temperature: calibrate::temperature(&judged),
        hold,
        yes: tasks::thresholds(&judged),
        signals: tasks::found(&judged, &folds),
        goods: tasks::goods(&judged),
    })
}

fn card(material: &Material, validated: &Validated) -> String {
    let settings = Settings::default();
    let posts: &[Example] = &material.posts;
    let sources: BTreeSet<&str> = posts.iter().filter_map(|example| example.post.source.split(':').next()).collect();
    let sources: Vec<&str> = sources.into_iter().collect();
    format!(
        include_str!("card.md"),
        posts = posts.len(),
        folds = FOLDS,
        figures = report::figures(posts, &validated.scored, validated.hold, validated.goods),
        signals = report::signals(&validated.signals),
        temperature = validated.temperature,
        band = BAND,
        written = material.written.len(),
        unlabelled = material.unlabelled.len(),
        unsure = settings.unsure,
        epochs = settings.epochs,
        sources = sources.join(", "),
        source_count = sources.len(),
    )
}
