//! `cargo xtask bench`: how fast and how large everything is, beside its limits.

mod judging;
mod sizes;
mod throughput;

use std::fmt::Display;

use crate::{need, optimised, package, paths::Repository};

/// Measures everything in one run, so that its figures compare.
pub fn run(repository: &Repository) -> anyhow::Result<()> {
    if optimised::rerun(repository)? {
        return Ok(());
    }
    package::run(repository)?;
    need::browsers(repository, &[need::CHROMIUM])?;
    judging::report(repository)?;
    throughput::report(repository)?;
    sizes::report(repository)
}

/// What a figure must not exceed (or, for a rate, fall below).
#[derive(Clone, Copy)]
enum Limit {
    AtMost(f64),
    AtLeast(f64),
}

impl Limit {
    /// The limit, and a shout if the figure breaks it.
    fn beside(self, figure: f64) -> String {
        let (sign, limit, kept) = match self {
            Self::AtMost(limit) => ("≤", limit, figure <= limit),
            Self::AtLeast(limit) => ("≥", limit, figure >= limit),
        };
        format!("(limit {sign} {limit}){}", if kept { "" } else { " OVER LIMIT" })
    }
}

/// Median and 99th percentile of some durations, in milliseconds.
struct Summary {
    median: f64,
    p99: f64,
}

impl Summary {
    fn of(mut samples: Vec<f64>) -> Self {
        samples.sort_by(f64::total_cmp);
        let at = |share: usize| samples.get((samples.len() * share / 100).min(samples.len().saturating_sub(1)));
        Self { median: at(50).copied().unwrap_or(f64::NAN), p99: at(99).copied().unwrap_or(f64::NAN) }
    }
}

impl Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "median {:.3} ms, p99 {:.3} ms", self.median, self.p99)
    }
}

fn heading(title: &str) {
    println!("\n{title}");
}
