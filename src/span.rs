//! Places in a text, and their translation to what browsers count in.

/// A byte range of the draft's text, both ends on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// Translates ascending byte offsets of one text into UTF-16 code units in a single pass.
pub struct Utf16<'a> {
    text: &'a str,
    byte: usize,
    unit: usize,
}

impl<'a> Utf16<'a> {
    /// Starts at the head of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, byte: 0, unit: 0 }
    }

    /// The UTF-16 offset of byte `offset`, which must not lie before the last one asked for.
    pub fn at(&mut self, offset: usize) -> usize {
        debug_assert!(offset >= self.byte, "offsets are asked for in ascending order");
        self.unit += self.text[self.byte..offset].chars().map(char::len_utf16).sum::<usize>();
        self.byte = offset;
        self.unit
    }
}
