//! The labelled posts: other people's words, read from outside the repository and never written.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use softsell::{Class, Draft, Platform};

/// One labelled post.
#[derive(Debug, Clone)]
pub struct Post {
    /// What tells it apart from all others; written posts and corrections have none.
    pub id: Option<String>,
    /// The post as a draft whose place is not known.
    pub draft: Draft,
    /// Where it was collected; posts of one source are never on both sides of a split.
    pub source: String,
    /// Index into [`Class::JUDGED`].
    pub label: usize,
    /// Whether a second careful reader would almost surely agree.
    pub sure: bool,
    /// Rubric codes: tactics, gifts and talk that are present, most important first.
    pub codes: Vec<String>,
}

#[derive(Deserialize)]
struct Line {
    id: Option<String>,
    text: String,
    platform: Platform,
    /// Written posts have none of their own.
    #[serde(default)]
    source: String,
    label: String,
    sure: bool,
    codes: Vec<String>,
}

/// The posts that training cannot do without.
const POSTS: &str = "posts.jsonl";

/// What authors said the judge got wrong, under the name that the extension exports it by.
const CORRECTIONS: &str = "softsell-corrections.jsonl";

/// Reads the labelled posts in `folder` and, if there are any, the corrections beside them, leaving
/// out the posts that nobody could judge.
pub fn read(folder: &Path) -> Result<Vec<Post>> {
    let path = folder.join(POSTS);
    if !path.is_file() {
        bail!(
            "there are no labelled posts at {}: training and evaluation need them, everything else does not; \
             name their folder with --data",
            path.display()
        );
    }
    let mut posts = read_file(&path)?;
    let corrections = folder.join(CORRECTIONS);
    if corrections.is_file() {
        posts.extend(read_file(&corrections)?);
    }
    Ok(posts)
}

fn read_file(path: &Path) -> Result<Vec<Post>> {
    Ok(lines(path, parse)?.into_iter().flatten().collect())
}

/// Every line of a file, parsed; a bad one is named with its number.
pub fn lines<T>(path: &Path, parse: impl Fn(&str) -> Result<T>) -> Result<Vec<T>> {
    let file = File::open(path).with_context(|| format!("cannot read {}", path.display()))?;
    let numbered = BufReader::new(file).lines().enumerate();
    numbered
        .map(|(number, line)| {
            let at = || format!("{}, line {}", path.display(), number + 1);
            parse(&line.with_context(at)?).with_context(at)
        })
        .collect()
}

/// The post on a line, or none if nobody could judge it.
fn parse(line: &str) -> Result<Option<Post>> {
    let line: Line = serde_json::from_str(line)?;
    if line.label == "skip" {
        return Ok(None);
    }
    let label = Class::JUDGED.iter().position(|class| class.name() == line.label);
    Ok(Some(Post {
        id: line.id,
        draft: Draft { text: line.text, platform: Some(line.platform), place: None },
        source: line.source,
        label: label.with_context(|| format!("no such label: {}", line.label))?,
        sure: line.sure,
        codes: line.codes,
    }))
}

/// Posts that were written for this repository to be learned from, in its folder `model/written`.
/// Neighbours share topics and words, so fifty lines at a time count as one source.
pub fn written(folder: &Path) -> Result<Vec<Post>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| format!("cannot read {}", folder.display()))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.sort();
    let mut posts = Vec::new();
    for file in files {
        let name = file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        for (at, mut post) in read_file(&file)?.into_iter().enumerate() {
            post.source = format!("written:{name}:{}", at / 50);
            posts.push(post);
        }
    }
    Ok(posts)
}

/// What people put before and behind a post of any kind.
const GREETINGS: [&str; 8] = [
    "Hi all, ",
    "Hello everyone! ",
    "Good morning folks. ",
    "Hey guys, ",
    "Evening all\n\n",
    "Happy Friday everybody! ",
    "Hey friends ",
    "Hi group. ",
];
const SIGN_OFFS: [&str; 8] = [
    " Thanks for reading.",
    "\n\nHave a great week everyone",
    " Best wishes, Dana",
    " Cheers!",
    "\n\nRegards\nOmar",
    " Take care all.",
    " Thanks, Lou x",
    " See you around 👋",
];
/// Of so many written posts one is also learned from with a greeting, and the next with a sign-off.
const GREETED: usize = 8;

/// Copies of some posts with a greeting or a sign-off, which change nothing about what a post does.
pub fn greeted(posts: &[Post]) -> Vec<Post> {
    let copy = |(at, post): (usize, &Post)| {
        let (greeting, sign_off) = match at % GREETED {
            0 => (GREETINGS[at / GREETED % GREETINGS.len()], ""),
            1 => ("", SIGN_OFFS[at / GREETED % SIGN_OFFS.len()]),
            _ => return None,
        };
        let text = format!("{greeting}{}{sign_off}", post.draft.text);
        Some(Post { draft: Draft { text, ..post.draft.clone() }, ..post.clone() })
    };
    posts.iter().enumerate().filter_map(copy).collect()
}

/// A post without a label.
#[derive(Deserialize)]
pub struct Unlabelled {
    /// Tells it apart from all others.
    pub id: String,
    pub text: String,
}

/// Posts without a label, from `unlabelled.jsonl` in `folder`.
pub fn unlabelled(folder: &Path) -> Result<Vec<Unlabelled>> {
    lines(&folder.join("unlabelled.jsonl"), |line| Ok(serde_json::from_str(line)?))
}

/// Assigns every source to one of `count` folds so that no source is in two of them: sources from
/// the largest to the smallest, each into the fold that is smallest so far.
pub fn folds(sources: &[&str], count: usize) -> Vec<usize> {
    let mut sizes = BTreeMap::<&str, usize>::new();
    for source in sources {
        *sizes.entry(source).or_default() += 1;
    }
    let mut ordered: Vec<(&str, usize)> = sizes.into_iter().collect();
    ordered.sort_by_key(|&(source, size)| (std::cmp::Reverse(size), source));
    let mut filled = vec![0; count];
    let mut fold_of = BTreeMap::new();
    for (source, size) in ordered {
        let fold = (0..count).min_by_key(|&fold| filled[fold]).unwrap_or(0);
        filled[fold] += size;
        fold_of.insert(source, fold);
    }
    sources.iter().map(|source| fold_of[source]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use softsell::Correction;

    /// A correction as the extension exports it; its browser tests compare with the same file.
    const EXPORTED: &str = include_str!("../../../tests/browser/exported.jsonl");

    /// A folder of its own for a test, with these files in it.
    fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tmp/labelled").join(name);
        fs::create_dir_all(&folder).unwrap();
        for (file, content) in files {
            fs::write(folder.join(file), content).unwrap();
        }
        folder
    }

    #[test]
    fn no_source_is_in_two_folds() {
        let sources = ["a", "b", "a", "c", "d", "b", "a", "e"];
        let folds = folds(&sources, 3);
        for (left, fold) in sources.iter().zip(&folds) {
            for (right, other) in sources.iter().zip(&folds) {
                assert!(left != right || fold == other);
            }
        }
        assert_eq!(folds.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
    }

    #[test]
    fn missing_posts_are_named() {
        let error = read(Path::new("no/such/folder")).unwrap_err().to_string();
        assert!(error.contains("no/such/folder") && error.contains("--data"), "{error}");
    }

    #[test]
    fn exported_corrections_are_read_beside_the_posts() {
        let line =
            r#"{"text": "t", "platform": "hn", "source": "s", "label": "value-adding", "sure": false, "codes": []}"#;
        let posts = read(&folder("corrected", &[(POSTS, line), (CORRECTIONS, EXPORTED)])).unwrap();
        assert_eq!(posts.len(), 1 + EXPORTED.lines().count());
        let correction = &posts[1];
        assert_eq!((correction.source.as_str(), correction.sure), ("corrections", true));
        assert_eq!(Class::JUDGED[correction.label], Class::Conversational);
        assert_eq!(correction.draft.platform, Some(Platform::Facebook));
    }

    #[test]
    fn what_the_extension_exports_is_what_a_correction_says_of_itself() {
        let post = parse(EXPORTED.lines().next().unwrap()).unwrap().unwrap();
        let correction = Correction::new(&post.draft.text, Platform::Facebook, Class::JUDGED[post.label]).unwrap();
        assert_eq!(EXPORTED.trim_end(), serde_json::to_string(&correction.labelled()).unwrap());
    }

    #[test]
    fn a_bad_line_is_named_with_its_file_and_what_is_wrong() {
        let line = EXPORTED.trim_end();
        for (name, bad, wrong) in [
            ("label", line.replace("conversational", "funny"), "no such label: funny"),
            ("json", line.replace('}', ""), "EOF while parsing"),
            ("field", line.replace("\"sure\":true,", ""), "missing field `sure`"),
        ] {
            let corrections = format!("{line}\n{bad}\n");
            let error = read(&folder(name, &[(POSTS, ""), (CORRECTIONS, &corrections)])).unwrap_err();
            let error = format!("{error:#}");
            assert!(error.contains("softsell-corrections.jsonl, line 2: ") && error.contains(wrong), "{error}");
            assert_eq!(error.lines().count(), 1);
        }
    }
}
