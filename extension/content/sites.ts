/**
 * The sites: where their composers are, what posts from them, and where the post will appear.
 *
 * Sites change without notice, so every hook is one of several probes, and a composer that no probe finds is
 * left alone. None of them reads a label: labels are translated.
 */
import type { Place, Platform } from "../messages.ts";
import { around, closest, enabled, nearest } from "./dom.ts";

/**
 * Which keys post from inside the editor.
 *
 * - `mod-enter`: Ctrl+Enter and Cmd+Enter;
 * - `enter`: those and a plain Enter;
 * - `enter-unless-button`: like `enter` while the composer shows no submit control, else `mod-enter`.
 */
export type SendKeys = "mod-enter" | "enter" | "enter-unless-button";

/** One kind of composer on a site. */
export interface Composer {
  /** Probes that the editor's root matches, each enough by itself. */
  readonly editor: readonly string[];
  /** What must hold besides, where no selector can tell. */
  readonly when?: (editor: Element) => boolean;
  /** Probes for the control that posts, or how to find it by structure. */
  readonly submit: readonly string[] | ((editor: Element) => Element | null);
  readonly keys: SendKeys;
  /** Where this composer posts to, when it is the same on every page. */
  readonly place?: Place;
}

export interface Site {
  readonly hosts: readonly string[];
  readonly platform: Platform;
  /** The first that matches counts. */
  readonly composers: readonly Composer[];
  /** Places told by the address (path and query); the first that matches counts, else it is the feed. */
  readonly places: readonly (readonly [RegExp, Place])[];
}

const FACEBOOK_EDITOR = ['[data-lexical-editor="true"]', '[contenteditable="true"][role="textbox"]'];

/**
 * Facebook's Post button carries no name but a translated label. It is the wide button at the foot of the
 * dialog that holds the editor: at least half the dialog's width, after the editor, lowest of all.
 */
export function footButton(editor: Element): Element | null {
  const dialog = closest(editor, '[role="dialog"]');
  if (!dialog) return null;
  const half = dialog.getBoundingClientRect().width / 2;
  let foot: Element | null = null;
  let lowest = Number.NEGATIVE_INFINITY;
  for (const button of dialog.querySelectorAll('[role="button"], button')) {
    if (!(editor.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (editor.contains(button)) continue;
    const box = button.getBoundingClientRect();
    if (box.height > 0 && box.width >= half && box.bottom >= lowest) {
      foot = button;
      lowest = box.bottom;
    }
  }
  return foot;
}

/** Sorted by platform name. */
export const SITES: readonly Site[] = [
  {
    platform: "facebook",
    hosts: ["m.facebook.com", "web.facebook.com", "www.facebook.com"],
    composers: [
      {
        editor: [
          '[role="article"]',
          'form[role="presentation"]',
          '[role="dialog"]:has([role="article"])',
        ].flatMap((around) => FACEBOOK_EDITOR.map((editor) => `${around} ${editor}`)),
        // A post that shares another one shows that as an article too.
        when: (editor) => footButton(editor) === null,
        submit: [],
        keys: "enter",
        place: "reply",
      },
      {
        editor: FACEBOOK_EDITOR.map((editor) => `[role="dialog"] ${editor}`),
        submit: footButton,
        keys: "mod-enter",
      },
      { editor: FACEBOOK_EDITOR, submit: [], keys: "enter", place: "direct-message" },
      { editor: ["form textarea"], submit: ['form [type="submit"]'], keys: "mod-enter" },
    ],
    places: [
      [/^\/messages\//, "direct-message"],
      [/^\/groups\//, "group"],
    ],
  },
  {
    platform: "linkedin",
    hosts: ["www.linkedin.com"],
    composers: [
      {
        editor: [".msg-form__contenteditable", ".msg-form textarea"],
        submit: [".msg-form__send-button", ".msg-form__send-btn"],
        // LinkedIn shows the button only to members who chose not to send with Enter.
        keys: "enter-unless-button",
        place: "direct-message",
      },
      {
        editor: [
          ".comments-comment-box .ql-editor",
          ".comments-comment-texteditor .ql-editor",
          ".comments-comment-box .ProseMirror",
        ],
        submit: [
          ".comments-comment-box__submit-button--cr",
          ".comments-comment-box__submit-button",
          'form button[type="submit"]',
        ],
        keys: "mod-enter",
        place: "reply",
      },
      {
        editor: [
          '[data-test-ql-editor-contenteditable="true"]',
          ".ql-editor",
          '[role="dialog"] .tiptap.ProseMirror',
        ],
        submit: [".share-actions__primary-action", ".share-box-footer__primary-btn"],
        keys: "mod-enter",
      },
      {
        editor: [".tiptap.ProseMirror"],
        submit: ['form button[type="submit"]'],
        keys: "mod-enter",
        place: "reply",
      },
    ],
    places: [
      [/^\/groups\/\d/, "group"],
      [/^\/(company|showcase|school)\/[^/]+\/admin\b/, "own-page"],
    ],
  },
  {
    platform: "twitter",
    hosts: ["mobile.x.com", "twitter.com", "x.com"],
    composers: [
      {
        editor: ['[data-testid="dmComposerTextInput"]', '[data-testid^="dm-composer"] textarea'],
        submit: ['[data-testid="dmComposerSendButton"]', '[data-testid="dm-composer-send-button"]'],
        keys: "enter",
        place: "direct-message",
      },
      {
        // The composer of a reply shows the post it answers above itself.
        editor: ['[role="dialog"]:has(article[data-testid="tweet"]) [data-testid^="tweetTextarea_"]'],
        submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
        keys: "mod-enter",
        place: "reply",
      },
      {
        editor: ['[data-testid^="tweetTextarea_"]', '.public-DraftEditor-content[role="textbox"]'],
        submit: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
        keys: "mod-enter",
      },
    ],
    places: [
      [/^\/i\/communities\/\d/, "community"],
      [/^\/[^/]+\/status\/\d|[?&]in_reply_to=/, "reply"],
    ],
  },
];

/** The practice ground inside the extension: the one page of ours that composes. */
const PRACTICE: Site = {
  platform: "other",
  hosts: [],
  composers: [{ editor: ["[data-softsell-composer]"], submit: ["[data-softsell-post]"], keys: "mod-enter" }],
  // The page keeps the author's choice of place in its address.
  places: [
    [/[?&]place=direct-message\b/, "direct-message"],
    [/[?&]place=group\b/, "group"],
    [/[?&]place=own-page\b/, "own-page"],
    [/[?&]place=reply\b/, "reply"],
  ],
};

/** The site of an origin such as `https://x.com`, or null. */
export function siteOf(origin: string): Site | null {
  if (!URL.canParse(origin)) return null; // "null": a sandboxed frame
  const { protocol, hostname } = new URL(origin);
  if (protocol.endsWith("-extension:")) return PRACTICE;
  return SITES.find((site) => site.hosts.includes(hostname)) ?? null;
}

/** The kind of composer that an editor's root is, or null when it is none: a search field, a settings form. */
export function composerOf(site: Site, editor: Element): Composer | null {
  const matches = ({ editor: probes, when }: Composer) =>
    probes.some((probe) => editor.matches(probe)) && (when?.(editor) ?? true);
  return site.composers.find(matches) ?? null;
}

/** Where a post from this composer would appear, as far as the page tells. */
export function placeOf(site: Site, composer: Composer, { pathname, search }: Location): Place {
  const [, place] = site.places.find(([pattern]) => pattern.test(pathname + search)) ?? [];
  return composer.place ?? place ?? "feed";
}

/** The enabled controls that post from this editor. */
export function submitsOf(composer: Composer, editor: Element): Element[] {
  const { submit } = composer;
  const found =
    typeof submit === "function"
      ? [submit(editor)].filter((control) => control !== null)
      : submit.length > 0
        ? nearest(editor, submit.join(","))
        : [];
  return found.filter(enabled);
}

/** Whether `element` is, or lies in, one of the controls that post from this editor. */
export function submitAround(composer: Composer, editor: Element, element: Element): boolean {
  const { submit } = composer;
  const likely = typeof submit === "function" ? '[role="button"], button' : submit.join(",");
  // Most presses on a page are on nothing like a submit control: those cost one look upwards.
  if (likely === "" || !closest(element, likely)) return false;
  const controls = submitsOf(composer, editor);
  for (const node of around(element)) {
    if (node instanceof Element && controls.includes(node)) return true;
  }
  return false;
}
