//! The figures of a cross-validation, as the Markdown that `evaluate` prints and the model card holds.

use std::{collections::BTreeMap, fmt::Write};

use softsell::{Class, signal::SIGNALS};

use super::{
    Example,
    faithful::Turned,
    metrics::{
        Scored, calibration_error, class_names, false_alarms_at, log_loss, macro_f1, precision_recall_f1, recall_at,
        threshold_at,
    },
    tasks::Found,
};

/// Shares of false alarms at which recall is told.
const FALSE_ALARMS: [f64; 3] = [0.01, 0.02, 0.05];

/// All tables: overall, by class, by platform, by length, and what the hold threshold does.
pub fn figures(posts: &[Example], scored: &[Scored], hold: f32, goods: [f64; 2]) -> String {
    let mut out = overall(scored);
    for (good, error) in ["value", "conversation"].iter().zip(goods) {
        _ = writeln!(out, "| expected calibration error, {good} | {error:.3} |");
    }
    out += &classes(scored);
    out += &grouped("platform", posts, scored, |example| {
        let name = serde_json::to_value(example.post.draft.platform).ok();
        (0, name.and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_else(|| "unknown".to_owned()))
    });
    out += &grouped("characters", posts, scored, |example| {
        let length = example.post.draft.text.chars().count();
        let from = [1000, 280, 140, 70, 0].into_iter().find(|from| length >= *from).unwrap_or_default();
        (from, format!("from {from}"))
    });
    out += &holding(scored, hold);
    out
}

fn overall(scored: &[Scored]) -> String {
    let sure: Vec<Scored> = scored.iter().copied().filter(|s| s.sure).collect();
    let mut out = format!(
        "| figure | value |\n|---|---|\n| posts | {} |\n| of these sure | {} |\n| macro-F1, all posts | {:.3} |\n\
         | macro-F1, sure posts | {:.3} |\n| hard-sell precision, all posts | {:.3} |\n",
        scored.len(),
        sure.len(),
        macro_f1(scored),
        macro_f1(&sure),
        precision_recall_f1(scored, Class::HARD_SELL)[0],
    );
    for rate in FALSE_ALARMS {
        let recall = recall_at(scored, threshold_at(scored, rate));
        _ = writeln!(out, "| sure hard-sells caught at {} % false alarms | {recall:.3} |", rate * 100.0);
    }
    _ = writeln!(out, "| expected calibration error | {:.3} |", calibration_error(scored));
    out
}

fn classes(scored: &[Scored]) -> String {
    let mut out = "\n| class | posts | precision | recall | F1 |\n|---|---|---|---|---|\n".to_owned();
    for (class, name) in class_names().iter().enumerate() {
        let posts = scored.iter().filter(|s| s.label == class).count();
        let [precision, recall, f1] = precision_recall_f1(scored, class);
        _ = writeln!(out, "| {name} | {posts} | {precision:.3} | {recall:.3} | {f1:.3} |");
    }
    out
}

/// A row for each group of posts, in the order of the keys: a rank, then the name that is shown.
fn grouped(name: &str, posts: &[Example], scored: &[Scored], key: impl Fn(&Example) -> (usize, String)) -> String {
    let mut groups = BTreeMap::<(usize, String), Vec<Scored>>::new();
    for (example, score) in posts.iter().zip(scored) {
        groups.entry(key(example)).or_default().push(*score);
    }
    let threshold = threshold_at(scored, FALSE_ALARMS[0]);
    let mut out = format!(
        "\n| {name} | posts | macro-F1 | hard-sell precision | hard-sells caught | false alarms |\n|---|---|---|---|---|---|\n"
    );
    for ((_, group), scored) in groups {
        _ = writeln!(
            out,
            "| {group} | {} | {:.3} | {:.3} | {:.3} | {:.3} |",
            scored.len(),
            macro_f1(&scored),
            precision_recall_f1(&scored, Class::HARD_SELL)[0],
            recall_at(&scored, threshold),
            false_alarms_at(&scored, threshold),
        );
    }
    out + "\nCaught and false alarms are shares of sure posts at the threshold that gives 1 % false alarms over all.\n"
}

fn holding(scored: &[Scored], hold: f32) -> String {
    format!(
        "\nPosts are held from a hard-sell probability of {:.3}: {:.1} % of the sure hard-sells, {:.2} % of the sure others.\n",
        hold,
        100.0 * recall_at(scored, hold),
        100.0 * false_alarms_at(scored, hold),
    )
}

/// How often each signal is found, how often rightly, and how many of the posts with its code that is.
pub fn signals(found: &[Found]) -> String {
    let share = |[count, right]: [usize; 2]| if count == 0 { 0.0 } else { right as f64 / count as f64 };
    let mut out =
        "| signal | kind | said in | precision | shown in | precision | posts with the code | of these shown |\n\
                   |---|---|---|---|---|---|---|---|\n"
            .to_owned();
    for (signal, Found { coded, said, shown, caught }) in SIGNALS.iter().zip(found) {
        let kind =
            serde_json::to_value(signal.kind).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        _ = writeln!(
            out,
            "| {} | {kind} | {} | {:.2} | {} | {:.2} | {coded} | {:.2} |",
            signal.id,
            said[0],
            share(*said),
            shown[0],
            share(*shown),
            share([*coded, *caught]),
        );
    }
    out
}

/// How much of a verdict its evidence carries.
pub fn faithfulness(turned: &Turned) -> String {
    let Turned { held, without_tactics, without_evidence, shares } = turned;
    let share = |part: &usize| 100.0 * *part as f64 / (*held).max(1) as f64;
    format!(
        "Of {held} posts held by a model that had not seen their source, {:.1} % are no longer called a hard sell \
         once the tactics shown are deleted, {:.1} % once all evidence is. In half of them the tactics shown are at \
         most {:.0} % of the text.\n",
        share(without_tactics),
        share(without_evidence),
        100.0 * shares.get(shares.len() / 2).copied().unwrap_or_default(),
    )
}

/// What each ingredient is worth: the same cross-validation without it.
pub fn comparison(compared: &[(&str, Vec<Scored>)]) -> String {
    let mut out =
        "| model | macro-F1, all | macro-F1, sure | caught at 1 % | log loss |\n|---|---|---|---|---|\n".to_owned();
    for (name, scored) in compared {
        let sure: Vec<Scored> = scored.iter().copied().filter(|s| s.sure).collect();
        _ = writeln!(
            out,
            "| {name} | {:.3} | {:.3} | {:.3} | {:.3} |",
            macro_f1(scored),
            macro_f1(&sure),
            recall_at(scored, threshold_at(scored, FALSE_ALARMS[0])),
            log_loss(scored),
        );
    }
    out
}
