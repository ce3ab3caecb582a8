//! The verdict beside the field: class, what the post gives, shares, and why.

use softsell::{Class, Evidence, Place, Verdict};
use web_sys::{Element, HtmlElement, HtmlTemplateElement};

use crate::{
    dom::{self, Outcome},
    messages::Messages,
    names,
    percent::Percent,
};

/// The card and the places in it that change.
pub struct Card {
    card: Element,
    icon: Element,
    name: Element,
    note: Element,
    hold: Element,
    window: Element,
    /// What the post gives: value, then conversation.
    goods: [HtmlElement; 2],
    /// In the order of [`Class::JUDGED`].
    shares: Vec<HtmlElement>,
    percent: Percent,
    none: Element,
    /// The list of evidence. What stands for phrases names them in [`PHRASES`].
    pub evidence: Element,
    template: HtmlTemplateElement,
    announcement: Element,
}

/// Attribute that names phrases: indices into the verdict's evidence, separated by spaces.
pub const PHRASES: &str = "data-phrases";

/// More phrases than this nobody follows up, and each costs the browser time.
pub const MOST_PHRASES: usize = 200;

impl Card {
    /// Finds the card on the page.
    pub fn new() -> Outcome<Self> {
        Ok(Self {
            card: dom::find("#verdict")?,
            icon: dom::find("#class-icon")?,
            name: dom::find("#class-name")?,
            note: dom::find("#class-note")?,
            hold: dom::find("#hold-note")?,
            window: dom::find("#window-note")?,
            goods: [dom::find("[data-good=value]")?, dom::find("[data-good=conversation]")?],
            shares: Class::JUDGED
                .into_iter()
                .map(|class| dom::find(&format!("[data-share={}]", class.name())))
                .collect::<Outcome<_>>()?,
            percent: Percent::new(),
            none: dom::find("#no-evidence")?,
            evidence: dom::find("#evidence")?,
            template: dom::find("#evidence-template")?,
            announcement: dom::find("#announcement")?,
        })
    }

    /// Shows a verdict in place of the last one; none while there is nothing to judge.
    pub fn show(&self, words: &Messages, place: Place, last: Option<&Verdict>, verdict: Option<&Verdict>) -> Outcome {
        let Some(verdict) = verdict else {
            self.announcement.set_text_content(None);
            return self.card.remove_attribute("data-class");
        };
        self.show_class(words, place, verdict)?;
        if last.is_none_or(|last| (last.class, last.hold) != (verdict.class, verdict.hold)) {
            self.announce(words, verdict);
        }
        dom::toggle(&self.window, "hidden", verdict.judged_to.is_none())?;
        for (good, share) in self.goods.iter().zip([verdict.goods.value, verdict.goods.conversation]) {
            let percent = self.fill_bar(good, share)?;
            let meter = dom::find_in(good, "[role=meter]")?;
            meter.set_attribute("aria-valuenow", &((100.0 * share).round() as u32).to_string())?;
            meter.set_attribute("aria-valuetext", &percent)?;
        }
        for (bar, probability) in self.shares.iter().zip(verdict.probabilities.0) {
            self.fill_bar(bar, probability)?;
        }
        if last.is_none_or(|last| !reads_alike(&last.evidence, &verdict.evidence)) {
            self.show_evidence(words, &verdict.evidence)?;
        }
        Ok(())
    }

    /// Draws a share of one as a bar and as a number, and gives the number.
    fn fill_bar(&self, bar: &HtmlElement, share: f64) -> Outcome<String> {
        // Whole numbers: printing a fraction would cost 14 KB of WASM.
        let thousandths = (1000.0 * share).round() as u32;
        bar.style().set_property("--share", &thousandths.to_string())?;
        let percent = self.percent.of(share);
        dom::find_in(bar, ".percent")?.set_text_content(Some(&percent));
        Ok(percent)
    }

    fn show_class(&self, words: &Messages, place: Place, verdict: &Verdict) -> Outcome {
        let class = verdict.class;
        self.card.set_attribute("data-class", class.name())?;
        self.icon.set_attribute("href", names::icon_of(class))?;
        self.name.set_text_content(Some(&words.of("class", class.name())));
        let welcome = class == Class::HardSell && place == Place::OwnPage;
        let note = if welcome { words.say("practice_note_own_page") } else { words.of("hint", class.name()) };
        self.note.set_text_content(Some(&note));
        dom::toggle(&self.hold, "hidden", !verdict.hold)
    }

    /// Says to those who listen what others see change.
    fn announce(&self, words: &Messages, verdict: &Verdict) {
        let mut said = words.of("class", verdict.class.name());
        if verdict.hold {
            said = format!("{said}. {}", words.say("practice_hold_note"));
        }
        self.announcement.set_text_content(Some(&said));
    }

    fn show_evidence(&self, words: &Messages, evidence: &[Evidence]) -> Outcome {
        dom::toggle(&self.none, "hidden", !evidence.is_empty())?;
        self.evidence.set_text_content(None);
        for phrases in by_signal(evidence) {
            let item = dom::stamp(&self.template)?;
            self.fill(&item, words, evidence, &phrases)?;
            self.evidence.append_child(&item)?;
        }
        Ok(())
    }

    fn fill(&self, item: &Element, words: &Messages, evidence: &[Evidence], phrases: &[usize]) -> Outcome {
        let Some(first) = phrases.first().map(|i| &evidence[*i]) else {
            return Ok(());
        };
        let kind = names::of_kind(first.kind);
        item.set_attribute("data-kind", kind)?;
        let indices: Vec<String> = phrases.iter().map(usize::to_string).collect();
        item.set_attribute(PHRASES, &indices.join(" "))?;
        dom::find_in(item, "use")?.set_attribute("href", &format!("#icon-{kind}"))?;
        let title = words.find(&format!("signal_{}_title", first.signal));
        dom::find_in(item, "strong")?.set_text_content(Some(title.as_deref().unwrap_or(first.signal)));
        dom::find_in(item, ".kind")?.set_text_content(Some(&words.of("practice_kind", kind)));
        let why = words.find(&format!("signal_{}_why", first.signal));
        dom::find_in(item, ".why")?.set_text_content(why.as_deref());
        let quotes = dom::find_in(item, ".phrases")?;
        for (phrase, index) in phrases.iter().zip(&indices) {
            let button = dom::document()?.create_element("button")?;
            button.set_attribute("type", "button")?;
            button.set_attribute(PHRASES, index)?;
            let quote = dom::document()?.create_element("q")?;
            quote.set_text_content(Some(&evidence[*phrase].text));
            button.append_child(&quote)?;
            quotes.append_child(&button)?;
        }
        Ok(())
    }
}

/// Whether two verdicts list the same evidence, wherever it stands in the text.
fn reads_alike(one: &[Evidence], other: &[Evidence]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(a, b)| a.signal == b.signal && a.text == b.text)
}

/// Indices of the evidence of each signal, in the order in which the signals appear.
fn by_signal(evidence: &[Evidence]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (index, found) in evidence.iter().enumerate().take(MOST_PHRASES) {
        match groups.iter_mut().find(|group| evidence[group[0]].signal == found.signal) {
            Some(group) => group.push(index),
            None => groups.push(vec![index]),
        }
    }
    groups
}
