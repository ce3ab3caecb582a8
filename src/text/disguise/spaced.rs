//! Words written letter by letter: `F R E E`, `f.r.e.e`, `D-M me`.

use super::{CALLED, CALLS, Folded, is_call, is_known, lookalike::reading};
use crate::text::fold::Origin;

/// Signs and blanks between two letters that still belong together.
const WIDEST_GAP: usize = 4;

/// The longest word that is looked for; bounds the work on any draft.
const LONGEST_WORD: usize = 16;

/// Words of three letters that are read even where initials might stand.
const SHORT_WORDS: [&str; 5] = ["buy", "get", "off", "pay", "win"];

/// Letters that are equally close to each other, and the words they spell.
#[derive(Debug)]
struct Group {
    /// Where each letter stands.
    letters: Vec<usize>,
    /// Lengths of the words; empty while the group is left as it is.
    words: Vec<usize>,
    read: String,
}

/// Closes up what spells words of some signal's phrases.
#[inline(never)]
pub fn close_up(letters: &mut Vec<Folded>) {
    let mut groups = Vec::new();
    for chain in chains(letters) {
        let mut chain: Vec<Group> =
            split(letters, &chain).into_iter().map(|group| Group::new(letters, group)).collect();
        judge(letters, &mut chain);
        groups.extend(chain.into_iter().filter(|group| !group.words.is_empty()));
    }
    if !groups.is_empty() {
        *letters = closed_up(letters, &groups);
    }
}

/// Runs of letters that stand by themselves, as their places.
fn chains(letters: &[Folded]) -> Vec<Vec<usize>> {
    let joins = |at: Option<usize>| at.and_then(|i| letters.get(i)).is_some_and(|f| f.in_word || f.character == '\'');
    let mut chains: Vec<Vec<usize>> = Vec::new();
    for (at, folded) in letters.iter().enumerate() {
        if !folded.in_word || joins(at.checked_sub(1)) || joins(Some(at + 1)) || reading(folded.character).is_none() {
            continue;
        }
        match chains.last_mut() {
            Some(chain) if chain.last().is_some_and(|last| is_gap(&letters[last + 1..at])) => chain.push(at),
            _ => chains.push(vec![at]),
        }
    }
    chains.retain(|chain| chain.len() > 1);
    chains
}

fn is_gap(between: &[Folded]) -> bool {
    between.len() <= WIDEST_GAP && !between.iter().any(|f| f.in_word || f.character == '\n')
}

/// Cuts a chain where a gap is wider than one beside it. Where signs stand between letters again
/// and again, those belong together however wide their gaps are: `a F - R - E - E trial`.
fn split(letters: &[Folded], chain: &[usize]) -> Vec<Vec<usize>> {
    let gaps: Vec<Gap> = chain.windows(2).map(|pair| Gap::of(&letters[pair[0] + 1..pair[1]])).collect();
    let repeats = |i: usize| gaps[i].signs && (i > 0 && gaps[i - 1] == gaps[i] || gaps.get(i + 1) == Some(&gaps[i]));
    let parts = |i: usize, beside: usize| {
        beside < gaps.len() && !repeats(i) && (repeats(beside) || gaps[i].width() > gaps[beside].width())
    };
    let mut groups = vec![vec![chain[0]]];
    for (i, at) in chain[1..].iter().enumerate() {
        if i > 0 && parts(i, i - 1) || parts(i, i + 1) {
            groups.push(Vec::new());
        }
        if let Some(group) = groups.last_mut() {
            group.push(*at);
        }
    }
    groups
}

/// What stands between two letters.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Gap {
    length: usize,
    signs: bool,
    blanks: bool,
}

impl Gap {
    fn of(between: &[Folded]) -> Self {
        let blanks = between.iter().filter(|f| f.character.is_whitespace()).count();
        Self { length: between.len(), signs: blanks < between.len(), blanks: blanks > 0 }
    }

    /// A blank parts more than a sign.
    const fn width(self) -> (bool, usize) {
        (self.blanks, self.length)
    }
}

impl Group {
    fn new(letters: &[Folded], places: Vec<usize>) -> Self {
        let read = places.iter().filter_map(|at| reading(letters[*at].character)).collect();
        Self { letters: places, words: Vec::new(), read }
    }

    /// Whether nothing but blanks stands between its letters.
    fn has_blanks_only(&self, letters: &[Folded]) -> bool {
        self.letters.windows(2).all(|pair| letters[pair[0] + 1..pair[1]].iter().all(|f| f.character.is_whitespace()))
    }

    /// Whether it ends as abbreviations do: U.S.A.
    fn is_closed(&self, letters: &[Folded]) -> bool {
        let sign = self.letters.first().and_then(|first| letters.get(first + 1));
        let behind = self.after(letters).first();
        sign.zip(behind)
            .is_some_and(|(sign, behind)| sign.character == behind.character && !sign.character.is_whitespace())
    }

    fn after<'l>(&self, letters: &'l [Folded]) -> &'l [Folded] {
        self.letters.last().map_or(&[], |last| &letters[last + 1..])
    }
}

/// Decides what each group spells.
fn judge(letters: &[Folded], chain: &mut [Group]) {
    for i in 0..chain.len() {
        let group = &chain[i];
        let words = match group.read.len() {
            0 | 1 => Vec::new(),
            2 => {
                let next = chain.get(i + 1).map_or_else(|| next_word(group.after(letters)), |next| next.read.clone());
                let calls = CALLS.contains(&group.read.as_str()) && CALLED.contains(&next.as_str());
                if calls && !follows_number(letters, group.letters[0]) { vec![2] } else { Vec::new() }
            }
            // Initials come without blanks: W.H.O., s.a.w.
            3 => {
                let blanks = group.has_blanks_only(letters);
                let sells = SHORT_WORDS.contains(&group.read.as_str()) && !group.is_closed(letters);
                if sells || blanks && is_known(&group.read) && !are_notes(&group.read) { vec![3] } else { Vec::new() }
            }
            _ if are_notes(&group.read) => Vec::new(),
            _ if is_known(&group.read) => vec![group.read.len()],
            // With signs between letters, words have blanks or wider signs between them.
            _ if group.has_blanks_only(letters) => segment(&group.read),
            _ => Vec::new(),
        };
        chain[i].words = words;
    }
    // Beside a word that was closed up, short ones are not initials either.
    let catch = |chain: &mut [Group], i: usize, beside: usize| {
        let short = (2..=3).contains(&chain[i].read.len());
        if short && chain[i].words.is_empty() && !chain[beside].words.is_empty() && is_known(&chain[i].read) {
            chain[i].words = vec![chain[i].read.len()];
        }
    };
    for i in 1..chain.len() {
        catch(chain, i, i - 1);
    }
    for i in (1..chain.len()).rev() {
        catch(chain, i - 1, i);
    }
}

/// Notes, grades and options to choose from go no further than G.
fn are_notes(read: &str) -> bool {
    read.chars().all(|letter| letter <= 'g')
}

/// `5 p.m. for children` calls nobody.
fn follows_number(letters: &[Folded], at: usize) -> bool {
    letters[..at].iter().rev().find(|f| !f.character.is_whitespace()).is_some_and(|f| f.character.is_ascii_digit())
}

/// The word after a gap.
fn next_word(after: &[Folded]) -> String {
    let gap = after.iter().take_while(|f| !f.in_word && f.character != '\n').take(WIDEST_GAP).count();
    after[gap..].iter().take_while(|f| f.in_word).take(LONGEST_WORD).map(|f| f.character).collect()
}

/// Takes a run of letters apart into as few known words as possible, and gives their lengths.
/// Nothing, unless they have three letters on average, so that initials are never made words.
fn segment(run: &str) -> Vec<usize> {
    // For every end: how many words lead there, and how long the last of them is.
    let mut best: Vec<Option<(usize, usize)>> = vec![None; run.len() + 1];
    best[0] = Some((0, 0));
    for end in 1..=run.len() {
        for length in 1..=LONGEST_WORD.min(end) {
            let word = &run[end - length..end];
            if let Some((words, _)) = best[end - length]
                && best[end].is_none_or(|(fewest, _)| words + 1 < fewest)
                && (matches!(word, "a" | "i") || length > 1 && is_known(word))
            {
                best[end] = Some((words + 1, length));
            }
        }
    }
    let mut lengths = Vec::new();
    let mut end = run.len();
    while let Some((_, length)) = best[end].filter(|(_, length)| *length > 0) {
        lengths.push(length);
        end -= length;
    }
    lengths.reverse();
    let (long, letters) = lengths
        .iter()
        .filter(|length| **length > 1)
        .fold((0, 0), |(long, letters), length| (long + 1, letters + length));
    let calls = lengths[..] == [2, 2] && is_call(&run[..2], &run[2..]);
    if long > 0 && letters >= 3 * long || calls { lengths } else { Vec::new() }
}

/// `letters` with every group's words in place of what it was.
fn closed_up(letters: &[Folded], groups: &[Group]) -> Vec<Folded> {
    let mut closed = Vec::with_capacity(letters.len());
    let mut from = 0;
    for group in groups {
        let (Some(&first), Some(&last)) = (group.letters.first(), group.letters.last()) else { continue };
        closed.extend_from_slice(&letters[from..first]);
        let mut ends = group.words.iter().scan(0, |end, length| {
            *end += length;
            Some(*end)
        });
        let mut word_end = ends.next();
        for (i, &at) in group.letters.iter().enumerate() {
            let mut folded = letters[at];
            folded.character = reading(folded.character).unwrap_or(folded.character);
            let Some(&next) = group.letters.get(i + 1) else {
                closed.push(folded);
                break;
            };
            let gap = Origin { start: folded.origin.end, end: letters[next].origin.start };
            if word_end == Some(i + 1) {
                closed.extend([folded, Folded { character: ' ', in_word: false, origin: gap }]);
                word_end = ends.next();
            } else {
                folded.origin.end = gap.end;
                closed.push(folded);
            }
        }
        from = last + 1;
        // F.R.E.E. trial: the last dot is no end of a sentence.
        if group.is_closed(letters) && letters.get(from + 1).is_some_and(|f| matches!(f.character, ' ' | '\t')) {
            if let Some(word) = closed.last_mut() {
                word.origin.end = letters[from].origin.end;
            }
            from += 1;
        }
    }
    closed.extend_from_slice(&letters[from..]);
    closed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn letters_spell_words_whatever_stands_between() {
        for (written, read) in [
            ("a F R E E trial", "a free trial"),
            ("F R E E  T R I A L now", "free trial now"),
            ("f.r.e.e. trial, f_r_e_e, f*r*e*e", "free trial, free, free"),
            ("a F - R - E - E gift, a F R E E gift", "a free gift, a free gift"),
            ("B U Y N O W", "buy now"),
            ("D M me", "dm me"),
            ("D-M me, D_M us, D.M. me", "dm me, dm us, dm me"),
            ("D M M E, d m  m e", "dm me, dm me"),
            ("j.o.i.n m.y t.e.a.m today", "join my team today"),
            ("o n l y  3  s p o t s  l e f t", "only 0 spots left"),
        ] {
            assert_eq!(Text::new(written).plain(), read);
        }
    }

    #[test]
    fn initials_and_lists_stay() {
        for honest in [
            "i.e. the u.s. and w.h.o. said so, s.a.w, o. m. g.",
            "it is spelled c-o-p-y-r-i-g-h-t",
            "a b testing, option a b c, grades a d d, notes f a c e",
            "j. r. r. tolkien and d. m. thomas",
            "at 0 p.m. for children",
            "q & a, r & d, i/o",
            "n.a.s.a., u.s.a., r.s.v.p.",
            "a, b, c and d - e - f",
        ] {
            assert_eq!(Text::new(honest).plain(), honest);
        }
    }

    #[test]
    fn a_word_stands_for_all_of_its_letters() {
        let original = "Get it F R E E here";
        let text = Text::new(original);
        let start = text.plain().find("free").unwrap();
        let span = text.origin(start, start + 4).unwrap();
        assert_eq!(&original[span.start..span.end], "F R E E");
    }

    #[test]
    fn runs_are_taken_apart_into_words() {
        assert_eq!(segment("freetrial"), [4, 5]);
        assert_eq!(segment("afreetrial"), [1, 4, 5]);
        assert_eq!(segment("dmme"), [2, 2]);
        assert_eq!(segment("asin"), [0; 0]);
        assert_eq!(segment("unesco"), [0; 0]);
    }
}
