//! Where the draft is about to be posted.
//!
//! The page's address carries the choice (`?place=group`), as the addresses of real sites do: a link
//! can preset it, and the extension's content script reads it there.

use serde::{
    Deserialize,
    de::{IntoDeserializer, value::Error},
};
use softsell::Place;
use wasm_bindgen::JsValue;
use web_sys::{HtmlSelectElement, UrlSearchParams};

use crate::dom::{self, Outcome};

/// The choice among places.
pub struct Places {
    /// Its element.
    pub select: HtmlSelectElement,
}

impl Places {
    /// Finds the choice on the page and sets it as the address says.
    pub fn new() -> Outcome<Self> {
        let select: HtmlSelectElement = dom::find("#place")?;
        let address = UrlSearchParams::new_with_str(&dom::window()?.location().search()?)?;
        if let Some(place) = address.get("place").filter(|place| parse(place).is_some()) {
            select.set_value(&place);
        }
        if select.selected_index() < 0 {
            select.set_selected_index(0);
        }
        Ok(Self { select })
    }

    /// The place chosen.
    pub fn chosen(&self) -> Place {
        parse(&self.select.value()).unwrap_or(Place::Feed)
    }

    /// What the chosen place is called on the page.
    pub fn name(&self) -> Option<String> {
        self.select.selected_options().item(0)?.text_content()
    }

    /// Writes the choice into the address.
    pub fn remember(&self) -> Outcome {
        let address = format!("?place={}", self.select.value());
        dom::window()?.history()?.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    }
}

fn parse(name: &str) -> Option<Place> {
    let name: serde::de::value::StrDeserializer<'_, Error> = name.into_deserializer();
    Place::deserialize(name).ok()
}
