//! What classes and kinds are called in markup, message keys and highlight names.

use softsell::{Class, signal::Kind};

/// Every kind of signal with its name.
pub const KINDS: [(Kind, &str); 3] = [(Kind::Tactic, "tactic"), (Kind::Gift, "gift"), (Kind::Talk, "talk")];

/// The name of a kind.
pub fn of_kind(kind: Kind) -> &'static str {
    KINDS.into_iter().find(|(other, _)| *other == kind).map_or("", |(_, name)| name)
}

/// The symbol in the page that stands for a class: the one of the kind of signal that makes it.
pub const fn icon_of(class: Class) -> &'static str {
    match class {
        Class::ValueAdding => "#icon-gift",
        Class::Conversational => "#icon-talk",
        Class::HardSell => "#icon-tactic",
        Class::Unsure => "#icon-unsure",
    }
}
