//! A verdict for people.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use clap::builder::styling::{AnsiColor, Style};
use softsell::{
    Class, Evidence, Verdict,
    signal::{self, Kind},
};

/// Columns of a full bar.
const BAR: usize = 40;

/// Columns before an explanation; `tactic` and two spaces fit.
const INDENT: &str = "        ";

/// Emphasis for headings and names.
pub const BOLD: Style = Style::new().bold();

/// Writes class, hold, probabilities, goods and evidence.
pub fn write(out: &mut impl Write, verdict: &Verdict) -> io::Result<()> {
    let style = class_style(verdict.class).bold();
    let hold = if verdict.hold { "held for a second look" } else { "not held" };
    writeln!(out, "{style}{}{style:#}, {hold}", verdict.class.name())?;
    if verdict.class == Class::Unsure {
        writeln!(out, "Too short, not in a language the judge reads, or too close to call.")?;
    }
    if verdict.judged_to.is_some() {
        writeln!(out, "This text is very long: only its first part was judged.")?;
    }
    writeln!(out)?;
    for (class, probability) in Class::JUDGED.into_iter().zip(verdict.probabilities.0) {
        meter(out, class.name(), class_style(class), probability)?;
    }
    writeln!(out)?;
    meter(out, "gives value", class_style(Class::ValueAdding), verdict.goods.value)?;
    meter(out, "makes conversation", class_style(Class::Conversational), verdict.goods.conversation)?;
    writeln!(out)?;
    if verdict.evidence.is_empty() {
        return writeln!(out, "No signal stands out.");
    }
    for (index, evidence) in verdict.evidence.iter().enumerate() {
        let is_same = |other: &&Evidence| other.signal == evidence.signal;
        if verdict.evidence[..index].iter().any(|earlier| is_same(&earlier)) {
            continue;
        }
        let style = kind_style(evidence.kind);
        let (kind, id) = (kind_name(evidence.kind), evidence.signal);
        let summary = signal::by_id(id).map(super::signals::summary).unwrap_or_default();
        writeln!(out, "{}", wrap(&format!("{style}{kind:<6}{style:#}  {BOLD}{id}{BOLD:#} – {summary}"), "", INDENT))?;
        let quotes: Vec<String> =
            verdict.evidence[index..].iter().filter(is_same).map(|e| format!("“{}”", on_one_line(&e.text))).collect();
        writeln!(out, "{}", wrap(&quotes.join(" · "), INDENT, INDENT))?;
    }
    Ok(())
}

/// Breaks a paragraph into lines no wider than the terminal, nor than is easy to read.
pub fn wrap(paragraph: &str, first: &str, others: &str) -> String {
    let width = textwrap::termwidth().clamp(40, 80);
    textwrap::fill(paragraph, textwrap::Options::new(width).initial_indent(first).subsequent_indent(others))
}

/// The name of a kind as JSON spells it.
pub const fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Tactic => "tactic",
        Kind::Gift => "gift",
        Kind::Talk => "talk",
    }
}

/// The colour that a kind has everywhere.
pub const fn kind_style(kind: Kind) -> Style {
    match kind {
        Kind::Tactic => AnsiColor::Yellow.on_default(),
        Kind::Gift => AnsiColor::Green.on_default(),
        Kind::Talk => AnsiColor::Cyan.on_default(),
    }
}

const fn class_style(class: Class) -> Style {
    match class {
        Class::HardSell => kind_style(Kind::Tactic),
        Class::ValueAdding => kind_style(Kind::Gift),
        Class::Conversational => kind_style(Kind::Talk),
        Class::Unsure => Style::new(),
    }
}

fn meter(out: &mut impl Write, name: &str, style: Style, share: f64) -> io::Result<()> {
    let bar = bar(share);
    writeln!(out, "{name:<18}  {style}{bar:<BAR$}{style:#} {:>3.0} %", share * 100.0)
}

/// Whole blocks and, at the end, one in eighths.
fn bar(share: f64) -> String {
    const EIGHTHS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    let eighths = (share.clamp(0.0, 1.0) * (8 * BAR) as f64).round() as usize;
    format!("{}{}", "█".repeat(eighths / 8), EIGHTHS[eighths % 8])
}

/// The draft's words without line breaks, and without characters that would command the terminal.
fn on_one_line(words: &str) -> String {
    let words: Vec<Cow<'_, str>> = words
        .split_whitespace()
        .map(|word| {
            if word.contains(char::is_control) {
                word.replace(char::is_control, "\u{fffd}").into()
            } else {
                word.into()
            }
        })
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use softsell::{Goods, Probabilities};

    use super::*;

    fn report(verdict: &Verdict) -> String {
        let mut out = Vec::new();
        write(&mut out, verdict).unwrap();
        anstream::adapter::strip_str(&String::from_utf8(out).unwrap()).to_string()
    }

    fn evidence(text: &str) -> Evidence {
        Evidence { signal: "contact", kind: Kind::Tactic, said: true, start: 0, end: 0, text: text.to_owned() }
    }

    #[test]
    fn a_report_fits_in_80_columns_and_quotes_every_piece_of_evidence() {
        let verdict = Verdict {
            class: Class::HardSell,
            probabilities: Probabilities([0.0312, 0.0043, 0.9645]),
            goods: Goods { value: 0.4321, conversation: 0.25 },
            hold: true,
            evidence: vec![evidence("DM\nme"), evidence(&"word ".repeat(40)), evidence("text\u{1b}[2J us")],
            judged_to: Some(65_530),
        };
        let report = report(&verdict);
        assert!(report.starts_with("hard-sell, held for a second look\n"), "{report}");
        assert!(report.contains("very long: only its first part was judged.\n"), "{report}");
        assert!(report.contains("\ngives value  ") && report.contains(" 43 %\nmakes conversation  "), "{report}");
        assert!(report.contains(" 96 %\n") && report.contains("tactic  contact – "), "{report}");
        assert!(report.contains("“DM me” · “word word") && report.contains("“text\u{fffd}[2J us”"), "{report}");
        assert!(report.lines().all(|line| line.chars().count() <= 80), "{report}");
    }

    #[test]
    fn an_unsure_verdict_says_what_that_means() {
        let verdict = Verdict {
            class: Class::Unsure,
            probabilities: Probabilities([0.3, 0.4, 0.3]),
            goods: Goods { value: 0.3, conversation: 0.4 },
            hold: false,
            evidence: vec![],
            judged_to: None,
        };
        let report = report(&verdict);
        assert!(report.starts_with("unsure, not held\nToo short") && !report.contains("very long"), "{report}");
        assert!(report.ends_with("No signal stands out.\n"), "{report}");
    }

    #[test]
    fn bars_grow_with_their_share() {
        assert_eq!(bar(0.0), "");
        assert_eq!(bar(1.0), "█".repeat(BAR));
        assert_eq!(bar(0.5 / BAR as f64), "▌");
    }
}
