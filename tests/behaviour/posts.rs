//! The files of posts: what stands in them and how it is read.
//!
//! ```text
//! A line or two on what the posts below have in common.
//! expects: hard-sell, shows contact
//!
//! == a name in a few words
//! The post, as it would be typed, with {name Ada|Leila} where anybody could stand.
//! ++
//! A sentence or two that would make it longer.
//!
//! == another name
//! expects: hard-sell, shows contact or ask
//! This post has an expectation of its own.
//! ```

use std::{fmt, fs, path::Path};

use softsell::{Class, signal::by_id};

/// One file.
#[derive(Debug)]
pub struct File {
    /// Folder and name without ending, `functionality/contact`.
    pub name: String,
    pub posts: Vec<Post>,
}

/// One post.
#[derive(Debug)]
pub struct Post {
    pub name: String,
    /// Where it stands, `functionality/contact.txt:4`.
    pub origin: String,
    /// What a careful reader says about it; a file of additions expects nothing.
    pub expects: Option<Expectation>,
    parts: Vec<Vec<Piece>>,
}

/// What a careful reader certainly says about a post.
#[derive(Debug, Clone)]
pub struct Expectation {
    /// Any of these classes.
    pub classes: Vec<Class>,
    /// One of these signals is among the evidence; none asked for if empty.
    pub signals: Vec<&'static str>,
}

#[derive(Debug)]
enum Piece {
    Plain(String),
    Slot { kind: &'static str, alternatives: Vec<String> },
}

/// What in a post may be anybody's, anywhere, any number without changing what the post does.
pub const SLOTS: [&str; 4] = ["name", "place", "number", "date"];

/// What is wrong with a file, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    file: String,
    line: usize,
    what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tests/behaviour/{}:{}: {}", self.file, self.line, self.what)
    }
}

/// Every file of a folder beside this one, in the order of their names.
pub fn folder(name: &str) -> Vec<File> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/behaviour").join(name);
    let mut files: Vec<File> = fs::read_dir(path)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let file = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
            parse(&file, &fs::read_to_string(&path).unwrap()).unwrap_or_else(|mistake| panic!("{mistake}"))
        })
        .collect();
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// The file of a folder with this name.
pub fn file(name: &str) -> File {
    let (parent, _) = name.split_once('/').unwrap();
    folder(parent).into_iter().find(|file| file.name == name).unwrap_or_else(|| panic!("no {name}.txt"))
}

/// Reads the text of one file.
pub fn parse(file: &str, text: &str) -> Result<File, Mistake> {
    let mistake = |line: usize, what: String| Mistake { file: file.to_owned(), line, what };
    let name = file.strip_suffix(".txt").ok_or_else(|| mistake(1, "a file of posts ends in .txt".into()))?;
    let mut common = None;
    let mut posts: Vec<Post> = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    let mut i = 0;
    while i < lines.len() {
        let line = i + 1;
        if let Some(heading) = lines[i].strip_prefix("== ") {
            let mut end = i + 1;
            while end < lines.len() && !lines[end].starts_with("==") {
                end += 1;
            }
            let mut body = i + 1;
            let mut expects = common.clone();
            if let Some(own) = lines.get(body).and_then(|first| first.strip_prefix("expects: ")) {
                expects = Some(expectation(own).map_err(|what| mistake(body + 1, what))?);
                body += 1;
            }
            let parts = parts(&lines[body..end]).map_err(|(offset, what)| mistake(body + 1 + offset, what))?;
            posts.push(Post { name: heading.to_owned(), origin: format!("{file}:{line}"), expects, parts });
            i = end;
            continue;
        }
        if lines[i].starts_with("==") {
            return Err(mistake(line, "a heading is `== ` and a name".into()));
        }
        if let Some(all) = lines[i].strip_prefix("expects: ") {
            common = Some(expectation(all).map_err(|what| mistake(line, what))?);
        }
        i += 1;
    }
    if posts.is_empty() {
        return Err(mistake(lines.len().max(1), "no post; a post begins with `== ` and its name".into()));
    }
    Ok(File { name: name.to_owned(), posts })
}

/// `hard-sell or unsure, shows contact or ask`
fn expectation(text: &str) -> Result<Expectation, String> {
    let (classes, signals) = text.split_once(", shows ").unwrap_or((text, ""));
    let class = |name: &str| {
        let known = Class::JUDGED.into_iter().chain([Class::Unsure]).find(|class| class.name() == name);
        known.ok_or_else(|| format!("no class `{name}`"))
    };
    let signal = |name: &str| by_id(name).map(|signal| signal.id).ok_or_else(|| format!("no signal `{name}`"));
    Ok(Expectation {
        classes: classes.split(" or ").map(class).collect::<Result<_, _>>()?,
        signals: signals.split(" or ").filter(|name| !name.is_empty()).map(signal).collect::<Result<_, _>>()?,
    })
}

/// The post and what makes it longer. An error comes with its line, counted from the first given.
fn parts(lines: &[&str]) -> Result<Vec<Vec<Piece>>, (usize, String)> {
    let mut parts = Vec::new();
    let mut first = 0;
    for part in lines.split(|line| *line == "++") {
        let text = part.join("\n");
        if text.trim().is_empty() {
            return Err((first, "no text here".to_owned()));
        }
        // Line by line, so that a mistake has one.
        for (offset, line) in part.iter().enumerate() {
            pieces(line).map_err(|what| (first + offset, what))?;
        }
        parts.push(pieces(text.trim()).map_err(|what| (first, what))?);
        first += part.len() + 1;
    }
    Ok(parts)
}

/// Splits `with {name Ada|Leila} where` at its slots.
fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        let (slot, after) = from.split_once('}').ok_or("a `{` without its `}`")?;
        let (kind, alternatives) = slot.split_once(' ').ok_or_else(|| format!("`{slot}` is no slot"))?;
        let kind = SLOTS.into_iter().find(|k| *k == kind).ok_or_else(|| format!("no kind of slot `{kind}`"))?;
        let alternatives: Vec<String> = alternatives.split('|').map(str::to_owned).collect();
        if alternatives.len() < 2 || (1..alternatives.len()).any(|i| alternatives[..i].contains(&alternatives[i])) {
            return Err(format!("`{slot}` needs several different alternatives"));
        }
        pieces.extend([Piece::Plain(before.to_owned()), Piece::Slot { kind, alternatives }]);
        rest = after;
    }
    pieces.push(Piece::Plain(rest.to_owned()));
    Ok(pieces)
}

impl Post {
    /// The post as its author wrote it.
    pub fn text(&self) -> String {
        self.with("", 0)
    }

    /// The post with the alternatives of this number in all slots of a kind, the first in the others.
    pub fn with(&self, kind: &str, alternative: usize) -> String {
        fill(&self.parts[0], kind, alternative)
    }

    /// How many alternatives every slot of this kind has besides its own; none without such a slot.
    pub fn alternatives(&self, kind: &str) -> usize {
        let of_kind = self.parts[0].iter().filter_map(|piece| match piece {
            Piece::Slot { kind: k, alternatives } if *k == kind => Some(alternatives.len() - 1),
            _ => None,
        });
        of_kind.min().unwrap_or(0)
    }

    /// The post with one, two … of its continuations.
    pub fn longer(&self) -> impl Iterator<Item = String> {
        (1..self.parts.len()).map(|last| {
            let parts: Vec<String> = self.parts[..=last].iter().map(|part| fill(part, "", 0)).collect();
            parts.join(" ")
        })
    }
}

fn fill(pieces: &[Piece], kind: &str, alternative: usize) -> String {
    let word = |piece: &'_ Piece| match piece {
        Piece::Plain(text) => text.clone(),
        Piece::Slot { kind: k, alternatives } => alternatives[if *k == kind { alternative } else { 0 }].clone(),
    };
    pieces.iter().map(word).collect()
}

mod tests {
    use super::*;

    #[test]
    fn a_mistake_in_a_file_is_named_with_its_line() {
        let complaint = |text: &str| parse("folder/some.txt", text).unwrap_err().to_string();
        for (text, expected) in [
            ("", "1: no post; a post begins with `== ` and its name"),
            ("About.\nexpects: hardsell\n\n== a\nText", "2: no class `hardsell`"),
            ("About.\nexpects: hard-sell, shows asks\n\n== a\nText", "2: no signal `asks`"),
            ("About.\n\n== a\n\n== b\nText", "4: no text here"),
            ("About.\n\n== a\nText\n++\n", "6: no text here"),
            ("About.\n\n== a\nText\n==b\nText", "5: a heading is `== ` and a name"),
            ("About.\n\n== a\nOne line\nTo {town Leeds|Hull}", "5: no kind of slot `town`"),
            ("About.\n\n== a\nTo {place Leeds", "4: a `{` without its `}`"),
            ("About.\n\n== a\nTo {place Leeds|Leeds}", "4: `place Leeds|Leeds` needs several different alternatives"),
            ("About.\n\n== a\nexpects: maybe\nText", "4: no class `maybe`"),
        ] {
            assert_eq!(complaint(text), format!("tests/behaviour/folder/some.txt:{expected}"), "{text:?}");
        }
    }

    #[test]
    fn a_post_is_read_with_its_expectation_slots_and_continuations() {
        let text = "About.\nexpects: value-adding\n\n== a\nTo {place Hull|Leeds|York}.\n\nBy bus.\n++\nOr on foot.\n\n\
                    == b\nexpects: hard-sell or unsure, shows ask\nBuy it\n";
        let file = parse("folder/some.txt", text).unwrap();
        let [a, b] = &file.posts[..] else { panic!("{file:?}") };
        assert_eq!(
            (file.name.as_str(), a.name.as_str(), b.origin.as_str()),
            ("folder/some", "a", "folder/some.txt:11")
        );
        assert_eq!(a.text(), "To Hull.\n\nBy bus.");
        assert_eq!(a.with("place", 2), "To York.\n\nBy bus.");
        assert_eq!((a.alternatives("place"), a.alternatives("name")), (2, 0));
        assert_eq!(a.longer().collect::<Vec<_>>(), ["To Hull.\n\nBy bus. Or on foot."]);
        assert_eq!(a.expects.as_ref().unwrap().classes, [Class::ValueAdding]);
        let own = b.expects.as_ref().unwrap();
        assert_eq!((&own.classes[..], &own.signals[..]), (&[Class::HardSell, Class::Unsure][..], &["ask"][..]));
    }
}
