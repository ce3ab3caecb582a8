//! Where posts appear once they are posted. They live as long as the page.

use softsell::Verdict;
use web_sys::{Element, HtmlTemplateElement};

use crate::{
    dom::{self, Outcome},
    messages::Messages,
    names,
};

/// The list of posts.
pub struct Feed {
    list: Element,
    template: HtmlTemplateElement,
}

impl Feed {
    /// Finds the list on the page.
    pub fn new() -> Outcome<Self> {
        Ok(Self { list: dom::find("#feed")?, template: dom::find("#post-template")? })
    }

    /// Appends a post.
    pub fn publish(&self, words: &Messages, text: &str, place: &str, verdict: &Verdict) -> Outcome {
        let post = dom::stamp(&self.template)?;
        let class = dom::find_in(&post, ".class")?;
        class.set_attribute("data-class", verdict.class.name())?;
        dom::find_in(&class, "use")?.set_attribute("href", names::icon_of(verdict.class))?;
        dom::find_in(&class, "span")?.set_text_content(Some(&words.of("class", verdict.class.name())));
        dom::find_in(&post, ".author")?.set_text_content(Some(&words.say("practice_author")));
        dom::find_in(&post, ".place")?.set_text_content(Some(place));
        dom::find_in(&post, ".text")?.set_text_content(Some(text));
        self.list.append_child(&post)?;
        Ok(())
    }
}
