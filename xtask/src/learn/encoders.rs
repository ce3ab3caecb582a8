//! What language models many times the judge's size say of the real posts, with a label and without.
//!
//! They are made by `model/encoders/teach.py`, and what they said is kept, post by post, so that training
//! stays one command that repeats to the byte. Each did not see some of the sources.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};

use anyhow::Result;
use serde::Deserialize;

use super::data::lines;

/// How many encoders were asked.
const COUNT: usize = 3;

/// The encoders' answers, and which sources each of them did not see.
pub struct Encoders {
    /// The one encoder that did not see a source; sources that are not here no encoder saw.
    blind: BTreeMap<String, usize>,
    /// Probabilities in per cent, in the order of [`softsell::Class::JUDGED`], of each encoder, by the post's id.
    answers: HashMap<String, [[f32; 3]; COUNT]>,
}

#[derive(Deserialize)]
struct Source {
    source: String,
    blind: usize,
}

#[derive(Deserialize)]
struct Answers {
    id: String,
    answers: [[f32; 3]; COUNT],
}

impl Encoders {
    /// Reads `sources.jsonl` and `answers.jsonl` in `folder`.
    pub fn read(folder: &Path) -> Result<Self> {
        let source = |line: &str| Ok(serde_json::from_str(line).map(|Source { source, blind }| (source, blind))?);
        let answers = |line: &str| Ok(serde_json::from_str(line).map(|Answers { id, answers }| (id, answers))?);
        Ok(Self {
            blind: lines(&folder.join("sources.jsonl"), source)?.into_iter().collect(),
            answers: lines(&folder.join("answers.jsonl"), answers)?.into_iter().collect(),
        })
    }

    /// Which encoders may teach a model that is measured on these sources: those that saw none of them.
    pub fn blind_to(&self, sources: &BTreeSet<&str>) -> Vec<usize> {
        let is_blind =
            |encoder: &usize| sources.iter().all(|source| self.blind.get(*source).is_none_or(|blind| blind == encoder));
        (0..COUNT).filter(is_blind).collect()
    }

    /// The classes' probabilities for a post, on the mean of some encoders; none if there is none of them,
    /// or they were not asked.
    pub fn answer(&self, id: &str, encoders: &[usize]) -> Option<[f32; 3]> {
        let answers = self.answers.get(id).filter(|_| !encoders.is_empty())?;
        let mut sum = [0.0; 3];
        for encoder in encoders {
            sum.iter_mut().zip(answers[*encoder]).for_each(|(sum, answer)| *sum += answer);
        }
        let total: f32 = sum.iter().sum();
        Some(sum.map(|class| class / total))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoders() -> Encoders {
        let blind = [("a", 0), ("b", 1), ("c", 1), ("d", 2)].map(|(source, blind)| (source.to_owned(), blind));
        let answers = [[100.0, 0.0, 0.0], [0.0, 50.0, 50.0], [80.0, 10.0, 10.0]];
        Encoders { blind: blind.into(), answers: [("post".to_owned(), answers)].into() }
    }

    #[test]
    fn a_model_is_taught_by_encoders_that_saw_nothing_it_is_measured_on() {
        let blind_to = |sources: &[&str]| encoders().blind_to(&sources.iter().copied().collect());
        assert_eq!(blind_to(&["a"]), [0]);
        assert_eq!(blind_to(&["b", "c"]), [1]);
        assert_eq!(blind_to(&["a", "b"]), [] as [usize; 0]);
        assert_eq!(blind_to(&["b", "corrections"]), [1]);
        assert_eq!(blind_to(&[]), [0, 1, 2]);
    }

    #[test]
    fn answers_are_the_mean_of_the_encoders_asked() {
        let answer = |id, among: &[usize]| encoders().answer(id, among);
        assert_eq!(answer("post", &[1]), Some([0.0, 0.5, 0.5]));
        assert_eq!(answer("post", &[0, 2]), Some([0.9, 0.05, 0.05]));
        assert_eq!(answer("post", &[]), None);
        assert_eq!(answer("another", &[0]), None);
    }
}
