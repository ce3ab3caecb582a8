//! One manifest per browser out of the one that is kept by hand.

use anyhow::Context;
use serde_json::{Map, Value};

/// The manifest of one browser: what all share, that browser's own keys over it, and the version of
/// the workspace.
pub fn derive(source: &[u8], browser: &str) -> anyhow::Result<Vec<u8>> {
    let mut manifest: Map<String, Value> = serde_json::from_slice(source).context("manifest.json")?;
    let browsers = manifest.remove("browsers").context("manifest.json has no \"browsers\"")?;
    let own = browsers[browser].as_object().with_context(|| format!("manifest.json has no browser {browser:?}"))?;
    manifest.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    manifest.extend(own.clone());
    let mut text = serde_json::to_vec_pretty(&manifest)?;
    text.push(b'\n');
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &[u8] = br#"{"name": "n", "icons": {"16": "i"}, "browsers": {"a": {"icons": {"32": "j"}}, "b": {}}}"#;

    fn derived(browser: &str) -> Value {
        serde_json::from_slice(&derive(SOURCE, browser).unwrap()).unwrap()
    }

    #[test]
    fn a_browsers_own_keys_replace_shared_ones() {
        assert_eq!(derived("a")["icons"], serde_json::json!({"32": "j"}));
        assert_eq!(derived("b")["icons"], serde_json::json!({"16": "i"}));
    }

    #[test]
    fn a_manifest_names_the_workspaces_version_and_no_other_browsers() {
        assert_eq!(derived("a")["version"], env!("CARGO_PKG_VERSION"));
        assert_eq!(derived("a").get("browsers"), None);
    }

    #[test]
    fn an_unknown_browser_is_an_error() {
        assert!(derive(SOURCE, "c").is_err());
    }
}
