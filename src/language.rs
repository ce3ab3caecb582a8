//! Whether a text is in the language that the judge reads.
//!
//! Function words tell languages apart even in short posts, where statistics over letters do not.
//! The words are in the plain spelling of [`Text`], without accents.

use crate::{hash::Hash, text::Text};

/// Common English words that no other language listed here has.
const ENGLISH: &str = "about after all and any are at be because been but by can could did does dont for from get \
    had has have he her here his how i if im into is it its just know like make more my need new not now of on \
    our out people she should some than that the their them there they think this to us very want was we were \
    what when where which who why will with would you your";

/// Common words of Spanish, Portuguese, French, Italian, German, Dutch, Turkish, Indonesian, Polish
/// and Swedish, none of which is an English word, name or abbreviation too.
const OTHERS: &str = "aan aber adalah akan algo alle als anda ao aos apa att au auch auf aus aussi av avec avez bardzo bei bij \
    bin bir bisa bitte biz bonjour bu ce ces cette che chez ci ciao cok com como con cosa cuando czy daha \
    dans dari das dass dat de del della dengan der des desde det deze di dia dit dla donde dos du durch dzien \
    een ein eine einen einer el ela ele ella elle ellos em en entre es essa esse est esta este esto estos et \
    etre ett eu finns foi fran gibi gli gracias grazie habe haben har hej het hij ho hola hoy ich icin ihr ik \
    ile ils ini inte isso ist itu jag jak je jest jestem jour juga jullie kami kan kann keine kita ktos las \
    le les leur lo los maar mais mas mehr mein merci mes meu mi mig mijn minha mio mit moi moze muito muy na \
    naar nach nao nas ne nel nella nicht nie niet noch nog noi nos nosotros nostro notre nous nu nuestra \
    nuestro nuevo obrigado och od oder olarak oleh om ont onze ook ou pada para pas pela pelo perche pero piu \
    po por porque prosze przez qualcuno que quem questa questo qui quiero sa saya schon se sem ser seu si \
    sich sie sind siz sobre som sono sont su sua sudah sul sur tak tambien te tem tidak tiene todo todos tous \
    tout tutti tylko uit uma una und une uns unser untuk ustedes ve veel vi voce voces vom von voor vor vos \
    votre vous waar wat wenn wer wie wij wir wird yang yok za ze zijn zu zum zur";

/// Words of another language that must be there before it is believed.
const FEWEST: usize = 2;

// Put in order by the compiler, so that no first draft waits for it.
static ENGLISH_HASHES: [Hash; count(ENGLISH)] = hashes(ENGLISH);
static OTHER_HASHES: [Hash; count(OTHERS)] = hashes(OTHERS);

/// The hashes of a list's words, the lowest first. Hardly another word has one of them.
const fn hashes<const COUNT: usize>(words: &str) -> [Hash; COUNT] {
    let letters = words.as_bytes();
    let mut hashes = [Hash::WORD; COUNT];
    let mut hash = Hash::WORD;
    let (mut i, mut known) = (0, 0);
    while i <= letters.len() {
        if i < letters.len() && letters[i] != b' ' {
            hash = hash.and_byte(letters[i]);
        } else {
            let mut at = known;
            while at > 0 && hashes[at - 1].0 > hash.0 {
                hashes[at] = hashes[at - 1];
                at -= 1;
            }
            hashes[at] = hash;
            known += 1;
            hash = Hash::WORD;
        }
        i += 1;
    }
    hashes
}

/// How many words a list has, a space apart.
const fn count(words: &str) -> usize {
    let mut count = 1;
    let mut i = 0;
    while i < words.len() {
        count += (words.as_bytes()[i] == b' ') as usize;
        i += 1;
    }
    count
}

/// Whether the text is English, as far as its function words say: it is taken for another language
/// only if it has more words of others than of English.
pub fn is_english(text: &Text<'_>) -> bool {
    let count = |list: &[Hash]| text.hashes().iter().filter(|hash| list.binary_search(hash).is_ok()).count();
    let other = count(&OTHER_HASHES);
    other < FEWEST || other <= count(&ENGLISH_HASHES)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken_for_english(sentence: &str) -> bool {
        is_english(&Text::new(sentence))
    }

    #[test]
    fn words_are_found_by_their_hashes_and_no_others() {
        for (words, hashes) in [(ENGLISH, &ENGLISH_HASHES[..]), (OTHERS, &OTHER_HASHES[..])] {
            let has = |word: &str| hashes.binary_search(&Hash::of_word(word)).is_ok();
            assert!(words.split(' ').all(has));
            assert!(!["", "zurich", "hello", "0", "<url>"].into_iter().any(has));
        }
    }

    #[test]
    fn other_languages_are_told_apart_in_a_sentence() {
        for sentence in [
            "Hola a todos, hoy quiero compartir con ustedes un consejo para ahorrar luz.",
            "¡Compra ya! Quedan pocas plazas, escríbeme por privado y te mando el enlace.",
            "Bom dia a todos, alguém sabe onde posso comprar pão sem glúten em Lisboa?",
            "Quelqu'un connaît un bon plombier ? Ma chaudière est en panne depuis hier et il fait froid.",
            "Ciao a tutti, qualcuno può consigliarmi un buon libro per le vacanze?",
            "Ich suche einen guten Klempner in Köln, kann jemand einen empfehlen?",
            "Heeft iemand een tip voor een goede bakker, het liefst niet te ver van het station?",
            "Herkese merhaba, bu hafta için güzel bir film önerisi var mı?",
            "Selamat pagi semua, ada yang tahu tempat makan enak untuk keluarga?",
            "Dzień dobry, czy ktoś może polecić dobrego hydraulika?",
            "Hej alla, är det någon som vet var man kan köpa surdeg och bra mjöl?",
        ] {
            assert!(!taken_for_english(sentence), "{sentence}");
        }
    }

    #[test]
    fn english_with_foreign_names_stays_english() {
        for sentence in [
            "We had lunch at El Rincon de la Abuela and it was lovely.",
            "My neighbour Jan van der Berg fixes bikes on the Rue de la Paix.",
            "Buenos dias everyone! What are you reading this week?",
            "Sale ends tonight",
            "",
        ] {
            assert!(taken_for_english(sentence), "{sentence}");
        }
    }
}
