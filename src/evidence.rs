//! Why: the author's own words behind a verdict.
//!
//! What the signals' phrases and finders found comes first. Where the model is sure that a signal is
//! there and no phrase says so, the words that pull it that way hardest stand for it. And a draft that
//! would be held shows enough that, without it, the draft would not be called a hard sell: evidence
//! that could be deleted without changing the verdict would explain nothing.

use std::ops::Range;

use crate::{
    features::each_word_bucket,
    model::{Model, Pull, Scores, sigmoid},
    signal::{Finding, Kind, SIGNALS},
    span::Span,
    text::Text,
};

/// Words in the longest span that is shown for what no phrase says.
const LONGEST: usize = 6;
/// Spans that are added at most to what signals found.
const MOST: usize = 8;
/// Spans that are added at most before the draft is read again without them.
const AT_ONCE: usize = 3;

/// Index of hard-sell among the classes.
const HARD_SELL: usize = 2;

/// Adds a finding for every signal that the model is sure of and no phrase found.
pub fn add_unsaid(text: &Text<'_>, model: &Model, scores: &Scores, found: &[Finding], shown: &mut Vec<Finding>) {
    for signal in model.answered(scores).filter(|&task| task < SIGNALS.len()) {
        if found.iter().any(|finding| finding.signal == signal) {
            continue;
        }
        let pieces = pieces(text, &model.pull_of_task(scores, signal));
        shown.extend(strongest(text, &pieces, shown).map(|(span, _)| Finding { signal, span }));
    }
    shown.sort_unstable_by_key(|finding| finding.span);
}

/// Adds what pulls hardest towards hard-sell until `read_without` the shown spans no longer says so.
/// It answers with the margin of hard-sell over the next class, or with none if it is no hard sell.
pub fn add_until_it_turns(
    text: &Text<'_>,
    model: &Model,
    scores: &Scores,
    shown: &mut Vec<Finding>,
    mut read_without: impl FnMut(&[Finding]) -> Option<f32>,
) {
    let other = if scores.logits[0] > scores.logits[1] { 0 } else { 1 };
    let pieces = pieces(text, &model.pull_of_class(scores, HARD_SELL, other));
    let mut known = None;
    let most = shown.len() + MOST;
    while let Some(margin) = read_without(shown) {
        let before = shown.len();
        let mut pulled = 0.0;
        while pulled <= margin && shown.len() < most.min(before + AT_ONCE) {
            let Some((span, pull)) = strongest(text, &pieces, shown) else { break };
            let tactics = known.get_or_insert_with(|| tactics(text, model, scores));
            shown.push(Finding { signal: tactic_of(span, text, tactics), span });
            pulled += pull;
        }
        shown.sort_unstable_by_key(|finding| finding.span);
        if shown.len() == before {
            break;
        }
    }
}

/// For every tactic how likely it is, and how hard each piece of the draft pulls towards it.
type Tactics = Vec<(usize, f32, Vec<(Range<usize>, f32)>)>;

fn tactics(text: &Text<'_>, model: &Model, scores: &Scores) -> Tactics {
    let tactics = (0..SIGNALS.len()).filter(|&signal| SIGNALS[signal].kind == Kind::Tactic);
    tactics
        .map(|signal| (signal, sigmoid(scores.tasks[signal]), pieces(text, &model.pull_of_task(scores, signal))))
        .collect()
}

/// The tactic that a span most likely stands for.
fn tactic_of(span: Span, text: &Text<'_>, tactics: &Tactics) -> usize {
    let strength = |(_, likely, pieces): &(usize, f32, Vec<(Range<usize>, f32)>)| -> f32 {
        let inside = |place: &Range<usize>| {
            text.origin(place.start, place.end).is_some_and(|p| span.start <= p.start && p.end <= span.end)
        };
        likely * pieces.iter().filter(|(place, _)| inside(place)).map(|(_, pull)| pull).sum::<f32>()
    };
    tactics.iter().max_by(|a, b| strength(a).total_cmp(&strength(b))).map_or(0, |tactic| tactic.0)
}

/// The draft's words and marks in their order, and how hard each pulls.
fn pieces(text: &Text<'_>, pull: &Pull<'_>) -> Vec<(Range<usize>, f32)> {
    let mut pieces: Vec<(Range<usize>, f32)> = Vec::new();
    each_word_bucket(text, |place, bucket| {
        let pull = pull.of(bucket);
        match pieces.binary_search_by_key(&place.start, |piece| piece.0.start) {
            Ok(at) => pieces[at].1 += pull,
            Err(at) => pieces.insert(at, (place, pull)),
        }
    });
    pieces
}

/// The few neighbouring words that pull hardest, clear of what is shown and on one line.
fn strongest(text: &Text<'_>, pieces: &[(Range<usize>, f32)], shown: &[Finding]) -> Option<(Span, f32)> {
    let plain = text.plain();
    let is_word = |piece: &Range<usize>| plain[piece.clone()].starts_with(|c: char| c.is_alphanumeric() || c == '<');
    let origin = |piece: &Range<usize>| text.origin(piece.start, piece.end);
    let is_clear = |span: Span| shown.iter().all(|f| span.end <= f.span.start || f.span.end <= span.start);
    let free: Vec<bool> =
        pieces.iter().map(|(piece, _)| &plain[piece.clone()] != "\n" && origin(piece).is_some_and(is_clear)).collect();
    let mut best: Option<(usize, usize, f32)> = None;
    for first in 0..pieces.len() {
        if !is_word(&pieces[first].0) {
            continue;
        }
        let (mut sum, mut words) = (0.0, 0);
        for (last, (piece, pull)) in pieces.iter().enumerate().skip(first) {
            if !free[last] || words == LONGEST {
                break;
            }
            sum += pull;
            if is_word(piece) {
                words += 1;
                if sum > best.map_or(0.0, |best| best.2) {
                    best = Some((first, last, sum));
                }
            }
        }
    }
    let (first, last, sum) = best?;
    Some((text.origin(pieces[first].0.start, pieces[last].0.end)?, sum))
}
