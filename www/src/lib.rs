//! The practice ground: a page that judges a draft as it is typed, with the judge in the page itself.
//!
//! The markup is `practice.html`, the boot script `main.ts`; here is what happens in between.
//! Nothing is sent and nothing is kept: a reload starts afresh.

mod card;
mod composer;
mod dom;
mod feed;
mod marks;
mod messages;
mod names;
mod page;
mod percent;
mod place;

use std::rc::Rc;

use js_sys::Error;
use softsell::Judge;
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Element, Event, KeyboardEvent};

use crate::{
    dom::{Outcome, on},
    messages::Messages,
    page::Page,
};

/// Brings the page to life.
///
/// `weights` are the bytes of `weights.bin`, `messages` the parsed `messages.json`; `guarded` says
/// that the extension's content script is on the page and holds posts itself.
///
/// # Errors
/// If the weights are not a model for this build, or the page lacks a part.
#[wasm_bindgen]
pub fn start(weights: Vec<u8>, messages: JsValue, guarded: bool) -> Result<(), JsValue> {
    let judge = Judge::from_weights(weights).map_err(|error| Error::new(&error.to_string()))?;
    let page = Rc::new(Page::new(judge, Messages::new(messages), guarded)?);
    listen_to_writing(&page)?;
    listen_to_evidence(&page)?;
    // What was typed before the judge was here.
    page.update()
}

/// What a button does.
type Act = fn(&Page) -> Outcome;

fn listen_to_writing(page: &Rc<Page>) -> Outcome {
    let field = &page.composer.field;
    on(field, "input", with(page, |page, _: &Event| page.update()))?;
    on(
        field,
        "keydown",
        with(page, |page, key: &KeyboardEvent| {
            if key.key() == "Enter" && (key.ctrl_key() || key.meta_key()) && !key.is_composing() {
                key.prevent_default();
                page.post()?;
            }
            Ok(())
        }),
    )?;
    on(
        &page.places.select,
        "change",
        with(page, |page, _: &Event| {
            page.places.remember()?;
            page.update()
        }),
    )?;
    let buttons: [(&str, Act); 3] = [("#post", Page::post), ("#held-edit", Page::edit), ("#held-post", Page::publish)];
    for (selector, act) in buttons {
        let button: Element = dom::find(selector)?;
        on(&button, "click", with(page, move |page, _: &Event| act(page)))?;
    }
    for chip in dom::find_all("[data-example]")? {
        let key = chip.get_attribute("data-example").unwrap_or_default();
        on(&chip, "click", with(page, move |page, _: &Event| page.try_example(&key)))?;
    }
    Ok(())
}

fn listen_to_evidence(page: &Rc<Page>) -> Outcome {
    let list = &page.card.evidence;
    for arrival in ["pointerover", "focusin"] {
        on(list, arrival, with(page, |page, event: &Event| page.point_at(target(event).as_ref())))?;
    }
    for departure in ["pointerleave", "focusout"] {
        on(list, departure, with(page, |page, _: &Event| page.point_at(None)))?;
    }
    on(
        list,
        "click",
        with(page, |page, event: &Event| {
            let button = target(event).map(|element| element.closest("button")).transpose()?.flatten();
            button.map_or(Ok(()), |button| page.go_to(&button))
        }),
    )
}

/// A handler that has the page at hand.
fn with<E>(page: &Rc<Page>, handle: impl Fn(&Page, &E) -> Outcome + 'static) -> impl FnMut(&E) -> Outcome + 'static {
    let page = Rc::clone(page);
    move |event| handle(&page, event)
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
