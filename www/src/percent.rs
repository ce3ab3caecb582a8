//! Shares as readers write them: `82%` here, `82 %` there.

use js_sys::{
    Array, Function,
    Intl::{NumberFormat, NumberFormatOptions, NumberFormatStyle},
};
use wasm_bindgen::JsValue;

/// Formats shares of one.
pub struct Percent(Function);

impl Percent {
    /// Takes the reader's own habits.
    pub fn new() -> Self {
        let options = NumberFormatOptions::new();
        options.set_style(NumberFormatStyle::Percent);
        Self(NumberFormat::new(&Array::new(), &options).format())
    }

    /// `0.82` as a percentage.
    pub fn of(&self, share: f64) -> String {
        self.0.call1(&JsValue::NULL, &share.into()).ok().and_then(|text| text.as_string()).unwrap_or_default()
    }
}
