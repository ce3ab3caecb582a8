//! Changes to a post that leave what it does as it was.

/// A change of the text alone; a text that it leaves as it was makes no case.
pub type Change = (&'static str, fn(&str) -> String);

pub const TYPOS: [Change; 4] = [
    ("two letters swapped", |text| {
        typos(text, 0, |word, at| [&word[..at], &word[at + 1..at + 2], &word[at..=at], &word[at + 2..]].concat())
    }),
    ("a letter left out", |text| typos(text, 1, |word, at| [&word[..at], &word[at + 1..]].concat())),
    ("a letter doubled", |text| typos(text, 2, |word, at| [&word[..=at], &word[at..]].concat())),
    ("no apostrophes", |text| text.replace('\'', "")),
];

pub const CASES: [Change; 2] = [
    ("small letters", str::to_lowercase),
    // A link in capitals is another link.
    ("capitals", |text| each_word(text, |word| if is_link(word) { word.to_owned() } else { word.to_uppercase() })),
];

pub const LINES: [Change; 4] = [
    ("a line a sentence", |text| break_sentences(text, "\n")),
    ("a paragraph a sentence", |text| break_sentences(text, "\n\n")),
    ("all in one line", |text| text.split_whitespace().collect::<Vec<_>>().join(" ")),
    ("Windows line ends", |text| text.replace('\n', "\r\n")),
];

pub const FURNITURE: [Change; 4] = [
    ("quoted", |text| text.lines().map(|line| format!("> {line}\n")).collect()),
    ("retweeted", |text| format!("RT @dana_w_example: {text}")),
    ("blank lines after", |text| format!("{text}\n\n\n")),
    ("blank lines and spaces before", |text| format!("\n  {text}")),
];

fn each_word(text: &str, change: impl Fn(&str) -> String) -> String {
    text.split_inclusive(char::is_whitespace).map(change).collect()
}

fn is_link(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.")
}

/// Breaks the text after each of its sentences.
fn break_sentences(text: &str, with: &str) -> String {
    [". ", "! ", "? "].iter().fold(text.to_owned(), |text, end| text.replace(end, &format!("{}{with}", &end[..1])))
}

/// One typo in about fifteen words, always in the inside of a long one: a reader hardly notices.
/// `shift` chooses other words for another kind of typo.
fn typos(text: &str, shift: usize, slip: impl Fn(&str, usize) -> String) -> String {
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let long: Vec<usize> = (0..words.len()).filter(|&i| slips(words[i]).is_some()).collect();
    let wanted = (words.len() / 15).max(1);
    let chosen: Vec<usize> =
        (0..wanted).filter_map(|k| long.get((k * long.len() / wanted + shift) % long.len().max(1)).copied()).collect();
    let typed = |(i, word): (usize, &&str)| match slips(word).filter(|_| chosen.contains(&i)) {
        Some(at) => slip(word, at),
        None => (*word).to_owned(),
    };
    words.iter().enumerate().map(typed).collect()
}

/// Where in a long plain word a finger slips: in its middle, between two different letters.
fn slips(word: &str) -> Option<usize> {
    let letters = word.trim_end_matches(|c: char| c.is_whitespace() || ".,:;!?".contains(c));
    let is_plain = letters.len() >= 6 && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    let bytes = letters.as_bytes();
    (letters.len() / 2..letters.len().saturating_sub(1)).find(|&at| is_plain && bytes[at] != bytes[at + 1])
}

mod tests {
    use super::*;

    #[test]
    fn a_change_does_what_its_name_says() {
        let text = "Don't worry, people: the kitchen is at https://Example.example. Come in!";
        let all = TYPOS.iter().chain(&CASES).chain(&LINES).chain(&FURNITURE);
        let changed: Vec<(&str, String)> = all.map(|(name, change)| (*name, change(text))).collect();
        assert_eq!(
            changed.iter().map(|(name, text)| (*name, text.as_str())).collect::<Vec<_>>(),
            [
                ("two letters swapped", "Don't worry, peolpe: the kitchen is at https://Example.example. Come in!"),
                ("a letter left out", "Don't worry, people: the kithen is at https://Example.example. Come in!"),
                ("a letter doubled", "Don't worry, peopple: the kitchen is at https://Example.example. Come in!"),
                ("no apostrophes", "Dont worry, people: the kitchen is at https://Example.example. Come in!"),
                ("small letters", "don't worry, people: the kitchen is at https://example.example. come in!"),
                ("capitals", "DON'T WORRY, PEOPLE: THE KITCHEN IS AT https://Example.example. COME IN!"),
                ("a line a sentence", "Don't worry, people: the kitchen is at https://Example.example.\nCome in!"),
                (
                    "a paragraph a sentence",
                    "Don't worry, people: the kitchen is at https://Example.example.\n\nCome in!"
                ),
                ("all in one line", text),
                ("Windows line ends", text),
                ("quoted", "> Don't worry, people: the kitchen is at https://Example.example. Come in!\n"),
                (
                    "retweeted",
                    "RT @dana_w_example: Don't worry, people: the kitchen is at https://Example.example. Come in!"
                ),
                ("blank lines after", "Don't worry, people: the kitchen is at https://Example.example. Come in!\n\n\n"),
                (
                    "blank lines and spaces before",
                    "\n  Don't worry, people: the kitchen is at https://Example.example. Come in!"
                ),
            ]
        );
    }
}
