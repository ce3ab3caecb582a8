//! Soft targets: networks that did not see a post say how they read it, and the network that ships
//! learns from that and from the label (Hinton et al. 2015). Posts without a label take part
//! with the answers of all of them. In the classes of both encoders have a say too, which know more words.

use std::thread;

use anyhow::{Result, anyhow};
use softsell::model::{TASKS, softmax};

use super::{
    data,
    network::{Network, Row, Settings, fit},
};

/// Parts of the sources; each teacher leaves one out.
pub const PARTS: usize = 4;
/// Teachers that leave out the same part, with other random numbers.
pub const TEACHERS_PER_PART: u64 = 5;
/// Share of what teachers and encoders answer in the target of a real post with a label. Labels are one
/// reading of posts of which four in ten are on a border; an answer says how far from one. A higher share
/// catches no more of sources that are new, and less of those that are known.
pub const ANSWERED: f32 = 0.4;
/// The same for posts that were written to be learned from: they are plainer than any that was met.
pub const ANSWERED_WRITTEN: f32 = 0.8;
/// Share of the encoders in that answer.
const ENCODERS: f32 = 0.7;
/// Weight of a post without a label, against 1 for a labelled one.
const UNLABELLED: f32 = 2.0;
/// Teachers are too sure of themselves: their logits are divided by this.
const TEMPERATURE: f32 = 1.3;

/// What is learned from.
pub struct Lesson<'l> {
    pub labelled: Vec<Labelled<'l>>,
    pub unlabelled: Vec<Unlabelled>,
}

/// A post with a label.
pub struct Labelled<'l> {
    pub row: Row,
    pub source: &'l str,
    /// Share of what teachers and encoders answer in its target.
    pub answered: f32,
    /// The classes' probabilities, where encoders were asked.
    pub encoders: Option<[f32; 3]>,
}

/// A post without a label.
pub struct Unlabelled {
    pub inputs: Vec<(u32, f32)>,
    /// The classes' probabilities, where encoders were asked.
    pub encoders: Option<[f32; 3]>,
}

/// Fits the teachers, if they are asked, then the network that ships.
pub fn distil(lesson: Lesson<'_>, settings: &Settings) -> Result<Network> {
    let Lesson { labelled, unlabelled } = lesson;
    if !settings.teachers {
        return Ok(fit(&labelled.iter().map(|post| &post.row).collect::<Vec<_>>(), settings, 1));
    }
    let parts = data::folds(&labelled.iter().map(|post| post.source).collect::<Vec<_>>(), PARTS);
    let teachers = thread::scope(|scope| {
        let teach = |part: usize| {
            let seen = labelled.iter().zip(&parts).filter(|(_, p)| **p != part).map(|(post, _)| &post.row);
            let seen: Vec<&Row> = seen.collect();
            (0..TEACHERS_PER_PART).map(|seed| fit(&seen, settings, 1 + seed)).collect::<Vec<_>>()
        };
        let runs: Vec<_> = (0..PARTS).map(|part| scope.spawn(move || teach(part))).collect();
        runs.into_iter().map(|run| run.join().map_err(|_| anyhow!("a teacher panicked"))).collect::<Result<Vec<_>>>()
    })?;
    let labelled = labelled.into_iter().zip(parts).map(|(Labelled { mut row, answered, encoders, .. }, part)| {
        let (teachers, _) = mean_answer(teachers[part].iter(), &row.inputs);
        row.classes = mixed(row.classes, joined(teachers, encoders), answered);
        row
    });
    let unlabelled = unlabelled.into_iter().map(|Unlabelled { inputs, encoders }| {
        let (answer, tasks) = mean_answer(teachers.iter().flatten(), &inputs);
        Row { inputs, classes: joined(answer, encoders), tasks, weight: UNLABELLED }
    });
    let rows: Vec<Row> = labelled.chain(unlabelled).collect();
    Ok(fit(&rows.iter().collect::<Vec<_>>(), settings, 1))
}

/// What the teachers answer, and the encoders where they were asked.
fn joined(teachers: [f32; 3], encoders: Option<[f32; 3]>) -> [f32; 3] {
    encoders.map_or(teachers, |encoders| mixed(teachers, encoders, ENCODERS))
}

/// The target with a share of it replaced by an answer.
fn mixed(target: [f32; 3], answer: [f32; 3], share: f32) -> [f32; 3] {
    [0, 1, 2].map(|class| target[class] + share * (answer[class] - target[class]))
}

fn mean_answer<'n>(teachers: impl Iterator<Item = &'n Network>, inputs: &[(u32, f32)]) -> ([f32; 3], [f32; TASKS]) {
    let (mut logits, mut tasks, mut count) = ([0.0; 3], [0.0; TASKS], 0.0);
    for teacher in teachers {
        let answer = teacher.answer(inputs);
        logits.iter_mut().zip(answer.0).for_each(|(sum, logit)| *sum += logit);
        tasks.iter_mut().zip(answer.1).for_each(|(sum, task)| *sum += task);
        count += 1.0;
    }
    (softmax(logits.map(|sum| sum / count / TEMPERATURE)), tasks.map(|sum| sum / count))
}
