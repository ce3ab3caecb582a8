/**
 * A group page whose post composer is a Lexical editor in a dialog. Post is a
 * `div[role=button]` whose only name is a Spanish label, among other such
 * buttons; like the site, the page turns Enter and Space on one of them into a
 * press, and hears everything through listeners on its root.
 */
import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $getRoot, createEditor, type LexicalEditor } from "lexical";
import { announce, publish, required } from "./fixture.ts";

interface Composer {
  veil: HTMLElement;
  editor: LexicalEditor;
}

const mount = required<HTMLElement>(document, "#mount");
const template = required<HTMLTemplateElement>(document, "#composer");
let composer: Composer | undefined;

const fixture = announce({
  draft: () => (composer === undefined ? "" : read(composer.editor)),
  append: (text) =>
    composer?.editor.update(() => $getRoot().selectEnd().insertText(text), { discrete: true }),
});

function open(): void {
  const veil = required<HTMLElement>(document.importNode(template.content, true), ".veil");
  mount.append(veil);
  const editor = createEditor({
    namespace: "composer",
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerTextContentListener((text) => {
    const send = required<HTMLElement>(veil, ".send");
    const empty = text.trim() === "";
    required<HTMLElement>(veil, ".hint").hidden = text !== "";
    send.tabIndex = empty ? -1 : 0;
    if (empty) send.setAttribute("aria-disabled", "true");
    else send.removeAttribute("aria-disabled");
  });
  const root = required<HTMLElement>(veil, "[role=textbox]");
  editor.setRootElement(root);
  root.focus();
  composer = { veil, editor };
}

function close(): void {
  composer?.editor.setRootElement(null);
  composer?.veil.remove();
  composer = undefined;
}

/** One paragraph per line, as the author sees it. */
function read(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join("\n"),
  );
}

function press(target: EventTarget | null): boolean {
  const button = target instanceof Element ? target.closest("[role=button]") : null;
  if (button === null) return false;
  if (button.matches(".start")) {
    if (composer === undefined) open();
  } else if (button.matches(".close")) {
    fixture.closed += 1;
    close();
  } else if (button.matches(".send:not([aria-disabled])") && composer !== undefined) {
    const text = read(composer.editor);
    fixture.posts.push(text);
    publish(text);
    close();
  }
  return true;
}

mount.addEventListener("click", (event) => press(event.target));
mount.addEventListener("keydown", (event) => {
  if ((event.key === "Enter" || event.key === " ") && press(event.target)) event.preventDefault();
});
mount.addEventListener("submit", (event) => event.preventDefault());
