//! Whole lines in the portions in which they arrive.

use std::io::{self, Read};

use super::input::LONGEST;

/// How much is asked for at once. A file fills it; a pipe hands over what it holds, so that a line
/// written to `tail -f … | softsell judge --jsonl` is passed on as soon as it is complete.
const PORTION: usize = 128 << 10;

/// Cuts a reader into chunks that end with a line break (the last one may lack it).
///
/// A line longer than [`LONGEST`] is cut to one byte more than that, which is enough to tell.
pub struct Chunks<R> {
    reader: R,
    /// Begins with a line; holds no line break.
    rest: Vec<u8>,
    /// Whether `rest` was cut, and what follows belongs to the same line.
    cut: bool,
    ended: bool,
}

impl<R: Read> Chunks<R> {
    /// Starts at the reader's place.
    pub const fn new(reader: R) -> Self {
        Self { reader, rest: Vec::new(), cut: false, ended: false }
    }

    /// Appends what the reader gives to `rest`.
    fn fill(&mut self) -> io::Result<usize> {
        let start = self.rest.len();
        self.rest.resize(start + PORTION, 0);
        let read = loop {
            match self.reader.read(&mut self.rest[start..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.rest.truncate(start + *read.as_ref().unwrap_or(&0));
        read
    }

    /// Drops the remainder of a line that was cut.
    fn skip(&mut self, start: usize) {
        if self.cut {
            let line_break = self.rest[start..].iter().position(|byte| *byte == b'\n');
            self.rest.drain(start..line_break.map_or(self.rest.len(), |at| start + at));
            self.cut = line_break.is_none();
        }
    }
}

impl<R: Read> Iterator for Chunks<R> {
    type Item = io::Result<Vec<u8>>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            let start = self.rest.len();
            match self.fill() {
                Ok(0) => self.ended = true,
                Ok(_) => {}
                Err(error) => {
                    self.ended = true;
                    return Some(Err(error));
                }
            }
            self.skip(start);
            if let Some(last) = self.rest[start..].iter().rposition(|byte| *byte == b'\n') {
                let rest = self.rest.split_off(start + last + 1);
                return Some(Ok(std::mem::replace(&mut self.rest, rest)));
            }
            if self.rest.len() > LONGEST {
                self.rest.truncate(LONGEST + 1);
                self.cut = true;
            }
        }
        if self.rest.is_empty() { None } else { Some(Ok(std::mem::take(&mut self.rest))) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out one piece a read, as a pipe does.
    struct Pieces(Vec<Vec<u8>>);

    impl Read for Pieces {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some(piece) = (!self.0.is_empty()).then(|| self.0.remove(0)) else { return Ok(0) };
            buffer[..piece.len()].copy_from_slice(&piece);
            Ok(piece.len())
        }
    }

    fn chunks(pieces: &[&[u8]]) -> Vec<Vec<u8>> {
        Chunks::new(Pieces(pieces.iter().map(|piece| piece.to_vec()).collect())).map(Result::unwrap).collect()
    }

    #[test]
    fn complete_lines_are_passed_on_at_once_and_halves_wait() {
        assert_eq!(chunks(&[b"a\nb\nc", b"d", b"d\n", b"e"]), [&b"a\nb\n"[..], b"cdd\n", b"e"]);
        assert!(chunks(&[]).is_empty());
    }

    #[test]
    fn an_endless_line_is_cut_and_the_next_one_is_whole() {
        let piece = vec![b'x'; PORTION];
        let mut pieces = vec![&piece[..]; 3 * LONGEST / PORTION];
        pieces.push(b"x\nnext\n");
        let chunks = chunks(&pieces);
        let lines: Vec<&[u8]> = chunks.iter().flat_map(|chunk| chunk.split_inclusive(|byte| *byte == b'\n')).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].len(), LONGEST + 2);
        assert_eq!(lines[1], b"next\n");
    }

    #[test]
    fn an_endless_last_line_ends_where_it_was_cut() {
        let piece = vec![b'x'; PORTION];
        let chunks = chunks(&vec![&piece[..]; 2 * LONGEST / PORTION]);
        assert_eq!(chunks.iter().map(Vec::len).collect::<Vec<_>>(), [LONGEST + 1]);
    }
}
