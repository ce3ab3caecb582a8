/**
 * Finds what posts a draft without knowing the site, by what composers have in common: the control comes to life
 * with the first letter, stands at the end of the form or dialog, is painted to be seen, and carries a word.
 *
 * No word is read, so that every language reads the same, and "end" is where lines end: right to left as well.
 */
import { around, closest, deepAll, enabled, visible } from "./dom.ts";

/** What can be pressed, and may post. */
export const CONTROLS = 'button, input[type="submit"], input[type="button"], [role="button"]';

/** Our own elements post nothing. */
const OWN = "softsell-badge, softsell-dialog";

/** One of these that has controls ends the search: around it lies somebody else's form. */
const SCOPES = 'form, dialog, [role="dialog"], [popover]';

/** What counts for and against a control. Less than {@link ENOUGH} together, and nothing is said to post. */
const SIGNS = {
  /** It could not be pressed while there was no text. */
  enabledByText: 5,
  /** It was not there while there was no text. */
  broughtByText: 4,
  /** The browser itself submits the editor's form with it. */
  submits: 3,
  /** It opens or toggles something, is one of a row of equals, or sits among tools and looked no different before. */
  tool: -4,
  /** It is painted in another colour than what it stands on. */
  painted: 2,
  /** Painted, it takes half of the dialog's width or more. */
  wide: 2,
  /** Its word has a colour where the words around have none. */
  tinted: 2,
  /** It is a word at the end of the dialog's first row, where only the cross for closing is otherwise. */
  crowns: 2,
  follows: 1,
  /** No other control ends further down or nearer to the end of the line. */
  last: 1,
  worded: 1,
} as const;

const ENOUGH = 4;

/** Colours further apart than this, summed over red, green and blue, are told apart at a glance. */
const APART = 120;

/** An editor that is no higher than this, in pixels, takes a line, not a text. */
const ONE_LINE = 72;

/** The controls that could be seen while there was no text, and whether they could be pressed; null if nobody looked. */
export type Idle = ReadonlyMap<Element, boolean> | null;

export class Structure {
  readonly #editor: HTMLElement;
  #idle: Idle;

  constructor(editor: HTMLElement, idle: Idle) {
    this.#editor = editor;
    this.#idle = idle;
  }

  /** Remembers how the controls look beside an empty draft. */
  noteEmpty(): void {
    this.#idle = withState(lookAround(this.#editor).controls);
  }

  /** The control that most likely posts, or null when nothing speaks for any; of equals the nearest. */
  submit(): Element | null {
    const { scopes, controls } = lookAround(this.#editor);
    const depths = new Map<Node, number>(scopes.map((scope, depth) => [scope, depth]));
    const byDepth = Map.groupBy(controls, (control) => {
      for (const node of around(control)) {
        const depth = depths.get(node);
        if (depth !== undefined) return depth;
      }
      return scopes.length;
    });
    const near: Element[] = [];
    let best: Element | null = null;
    let most = ENOUGH - 1;
    for (const [depth, scope] of scopes.entries()) {
      const fresh = byDepth.get(depth) ?? [];
      near.push(...fresh);
      for (const control of fresh) {
        const weight = this.#weigh(control, near, scope);
        if (weight <= most) continue;
        best = control;
        most = weight;
      }
    }
    return best;
  }

  /** Whether a plain Enter would post: keyboards on glass are told so, or there is one line and nothing to press. */
  get sendsOnEnter(): boolean {
    const editor = this.#editor;
    if (editor.enterKeyHint === "send") return true;
    return this.submit() === null && editor.getBoundingClientRect().height <= ONE_LINE;
  }

  #weigh(control: Element, all: readonly Element[], scope: Element): number {
    const idle = this.#idle;
    const box = control.getBoundingClientRect();
    const inDialog = scope.matches('dialog, [role="dialog"]');
    const painted = isPainted(control);
    const worded = /\p{L}/u.test(
      control instanceof HTMLInputElement ? control.value : (control.textContent ?? ""),
    );
    const enabledByText = idle?.get(control) === false && enabled(control);
    const broughtByText = idle?.has(control) === false;
    const signs: Record<keyof typeof SIGNS, boolean> = {
      enabledByText,
      broughtByText,
      submits: submitsFormOf(control, this.#editor),
      tool:
        opens(control) ||
        isOneOfMany(control, all) ||
        (!enabledByText && !broughtByText && closest(control, TOOLS) !== null),
      painted,
      wide: painted && inDialog && box.width * 2 >= scope.getBoundingClientRect().width,
      tinted: worded && !painted && isTinted(control, scope),
      crowns: worded && inDialog && all.every((other) => other === control || !isBeyond(other, control)),
      follows: follows(this.#editor, control),
      last: all.every((other) => other === control || !endsAfter(other, control)),
      worded,
    };
    let weight = 0;
    for (const sign of Object.keys(signs) as (keyof typeof SIGNS)[]) if (signs[sign]) weight += SIGNS[sign];
    return weight;
  }
}

/**
 * The wide button at the foot of the dialog that holds an editor: at least half the dialog's width, after the
 * editor, lowest of all.
 */
export function footButton(editor: Element): Element | null {
  const dialog = closest(editor, 'dialog, [role="dialog"]');
  if (!dialog) return null;
  const half = dialog.getBoundingClientRect().width / 2;
  let foot: Element | null = null;
  let lowest = Number.NEGATIVE_INFINITY;
  for (const button of controlsIn(dialog)) {
    if (editor.contains(button) || !follows(editor, button)) continue;
    const box = button.getBoundingClientRect();
    if (box.width >= half && box.bottom >= lowest) {
      foot = button;
      lowest = box.bottom;
    }
  }
  return foot;
}

/** Whether an editor that no probe knows may be one that is posted from. */
export function mayPost(editor: HTMLElement): boolean {
  // One line of text is a search, a name, a price; what posts from one line is known by its probes.
  if (editor instanceof HTMLInputElement) return false;
  if (editor.matches(':read-only, :disabled, [role="searchbox"], [aria-readonly="true"]')) return false;
  return closest(editor, '[role="search"], search') === null && visible(editor);
}

/** What can be pressed under `scope`, as far as it can be seen. */
const withState = (controls: readonly Element[]) =>
  new Map(controls.map((control) => [control, enabled(control)]));

/** All controls that can be seen under a node, and whether they can be pressed. */
export const pressable = (root: ParentNode) => withState(controlsIn(root));

const controlsIn = (scope: ParentNode) =>
  deepAll(scope, CONTROLS).filter((control) => visible(control) && closest(control, OWN) === null);

/**
 * What encloses an editor, innermost first, as far as a form or dialog that has controls; and the controls in the
 * outermost of these, except those of the editor itself.
 */
function lookAround(editor: HTMLElement): { readonly scopes: Element[]; readonly controls: Element[] } {
  const scopes: Element[] = [];
  const outside = (controls: Element[]) => controls.filter((control) => !editor.contains(control));
  for (const node of around(editor)) {
    if (!(node instanceof Element) || node === editor) continue;
    scopes.push(node);
    const controls = node.matches(SCOPES) ? controlsIn(node) : [];
    if (controls.length > 0) return { scopes, controls: outside(controls) };
  }
  const outermost = scopes.at(-1);
  return { scopes, controls: outermost ? outside(controlsIn(outermost)) : [] };
}

const follows = (editor: Element, control: Element) =>
  (composedOrder(editor, control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** `compareDocumentPosition` of what the author sees as one page. */
function composedOrder(one: Element, other: Element): number {
  let [a, b]: [Node, Node] = [one, other];
  const rootsOf = (node: Node) => {
    const chain: Node[] = [node];
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      chain.unshift(root.host);
    }
    return chain;
  };
  const [as, bs] = [rootsOf(a), rootsOf(b)];
  for (let depth = 0; depth < Math.max(as.length, bs.length); depth += 1) {
    a = as[depth] ?? a;
    b = bs[depth] ?? b;
    if (a !== b) break;
  }
  return a.compareDocumentPosition(b);
}

function submitsFormOf(control: Element, editor: Element): boolean {
  if (!(control instanceof HTMLButtonElement || control instanceof HTMLInputElement)) return false;
  return control.type === "submit" && control.form !== null && control.form === closest(editor, "form");
}

/** Where tools stand together. */
const TOOLS = '[role="toolbar"], [role="menu"], [role="tablist"], nav';

const opens = (control: Element) =>
  control.matches("[aria-haspopup]:not([aria-haspopup='false']), [aria-expanded], [aria-pressed]");

/** So many controls of one size under one roof are tools: undoing, too, comes to life with the text. */
const MANY = 3;

function isOneOfMany(control: Element, all: readonly Element[]): boolean {
  const box = control.getBoundingClientRect();
  const equals = all.filter((other) => {
    if (other.parentNode !== control.parentNode) return false;
    const { width, height } = other.getBoundingClientRect();
    return Math.abs(width - box.width) < 2 && Math.abs(height - box.height) < 2;
  });
  return equals.length >= MANY;
}

function endsAfter(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (a.top >= b.bottom) return true;
  if (b.top >= a.bottom) return false;
  return getComputedStyle(other.parentElement ?? other).direction === "rtl"
    ? a.left < b.left
    : a.right > b.right;
}

/** Whether one control lies above another or, on its row, nearer to the end of the line. */
function isBeyond(one: Element, other: Element): boolean {
  const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (a.bottom <= b.top) return true;
  if (b.bottom <= a.top) return false;
  return endsAfter(one, other);
}

/** Between the strongest and the weakest of red, green and blue, from which on people name a colour. */
const COLOURFUL = 60;

/** Whether a control's word has a colour, and the words of its scope have none. */
function isTinted(control: Element, scope: Element): boolean {
  const spread = (element: Element) => {
    const channels = channelsOf(getComputedStyle(element).color).slice(0, 3);
    return Math.max(...channels) - Math.min(...channels);
  };
  return spread(control) >= COLOURFUL && spread(scope) < COLOURFUL;
}

/** Whether a control stands out from its ground by the colour that it, or something that fills it, is painted in. */
function isPainted(control: Element): boolean {
  const own = colourOf(control) ?? (control.firstElementChild && colourOf(control.firstElementChild));
  if (!own) return false;
  let ground: readonly number[] | null = null;
  for (const node of around(control)) {
    if (node instanceof Element && node !== control) ground = colourOf(node);
    if (ground) break;
  }
  const paper = ground ?? (matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0] : [255, 255, 255]);
  return own.reduce((sum, value, channel) => sum + Math.abs(value - (paper[channel] ?? 0)), 0) > APART;
}

/** Red, green and blue of an element's ground, or null where one sees through it. */
function colourOf(element: Element): readonly number[] | null {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const [red = 0, green = 0, blue = 0, alpha = 1] = channelsOf(backgroundColor);
  if (alpha > 0.5) return [red, green, blue];
  return backgroundImage.includes("gradient") ? [128, 128, 0] : null;
}

/** The numbers of a computed colour: red, green and blue to 255 and, if it is not 1, alpha. */
const channelsOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
