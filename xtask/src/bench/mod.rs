//! `cargo xtask bench`: how fast, how light and how large everything is, beside its limits.

mod judging;
mod light;
mod peers;
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
    need::browsers(repository, &[need::CHROMIUM, need::FIREFOX])?;
    judging::report(repository)?;
    throughput::report(repository)?;
    light::report(repository)?;
    peers::report(repository)?;
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

    /// Median and 99th percentile, each with its limit if it has one.
    fn beside(&self, median: Option<Limit>, p99: Option<Limit>) -> String {
        let beside =
            |limit: Option<Limit>, figure| limit.map_or_else(String::new, |l| format!(" {}", l.beside(figure)));
        let (median, p99) = (beside(median, self.median), beside(p99, self.p99));
        format!("median {:.3} ms{median}, p99 {:.3} ms{p99}", self.median, self.p99)
    }
}

impl Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.beside(None, None))
    }
}

fn heading(title: &str) {
    println!("\n{title}");
}
