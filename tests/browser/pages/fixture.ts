/** What every fixture page tells the tests, and what the tests may ask of it. */
export interface Fixture {
  /** The texts that were posted, in order. */
  readonly posts: string[];
  /** How often the composer was closed without posting. */
  closed: number;
  /** What the page's content security policy has refused. */
  readonly violations: string[];
  /** The draft as it would be posted now. */
  draft(): string;
  /** Adds to the end of the draft through the editor's own interface, at once and without a key. */
  append(text: string): void;
}

declare global {
  interface Window {
    fixture: Fixture;
  }
}

/** Announces the page to the tests; what it does with the draft comes from whichever editor is open. */
export function announce(editor: Pick<Fixture, "draft" | "append">): Fixture {
  const fixture: Fixture = { posts: [], closed: 0, violations: [], ...editor };
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    fixture.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  window.fixture = fixture;
  return fixture;
}

/** The element that must be there, or the fixture is broken. */
export function required<E extends Element>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`the fixture has no ${selector}`);
  return found;
}

/** Shows a post on top of the page's feed. */
export function publish(text: string): void {
  const post = document.createElement("p");
  post.className = "post";
  post.textContent = text;
  required(document, ".feed").prepend(post);
}
