//! How much of a text is read.

/// Bytes that are read of a text at most.
///
/// Nobody can post more: X takes 25,000 characters, Reddit 40,000 and Facebook 63,206. What is
/// longer was pasted by mistake or in order to see what happens, and must not keep anybody waiting.
const LONGEST: usize = 1 << 16;

/// The beginning of `text` that is read: all of it, or what fits, without half a character and, if
/// there is a gap between words in its second half, without half a word.
pub fn window(text: &str) -> &str {
    if text.len() <= LONGEST {
        return text;
    }
    let (fits, _) = text.split_at(text.floor_char_boundary(LONGEST));
    let (whole_words, half_word) = fits.split_at(fits.rfind(char::is_whitespace).unwrap_or(0));
    if half_word.len() < LONGEST / 2 { whole_words } else { fits }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_read_whole() {
        for text in ["", "Good morning", &"x".repeat(LONGEST)] {
            assert_eq!(window(text), text);
        }
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = "seven letters ".repeat(LONGEST);
        let read = window(&text);
        assert!(read.len() <= LONGEST && read.len() > LONGEST - 14, "{}", read.len());
        assert!(read.ends_with("letters") || read.ends_with("seven"), "{:?}", &read[read.len() - 20..]);
    }

    #[test]
    fn a_text_without_gaps_is_cut_between_characters() {
        for (gap, letter) in [("", "é"), ("A ", "語"), ("", "🚀")] {
            let text = format!("x{gap}{}", letter.repeat(LONGEST));
            let read = window(&text);
            assert!(read.len() <= LONGEST && read.len() > LONGEST - letter.len(), "{}", read.len());
            assert!(read.ends_with(letter));
        }
    }
}
