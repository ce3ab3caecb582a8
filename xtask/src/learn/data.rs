//! The labelled posts: other people's words, read from outside the repository and never written.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufRead, BufReader},
    path::Path,
};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use softsell::{Class, Draft, Platform};

/// One labelled post.
#[derive(Debug, Clone)]
pub struct Post {
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
    text: String,
    platform: Platform,
    source: String,
    label: String,
    sure: bool,
    codes: Vec<String>,
}

/// Reads `posts.jsonl` in `folder`, leaving out the posts that nobody could judge.
pub fn read(folder: &Path) -> Result<Vec<Post>> {
    let path = folder.join("posts.jsonl");
    if !path.is_file() {
        bail!(
            "there are no labelled posts at {}: training and evaluation need them, everything else does not; \
             name their folder with --data",
            path.display()
        );
    }
    let mut posts = Vec::new();
    for (number, line) in BufReader::new(File::open(&path)?).lines().enumerate() {
        let at = || format!("{}, line {}", path.display(), number + 1);
        let line: Line = serde_json::from_str(&line.with_context(at)?).with_context(at)?;
        if line.label == "skip" {
            continue;
        }
        let label = Class::JUDGED
            .iter()
            .position(|class| class.name() == line.label)
            .with_context(|| format!("{}: no such label: {}", at(), line.label))?;
        posts.push(Post {
            draft: Draft { text: line.text, platform: Some(line.platform), place: None },
            source: line.source,
            label,
            sure: line.sure,
            codes: line.codes,
        });
    }
    Ok(posts)
}

/// Assigns every post to one of `count` folds so that no source is in two of them: sources from the
/// largest to the smallest, each into the fold that is smallest so far.
pub fn folds(posts: &[Post], count: usize) -> Vec<usize> {
    let mut sizes = BTreeMap::<&str, usize>::new();
    for post in posts {
        *sizes.entry(&post.source).or_default() += 1;
    }
    let mut sources: Vec<(&str, usize)> = sizes.into_iter().collect();
    sources.sort_by_key(|&(source, size)| (std::cmp::Reverse(size), source));
    let mut filled = vec![0; count];
    let mut fold_of = BTreeMap::new();
    for (source, size) in sources {
        let fold = (0..count).min_by_key(|&fold| filled[fold]).unwrap_or(0);
        filled[fold] += size;
        fold_of.insert(source, fold);
    }
    posts.iter().map(|post| fold_of[post.source.as_str()]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn post(source: &str) -> Post {
        Post { draft: Draft::new("text"), source: source.to_owned(), label: 0, sure: true, codes: vec![] }
    }

    #[test]
    fn no_source_is_in_two_folds() {
        let posts: Vec<Post> = ["a", "b", "a", "c", "d", "b", "a", "e"].map(post).into();
        let folds = folds(&posts, 3);
        for (left, fold) in posts.iter().zip(&folds) {
            for (right, other) in posts.iter().zip(&folds) {
                assert!(left.source != right.source || fold == other);
            }
        }
        assert_eq!(folds.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
    }

    #[test]
    fn missing_posts_are_named() {
        let error = read(Path::new("no/such/folder")).unwrap_err().to_string();
        assert!(error.contains("no/such/folder") && error.contains("--data"), "{error}");
    }
}
