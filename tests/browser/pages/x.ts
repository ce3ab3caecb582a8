/**
 * A timeline with Draft.js composers in React, under the test ids that the site
 * has: one in the dialog at /compose/post, the same one inline behind it, and a
 * button in the side bar that is also called Post.
 */
import { ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from "draft-js";
import draftCss from "draft-js/dist/Draft.css";
import { createElement as h, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { announce, required } from "./fixture.ts";

const sheet = new CSSStyleSheet();
sheet.replaceSync(draftCss);
document.adoptedStyleSheets = [sheet];

/** What the composer in the dialog hands to the tests. */
let dialog = { draft: () => "", append: (_: string) => {} };
const fixture = announce({
  draft: () => dialog.draft(),
  append: (text) => dialog.append(text),
});

interface ComposerProps {
  button: "tweetButton" | "tweetButtonInline";
  send(text: string): void;
}

function Composer({ button, send }: ComposerProps): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const empty = state.getCurrentContent().getPlainText("\n").trim() === "";
  // Where the text is at the time of the press, not of the last drawing.
  const latest = useRef(state);
  latest.current = state;

  const draft = () => latest.current.getCurrentContent().getPlainText("\n");
  const append = (more: string) =>
    flushSync(() =>
      setState((old) => {
        const end = EditorState.moveSelectionToEnd(old);
        const content = Modifier.insertText(end.getCurrentContent(), end.getSelection(), more);
        return EditorState.push(end, content, "insert-characters");
      }),
    );
  if (button === "tweetButton") dialog = { draft, append };

  const post = () => {
    const now = draft();
    if (now.trim() === "") return;
    setState(EditorState.push(state, ContentState.createFromText(""), "remove-range"));
    send(now);
  };

  return h(
    "div",
    { className: "composer" },
    h(
      "div",
      { className: "write" },
      h(Editor, {
        editorState: state,
        onChange: setState,
        placeholder: "What’s happening?",
        ariaLabel: "Post text",
        ariaMultiline: true,
        spellCheck: true,
        webDriverTestID: "tweetTextarea_0",
        keyBindingFn: (event: KeyboardEvent) =>
          event.key === "Enter" && (event.ctrlKey || event.metaKey) ? "post" : getDefaultKeyBinding(event),
        handleKeyCommand: (command: string) => {
          if (command !== "post") return "not-handled";
          post();
          return "handled";
        },
      }),
    ),
    h(
      "div",
      { "data-testid": "toolBar", role: "navigation" },
      h(
        "div",
        null,
        h("button", { type: "button", "aria-label": "Add photos or video" }, "▣"),
        h("button", { type: "button", "aria-label": "Add emoji" }, "☺"),
      ),
      h(
        "button",
        {
          type: "button",
          role: "button",
          "data-testid": button,
          "aria-disabled": empty || undefined,
          tabIndex: empty ? -1 : 0,
          onClick: post,
        },
        h("span", null, "Post"),
      ),
    ),
  );
}

function Page(): ReactNode {
  const [composing, setComposing] = useState(location.pathname === "/compose/post");
  const [posts, setPosts] = useState(["Rain stopped at last. The swifts are back over the yard."]);

  const go = (path: string) => {
    history.pushState(null, "", path);
    setComposing(path === "/compose/post");
  };
  const send = (text: string) => {
    fixture.posts.push(text);
    setPosts((old) => [text, ...old]);
    go("/home");
  };

  return h(
    "div",
    null,
    h(
      "nav",
      null,
      h("a", { href: "/home" }, "Home"),
      h(
        "button",
        {
          type: "button",
          "data-testid": "SideNav_NewTweet_Button",
          "aria-label": "Post",
          onClick: () => go("/compose/post"),
        },
        "Post",
      ),
    ),
    h(
      "main",
      null,
      h(Composer, { button: "tweetButtonInline", send }),
      h(
        "div",
        { className: "feed" },
        posts.map((text) => h("p", { className: "post", key: text }, text)),
      ),
    ),
    composing &&
      h(
        "div",
        { className: "veil" },
        h(
          "div",
          { role: "dialog", "aria-modal": true },
          h(
            "button",
            {
              type: "button",
              "data-testid": "app-bar-close",
              "aria-label": "Close",
              onClick: () => {
                fixture.closed += 1;
                go("/home");
              },
            },
            "✕",
          ),
          h(Composer, { button: "tweetButton", send }),
        ),
      ),
  );
}

createRoot(required(document, "#react-root")).render(h(Page));
