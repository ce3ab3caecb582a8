//! Regional indicators: pairs of them are flags, but any letter can be written with one.

use std::ops::Range;

use super::{Folded, is_call, is_known, stretches};

/// Pairs that are shown as a flag: ISO 3166-1 alpha-2 and the exceptional reservations among the
/// flag sequences of Unicode's emoji data, in order.
const FLAGS: &str = "ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCM\
    CNCOCPCRCUCVCWCXCYCZDEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHR\
    HTHUICIDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMS\
    MTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSR\
    SSSTSVSXSYSZTATCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUNUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

/// The letter of a regional indicator.
#[inline]
pub const fn letter(character: char) -> Option<char> {
    match character {
        '\u{1f1e6}'..='\u{1f1ff}' => Some((b'a' + (character as u32 - 0x1f1e6) as u8) as char),
        _ => None,
    }
}

/// Spells out regional indicators that are meant as letters; flags stay.
#[inline(never)]
pub fn unfurl(letters: &mut [Folded]) {
    let runs = stretches(letters, |f| letter(f.character).is_some());
    let mut rest = &runs[..];
    while !rest.is_empty() {
        let beside = rest.windows(2).take_while(|pair| only_blanks(&letters[pair[0].end..pair[1].start])).count() + 1;
        let (series, tail) = rest.split_at(beside);
        if is_writing(letters, series) {
            for place in series.iter().flat_map(Clone::clone) {
                let folded = &mut letters[place];
                folded.character = letter(folded.character).unwrap_or(folded.character);
                folded.in_word = true;
            }
        }
        rest = tail;
    }
}

fn only_blanks(between: &[Folded]) -> bool {
    between.iter().all(|f| f.character.is_whitespace() && f.character != '\n')
}

/// Some of it cannot be flags, or spells a word although it can: 🇫🇷🇪🇪 is also France and Estonia.
fn is_writing(letters: &[Folded], series: &[Range<usize>]) -> bool {
    let words: Vec<String> =
        series.iter().map(|run| letters[run.clone()].iter().filter_map(|f| letter(f.character)).collect()).collect();
    series.iter().any(|run| !are_flags(&letters[run.clone()]))
        || words.iter().any(|word| word.len() > 2 && is_known(word))
        || words.windows(2).any(|pair| is_call(&pair[0], &pair[1]))
}

fn are_flags(run: &[Folded]) -> bool {
    run.chunks(2).all(|pair| match pair {
        [first, second] => {
            // Something invisible between two indicators keeps them from joining to a flag.
            let joined = first.origin.end - first.origin.start == first.character.len_utf8() as u32;
            let name = [first, second].map(|f| letter(f.character).unwrap_or_default().to_ascii_uppercase() as u8);
            joined && FLAGS.as_bytes().as_chunks().0.binary_search(&name).is_ok()
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn flags_are_in_order() {
        assert!(FLAGS.as_bytes().as_chunks::<2>().0.is_sorted());
        assert_eq!(FLAGS.len(), 2 * 258);
    }

    #[test]
    fn flags_stay_and_writing_is_read() {
        for flags in ["🇺🇸", "🇺🇸 🇬🇧 and 🇩🇪🇫🇷", "from 🇩🇲 with love", "🇲🇪"] {
            assert_eq!(Text::new(flags).plain(), flags);
        }
        for (written, read) in [
            ("🇫🇷🇪🇪 trial", "free trial"),
            ("🇧🇺🇾 🇳🇴🇼", "buy now"),
            ("🇩🇲 🇲🇪", "dm me"),
            ("🇩\u{200b}🇲 me", "dm me"),
            ("🇯🇴🇮🇳 🇲🇾 🇹🇪🇦🇲", "join my team"),
            ("get it 🇫 🇷 🇪 🇪", "get it free"),
        ] {
            assert_eq!(Text::new(written).plain(), read);
        }
    }
}
