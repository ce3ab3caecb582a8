//! The words of the extension: every signal and class has its own, in every language, and no other.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeSet, fs, path::Path};

use serde_json::{Map, Value};
use softsell::{Class, signal::SIGNALS};

fn languages() -> Vec<(String, Map<String, Value>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("extension/_locales");
    let read = |entry: fs::DirEntry| {
        let text = fs::read_to_string(entry.path().join("messages.json")).unwrap();
        (entry.file_name().into_string().unwrap(), serde_json::from_str(&text).unwrap())
    };
    fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap())).collect()
}

#[test]
fn every_signal_and_class_has_words_and_no_word_is_left_over() {
    let mut wanted: BTreeSet<String> =
        SIGNALS.iter().flat_map(|s| ["title", "why"].map(|part| format!("signal_{}_{part}", s.id))).collect();
    let classes = Class::JUDGED.into_iter().chain([Class::Unsure]).map(|class| class.name().replace('-', "_"));
    wanted.extend(classes.flat_map(|class| ["class", "hint"].map(|part| format!("{part}_{class}"))));
    for (language, messages) in languages() {
        let ours = |key: &&String| ["signal_", "class_", "hint_"].iter().any(|part| key.starts_with(part));
        let there: BTreeSet<String> = messages.keys().filter(ours).cloned().collect();
        assert_eq!(there, wanted, "{language}");
    }
}

#[test]
fn every_message_says_something() {
    for (language, messages) in languages() {
        for (key, entry) in messages {
            let says = entry["message"].as_str().is_some_and(|message| !message.trim().is_empty());
            assert!(says, "{language}: {key}");
        }
    }
}
