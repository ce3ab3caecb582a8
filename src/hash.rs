//! The hash that words and n-grams are known by.

/// FNV-1a, 32 bits: stable, tiny, and good enough once its high bits are folded down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hash(pub u32);

impl Hash {
    /// What words begin with.
    pub const WORD: Self = Self::new(1);

    pub const fn new(seed: u32) -> Self {
        Self(0x811c_9dc5 ^ seed)
    }

    pub const fn of_word(word: &str) -> Self {
        Self::WORD.and(word.as_bytes())
    }

    /// The hash of what goes on with `bytes`.
    pub const fn and(mut self, bytes: &[u8]) -> Self {
        let mut i = 0;
        while i < bytes.len() {
            self = self.and_byte(bytes[i]);
            i += 1;
        }
        self
    }

    pub const fn and_byte(self, byte: u8) -> Self {
        Self((self.0 ^ byte as u32).wrapping_mul(0x0100_0193))
    }

    /// The low `bits` after a final mix (the finisher of MurmurHash3).
    pub const fn bucket(self, bits: u32) -> u32 {
        let mut hash = self.0;
        hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
        hash = (hash ^ (hash >> 13)).wrapping_mul(0xc2b2_ae35);
        hash ^= hash >> 16;
        if bits == 32 { hash } else { hash & ((1 << bits) - 1) }
    }
}
