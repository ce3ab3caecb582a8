//! What authors said was wrong, kept on their device: the only texts that Softsell stores, each
//! because its author pressed a button that says so.
//!
//! The background keeps them; `extension/pages/corrections.ts` runs this same code to list, export
//! and erase them, so that only one piece of code knows how they are stored.
//!
//! Each lies in `chrome.storage.local` by itself, and its key is its text. So two pages can write
//! at once, and a text has one answer: the last.

// `#[wasm_bindgen]` on an `async fn` looks for these under the name of the crate that used to hold them.
use js_sys::futures as wasm_bindgen_futures;
use js_sys::{Array, Date, Error, JSON, Object, Promise};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_wasm_bindgen::Serializer;
use softsell::{Class, Correction, Platform};
use wasm_bindgen::prelude::*;

/// More are not kept; the oldest go first.
const MOST: usize = 500;

/// What keys begin with, before the text.
const PREFIX: &str = "correction:";

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { KeepReply, KeepRequest, Kept } from "../../../extension/messages";"#;

#[wasm_bindgen]
unsafe extern "C" {
    /// `KeepRequest` of `extension/messages.ts`.
    #[wasm_bindgen(typescript_type = "KeepRequest")]
    pub type KeepRequest;
    /// `KeepReply` of `extension/messages.ts`.
    #[wasm_bindgen(typescript_type = "KeepReply")]
    pub type KeepReply;
    /// Many `Kept` of `extension/messages.ts`.
    #[wasm_bindgen(typescript_type = "Kept[]")]
    pub type ManyKept;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = get)]
    fn read(keys: &JsValue) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = set)]
    fn write(items: &Object) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"])]
    fn remove(keys: &Array) -> Result<Promise, JsValue>;
}

/// A correction that a page asks to keep.
#[derive(Deserialize)]
struct Request {
    revision: u32,
    correction: Correction,
}

/// What became of it.
#[derive(Serialize)]
struct Reply {
    #[serde(rename = "type")]
    kind: &'static str,
    revision: u32,
    outcome: Outcome,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Outcome {
    Kept,
    /// The browser gives this extension no more room.
    Full,
    Failed,
}

/// What lies under a key.
#[derive(Serialize, Deserialize)]
struct Stored {
    platform: Platform,
    label: Class,
    /// Milliseconds since 1970.
    kept: f64,
}

/// A correction and when it was kept.
#[derive(Serialize)]
struct Kept {
    text: String,
    platform: Platform,
    label: Class,
    kept: f64,
}

/// Keeps a correction and says whether that worked.
///
/// # Errors
/// If the request is not of the agreed form.
#[wasm_bindgen]
pub async fn keep(request: KeepRequest) -> Result<KeepReply, JsError> {
    let Request { revision, correction } = serde_wasm_bindgen::from_value(request.into())?;
    let outcome = match Correction::new(&correction.text, correction.platform, correction.label) {
        Some(correction) => store(correction).await,
        None => Outcome::Failed,
    };
    Ok(to_js(&Reply { kind: "kept", revision, outcome })?.unchecked_into())
}

/// Every correction kept, the newest first.
///
/// # Errors
/// What the browser's storage says.
#[wasm_bindgen]
pub async fn corrections() -> Result<ManyKept, JsValue> {
    Ok(to_js(&all().await?)?.unchecked_into())
}

/// Every correction kept, one a line in the shape of a labelled post, the oldest first.
///
/// # Errors
/// What the browser's storage says.
#[wasm_bindgen(js_name = exportLines)]
pub async fn export_lines() -> Result<String, JsValue> {
    let mut lines = String::new();
    for Kept { text, platform, label, .. } in all().await?.into_iter().rev() {
        let Some(correction) = Correction::new(&text, platform, label) else { continue };
        lines.extend(JSON::stringify(&to_js(&correction.labelled())?)?.as_string());
        lines.push('\n');
    }
    Ok(lines)
}

/// Forgets the corrections of these texts.
///
/// # Errors
/// What the browser's storage says.
#[wasm_bindgen]
pub async fn erase(texts: Vec<String>) -> Result<(), JsValue> {
    let keys: Array = texts.iter().map(|text| JsValue::from(key(text))).collect();
    remove(&keys)?.await.map(drop)
}

async fn store(Correction { text, platform, label }: Correction) -> Outcome {
    let stored = Stored { platform, label, kept: Date::now() };
    match put(&text, &stored).await {
        Ok(()) => {
            // That an old one stays is no reason to say that the new one was not kept.
            let _ = forget_oldest().await;
            Outcome::Kept
        }
        Err(error) if says_quota(&error) => Outcome::Full,
        Err(_) => Outcome::Failed,
    }
}

/// Browsers name the quota in what they throw, and share no other mark for it.
fn says_quota(error: &JsValue) -> bool {
    error.dyn_ref::<Error>().is_some_and(|error| String::from(error.message()).to_lowercase().contains("quota"))
}

async fn put(text: &str, stored: &Stored) -> Result<(), JsValue> {
    let entry = Array::of2(&key(text).into(), &to_js(stored)?);
    write(&Object::from_entries(&Array::of1(&entry))?)?.await.map(drop)
}

async fn forget_oldest() -> Result<(), JsValue> {
    let all = all().await?;
    let oldest: Vec<String> = all.into_iter().skip(MOST).map(|kept| kept.text).collect();
    if oldest.is_empty() { Ok(()) } else { erase(oldest).await }
}

/// Every correction kept, the newest first.
async fn all() -> Result<Vec<Kept>, JsValue> {
    let items = read(&JsValue::NULL)?.await?;
    let mut all: Vec<Kept> = Object::entries(&Object::from(items)).iter().filter_map(|entry| parse(&entry)).collect();
    all.sort_by(|a, b| b.kept.total_cmp(&a.kept));
    Ok(all)
}

/// None for what is stored for another purpose.
fn parse(entry: &JsValue) -> Option<Kept> {
    let (key, Stored { platform, label, kept }): (String, Stored) = from_js(entry)?;
    let text = key.strip_prefix(PREFIX)?;
    Some(Kept { text: text.to_owned(), platform, label, kept })
}

fn key(text: &str) -> String {
    format!("{PREFIX}{text}")
}

fn to_js(value: &impl Serialize) -> Result<JsValue, serde_wasm_bindgen::Error> {
    value.serialize(&Serializer::json_compatible())
}

fn from_js<T: DeserializeOwned>(value: &JsValue) -> Option<T> {
    serde_wasm_bindgen::from_value(value.clone()).ok()
}
