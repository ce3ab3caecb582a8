//! The index of all phrases of all signals: their words, and the words they can begin with.
//!
//! The compiler reads the phrases and makes the index, so that whoever wakes the judge does not wait
//! for it. Hence the loops: constant functions know no iterators.
//!
//! Hashes stand for words, which need no memory of their own. That two words of one hash are taken for
//! each other costs a comparison where a phrase may begin, since phrases are compared letter by letter.

use super::{classes::CLASSES, phrase::PHRASES};
use crate::hash::Hash;

/// Stands for any one word. A character, since to look for one takes no preparation.
pub const ANY: char = '_';

/// Numbers of the phrases that can begin with this word and go on with the next, and how many bytes of
/// signs before it belong to them.
pub fn begun_by(word: Hash, next: Option<&Hash>) -> impl Iterator<Item = (usize, usize)> + use<> {
    let next = next.map_or(OPEN, |next| bit(*next));
    let heads = INDEX.find(word).map_or(0..0, |at| INDEX.begin[at].into()..INDEX.begin[at + 1].into());
    INDEX.heads[heads].iter().filter_map(move |head| {
        let around = usize::from(head.around);
        (INDEX.next[around] & next != 0).then(|| (usize::from(head.phrase), usize::from(INDEX.signs[around])))
    })
}

/// Whether some phrase has this word, put together across its groups.
pub fn has_word(word: &str) -> bool {
    INDEX.find(Hash::of_word(word)).is_some()
}

/// A bit for every word that may stand at some place, where its hash falls; all bits if anything may,
/// nothing included.
type Bits = u64;

/// Set where nothing need stand; no word's bit.
const OPEN: Bits = 1 << (Bits::BITS - 1);

/// The bit that a word's hash falls on.
const fn bit(Hash(hash): Hash) -> Bits {
    let bit = 1 << (hash.wrapping_mul(0x85eb_ca6b) >> (32 - Bits::BITS.ilog2()));
    if bit == OPEN { bit >> 1 } else { bit }
}

/// Bits of a hash that choose the bucket: about as many buckets as there are words.
const BUCKET_BITS: u32 = 11;
const BUCKETS: usize = 1 << BUCKET_BITS;

struct Index {
    /// Where in `words` each bucket begins, and where the last one ends.
    buckets: [u16; BUCKETS + 1],
    /// Bucket by bucket.
    words: [Hash; WORDS.all.count],
    /// Where in `heads` those of each word begin, and where those of the last one end.
    begin: [u16; WORDS.all.count + 1],
    /// Word by word.
    heads: [Head; HEADS.all.count],
    /// The words that can follow, for each [`Head::around`].
    next: [Bits; HEADS.around.count],
    /// Bytes of the signs before, for each [`Head::around`].
    signs: [u8; HEADS.around.count],
}

/// A way into a phrase by a word it can begin with.
#[derive(Clone, Copy)]
struct Head {
    phrase: u16,
    /// What stands beside the word; many have the same.
    around: u16,
}

impl Index {
    /// The place of a word in `words`.
    const fn find(&self, word: Hash) -> Option<usize> {
        let bucket = word.bucket(BUCKET_BITS) as usize;
        let mut at = self.buckets[bucket] as usize;
        let end = self.buckets[bucket + 1] as usize;
        while at < end {
            if self.words[at].0 == word.0 {
                return Some(at);
            }
            at += 1;
        }
        None
    }
}

static INDEX: Index = {
    let mut index = Index {
        buckets: [0; _],
        words: [NO_WORD; _],
        begin: [0; _],
        heads: [Head { phrase: 0, around: 0 }; _],
        next: [0; _],
        signs: [0; _],
    };
    // Sorted by counting: where every bucket ends, and then every word before the end of its bucket.
    let words = WORDS.all.list.split_at(WORDS.all.count).0;
    let mut i = 0;
    while i < words.len() {
        index.buckets[words[i].bucket(BUCKET_BITS) as usize] += 1;
        i += 1;
    }
    add_up(&mut index.buckets);
    while i > 0 {
        i -= 1;
        let end = &mut index.buckets[words[i].bucket(BUCKET_BITS) as usize];
        *end -= 1;
        index.words[*end as usize] = words[i];
    }
    // The same for heads and their words.
    let heads = HEADS.all.list.split_at(HEADS.all.count).0;
    while i < heads.len() {
        index.begin[place(&index, heads[i].0)] += 1;
        i += 1;
    }
    add_up(&mut index.begin);
    while i > 0 {
        i -= 1;
        let place = place(&index, heads[i].0);
        index.begin[place] -= 1;
        index.heads[index.begin[place] as usize] = heads[i].1;
    }
    let around = HEADS.around.list.split_at(HEADS.around.count).0;
    while i < around.len() {
        (index.signs[i], index.next[i]) = around[i];
        i += 1;
    }
    index
};

/// The place of a word that is there for certain.
const fn place(index: &Index, word: Hash) -> usize {
    index.find(word).expect("a phrase begins with one of its words")
}

/// Turns how many there are of each into where each ends.
const fn add_up(counts: &mut [u16]) {
    let mut i = 1;
    while i < counts.len() {
        counts[i] += counts[i - 1];
        i += 1;
    }
}

/// All words of all phrases.
const WORDS: Words = {
    let mut words = Words::NONE;
    let mut i = 0;
    while i < PHRASES.len() {
        words.read(PHRASES[i].text);
        i += 1;
    }
    words
};

/// All ways into all phrases.
#[allow(long_running_const_eval, reason = "it grows with the phrases, and ends")]
const HEADS: Heads = {
    let mut heads = Heads::NONE;
    let mut i = 0;
    while i < PHRASES.len() {
        heads.read(PHRASES[i].text);
        i += 1;
    }
    heads
};

/// A list with an end, since constants have no memory to ask for more.
struct List<T, const MOST: usize> {
    list: [T; MOST],
    count: usize,
}

impl<T: Copy, const MOST: usize> List<T, MOST> {
    const fn new(anything: T) -> Self {
        Self { list: [anything; MOST], count: 0 }
    }

    const fn push(&mut self, item: T) {
        self.list[self.count] = item;
        self.count += 1;
    }
}

/// The words of phrases, put together across groups.
struct Words {
    all: List<Hash, 4096>,
    /// The same, each where its hash falls or at the next place that was free.
    places: [Hash; 8192],
}

impl Words {
    const NONE: Self = Self { all: List::new(NO_WORD), places: [NO_WORD; _] };

    const fn read(&mut self, phrase: &'static str) {
        let mut begun = List::new(NO_WORD);
        begun.push(NO_WORD);
        self.read_on(phrase.as_bytes(), &mut begun, 0);
        self.add_all(&begun, 0);
    }

    /// Adds every word that ends in `text`. What may have begun before is in `begun`, from `first` on;
    /// afterwards what may go on behind.
    const fn read_on(&mut self, mut text: &'static [u8], begun: &mut List<Hash, 1024>, first: usize) {
        while let [sign, rest @ ..] = text {
            text = rest;
            if let b'a'..=b'z' | b'0'..=b'9' = sign {
                let mut i = first;
                while i < begun.count {
                    begun.list[i] = begun.list[i].and_byte(*sign);
                    i += 1;
                }
            } else if let Some((mut choices, after)) = group(*sign, rest) {
                let behind = begun.count;
                while let Some((choice, others)) = next_choice(choices) {
                    let own = begun.count;
                    let mut i = first;
                    while i < behind {
                        begun.push(begun.list[i]);
                        i += 1;
                    }
                    self.read_on(choice, begun, own);
                    choices = others;
                }
                keep_each(begun, first, behind);
                text = after;
            } else {
                self.add_all(begun, first);
                begun.count = first;
                begun.push(NO_WORD);
                if let Some(behind) = special(*sign, rest) {
                    self.add(behind.0);
                }
            }
        }
    }

    const fn add_all(&mut self, begun: &List<Hash, 1024>, first: usize) {
        let mut i = first;
        while i < begun.count {
            self.add(begun.list[i]);
            i += 1;
        }
    }

    const fn add(&mut self, word: Hash) {
        let mut place = word.bucket(self.places.len().ilog2()) as usize;
        while self.places[place].0 != NO_WORD.0 && self.places[place].0 != word.0 {
            place = (place + 1) % self.places.len();
        }
        if self.places[place].0 != word.0 {
            self.places[place] = word;
            self.all.push(word);
        }
    }
}

/// Moves the words from `from` on to `to`, each once.
const fn keep_each(list: &mut List<Hash, 1024>, to: usize, from: usize) {
    let mut kept = to;
    let mut i = from;
    while i < list.count {
        let mut same = to;
        while same < kept && list.list[same].0 != list.list[i].0 {
            same += 1;
        }
        if same == kept {
            list.list[kept] = list.list[i];
            kept += 1;
        }
        i += 1;
    }
    list.count = kept;
}

/// The ways into phrases.
struct Heads {
    /// The word and what it leads to.
    all: List<(Hash, Head), 4096>,
    /// What stands beside them: bytes of the signs before, and the words that can follow.
    around: List<(u8, Bits), 1024>,
    /// Phrases read before this one, and their heads.
    phrase: u16,
    before: usize,
    /// How much of the phrase was left behind the last head, and what can follow there: many words
    /// stand before the same text.
    known: (usize, Bits),
}

impl Heads {
    const NONE: Self = Self {
        all: List::new((NO_WORD, Head { phrase: 0, around: 0 })),
        around: List::new((0, 0)),
        phrase: 0,
        before: 0,
        known: (0, 0),
    };

    const fn read(&mut self, phrase: &'static str) {
        self.before = self.all.count;
        self.known.0 = usize::MAX;
        read_word(NO_WORD, 0, Rest::new(phrase.as_bytes(), None), &mut Place::First(self));
        self.phrase += 1;
    }

    /// Adds a word that the phrase can begin with, the signs before it and what is left behind it.
    const fn add(&mut self, word: Hash, signs: u8, rest: Rest<'_>) {
        let rest = rest.trimmed();
        let left = if rest.behind.is_some() { usize::MAX } else { rest.text.len() };
        if left == usize::MAX || left != self.known.0 {
            let mut next = 0;
            read_word(NO_WORD, 0, rest, &mut Place::Second(&mut next));
            self.known = (left, next);
        }
        let next = self.known.1;
        // A word that several alternatives begin with is one way in.
        let mut i = self.before;
        while i < self.all.count {
            let (other, Head { around, .. }) = self.all.list[i];
            let (signs_before, next_there) = self.around.list[around as usize];
            if other.0 == word.0 && signs_before == signs {
                self.all.list[i].1.around = self.around(signs, next_there | next);
                return;
            }
            i += 1;
        }
        let around = self.around(signs, next);
        self.all.push((word, Head { phrase: self.phrase, around }));
    }

    /// The number of what stands beside a head.
    const fn around(&mut self, signs: u8, next: Bits) -> u16 {
        // Most likely what stood beside the last one.
        let mut i = self.around.count;
        while i > 0 {
            i -= 1;
            if self.around.list[i].0 == signs && self.around.list[i].1 == next {
                return i as u16;
            }
        }
        self.around.push((signs, next));
        self.around.count as u16 - 1
    }
}

/// What is left of a phrase where it is read: of an alternative, say, and behind that the text after its group.
#[derive(Clone, Copy)]
struct Rest<'r> {
    /// Not empty before the end of the phrase.
    text: &'static [u8],
    behind: Option<&'r Self>,
}

impl<'r> Rest<'r> {
    const fn new(text: &'static [u8], behind: Option<&'r Self>) -> Self {
        match behind {
            Some(behind) if text.is_empty() => *behind,
            _ => Self { text, behind },
        }
    }

    /// Without the blanks it begins with.
    const fn trimmed(mut self) -> Self {
        while let [b' ', text @ ..] = self.text {
            self = Self::new(text, self.behind);
        }
        self
    }
}

/// Before the first letter.
const NO_WORD: Hash = Hash::WORD;

/// What [`ANY`] is as a word.
const ANY_WORD: Hash = NO_WORD.and_byte(ANY as u8);

/// Where in a phrase a word stands, and what it is added to.
enum Place<'p> {
    First(&'p mut Heads),
    Second(&'p mut Bits),
}

/// Reads to the end of every word that `rest` can begin with; where it ends first, that is [`NO_WORD`].
const fn read_word(mut word: Hash, mut signs: u8, mut rest: Rest<'_>, place: &mut Place<'_>) {
    while let [sign, text @ ..] = rest.text {
        if let b'a'..=b'z' | b'0'..=b'9' = sign {
            word = word.and_byte(*sign);
        } else if let Some((mut choices, text)) = group(*sign, text) {
            let behind = Rest::new(text, rest.behind);
            while let Some((choice, others)) = next_choice(choices) {
                read_word(word, signs, Rest::new(choice, Some(&behind)), place);
                choices = others;
            }
            return;
        } else if word.0 != NO_WORD.0 {
            break;
        } else if let Some((special, text)) = special(*sign, text) {
            word = special;
            rest = Rest::new(text, rest.behind);
            break;
        } else {
            signs += 1;
        }
        rest = Rest::new(text, rest.behind);
    }
    match place {
        Place::First(heads) => heads.add(word, signs, rest),
        Place::Second(next) => {
            let is_open = word.0 == NO_WORD.0 || word.0 == ANY_WORD.0;
            **next |= if is_open { Bits::MAX } else { bit(word) };
        }
    }
}

/// What `sign` begins, if it stands for a word ([`ANY`], or a placeholder), and the text after it.
const fn special(sign: u8, text: &[u8]) -> Option<(Hash, &[u8])> {
    match sign {
        b'_' => Some((ANY_WORD, text)),
        b'<' => {
            let (name, after) = cut(text, b'>');
            let placeholder = NO_WORD.and_byte(b'<').and(name).and_byte(b'>');
            if name.len() < text.len() { Some((placeholder, after)) } else { None }
        }
        _ => None,
    }
}

/// The alternatives of the group or class that `sign` opens, and the text after it.
const fn group(sign: u8, text: &'static [u8]) -> Option<(Option<&'static [u8]>, &'static [u8])> {
    let (inside, after) = match sign {
        b'(' => cut(text, b')'),
        b'{' => cut(text, b'}'),
        _ => return None,
    };
    Some((Some(if sign == b'{' { class(inside) } else { inside }), after))
}

/// The first of some alternatives, and the others; none where none is left.
const fn next_choice(choices: Option<&[u8]>) -> Option<(&[u8], Option<&[u8]>)> {
    let Some(choices) = choices else { return None };
    let (choice, others) = cut(choices, b'|');
    Some((choice, if choice.len() < choices.len() { Some(others) } else { None }))
}

/// The words of the class with this name.
const fn class(name: &[u8]) -> &'static [u8] {
    let mut i = 0;
    while Hash::of_word(CLASSES[i].0).0 != Hash::WORD.and(name).0 {
        i += 1;
    }
    CLASSES[i].1.as_bytes()
}

/// What stands before the first `sign`, and what behind it.
const fn cut(text: &[u8], sign: u8) -> (&[u8], &[u8]) {
    let mut at = 0;
    let mut rest = text;
    while let [first, behind @ ..] = rest {
        if *first == sign {
            return (text.split_at(at).0, behind);
        }
        rest = behind;
        at += 1;
    }
    (text, rest)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Words that a phrase can begin with, and the signs before.
    fn heads(phrase: &'static str) -> BTreeSet<(u8, Hash)> {
        let mut heads = Heads::NONE;
        heads.read(phrase);
        let around = |head: Head| heads.around.list[usize::from(head.around)];
        heads.all.list[..heads.all.count].iter().map(|(word, head)| (around(*head).0, *word)).collect()
    }

    #[test]
    fn every_phrase_has_first_words_it_can_be_found_by() {
        let set = |heads: &[(&str, &str)]| -> BTreeSet<(u8, Hash)> {
            heads.iter().map(|(signs, word)| (signs.len() as u8, Hash::of_word(word))).collect()
        };
        assert_eq!(heads("(please |)like(s|) this"), set(&[("", "please"), ("", "likes"), ("", "like")]));
        assert_eq!(heads("[for hire]"), set(&[("[", "for")]));
        assert_eq!(heads("($0|0%) off"), set(&[("$", "0"), ("", "0")]));
        assert_eq!(heads("<url> now"), set(&[("", "<url>")]));
        assert_eq!(heads("<a href"), set(&[("<", "a")]));
        assert_eq!(heads("{own} shop"), set(&[("", "my"), ("", "our")]));
        for phrase in PHRASES.map(|phrase| phrase.text) {
            let heads = heads(phrase);
            assert!(!heads.is_empty(), "{phrase}: can never match");
            let is_word = |head: &(u8, Hash)| head.1 != NO_WORD && head.1 != ANY_WORD;
            assert!(heads.iter().all(is_word), "{phrase}: begins with no word");
        }
    }

    #[test]
    fn words_are_put_together_across_groups() {
        let words = |phrase| -> BTreeSet<Hash> {
            let mut words = Words::NONE;
            words.read(phrase);
            words.all.list[..words.all.count].iter().copied().filter(|word| *word != NO_WORD).collect()
        };
        let set = |words: &[&str]| -> BTreeSet<Hash> { words.iter().map(|word| Hash::of_word(word)).collect() };
        assert_eq!(words("financial(ly|) (free|e-book)!"), set(&["financial", "financially", "free", "e", "book"]));
        assert_eq!(words("(re|)tweet(s|) {own}"), set(&["retweet", "retweets", "tweet", "tweets", "my", "our"]));
    }
}
