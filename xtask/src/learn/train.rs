//! `train` and `evaluate`: from labelled posts to weights, figures and the model card.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::Result;
use softsell::model::{HIDDEN, Header, TASKS, Weights};

use super::{
    Example, FOLDS, Judged, Material, calibrate, data,
    distil::{ANSWERED, ANSWERED_WRITTEN, PARTS, TEACHERS_PER_PART},
    faithful,
    metrics::{Scored, threshold_at},
    network::Settings,
    quoted, report,
    tasks::{self, Lines},
};

/// False alarms on sure posts that do not sell which a held post may cost: below the one in a hundred
/// that we allow ourselves, since the threshold is chosen on the posts it is measured on.
const HOLD_FALSE_ALARMS: f64 = 0.0075;
/// Below this probability of the likeliest of three classes the judge abstains.
const BAND: f32 = 0.4;

/// What a cross-validation found out.
struct Validated {
    scored: Vec<Scored>,
    temperature: f32,
    hold: f32,
    /// Scores from which a signal is said to be there, per task.
    yes: [f32; TASKS],
    goods: Lines,
    /// Everything that is told about it.
    report: String,
}

/// Prints the figures of a cross-validation in which no source is on both sides: those of the model
/// card.
pub fn evaluate(data: &Path, model: &Path) -> Result<()> {
    let material = Material::read(data, model)?;
    println!("{}", validate(&material)?.report);
    Ok(())
}

/// Trains on all posts and writes `weights.bin` and `CARD.md` into `model`.
pub fn train(data: &Path, model: &Path) -> Result<()> {
    let material = Material::read(data, model)?;
    let validated = validate(&material)?;
    let mut weights = material.fit(&material.posts.iter().collect::<Vec<_>>(), &Settings::default())?;
    calibrate(&mut weights, &validated);
    let bytes = weights.write();
    fs::write(model.join("weights.bin"), &bytes)?;
    fs::write(model.join("CARD.md"), card(&material, &validated, &bytes))?;
    println!("wrote {} ({} bytes) and CARD.md", model.join("weights.bin").display(), bytes.len());
    Ok(())
}

fn calibrate(weights: &mut Weights, validated: &Validated) {
    let Validated { temperature, hold, yes, .. } = *validated;
    weights.header = Header { temperature, hold, band: BAND, ..weights.header };
    weights.small.yes[0] = yes;
    validated.goods.lay_into(&mut weights.small);
}

fn validate(material: &Material) -> Result<Validated> {
    let sources: Vec<&str> = material.posts.iter().map(|example| example.post.source.as_str()).collect();
    let folds = data::folds(&sources, FOLDS);
    let score = |settings: &Settings| -> Result<_> {
        let (scores, models) = material.cross_validate(&folds, settings)?;
        let judged: Vec<Judged<'_>> = material.posts.iter().zip(scores).collect();
        let scored = calibrate::cross_calibrated(&judged, &folds);
        Ok((judged, scored, models))
    };
    let shipped = Settings::default();
    let (judged, scored, models) = score(&shipped)?;
    let hold = threshold_at(&scored, HOLD_FALSE_ALARMS);
    let said = tasks::said(&judged);
    let mut validated = Validated {
        scored,
        temperature: calibrate::temperature(&judged),
        hold,
        yes: tasks::thresholds(&judged, &said, |_| true),
        goods: Lines::through(&judged),
        report: String::new(),
    };
    let turned = faithful::turned(&material.posts, &folds, models, |weights| calibrate(weights, &validated))?;
    let others = [
        ("without the written posts, but for what encoders learned", Settings { written: false, ..shipped }),
        ("without the encoders", Settings { encoders: false, ..shipped }),
        ("without teachers and unlabelled posts", Settings { teachers: false, ..shipped }),
        ("without learning why", Settings { tasks: 0.0, ..shipped }),
        ("without signals", Settings { hidden_signals: 1.0, ..shipped }),
    ];
    let mut compared = vec![("as shipped", validated.scored.clone())];
    for (name, settings) in others {
        compared.push((name, score(&settings)?.1));
    }
    validated.report = [
        report::figures(&material.posts, &validated.scored, hold, tasks::goods(&judged, &folds)),
        report::faithfulness(&turned),
        report::signals(&tasks::found(&judged, &said, &folds)),
        report::comparison(&compared),
    ]
    .join("\n");
    Ok(validated)
}

fn card(material: &Material, validated: &Validated, weights: &[u8]) -> String {
    let settings = Settings::default();
    let posts: &[Example] = &material.posts;
    let sources: BTreeSet<&str> = posts.iter().filter_map(|example| example.post.source.split(':').next()).collect();
    let sources: Vec<&str> = sources.into_iter().collect();
    format!(
        include_str!("card.md"),
        fingerprint = quoted::fingerprint(weights),
        sentence = quoted::sentence(&validated.scored),
        posts = posts.len(),
        folds = FOLDS,
        report = validated.report,
        temperature = validated.temperature,
        band = BAND,
        written = material.written.len(),
        unlabelled = material.unlabelled.len(),
        hidden = HIDDEN,
        teachers = PARTS as u64 * TEACHERS_PER_PART,
        parts = PARTS,
        label = 1.0 - ANSWERED,
        written_label = 1.0 - ANSWERED_WRITTEN,
        unsure = settings.unsure,
        epochs = settings.epochs,
        sources = sources.join(", "),
        source_count = sources.len(),
    )
}
