//! The few things this page asks of the DOM, in few words.

use js_sys::Error;
use wasm_bindgen::{JsCast, prelude::*};
use web_sys::{Document, Element, Event, EventTarget, HtmlTemplateElement, Window};

/// What talks to the browser can throw what the browser throws.
pub type Outcome<T = ()> = Result<T, JsValue>;

pub fn window() -> Outcome<Window> {
    web_sys::window().ok_or_else(|| Error::new("the practice ground needs a window").into())
}

pub fn document() -> Outcome<Document> {
    window()?.document().ok_or_else(|| Error::new("the practice ground needs a document").into())
}

/// The first match in the document.
pub fn find<T: JsCast>(selector: &str) -> Outcome<T> {
    cast(document()?.query_selector(selector)?, selector)
}

/// The first match inside `parent`.
pub fn find_in(parent: &Element, selector: &str) -> Outcome<Element> {
    cast(parent.query_selector(selector)?, selector)
}

fn cast<T: JsCast>(element: Option<Element>, selector: &str) -> Outcome<T> {
    element
        .and_then(|element| element.dyn_into().ok())
        .ok_or_else(|| Error::new(&format!("the page has no {selector}")).into())
}

/// Every match in the document.
pub fn find_all(selector: &str) -> Outcome<Vec<Element>> {
    let found = document()?.query_selector_all(selector)?;
    Ok((0..found.length()).filter_map(|i| found.item(i)?.dyn_into().ok()).collect())
}

/// A copy of the one element in a `<template>`.
pub fn stamp(template: &HtmlTemplateElement) -> Outcome<Element> {
    let copy = template.content().first_element_child().map(|element| element.clone_node_with_deep(true));
    copy.transpose()?.and_then(|node| node.dyn_into().ok()).ok_or_else(|| Error::new("an empty template").into())
}

/// Adds or removes an attribute without a value.
pub fn toggle(element: &Element, attribute: &str, on: bool) -> Outcome {
    element.toggle_attribute_with_force(attribute, on).map(drop)
}

/// Listens for as long as the page lives. What the handler returns as an error reaches the console.
pub fn on<E: JsCast + 'static>(
    target: &EventTarget,
    kind: &str,
    mut handle: impl FnMut(&E) -> Outcome + 'static,
) -> Outcome {
    let listener = Closure::<dyn FnMut(Event) -> Outcome>::new(move |event: Event| handle(event.unchecked_ref()));
    target.add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref())?;
    listener.forget();
    Ok(())
}
