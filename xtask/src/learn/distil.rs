//! Soft targets: networks that did not see a post say how they read it, and the network that ships
//! learns from the mean of that and the label (Hinton et al. 2015). Posts without a label take part
//! with the answers of all of them; in their classes encoders have a say too, which know more words.

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
/// Share of the teachers' answer in the target of a labelled post, and of the encoders' in that of one
/// without a label.
const SHARE: f32 = 0.5;
/// Weight of a post without a label, against 1 for a labelled one.
const UNLABELLED: f32 = 2.0;
/// Teachers are too sure of themselves: their logits are divided by this.
const TEMPERATURE: f32 = 1.3;

/// What is learned from.
pub struct Lesson<'l> {
    /// Rows of labelled posts, and the source of each.
    pub rows: Vec<Row>,
    pub sources: Vec<&'l str>,
    pub unlabelled: Vec<Unlabelled>,
}

/// A post without a label.
pub struct Unlabelled {
    pub inputs: Vec<(u32, f32)>,
    /// The classes' probabilities, where encoders were asked.
    pub classes: Option<[f32; 3]>,
}

/// Fits the teachers, if they are asked, then the network that ships.
pub fn distil(lesson: Lesson<'_>, settings: &Settings) -> Result<Network> {
    let Lesson { mut rows, sources, unlabelled } = lesson;
    if !settings.teachers {
        return Ok(fit(&rows.iter().collect::<Vec<_>>(), settings, 1));
    }
    let parts = data::folds(&sources, PARTS);
    let teachers = thread::scope(|scope| {
        let teach = |part: usize| {
            let seen: Vec<&Row> = rows.iter().zip(&parts).filter(|(_, p)| **p != part).map(|(row, _)| row).collect();
            (0..TEACHERS_PER_PART).map(|seed| fit(&seen, settings, 1 + seed)).collect::<Vec<_>>()
        };
        let runs: Vec<_> = (0..PARTS).map(|part| scope.spawn(move || teach(part))).collect();
        runs.into_iter().map(|run| run.join().map_err(|_| anyhow!("a teacher panicked"))).collect::<Result<Vec<_>>>()
    })?;
    for (row, part) in rows.iter_mut().zip(parts) {
        let (answer, _) = mean_answer(teachers[part].iter(), &row.inputs);
        row.classes = mixed(row.classes, answer);
    }
    rows.extend(unlabelled.into_iter().map(|Unlabelled { inputs, classes }| {
        let (answer, tasks) = mean_answer(teachers.iter().flatten(), &inputs);
        let classes = classes.map_or(answer, |encoders| mixed(answer, encoders));
        Row { inputs, classes, tasks, weight: UNLABELLED }
    }));
    Ok(fit(&rows.iter().collect::<Vec<_>>(), settings, 1))
}

/// The target with [`SHARE`] of it replaced by an answer.
fn mixed(target: [f32; 3], answer: [f32; 3]) -> [f32; 3] {
    [0, 1, 2].map(|class| target[class] + SHARE * (answer[class] - target[class]))
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
