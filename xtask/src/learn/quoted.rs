//! What other pages quote of the model card, and the check that they quote this one.

use super::metrics::{Scored, macro_f1, recall_at, threshold_at};

/// The figures that the README and the practice page tell, word for word as they tell them.
pub fn sentence(scored: &[Scored]) -> String {
    let sure: Vec<Scored> = scored.iter().copied().filter(|s| s.sure).collect();
    format!(
        "On posts from sources it never saw, the judge reaches a macro-F1 of {:.2} where readers are sure ({:.2} over all), \
         and catches {:.0} % of the sure hard sells at 1 % false alarms.",
        macro_f1(&sure),
        macro_f1(scored),
        100.0 * recall_at(scored, threshold_at(scored, 0.01)),
    )
}

/// Tells weights apart (FNV-1a, 64 bits): the card names those it was written for.
pub fn fingerprint(weights: &[u8]) -> String {
    let hash = weights
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    fn file(path: &str) -> Vec<u8> {
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
    }

    fn text(path: &str) -> String {
        String::from_utf8(file(path)).unwrap()
    }

    #[test]
    fn the_card_is_that_of_the_weights() {
        let fingerprint = fingerprint(&file("model/weights.bin"));
        assert!(text("model/CARD.md").contains(&fingerprint), "run `cargo xtask train`: the weights are {fingerprint}");
    }

    #[test]
    fn pages_quote_the_card() {
        let card = text("model/CARD.md");
        let sentence = card.lines().find(|line| line.starts_with("On posts from sources it never saw")).unwrap();
        assert!(text("README.md").contains(sentence), "README.md does not say: {sentence}");
    }
}
