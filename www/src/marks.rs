//! Marks phrases through the CSS Custom Highlight API: nothing in the field is touched.

use js_sys::{Reflect, global};
use softsell::Evidence;
use wasm_bindgen::prelude::*;
use web_sys::Range;

use crate::{composer::Pieces, names::KINDS};

// `web-sys` keeps these behind a compiler flag until their specification is final.
#[wasm_bindgen]
unsafe extern "C" {
    type Highlight;
    #[wasm_bindgen(constructor)]
    fn new() -> Highlight;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);
    #[wasm_bindgen(method)]
    fn clear(this: &Highlight);
    #[wasm_bindgen(method, setter)]
    fn set_priority(this: &Highlight, priority: i32);

    type HighlightRegistry;
    #[wasm_bindgen(method)]
    fn set(this: &HighlightRegistry, name: &str, highlight: &Highlight);
}

/// One highlight per kind of signal, and one for what the reader points at.
pub struct Marks {
    kinds: [Highlight; KINDS.len()],
    pointed: Highlight,
}

impl Marks {
    /// Registers the highlights. None in a browser without them: the list of evidence says it all.
    pub fn new() -> Option<Self> {
        let css = Reflect::get(&global(), &"CSS".into()).ok()?;
        let registry = Reflect::get(&css, &"highlights".into()).ok().filter(JsValue::is_object)?;
        let registry: HighlightRegistry = registry.unchecked_into();
        let register = |name: &str| {
            let highlight = Highlight::new();
            registry.set(&format!("practice-{name}"), &highlight);
            highlight
        };
        let marks = Self { kinds: KINDS.map(|(_, name)| register(name)), pointed: register("pointed") };
        marks.pointed.set_priority(1);
        Some(marks)
    }

    /// Marks this evidence and no other.
    pub fn paint(&self, pieces: &Pieces, evidence: &[Evidence]) {
        self.pointed.clear();
        for (highlight, (kind, _)) in self.kinds.iter().zip(KINDS) {
            highlight.clear();
            evidence
                .iter()
                .filter(|found| found.kind == kind)
                .filter_map(|found| pieces.range(found.start, found.end))
                .for_each(|range| highlight.add(&range));
        }
    }

    /// Emphasises these phrases and no others.
    pub fn point_at(&self, phrases: &[Range]) {
        self.pointed.clear();
        phrases.iter().for_each(|range| self.pointed.add(range));
    }
}
