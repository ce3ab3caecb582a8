//! The `softsell` command as people and scripts meet it.
#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on says where it stopped")]

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
};

use serde_json::{Value, json};

const BLAST: &str = "Last chance! DM me NOW and join my team, earn $5000 a week from home! Limited spots, \
                     sign up today at https://earn.example 🔥🔥";

/// What a finished command left behind.
#[derive(Debug)]
struct Done {
    status: i32,
    out: String,
    err: String,
}

impl Done {
    /// The output lines as JSON.
    fn json_lines(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The one line on standard error that goes with this status.
    fn complaint(&self, status: i32) -> &str {
        assert_eq!(self.status, status, "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "{self:?}");
        self.err.trim_end().strip_prefix("softsell: ").unwrap()
    }
}

fn softsell(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_softsell"));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for setting in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS"] {
        command.env_remove(setting);
    }
    command
}

fn finish(mut child: Child, input: &[u8]) -> Done {
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // The command may stop reading early; what it says about that is what tests look at.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Done {
        status: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn run(args: &[&str], input: impl AsRef<[u8]>) -> Done {
    finish(softsell(args).spawn().unwrap(), input.as_ref())
}

/// Runs without input and expects success.
fn output_of(args: &[&str]) -> String {
    let done = run(args, "");
    assert_eq!((done.status, done.err.as_str()), (0, ""), "{args:?}");
    done.out
}

fn jsonl(input: impl AsRef<[u8]>) -> Done {
    run(&["judge", "--jsonl"], input)
}

/// A fresh path for this test's files.
fn scratch(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    drop(fs::remove_dir_all(&path));
    drop(fs::remove_file(&path));
    path
}

fn scratch_file(name: &str, content: impl AsRef<[u8]>) -> String {
    let path = scratch(name);
    fs::write(&path, content).unwrap();
    path.to_str().unwrap().to_owned()
}

mod one_draft {
    use super::*;

    #[test]
    fn is_reported_with_class_probabilities_and_quoted_evidence() {
        let done = run(&["judge"], BLAST);
        assert_eq!((done.status, done.err.as_str()), (0, ""));
        assert!(done.out.starts_with("hard-sell, held"), "{}", done.out);
        for part in ["value-adding ", "conversational ", "hard-sell ", " %\n", "tactic  contact – ", "“DM me"] {
            assert!(done.out.contains(part), "{part:?} in {}", done.out);
        }
        assert!(done.out.lines().all(|line| line.chars().count() <= 80), "{}", done.out);
    }

    #[test]
    fn that_is_very_long_is_judged_by_its_first_part() {
        let done = run(&["judge"], "Good morning, neighbours! ".repeat(40_000));
        assert!(done.out.contains("only its first part was judged"), "{}", done.out);
    }

    #[test]
    fn comes_from_a_file_or_standard_input_alike() {
        let file = scratch_file("draft.txt", format!("\u{feff}{BLAST}\r\n"));
        let from_file = output_of(&["judge", "--json", &file]);
        assert_eq!(run(&["judge", "--json"], BLAST).out, from_file);
        assert_eq!(run(&["judge", "--json", "-"], format!("{BLAST}\n")).out, from_file);
        let line = json!({ "text": BLAST }).to_string();
        assert_eq!(jsonl(line).out, from_file);
    }

    #[test]
    fn is_never_held_on_the_authors_own_page() {
        let verdict = run(&["judge", "--json", "--platform", "LinkedIn", "--place", "own-page"], BLAST);
        assert_eq!(verdict.json_lines()[0]["hold"], false);
        assert_eq!(run(&["judge", "--json"], BLAST).json_lines()[0]["hold"], true);
    }

    #[test]
    fn may_be_on_a_platform_nobody_knows() {
        assert_eq!(run(&["judge", "--platform", "village noticeboard"], BLAST).status, 0);
    }

    #[test]
    fn may_be_empty() {
        assert!(output_of(&["judge"]).starts_with("unsure, not held\n"));
        assert_eq!(run(&["judge", "--json"], "").json_lines()[0]["class"], "unsure");
    }

    #[test]
    fn is_coloured_only_where_colours_are_wanted() {
        let escape = '\u{1b}';
        let with = |settings: &[(&str, &str)]| {
            let mut command = softsell(&["judge"]);
            finish(command.envs(settings.iter().copied()).spawn().unwrap(), BLAST.as_bytes()).out
        };
        assert!(!with(&[]).contains(escape));
        assert!(with(&[("CLICOLOR_FORCE", "1")]).contains(escape));
        assert!(!with(&[("NO_COLOR", "1")]).contains(escape));
    }

    #[test]
    fn that_is_not_there_is_named() {
        let complaint = run(&["judge", "no/such/draft.txt"], "");
        let complaint = complaint.complaint(1);
        assert!(complaint.starts_with("cannot read no/such/draft.txt; give a file"), "{complaint}");
    }

    #[test]
    fn cannot_be_a_directory() {
        for args in [&["judge", "src"][..], &["judge", "--jsonl", "src"]] {
            assert_eq!(run(args, "").complaint(1), "src is a directory; give a file in it");
        }
    }

    #[test]
    fn must_be_utf_8() {
        let done = run(&["judge"], b"Caf\xe9 opens on Monday");
        assert_eq!(done.complaint(1), "standard input is not UTF-8 text (byte 4); save it as UTF-8");
    }

    #[test]
    fn may_not_go_on_for_ever() {
        let done = run(&["judge"], vec![b'x'; (1 << 20) + 1]);
        assert_eq!(done.complaint(1), "standard input is longer than 1 MiB; give one post, or many with --jsonl");
    }
}

mod json_lines {
    use super::*;

    #[test]
    fn are_answered_in_order_with_their_own_ids() {
        let input: String =
            (0..3000).map(|id| format!("{}\n", json!({ "id": id, "text": format!("Post number {id}") }))).collect();
        let done = jsonl(input);
        assert_eq!((done.status, done.err.as_str()), (0, ""));
        let ids: Vec<u64> = done.json_lines().iter().map(|line| line["id"].as_u64().unwrap()).collect();
        assert_eq!(ids, (0..3000).collect::<Vec<_>>());
    }

    #[test]
    fn carry_every_part_of_a_verdict() {
        let answer = jsonl(json!({ "id": "a", "text": BLAST }).to_string()).json_lines().remove(0);
        let keys: Vec<&String> = answer.as_object().unwrap().keys().collect();
        assert_eq!(keys, ["id", "class", "probabilities", "goods", "hold", "evidence"]);
        let keys: Vec<&String> = answer["probabilities"].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["value-adding", "conversational", "hard-sell"]);
        let keys: Vec<&String> = answer["goods"].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["value", "conversation"]);
        let keys: Vec<&String> = answer["evidence"][0].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["signal", "kind", "said", "start", "end", "text"]);
        assert_eq!((&answer["class"], &answer["hold"]), (&json!("hard-sell"), &json!(true)));
    }

    #[test]
    fn count_offsets_in_utf_16() {
        let text = "🎉🎉 Ça alors! DM me for the price list 👩‍👩‍👧";
        let answer = jsonl(json!({ "text": text }).to_string()).json_lines().remove(0);
        let units: Vec<u16> = text.encode_utf16().collect();
        let evidence = answer["evidence"].as_array().unwrap();
        assert!(evidence.iter().any(|piece| piece["signal"] == "contact"), "{answer}");
        for piece in evidence {
            let [start, end] = ["start", "end"].map(|key| piece[key].as_u64().unwrap() as usize);
            assert_eq!(String::from_utf16(&units[start..end]).unwrap(), piece["text"], "{answer}");
        }
    }

    #[test]
    fn say_where_the_reading_of_a_very_long_text_stopped() {
        let text = "Grüße 🚀 ".repeat(60_000);
        let answer = jsonl(json!({ "text": text }).to_string()).json_lines().remove(0);
        let stop = answer["judged_to"].as_u64().unwrap() as usize;
        let units: Vec<u16> = text.encode_utf16().take(stop).collect();
        let read = String::from_utf16(&units).unwrap();
        assert!(text[read.len()..].starts_with(' ') && (65_520..=65_536).contains(&read.len()), "{}", read.len());
    }

    #[test]
    fn echo_any_id_as_it_was_spelled() {
        for id in ["null", "12345678901234567890123", "1.0", "\"\\u00e9\"", "{\"b\":[1, {}],\"a\":null}"] {
            let out = jsonl(format!("{{\"id\": {id}, \"text\": \"Good morning to all of you\"}}")).out;
            assert!(out.starts_with(&format!("{{\"id\":{id},\"class\"")), "{out}");
        }
    }

    #[test]
    fn take_platform_and_place_from_the_line_before_the_options() {
        let input = [json!({ "text": BLAST }), json!({ "text": BLAST, "place": "group", "platform": "Myspace" })];
        let done = run(&["judge", "--jsonl", "--place", "own-page"], input.map(|line| line.to_string()).join("\n"));
        let holds: Vec<Value> = done.json_lines().iter().map(|line| line["hold"].clone()).collect();
        assert_eq!(holds, [false, true]);
    }

    #[test]
    fn that_are_blank_are_skipped_but_counted() {
        let done = jsonl("\u{feff}{\"text\": \"one\"}\r\n\n  \r\n{\"text\": 2}\n\n");
        let lines = done.json_lines();
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[1]["line"], 4);
    }

    #[test]
    fn may_be_none_at_all() {
        assert_eq!(output_of(&["judge", "--jsonl"]), "");
        assert_eq!(output_of(&["judge", "--jsonl", &scratch_file("empty.jsonl", "")]), "");
    }

    #[test]
    fn that_are_bad_are_explained_and_the_others_judged() {
        let lines: [(&[u8], &str, Value); 13] = [
            (b"hello", "not a JSON object at column 1; write each draft", Value::Null),
            (b"[1, \"text\"]", "not a JSON object at column 1; ", Value::Null),
            (
                b"{\"id\": 1, \"text\": \"a\"",
                "not JSON: the line ends within an object at column 21; write one",
                Value::Null,
            ),
            (b"{\"id\": 2, \"text\": \"a\"} {}", "not JSON: trailing characters at column 24; ", Value::Null),
            (b"{\"id\": 3}", "missing field `text` at column 9; a draft is {\"id\"?, ", json!(3)),
            (b"{\"id\": 4, \"text\": 5}", "invalid type: integer `5`, expected a string at column 19; ", json!(4)),
            (b"{\"id\": 5, \"text\": null}", "invalid type: null, expected a string at column 22; ", json!(5)),
            (
                "{\"id\": 6, \"text\": \"éé\", \"place\": \"moon\"}".as_bytes(),
                "unknown place `moon`, expected one of `feed`, `group`, `community`, `own-page`, `reply`, `thread`, \
                 `direct-message` at column 39; ",
                json!(6),
            ),
            (b"{\"id\": 7, \"text\": \"a\", \"text\": \"b\"}", "duplicate field `text` at column ", json!(7)),
            (b"{\"id\": 8, \"text\": \"\xc3\xa9 caf\xe9\"}", "not UTF-8 at column 25; save", json!(8)),
            (b"{\"id\": 9, \"text\": \"\\ud83d\"}", "not JSON: ", json!(9)),
            (b"{\"id\": 10, \"text\": \"a\", \"platform\": {}}", "invalid type: map, expected a string", json!(10)),
            (b"\0", "not a JSON object at column 1; ", Value::Null),
        ];
        let good = "{\"text\": \"Good morning to all of you\"}";
        let mut input = Vec::new();
        for (line, ..) in &lines {
            input.extend([line, &b"\n"[..], good.as_bytes(), b"\n"].concat());
        }
        let done = jsonl(input);
        assert_eq!(done.complaint(1), "13 of 26 lines could not be judged; see \"error\" in the output");
        let answers = done.json_lines();
        assert_eq!(answers.len(), 26);
        for (index, (line, error, id)) in lines.into_iter().enumerate() {
            let line = String::from_utf8_lossy(line);
            let answer = &answers[2 * index];
            assert!(answer["error"].as_str().unwrap().starts_with(error), "{line}: {answer}");
            assert_eq!((&answer["id"], &answer["line"]), (&id, &json!(2 * index + 1)), "{line}");
            assert_eq!(answer.as_object().unwrap().len(), 3);
            assert!(answers[2 * index + 1]["class"].is_string());
        }
    }

    #[test]
    fn that_are_too_long_are_refused() {
        let line = |length: usize| json!({ "text": "x".repeat(length) }).to_string();
        let done = jsonl([line(1000), line(1 << 20), line(3 << 20), line(1000)].join("\n"));
        assert_eq!(done.complaint(1), "2 of 4 lines could not be judged; see \"error\" in the output");
        let answers = done.json_lines();
        let expected =
            [None, Some("longer than 1 MiB; shorten the text"), Some("longer than 1 MiB; shorten the text"), None];
        assert_eq!(answers.iter().map(|answer| answer["error"].as_str()).collect::<Vec<_>>(), expected);
        assert_eq!(answers[2]["line"], 3);
    }

    #[test]
    fn nested_without_end_are_survived() {
        let done = jsonl(format!("{{\"id\": {}\n{{\"text\": {}", "[".repeat(500_000), "[".repeat(500_000)));
        assert_eq!(done.status, 1);
        assert_eq!(done.json_lines().len(), 2);
    }

    #[test]
    fn are_answered_while_more_are_awaited() {
        let mut child = softsell(&["judge", "--jsonl"]).spawn().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut stdin = child.stdin.take().unwrap();
        for id in 0..3 {
            // A line that comes in two pieces is answered once it is complete.
            write!(stdin, "{{\"id\": {id}, \"text\": ").unwrap();
            writeln!(stdin, "\"How was your weekend?\"}}").unwrap();
            let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
            assert_eq!(answer["id"], id);
        }
        drop(stdin);
        assert!(child.wait().unwrap().success());
        assert!(answers.next().is_none());
    }

    #[test]
    fn end_quietly_when_nobody_reads_on() {
        let line = json!({ "text": "Good morning to all of you" }).to_string() + "\n";
        let mut child =
            softsell(&["judge", "--jsonl", &scratch_file("many.jsonl", line.repeat(20_000))]).spawn().unwrap();
        let mut first = [0; 1];
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut first).unwrap();
        drop(stdout);
        let done = child.wait_with_output().unwrap();
        assert_eq!((done.status.code(), String::from_utf8(done.stderr).unwrap()), (Some(0), String::new()));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn that_cannot_be_written_are_a_failure() {
        for args in [&["judge", "--jsonl"][..], &["judge", "--json"], &["judge"], &["signals", "--json"]] {
            let full = fs::File::options().write(true).open("/dev/full").unwrap();
            let done = finish(softsell(args).stdout(full).spawn().unwrap(), b"{\"text\": \"Good morning\"}");
            assert!(done.complaint(1).starts_with("cannot write to standard output: "), "{args:?} {done:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn are_read_in_constant_memory() {
        let mut child = softsell(&["judge", "--jsonl"]).spawn().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut stdin = child.stdin.take().unwrap();
        for _ in 0..256 {
            stdin.write_all(&[b'x'; 1 << 20]).unwrap();
        }
        stdin.write_all(b"\n").unwrap();
        assert!(answers.next().unwrap().unwrap().contains("longer than 1 MiB"));
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        let kibibytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
        assert!(kibibytes < 64 << 10, "{kibibytes} KiB");
        drop(stdin);
        assert_eq!(child.wait().unwrap().code(), Some(1));
    }
}

mod signals {
    use super::*;

    #[test]
    fn are_listed_with_kind_and_first_line() {
        let table = output_of(&["signals"]);
        assert!(table.lines().any(|row| row.starts_with("contact ") && row.contains(" tactic  Asks ")), "{table}");
        assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
    }

    #[test]
    fn are_listed_as_json_with_their_examples() {
        let signals: Vec<Value> = serde_json::from_str(&output_of(&["signals", "--json"])).unwrap();
        let contact = signals.iter().find(|signal| signal["id"] == "contact").unwrap();
        assert_eq!(contact["kind"], "tactic");
        assert!(contact["doc"].as_str().unwrap().starts_with(contact["summary"].as_str().unwrap()));
        assert!(!contact["hits"].as_array().unwrap().is_empty() && !contact["misses"].as_array().unwrap().is_empty());
    }

    #[test]
    fn are_explained_one_by_one() {
        let signals: Vec<Value> = serde_json::from_str(&output_of(&["signals", "--json"])).unwrap();
        for signal in signals {
            let id = signal["id"].as_str().unwrap();
            let text = output_of(&["explain", id]);
            for part in [id, "\nWhy it matters\n", "\nFound in\n  - ", "\nNot found in\n  - "] {
                assert!(text.contains(part), "{part:?} in {text}");
            }
            assert!(!text.contains("##") && text.lines().all(|line| line.chars().count() <= 80), "{text}");
        }
    }

    #[test]
    fn with_a_slip_of_the_pen_are_suggested() {
        let done = run(&["explain", "contcat"], "");
        let expected = "invalid value 'contcat' for '<SIGNAL>'; a similar value exists: 'contact'";
        assert_eq!(done.complaint(2), expected);
    }

    #[test]
    fn that_nothing_resembles_are_answered_with_the_list() {
        let done = run(&["explain", "zzzz"], "");
        let complaint = done.complaint(2);
        assert!(
            complaint.contains("[possible values: contact, ") && complaint.ends_with("; see --help"),
            "{complaint}"
        );
    }
}

mod usage {
    use super::*;

    #[test]
    fn every_command_shows_examples() {
        for command in ["judge", "signals", "explain", "completions", "man"] {
            let help = output_of(&[command, "--help"]);
            assert!(help.contains(&format!("Examples:\n  softsell {command}")), "{help}");
        }
        assert!(output_of(&["--help"]).contains("Examples:\n  softsell judge"));
        assert!(output_of(&["judge", "--help"]).contains("Blank lines are skipped"));
    }

    #[test]
    fn versions_come_short_and_long() {
        let short = output_of(&["-V"]);
        assert_eq!(short, format!("softsell {}\n", env!("CARGO_PKG_VERSION")));
        assert!(output_of(&["--version"]).starts_with(&format!("{short}model features ")));
    }

    #[test]
    fn mistakes_are_one_line_and_status_2() {
        assert_eq!(
            run(&["judge", "--jsno"], "").complaint(2),
            "unexpected argument '--jsno' found; a similar argument exists: '--json'"
        );
        assert_eq!(
            run(&["completions"], "").complaint(2),
            "the following required arguments were not provided: <SHELL>; see --help"
        );
        run(&["judge", "--json", "--jsonl"], "").complaint(2);
        run(&["judge", "--place", "moon"], "").complaint(2);
        run(&["juge"], "").complaint(2);
    }

    #[test]
    fn without_a_command_the_help_is_shown() {
        let done = run(&[], "");
        assert_eq!((done.status, done.out.as_str()), (2, ""));
        assert!(done.err.contains("Usage: softsell <COMMAND>"), "{}", done.err);
    }

    #[test]
    fn completions_know_commands_and_signals() {
        for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
            assert!(output_of(&["completions", shell]).contains("explain"), "{shell}");
        }
        assert!(output_of(&["completions", "bash"]).contains("linkdrop"));
    }

    #[test]
    fn manual_pages_go_to_standard_output_or_a_directory() {
        let all = output_of(&["man"]);
        assert!(all.contains(".TH softsell 1") && all.contains(".TH softsell-judge 1"), "{all}");
        let directory = scratch("man");
        assert_eq!(output_of(&["man", "--out-dir", directory.join("man1").to_str().unwrap()]), "");
        let mut pages: Vec<_> =
            fs::read_dir(directory.join("man1")).unwrap().map(|page| page.unwrap().file_name()).collect();
        pages.sort();
        let names = ["softsell-completions.1", "softsell-explain.1", "softsell-judge.1", "softsell-man.1"];
        assert_eq!(pages[..4], names);
        assert_eq!(pages[4..], ["softsell-signals.1", "softsell.1"]);
    }

    #[test]
    fn manual_pages_that_cannot_be_written_are_named() {
        let file = scratch_file("in-the-way", "");
        let done = run(&["man", "--out-dir", &file], "");
        assert!(done.complaint(1).starts_with(&format!("cannot write {file}/softsell.1; ")), "{done:?}");
    }
}
