//! What an author says a text is, where the judge was wrong.

use serde::{Deserialize, Serialize};

use crate::{draft::Platform, verdict::Class, window::window};

/// One text and its author's word for it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Correction {
    /// The author's words; of a very long text, what the judge read of it.
    pub text: String,
    /// The site it was written on.
    pub platform: Platform,
    /// What it is: one of [`Class::JUDGED`].
    pub label: Class,
}

/// A correction in the shape of a labelled post, as `cargo xtask train` reads them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LabelledPost<'c> {
    text: &'c str,
    platform: Platform,
    source: &'static str,
    label: Class,
    sure: bool,
    codes: [&'static str; 0],
}

impl Correction {
    /// A correction that can be learned from: none if there are no words, or the label is no class.
    #[must_use]
    pub fn new(text: &str, platform: Platform, label: Class) -> Option<Self> {
        let text = window(text);
        let sound = !text.trim().is_empty() && Class::JUDGED.contains(&label);
        sound.then(|| Self { text: text.to_owned(), platform, label })
    }

    /// What to export. The author is taken at their word, so they are *sure*.
    #[must_use]
    pub fn labelled(&self) -> LabelledPost<'_> {
        let Self { text, platform, label } = self;
        LabelledPost { text, platform: *platform, source: "corrections", label: *label, sure: true, codes: [] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_can_be_learned_without_words_or_a_class() {
        assert_eq!(Correction::new(" \n", Platform::Other, Class::ValueAdding), None);
        assert_eq!(Correction::new("Good morning", Platform::Other, Class::Unsure), None);
    }

    #[test]
    fn no_more_is_kept_than_was_read() {
        let correction = Correction::new(&"word ".repeat(50_000), Platform::Other, Class::HardSell).unwrap();
        assert!(correction.text.len() <= 1 << 16 && correction.text.ends_with("word"));
    }
}
