//! The page's words: `_locales/…/messages.json`, as the boot script hands it over.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// Looks words up.
pub struct Messages(JsValue);

impl Messages {
    /// Takes the parsed `messages.json`.
    pub const fn new(messages: JsValue) -> Self {
        Self(messages)
    }

    /// The words of a key, if there are any.
    pub fn find(&self, key: &str) -> Option<String> {
        let entry = Reflect::get(&self.0, &key.into()).ok()?;
        Reflect::get(&entry, &"message".into()).ok()?.as_string()
    }

    /// The words of a key; the key itself where there are none.
    pub fn say(&self, key: &str) -> String {
        self.find(key).unwrap_or_else(|| key.to_owned())
    }

    /// The words of a key that is made from a name in code, such as `class_` and `hard-sell`.
    pub fn of(&self, prefix: &str, name: &str) -> String {
        self.say(&format!("{prefix}_{}", name.replace('-', "_")))
    }
}
