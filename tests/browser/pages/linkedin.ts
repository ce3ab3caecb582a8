/**
 * A feed whose share box is a Quill 1.3 editor inside the open shadow root of
 * `#interop-outlet`, a host without height, under Trusted Types. A press
 * outside the modal closes it, as on the site.
 */
import Quill from "quill";
import quillCss from "quill/dist/quill.core.css";
import { announce, publish, required } from "./fixture.ts";
import css from "./linkedin.css";

/** The part of Quill that does not know about shadow roots, see {@link adopt}. */
interface Selection {
  root: HTMLElement;
  getNativeRange(): unknown;
  normalizeNative(range: Range): unknown;
  hasFocus(): boolean;
}

declare const trustedTypes: {
  createPolicy(name: string, rules: { createHTML(html: string): string }): void;
};

// Quill 1.3 writes innerHTML itself, so that the site, too, must let everything through by default.
trustedTypes.createPolicy("default", { createHTML: (html) => html });

const outlet = required<HTMLElement>(document, "#interop-outlet").attachShadow({ mode: "open" });
outlet.adoptedStyleSheets = [quillCss, css].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});
const template = required<HTMLTemplateElement>(document, "#composer");
let quill: Quill | undefined;

const fixture = announce({
  // Quill's own last line break is not the author's.
  draft: () => quill?.getText().replace(/\n$/, "") ?? "",
  append: (text) => quill?.insertText(quill.getLength() - 1, text, "user"),
});

function open(): void {
  outlet.append(document.importNode(template.content, true));
  const box = required<HTMLElement>(outlet, ".ql-container");
  const made = new Quill(box, { placeholder: "What do you want to talk about?" });
  adopt(made);
  const editor = made.root;
  editor.setAttribute("role", "textbox");
  editor.setAttribute("aria-multiline", "true");
  editor.setAttribute("aria-label", "Text editor for creating content");
  const send = required<HTMLButtonElement>(outlet, ".share-actions__primary-action");
  made.on("text-change", () => {
    send.disabled = made.getText().trim() === "";
  });
  send.addEventListener("click", () => {
    const text = fixture.draft();
    fixture.posts.push(text);
    publish(text);
    close();
  });
  required(outlet, ".artdeco-modal__dismiss").addEventListener("click", dismiss);
  editor.focus();
  quill = made;
}

/**
 * Lets Quill find its selection in the shadow root: `document.getSelection()`
 * shows Chromium's callers only the host.
 */
function adopt(editor: Quill): void {
  const { selection } = editor as unknown as { selection: Selection };
  selection.hasFocus = () => outlet.activeElement === selection.root;
  selection.getNativeRange = () => {
    // Only Chromium has a selection per shadow root; Firefox shows the real nodes to everyone.
    const { getSelection } = outlet as unknown as { getSelection?: () => globalThis.Selection };
    const native = getSelection ? getSelection.call(outlet) : document.getSelection();
    return native?.rangeCount ? selection.normalizeNative(native.getRangeAt(0)) : null;
  };
}

function close(): void {
  required(outlet, ".artdeco-modal-overlay").remove();
  quill = undefined;
}

function dismiss(): void {
  fixture.closed += 1;
  close();
}

required(document, ".start").addEventListener("click", open);
document.addEventListener("mousedown", (event) => {
  const modal = outlet.querySelector(".artdeco-modal");
  if (modal !== null && !event.composedPath().includes(modal)) dismiss();
});
