//! Training and measuring the judge on labelled posts.

mod calibrate;
mod data;
mod distil;
mod encode;
mod encoders;
mod faithful;
mod metrics;
mod network;
mod quoted;
mod report;
mod tasks;
mod train;

pub use train::{evaluate, train};

use std::{collections::BTreeSet, path::Path};

use anyhow::Result;
use softsell::{
    features::{Extractor, Features},
    model::{Model, Scores, Weights},
    signal,
    text::Text,
};

use data::Post;
use distil::{ANSWERED, ANSWERED_WRITTEN, Labelled, Lesson, Unlabelled, distil};
use encode::Rarity;
use encoders::Encoders;
use metrics::Scored;
use network::{Row, Settings};

/// Folds of a cross-validation.
const FOLDS: usize = 5;
/// How much more a post counts that was written to be learned from.
const WRITTEN_WEIGHT: f32 = 2.5;

/// Added to the logit of value-adding: without it gifts in plain prose were taken for talk far more often
/// than talk for gifts.
const VALUE_LIFT: f32 = 0.2;

/// Where the posts are that were written for this repository, in its folder `model`.
const WRITTEN: &str = "written";
/// Where it is kept what encoders said, in the same folder.
const ENCODERS: &str = "encoders";

/// A post and what the model sees of it.
struct Example {
    post: Post,
    features: Features,
    /// How much it counts in a fit, its label being sure.
    weight: f32,
    /// Share of what teachers and encoders answer in its target.
    answered: f32,
}

/// Everything there is to learn from.
struct Material {
    /// Real posts: learned from and measured on.
    posts: Vec<Example>,
    /// Posts written for this repository: only learned from.
    written: Vec<Example>,
    /// Some of them again, with a greeting or a sign-off.
    greeted: Vec<Example>,
    /// Real posts without a label, by their ids.
    unlabelled: Vec<(String, Features)>,
    encoders: Encoders,
}

impl Material {
    fn read(data: &Path, model: &Path) -> Result<Self> {
        let mut extractor = Extractor::default();
        let mut see = |text: &str| {
            let text = Text::new(text);
            extractor.extract(&text, &signal::find_all(&text)).clone()
        };
        let mut examples = |posts: Vec<Post>, weight: f32, answered: f32| -> Vec<Example> {
            let example = |post: Post| Example { features: see(&post.draft.text), post, weight, answered };
            posts.into_iter().map(example).collect()
        };
        let posts = examples(data::read(data)?, 1.0, ANSWERED);
        let written = data::written(&model.join(WRITTEN))?;
        let greeted = examples(data::greeted(&written), WRITTEN_WEIGHT, ANSWERED_WRITTEN);
        let written = examples(written, WRITTEN_WEIGHT, ANSWERED_WRITTEN);
        let unlabelled = data::unlabelled(data)?.into_iter().map(|post| (post.id, see(&post.text))).collect();
        let encoders = Encoders::read(&model.join(ENCODERS))?;
        Ok(Self { posts, written, greeted, unlabelled, encoders })
    }

    /// The model that `seen` posts, the written ones and the unlabelled ones make.
    fn fit<'m>(&'m self, seen: &[&'m Example], settings: &Settings) -> Result<Weights> {
        let written = self.written.iter().chain(&self.greeted).filter(|_| settings.written);
        let labelled: Vec<&Example> = seen.iter().copied().chain(written).collect();
        let rarity = Rarity::of(labelled.iter().map(|example| &example.features));
        let sources: BTreeSet<&str> = labelled.iter().map(|example| example.post.source.as_str()).collect();
        let all = self.posts.iter().map(|example| example.post.source.as_str());
        let measured_on = all.filter(|source| !sources.contains(source)).collect();
        let blind = if settings.encoders { self.encoders.blind_to(&measured_on) } else { Vec::new() };
        let lesson_of = |Example { post, features, weight, answered }: &'m Example| {
            let mut classes = [0.0; 3];
            classes[post.label] = 1.0;
            let row = Row {
                inputs: rarity.inputs(features),
                classes,
                tasks: encode::tasks(post.label, &post.codes),
                weight: weight * if post.sure { 1.0 } else { settings.unsure },
            };
            let encoders = post.id.as_ref().and_then(|id| self.encoders.answer(id, &blind));
            Labelled { row, source: &post.source, answered: *answered, encoders }
        };
        let unlabelled = |(id, features): &(String, Features)| Unlabelled {
            inputs: rarity.inputs(features),
            encoders: self.encoders.answer(id, &blind),
        };
        let lesson = Lesson {
            labelled: labelled.into_iter().map(lesson_of).collect(),
            unlabelled: self.unlabelled.iter().map(unlabelled).collect(),
        };
        let mut weights = distil(lesson, settings)?.quantise(&rarity);
        weights.small.wide[0][0] += VALUE_LIFT;
        Ok(weights)
    }

    /// Scores of every post from a model that saw no labelled post of its source, and the models, one
    /// a fold.
    fn cross_validate(&self, folds: &[usize], settings: &Settings) -> Result<(Vec<Scores>, Vec<Weights>)> {
        let mut scores = vec![None; self.posts.len()];
        let mut models = Vec::new();
        for fold in 0..FOLDS {
            let seen: Vec<&Example> =
                self.posts.iter().zip(folds).filter(|(_, f)| **f != fold).map(|(e, _)| e).collect();
            let weights = self.fit(&seen, settings)?;
            let model = Model::read(weights.write())?;
            for ((example, score), _) in self.posts.iter().zip(&mut scores).zip(folds).filter(|(_, f)| **f == fold) {
                *score = Some(model.scores(&example.features));
            }
            models.push(weights);
        }
        Ok((scores.into_iter().flatten().collect(), models))
    }
}

/// A post and what an uncalibrated model said of it.
type Judged<'e> = (&'e Example, Scores);

/// Scores beside their labels, calibrated with `temperature`.
fn score(judged: &[Judged<'_>], temperature: f32) -> Vec<Scored> {
    let one = |(example, scores): &Judged<'_>| Scored {
        probabilities: softsell::model::softmax(scores.logits.map(|logit| logit / temperature)),
        label: example.post.label,
        sure: example.post.sure,
    };
    judged.iter().map(one).collect()
}
