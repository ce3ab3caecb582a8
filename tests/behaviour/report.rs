//! What came of the cases.

use std::fmt;

use softsell::{Draft, Verdict};

use crate::check::{Case, Check, Failure};

/// What came of the cases with one judge.
#[derive(Debug)]
pub struct Report<'a> {
    results: Vec<(&'a Case, Option<Failure>)>,
    /// Hard negatives that were held.
    pub held: Vec<&'a Case>,
}

impl<'a> Report<'a> {
    pub fn new(cases: &'a [Case], mut judge: impl FnMut(&Draft) -> Verdict) -> Self {
        let results = cases.iter().map(|case| (case, case.fails(&mut judge))).collect();
        let held = cases.iter().filter(|case| matches!(case.check, Check::NeverHeld(_)) && judge(&case.draft).hold);
        Self { results, held: held.collect() }
    }

    pub fn cases(&self) -> usize {
        self.results.len()
    }

    pub fn failures(&self) -> usize {
        self.results.iter().filter(|(_, failure)| failure.is_some()).count()
    }

    /// Of a hundred cases so many fail.
    pub fn rate(&self) -> f64 {
        percent(self.failures(), self.cases())
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole as f64
}

/// Every failure by name, then a table of the capabilities.
impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rows: Vec<(&str, usize, usize)> = Vec::new();
        for (case, failure) in &self.results {
            if rows.last().is_none_or(|(capability, ..)| *capability != case.capability) {
                rows.push((&case.capability, 0, 0));
                if failure.is_some() {
                    writeln!(f)?;
                }
            }
            if let Some((_, count, failures)) = rows.last_mut() {
                *count += 1;
                *failures += usize::from(failure.is_some());
            }
            if let Some(Failure { expected, came }) = failure {
                writeln!(f, "{}\n    expected  {expected}\n    came      {came}", case.name)?;
            }
        }
        writeln!(f, "\n{:40} {:>6} {:>8} {:>7}", "capability", "cases", "failures", "rate")?;
        for (capability, count, failures) in rows {
            writeln!(f, "{capability:40} {count:6} {failures:8} {:5.1} %", percent(failures, count))?;
        }
        writeln!(f, "{:40} {:6} {:8} {:5.1} %", "all", self.cases(), self.failures(), self.rate())?;
        write!(f, "hard negatives held: {}", self.held.len())
    }
}
