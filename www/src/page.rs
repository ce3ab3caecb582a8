//! The page as a whole: what was read, what was said of it, and what happens on Post.

use std::{cell::RefCell, rc::Rc};

use softsell::{Draft, Judge, Platform, Verdict};
use web_sys::{Element, HtmlElement, Range};

use crate::{
    card::{Card, MOST_PHRASES, PHRASES},
    composer::{Composer, Pieces},
    dom::{self, Outcome},
    feed::Feed,
    marks::Marks,
    messages::Messages,
    place::Places,
};

/// A draft as it was last read and judged.
struct Seen {
    draft: Draft,
    pieces: Pieces,
    /// None while nothing is written.
    verdict: Option<Verdict>,
}

/// The page's parts. Borrows of its cells end before anything is called that fires an event.
pub struct Page {
    judge: RefCell<Judge>,
    words: Messages,
    /// Whether the extension's own guard watches Post, so that this page need not.
    guarded: bool,
    pub composer: Composer,
    pub places: Places,
    pub card: Card,
    marks: Option<Marks>,
    feed: Feed,
    held: Element,
    held_edit: HtmlElement,
    /// The draft that was held last: the same one is not held again.
    held_draft: RefCell<Option<Draft>>,
    seen: RefCell<Rc<Seen>>,
}

impl Page {
    /// Finds the parts.
    pub fn new(judge: Judge, words: Messages, guarded: bool) -> Outcome<Self> {
        Ok(Self {
            judge: RefCell::new(judge),
            words,
            guarded,
            composer: Composer::new()?,
            places: Places::new()?,
            card: Card::new()?,
            marks: Marks::new(),
            feed: Feed::new()?,
            held: dom::find("#held")?,
            held_edit: dom::find("#held-edit")?,
            held_draft: RefCell::default(),
            seen: RefCell::new(Rc::new(Seen { draft: Draft::new(""), pieces: Pieces::default(), verdict: None })),
        })
    }

    /// Reads the field; judges and shows what has changed.
    pub fn update(&self) -> Outcome {
        let (text, pieces) = self.composer.read()?;
        let place = self.places.chosen();
        let draft = Draft { text, platform: Some(Platform::Other), place: Some(place) };
        let last = self.seen();
        let changed = draft != last.draft;
        let verdict = if changed { self.judge(&draft) } else { last.verdict.clone() };
        if let Some(marks) = &self.marks {
            // The guard marks the phrases of every composer, this one included.
            let evidence = verdict.as_ref().filter(|_| !self.guarded).map_or(&[][..], |verdict| &verdict.evidence);
            marks.paint(&pieces, &evidence[..evidence.len().min(MOST_PHRASES)]);
        }
        let seen = Rc::new(Seen { draft, pieces, verdict });
        self.seen.replace(Rc::clone(&seen));
        if changed {
            dom::toggle(&self.held, "hidden", true)?;
            self.card.show(&self.words, place, last.verdict.as_ref(), seen.verdict.as_ref())?;
        }
        Ok(())
    }

    fn judge(&self, draft: &Draft) -> Option<Verdict> {
        let blank = draft.text.trim().is_empty();
        (!blank).then(|| self.judge.borrow_mut().judge(draft))
    }

    fn seen(&self) -> Rc<Seen> {
        Rc::clone(&self.seen.borrow())
    }

    /// Posts the draft, or shows that Softsell would have held it.
    pub fn post(&self) -> Outcome {
        let seen = self.seen();
        let Some(verdict) = &seen.verdict else {
            return self.composer.field.focus();
        };
        let known = self.held_draft.borrow().as_ref() == Some(&seen.draft);
        if verdict.hold && !self.guarded && !known {
            self.held_draft.replace(Some(seen.draft.clone()));
            dom::toggle(&self.held, "hidden", false)?;
            return self.held_edit.focus();
        }
        self.publish()
    }

    /// Posts the draft as it is.
    pub fn publish(&self) -> Outcome {
        let seen = self.seen();
        if let Some(verdict) = &seen.verdict {
            let place = self.places.name().unwrap_or_default();
            self.feed.publish(&self.words, seen.draft.text.trim(), &place, verdict)?;
            self.write("")?;
        }
        Ok(())
    }

    /// Leaves a held draft to its author.
    pub fn edit(&self) -> Outcome {
        dom::toggle(&self.held, "hidden", true)?;
        self.composer.field.focus()
    }

    /// Puts the example with this key into the field.
    pub fn try_example(&self, key: &str) -> Outcome {
        self.write(&self.words.say(key))
    }

    fn write(&self, text: &str) -> Outcome {
        self.composer.write(text)?;
        self.update()
    }

    /// Emphasises the phrases that an element of the list of evidence stands for.
    pub fn point_at(&self, element: Option<&Element>) -> Outcome {
        if let Some(marks) = &self.marks {
            marks.point_at(&self.phrases(element)?);
        }
        Ok(())
    }

    /// Selects the first phrase that an element of the list of evidence stands for.
    pub fn go_to(&self, element: &Element) -> Outcome {
        self.phrases(Some(element))?.first().map_or(Ok(()), |phrase| self.composer.select(phrase))
    }

    fn phrases(&self, element: Option<&Element>) -> Outcome<Vec<Range>> {
        let selector = format!("[{PHRASES}]");
        let named = element.map(|element| element.closest(&selector)).transpose()?.flatten();
        let indices = named.and_then(|named| named.get_attribute(PHRASES)).unwrap_or_default();
        let seen = self.seen();
        let evidence = seen.verdict.as_ref().map_or(&[][..], |verdict| &verdict.evidence);
        let found = indices.split(' ').filter_map(|index| evidence.get(index.parse::<usize>().ok()?));
        Ok(found.filter_map(|found| seen.pieces.range(found.start, found.end)).collect())
    }
}
