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
    verdict::Class,
};

/// Words in the longest span that is shown for what no phrase says.
const LONGEST: usize = 6;
/// Spans that are added at most to what signals found.
const MOST: usize = 8;
/// Spans that are added at most before the draft is first read again without them. Most drafts need no
/// more; where one does, the slopes say how many, since each reading of a long one takes its time.
const AT_FIRST: usize = 3;

/// Adds a finding for every signal that the model is sure of and no phrase found.
pub fn add_unsaid(text: &Text<'_>, model: &Model, scores: &Scores, found: &[Finding], shown: &mut Vec<Finding>) {
    let is_said = |signal: usize| found.iter().any(|finding| finding.signal == signal);
    let mut unsaid = model.answered(scores).filter(|&task| task < SIGNALS.len() && !is_said(task)).peekable();
    if unsaid.peek().is_none() {
        return;
    }
    let pieces = pieces(text);
    for signal in unsaid {
        let pull = model.pull_of_task(scores, signal);
        let pulls: Vec<f32> = pieces.iter().map(|piece| piece.pulls(&pull)).collect();
        shown.extend(strongest(&pieces, &pulls, shown).map(|(span, _)| Finding { signal, span }));
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
    let mut known = None;
    // Of a tactic that nothing else speaks for a few words are no proof.
    let spoken_for: Vec<usize> = shown.iter().map(|finding| finding.signal).filter(is_tactic).collect();
    let most = shown.len() + MOST;
    let mut up_to = shown.len() + AT_FIRST;
    // What cannot be added to need not be read again.
    while shown.len() < most
        && let Some(margin) = read_without(shown)
    {
        let (pieces, pulls) = known.get_or_insert_with(|| {
            let pieces = pieces(text);
            let pull = model.pull_of_class(scores, Class::HARD_SELL, other);
            let pulls: Vec<f32> = pieces.iter().map(|piece| piece.pulls(&pull)).collect();
            (pieces, pulls)
        });
        let before = shown.len();
        let mut pulled = 0.0;
        while pulled <= margin && shown.len() < up_to {
            let Some((span, pull)) = strongest(pieces, pulls, shown) else { break };
            shown.push(Finding { signal: tactic_of(span, &spoken_for, pieces, model, scores), span });
            pulled += pull;
        }
        shown.sort_unstable_by_key(|finding| finding.span);
        if shown.len() == before {
            break;
        }
        up_to = most;
    }
}

fn is_tactic(signal: &usize) -> bool {
    SIGNALS[*signal].kind == Kind::Tactic
}

/// The tactic that a span most likely stands for: one of those spoken for, if there are any.
fn tactic_of(span: Span, spoken_for: &[usize], pieces: &[Piece], model: &Model, scores: &Scores) -> usize {
    let is_inside = |piece: &&Piece| span.start <= piece.span.start && piece.span.end <= span.end;
    let inside: Vec<&Piece> = pieces.iter().filter(is_inside).collect();
    let strength = |tactic: usize| {
        let pull = model.pull_of_task(scores, tactic);
        sigmoid(scores.tasks[tactic]) * inside.iter().map(|piece| piece.pulls(&pull)).sum::<f32>()
    };
    let tactics = (0..SIGNALS.len()).filter(is_tactic).filter(|t| spoken_for.is_empty() || spoken_for.contains(t));
    let strengths = tactics.map(|tactic| (tactic, strength(tactic)));
    strengths.max_by(|a, b| a.1.total_cmp(&b.1)).map_or(0, |(tactic, _)| tactic)
}

/// A word or a mark of the draft.
struct Piece {
    /// Where it stands in the plain spelling.
    start: usize,
    /// Where it stands in the author's text.
    span: Span,
    is_word: bool,
    is_line_break: bool,
    /// Its own bucket, that of the pair it ends, and that of the host it leads to.
    buckets: [Option<u32>; 3],
}

impl Piece {
    /// How hard it pulls.
    fn pulls(&self, pull: &Pull<'_>) -> f32 {
        self.buckets.iter().flatten().map(|bucket| pull.of(*bucket)).sum()
    }
}

/// The draft's words and marks in their order.
fn pieces(text: &Text<'_>) -> Vec<Piece> {
    let plain = text.plain();
    let mut pieces: Vec<Piece> = Vec::new();
    each_word_bucket(text, |Range { start, end }, bucket| {
        if pieces.last().is_none_or(|last| last.start < start) {
            pieces.extend(text.origin(start, end).map(|span| Piece {
                start,
                span,
                is_word: plain[start..end].starts_with(|c: char| c.is_alphanumeric() || c == '<'),
                is_line_break: &plain[start..end] == "\n",
                buckets: [None; 3],
            }));
        }
        // Only hosts come when their pieces are no longer the last.
        let last = pieces.len().checked_sub(1).filter(|last| pieces[*last].start == start);
        let at = last.or_else(|| pieces.binary_search_by_key(&start, |piece| piece.start).ok());
        let free = at.and_then(|at| pieces[at].buckets.iter_mut().find(|bucket| bucket.is_none()));
        free.into_iter().for_each(|free| *free = Some(bucket));
    });
    pieces
}

/// The few neighbouring words that pull hardest, clear of what is shown and on one line.
fn strongest(pieces: &[Piece], pulls: &[f32], shown: &[Finding]) -> Option<(Span, f32)> {
    let is_clear = |span: Span| shown.iter().all(|f| span.end <= f.span.start || f.span.end <= span.start);
    let free: Vec<bool> = pieces.iter().map(|piece| !piece.is_line_break && is_clear(piece.span)).collect();
    let mut best: Option<(usize, usize, f32)> = None;
    for first in (0..pieces.len()).filter(|&first| pieces[first].is_word) {
        let (mut sum, mut words) = (0.0, 0);
        for last in first..pieces.len() {
            if !free[last] || words == LONGEST {
                break;
            }
            sum += pulls[last];
            if pieces[last].is_word {
                words += 1;
                if sum > best.map_or(0.0, |best| best.2) {
                    best = Some((first, last, sum));
                }
            }
        }
    }
    let (first, last, sum) = best?;
    Some((Span { start: pieces[first].span.start, end: pieces[last].span.end }, sum))
}
