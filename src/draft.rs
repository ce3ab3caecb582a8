//! What is judged: a text and where it is about to be posted.

use serde::{Deserialize, Serialize};

/// A post as its author wrote it, before it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The author's words, untouched.
    pub text: String,
    /// The site it is written on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub platform: Option<Platform>,
    /// The kind of place on that site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Draft {
    /// A draft whose platform and place are not known.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), platform: None, place: None }
    }
}

/// The site a draft is written on, as far as it changes how people write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    /// X, formerly Twitter.
    #[serde(alias = "x")]
    Twitter,
    /// LinkedIn posts, groups and comments.
    #[serde(rename = "linkedin")]
    LinkedIn,
    /// Facebook posts, groups and comments.
    Facebook,
    /// Reddit posts and comments.
    Reddit,
    /// Instagram and TikTok captions.
    Instagram,
    /// Hacker News.
    Hn,
    /// Message boards and question sites.
    Forum,
    /// Text messages.
    Sms,
    /// Discord channels.
    Discord,
    /// Telegram groups.
    Telegram,
    /// Anything else, the practice page included.
    #[serde(other)]
    Other,
}

/// The kind of place a draft is about to appear in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The author's timeline, seen by whoever follows.
    Feed,
    /// A group with members and rules of its own.
    Group,
    /// A community or forum section.
    Community,
    /// A page that the author runs for a company or cause; offers are expected there.
    OwnPage,
    /// An answer under somebody's post.
    Reply,
    /// A running thread of comments.
    Thread,
    /// A private message.
    DirectMessage,
}
