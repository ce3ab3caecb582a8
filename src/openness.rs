//! Sentences in which authors are open: they say what they gain, or ask whether this is welcome.
//!
//! Openness is what we ask of people, so it must never count against them. A draft with such
//! sentences is read with and without them, and the reading that sells less is the verdict.

use crate::{span::Span, text::Text};

/// Words of a sentence that is taken for openness at most; a longer one says more than that.
const LONGEST: usize = 30;

/// What open authors say, wherever it stands.
const PHRASES: [&str; 53] = [
    // They tell what they gain from it …
    "disclosure",
    "disclaimer",
    "for transparency",
    "full transparency",
    "to be transparent",
    "conflict of interest",
    "i work for them",
    "i work there",
    "i work with them",
    "im affiliated",
    "i am affiliated",
    "not affiliated",
    "im biased",
    "i am biased",
    "i may be biased",
    "take what i say with",
    "grain of salt",
    "pinch of salt",
    "this is my own",
    "its my own",
    "its our own",
    "i own it",
    "i made it",
    "its mine",
    "its ours",
    "i should say that its my",
    "i get nothing for",
    "i get a commission",
    "i earn a commission",
    "affiliate link",
    "paid partnership",
    // … or ask whether it is welcome, or leave it to the readers.
    "delete if not",
    "remove if not",
    "please delete",
    "please remove",
    "feel free to delete",
    "feel free to remove",
    "if not allowed",
    "if this isnt allowed",
    "if this is not allowed",
    "hope this is ok",
    "hope this is allowed",
    "hope its ok",
    "is it ok if i",
    "is it okay if i",
    "would it be ok",
    "may i share",
    "ill take it down",
    "will take it down",
    "just say",
    "no worries",
    "i read the rules",
    "right place for",
];

/// Bytes of a piece of a phrase.
const PIECE: usize = 4;

/// How many pieces are told apart.
const PIECES: usize = 1 << 12;

/// For every piece the places, a bit each, at which some phrase has it among its first bytes. Wherever a
/// phrase stands in a text, one of its pieces begins at a multiple of four: only those are looked at.
static PLACES: [u8; PIECES] = {
    let mut places = [0; PIECES];
    let mut i = 0;
    while i < PIECE * PHRASES.len() {
        let (_, rest) = PHRASES[i / PIECE].as_bytes().split_at(i % PIECE);
        let Some(piece) = rest.first_chunk() else { panic!("a phrase is too short") };
        places[number(*piece)] |= 1 << (i % PIECE);
        i += 1;
    }
    places
};

/// A number for a piece.
const fn number(piece: [u8; PIECE]) -> usize {
    (u32::from_le_bytes(piece).wrapping_mul(0x9e37_79b1) >> 16) as usize % PIECES
}

/// Whether a phrase of openness stands somewhere in `plain`.
fn is_open(plain: &str) -> bool {
    let bytes = plain.as_bytes();
    bytes.as_chunks().0.iter().enumerate().any(|(i, piece)| {
        let places = PLACES[number(*piece)];
        places != 0
            && (0..PIECE.min(i * PIECE + 1))
                .any(|place| places >> place & 1 != 0 && is_open_at(&bytes[i * PIECE - place..]))
    })
}

fn is_open_at(rest: &[u8]) -> bool {
    // Compared as numbers first: nearly all of them end here.
    let first = rest.first_chunk::<{ 2 * PIECE }>();
    PHRASES.iter().any(|phrase| phrase.as_bytes().first_chunk() == first && rest.starts_with(phrase.as_bytes()))
}

/// The text without its open sentences, if it has any.
pub fn without(text: &Text<'_>) -> Option<String> {
    let plain = text.plain();
    if !is_open(plain) {
        return None;
    }
    let mut left = String::new();
    let mut kept_to = 0;
    for sentence in sentences(plain) {
        let words = &plain[sentence.clone()];
        if is_open(words)
            && words.split_whitespace().count() <= LONGEST
            && let Some(Span { start, end }) = text.origin(sentence.start, sentence.end)
        {
            left.push_str(&text.original()[kept_to..start]);
            kept_to = end;
        }
    }
    (kept_to > 0).then(|| left + &text.original()[kept_to..])
}

/// Stretches that end with a full stop, a question or exclamation mark, or a line.
fn sentences(plain: &str) -> impl Iterator<Item = std::ops::Range<usize>> + '_ {
    let mut start = 0;
    plain.split_inclusive(['.', '!', '?', '\n']).map(move |sentence| {
        let range = start..start + sentence.len();
        start = range.end;
        range
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(original: &str) -> Option<String> {
        without(&Text::new(original))
    }

    #[test]
    fn open_sentences_are_taken_out_and_nothing_else() {
        assert_eq!(
            left("Try the new trail map. Full disclosure: I drew it. It has every stile.").unwrap(),
            "Try the new trail map. It has every stile."
        );
        assert_eq!(
            left("We fix bikes on Mondays. Mods, please delete if not wanted!").unwrap(),
            "We fix bikes on Mondays."
        );
        assert_eq!(left("Mods closed the thread, nobody asked me."), None);
    }

    #[test]
    fn a_long_sentence_is_more_than_openness() {
        let long = format!("Disclaimer, {} and that is all.", "results may vary and so may the weather ".repeat(5));
        assert_eq!(left(&long), None);
    }
}
