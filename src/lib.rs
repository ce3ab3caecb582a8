//! Softsell's judge: a draft post in, a verdict out.
//!
//! The judge says whether a draft is *value-adding*, *conversational* or *hard-sell*, how sure it
//! is, which phrases made it think so, and whether the post should be held for a second look. It
//! runs the same natively and in WebAssembly: no clock, no randomness, no file, no network.
//!
//! ```
//! use softsell::{Class, Draft, Judge};
//!
//! let mut judge = Judge::new();
//! let verdict = judge.judge(&Draft::new("How do you all keep sourdough alive on holiday?"));
//! assert_eq!(verdict.class, Class::Conversational);
//! assert!(!verdict.hold);
//! ```

mod correction;
mod draft;
mod evidence;
pub mod features;
mod hash;
mod judge;
mod language;
pub mod model;
mod openness;
pub mod signal;
mod span;
pub mod text;
mod verdict;
mod window;

pub use correction::{Correction, LabelledPost};
pub use draft::{Draft, Place, Platform};
pub use judge::Judge;
pub use span::Span;
pub use verdict::{Class, Evidence, Goods, Probabilities, Verdict};
