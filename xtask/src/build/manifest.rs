//! One manifest per browser out of the one that is kept by hand, and the hosts out of the sites' file.

use anyhow::Context;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The manifest of one browser: what all share, that browser's own keys over it, the version of the
/// workspace, and the hosts of `sites`: content scripts start there, and the background may bring more.
pub fn derive(source: &[u8], sites: &[u8], browser: &str) -> anyhow::Result<Vec<u8>> {
    let mut manifest: Map<String, Value> = serde_json::from_slice(source).context("manifest.json")?;
    let browsers = manifest.remove("browsers").context("manifest.json has no \"browsers\"")?;
    let own = browsers[browser].as_object().with_context(|| format!("manifest.json has no browser {browser:?}"))?;
    manifest.insert("version".into(), env!("CARGO_PKG_VERSION").into());
    manifest.extend(own.clone());
    let matches = matches(sites)?;
    for script in manifest.get_mut("content_scripts").and_then(Value::as_array_mut).into_iter().flatten() {
        script["matches"] = matches.clone().into();
    }
    manifest.insert("host_permissions".into(), matches.into());
    let mut text = serde_json::to_vec_pretty(&manifest)?;
    text.push(b'\n');
    Ok(text)
}

/// The match patterns of all hosts in `sites.json`, sorted.
fn matches(sites: &[u8]) -> anyhow::Result<Vec<String>> {
    #[derive(Deserialize)]
    struct File {
        sites: Vec<Site>,
    }
    #[derive(Deserialize)]
    struct Site {
        hosts: Vec<String>,
    }
    let File { sites } = serde_json::from_slice(sites).context("sites.json")?;
    let mut matches: Vec<_> =
        sites.iter().flat_map(|site| &site.hosts).map(|host| format!("https://{host}/*")).collect();
    matches.sort();
    Ok(matches)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &[u8] = br#"{"name": "n", "content_scripts": [{"js": ["c.js"]}], "icons": {"16": "i"}, "browsers": {"a": {"icons": {"32": "j"}}, "b": {}}}"#;

    const SITES: &[u8] = br#"{"sites": [{"hosts": ["www.b.example"]}, {"hosts": ["*.a.example"]}, {"hosts": []}]}"#;

    fn derived(browser: &str) -> Value {
        serde_json::from_slice(&derive(SOURCE, SITES, browser).unwrap()).unwrap()
    }

    #[test]
    fn scripts_run_on_the_hosts_of_the_sites_and_on_no_others() {
        let hosts = serde_json::json!(["https://*.a.example/*", "https://www.b.example/*"]);
        assert_eq!(derived("b")["content_scripts"][0]["matches"], hosts);
        assert_eq!(derived("b")["host_permissions"], hosts);
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
        assert!(derive(SOURCE, SITES, "c").is_err());
    }
}
