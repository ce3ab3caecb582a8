//! The field people write in, and the way from its text to its DOM and back.
//!
//! The field is `contenteditable="plaintext-only"`: what it holds are text nodes, `<br>`, and, where
//! Chromium inserts several lines at once, a `<div>` for each.

use js_sys::Error;
use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlElement, Node, Range, Selection, Text};

use crate::dom::{self, Outcome};

/// The stretches of a text that nodes of the field hold.
#[derive(Default)]
pub struct Pieces(Vec<Piece>);

/// One stretch; offsets count UTF-16 code units of the whole text.
struct Piece {
    node: Text,
    start: usize,
    end: usize,
}

impl Pieces {
    /// The DOM range of a span in UTF-16 code units. None if the DOM has moved on since.
    pub fn range(&self, start: usize, end: usize) -> Option<Range> {
        let first = self.0.iter().find(|piece| start < piece.end)?;
        let last = self.0.iter().rfind(|piece| end > piece.start)?;
        let range = Range::new().ok()?;
        range.set_start(&first.node, offset(start.saturating_sub(first.start))).ok()?;
        range.set_end(&last.node, offset(end.min(last.end) - last.start)).ok()?;
        Some(range)
    }
}

fn offset(units: usize) -> u32 {
    u32::try_from(units).unwrap_or(u32::MAX)
}

/// Collects lines, joined with `\n`.
#[derive(Default)]
struct Reader {
    text: String,
    pieces: Vec<Piece>,
    units: usize,
    /// Whether there is a line at all, and whether it still goes on.
    begun: bool,
    open: bool,
}

impl Reader {
    fn read(&mut self, parent: &Node) {
        let mut next = parent.first_child();
        while let Some(node) = next {
            if let Some(text) = node.dyn_ref::<Text>() {
                self.line();
                let start = self.units;
                self.units += text.length() as usize;
                self.text += &text.data();
                self.pieces.push(Piece { node: text.clone(), start, end: self.units });
            } else if node.node_name() == "BR" {
                // It ends a line; at the end of one it adds nothing but height.
                self.line();
                self.open = false;
            } else {
                self.open = false;
                self.read(&node);
                self.open = false;
            }
            next = node.next_sibling();
        }
    }

    fn line(&mut self) {
        if self.begun && !self.open {
            self.text.push('\n');
            self.units += 1;
        }
        self.begun = true;
        self.open = true;
    }
}

/// The field.
pub struct Composer {
    /// Its element.
    pub field: HtmlElement,
}

impl Composer {
    /// Finds the field on the page.
    pub fn new() -> Outcome<Self> {
        Ok(Self { field: dom::find("#composer")? })
    }

    /// Reads the field, and lets the placeholder show while it is empty.
    pub fn read(&self) -> Outcome<(String, Pieces)> {
        let mut reader = Reader::default();
        reader.read(&self.field);
        // An emptied field may keep a line break, to give its one line a height.
        dom::toggle(&self.field, "data-empty", matches!(&*reader.text, "" | "\n"))?;
        Ok((reader.text, Pieces(reader.pieces)))
    }

    /// Replaces the text as if it had been typed: *undo* brings the old one back.
    pub fn write(&self, text: &str) -> Outcome {
        self.selection()?.select_all_children(&self.field)?;
        let document: HtmlDocument = dom::document()?.unchecked_into();
        // No other call writes into an editable field and keeps its history.
        let command = if text.is_empty() { "delete" } else { "insertText" };
        if !document.exec_command_with_show_ui_and_value(command, false, text)? {
            self.field.set_text_content(Some(text));
        }
        Ok(())
    }

    /// Selects a phrase and brings it into view.
    pub fn select(&self, phrase: &Range) -> Outcome {
        let selection = self.selection()?;
        selection.remove_all_ranges()?;
        selection.add_range(phrase)?;
        let above = phrase.get_bounding_client_rect().top() - self.field.get_bounding_client_rect().top();
        let height = f64::from(self.field.client_height());
        if !(0.0..height).contains(&above) {
            let middle = f64::from(self.field.scroll_top()) + above - height / 2.0;
            self.field.set_scroll_top(middle as i32);
        }
        Ok(())
    }

    fn selection(&self) -> Outcome<Selection> {
        self.field.focus()?;
        dom::window()?.get_selection()?.ok_or_else(|| Error::new("the window has no selection").into())
    }
}
