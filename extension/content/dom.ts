/** Pure helpers over the composed tree: what the author sees as one page, open shadow roots included. */

/** The element an event really started at; `event.target` stops at shadow hosts. */
export function origin(event: Event): Element | null {
  const { target } = event;
  // To have the whole way listed costs something with every key, and only a host hides where it began.
  const first = target instanceof Element && target.shadowRoot === null ? target : event.composedPath()[0];
  if (first instanceof Element) return first;
  return first instanceof Node ? first.parentElement : null;
}

/** The focused element, looked up through open shadow roots. */
export function deepActive(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot ? (deepActive(active.shadowRoot) ?? active) : active;
}

/**
 * `element` and everything around it in the flat tree, innermost first: slots and shadow roots are passed on
 * the way out, so a modal that holds its content through a slot is met too.
 */
export function* around(element: Element): Generator<Element | ShadowRoot> {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      yield node;
      node = node.assignedSlot ?? node.parentNode;
    } else if (node instanceof ShadowRoot) {
      yield node;
      node = node.host;
    } else return;
  }
}

/** `Element.closest` that does not stop at shadow boundaries. */
export function closest(element: Element, selector: string): Element | null {
  for (const node of around(element)) {
    if (node instanceof Element && node.matches(selector)) return node;
  }
  return null;
}

/** What steps from a host into its open shadow root, inside a selector. */
const INTO = ">>>";

/** `querySelectorAll` that also looks into open shadow roots; each `>>>` in the selector is a step into one. */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const [first = "", ...steps] = selector.split(INTO);
  let found = throughRoots(root, first);
  for (const step of steps) {
    found = found.flatMap(({ shadowRoot }) => (shadowRoot ? [...shadowRoot.querySelectorAll(step)] : []));
  }
  return found;
}

function throughRoots(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  for (const host of root.querySelectorAll("*")) {
    if (host.shadowRoot) found.push(...throughRoots(host.shadowRoot, selector));
  }
  return found;
}

/** `Element.matches` for a selector with `>>>` in it. */
export function deepMatches(element: Element, selector: string): boolean {
  const steps = selector.split(INTO);
  let last: Element | null = element;
  for (const step of steps.reverse()) {
    if (!last?.matches(step)) return false;
    const root = last.getRootNode();
    last = root instanceof ShadowRoot ? root.host : null;
  }
  return true;
}

/**
 * The visible matches nearest to `element`: those inside the smallest surrounding node that has any. Two
 * composers on one page so each find their own button. Most have it in their own root; only when nothing
 * around has it are other roots searched.
 */
export function nearest(element: Element, selectors: readonly string[]): Element[] {
  if (selectors.length === 0) return [];
  const plain = selectors.filter((selector) => !selector.includes(INTO)).join(",");
  for (const node of plain ? around(element) : []) {
    const found = [...node.querySelectorAll(plain)].filter(visible);
    if (found.length > 0) return found;
  }
  // One look through all roots, since each costs as much as the page is large.
  const found = selectors.flatMap((selector) => deepAll(document, selector)).filter(visible);
  const outwards = new Map(found.map((other) => [other, new Set(around(other))]));
  for (const node of found.length > 0 ? around(element) : []) {
    const inside = found.filter((other) => outwards.get(other)?.has(node));
    if (inside.length > 0) return inside;
  }
  return [];
}

/** Whether the element is drawn and takes up room on the page. */
export function visible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0;
}

/** Whether a control would take a press: neither natively nor by ARIA disabled. */
export function enabled(control: Element): boolean {
  return !control.matches(":disabled, [aria-disabled='true'], [disabled]");
}

/** The page's own modal dialog or popover that holds `element`, since nothing outside it can be pressed or seen. */
export function modalAround(element: Element): Element | null {
  return closest(element, ":modal, :popover-open");
}
