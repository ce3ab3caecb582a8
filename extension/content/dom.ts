/** Pure helpers over the composed tree: what the author sees as one page, open shadow roots included. */

/** The element an event really started at; `event.target` stops at shadow hosts. */
export function origin(event: Event): Element | null {
  const first = event.composedPath()[0];
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

/**
 * The visible matches nearest to `element`: those inside the smallest surrounding node that has any. Two
 * composers on one page so each find their own button.
 */
export function nearest(element: Element, selector: string): Element[] {
  for (const node of around(element)) {
    const found = [...node.querySelectorAll(selector)].filter(visible);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the element takes up room on the page. */
export function visible(element: Element): boolean {
  if (!element.isConnected) return false;
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
