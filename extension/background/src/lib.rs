//! The judge as the extension's background runs it: requests in, verdicts out, nothing kept but
//! what an author asks to keep.

mod corrections;

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use softsell::{Draft, Judge, Verdict};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type { JudgeReply, JudgeRequest } from "../../../extension/messages";"#;

#[wasm_bindgen]
unsafe extern "C" {
    /// `JudgeRequest` of `extension/messages.ts`.
    #[wasm_bindgen(typescript_type = "JudgeRequest")]
    pub type JudgeRequest;
    /// `JudgeReply` of `extension/messages.ts`.
    #[wasm_bindgen(typescript_type = "JudgeReply")]
    pub type JudgeReply;
}

/// A draft as it was at one revision.
#[derive(Deserialize)]
struct Request {
    revision: u32,
    draft: Draft,
}

/// The verdict for that revision.
#[derive(Serialize)]
struct Reply {
    #[serde(rename = "type")]
    kind: &'static str,
    revision: u32,
    verdict: Verdict,
}

/// The judge with its weights loaded.
#[wasm_bindgen]
pub struct Engine {
    judge: Judge,
}

/// Any draft that is held, since of such most is asked.
const WARM_UP: &str = "Only 3 spots left, DM me READY today! It goes up to $997.";

#[wasm_bindgen]
impl Engine {
    /// Takes the bytes of `weights.bin`.
    ///
    /// # Errors
    /// If they are not a model for this build.
    #[wasm_bindgen(constructor)]
    pub fn new(weights: Vec<u8>) -> Result<Self, JsError> {
        let mut judge = Judge::from_weights(weights)?;
        // Most functions are compiled for the first draft: better for one that nobody waits for.
        judge.judge(&Draft::new(WARM_UP));
        Ok(Self { judge })
    }

    /// Judges the draft of one request.
    ///
    /// # Errors
    /// If the request is not of the agreed form.
    pub fn answer(&mut self, request: JudgeRequest) -> Result<JudgeReply, JsError> {
        let Request { revision, draft } = serde_wasm_bindgen::from_value(request.into())?;
        let reply = Reply { kind: "verdict", revision, verdict: self.judge.judge(&draft) };
        Ok(reply.serialize(&Serializer::json_compatible())?.unchecked_into())
    }
}
