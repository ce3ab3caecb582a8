/**
 * Keeps what happens in Softsell's own elements away from the page, and stray presses away from both.
 *
 * Pages close their composers on a press outside of them, on Escape, or pull the focus back into them. The
 * shield is the first to hear of an event: it hands one inside one of our hosts to that host and ends it there. What the browser does by itself (focus, scrolling, activating a button) still happens.
 */
import { origin } from "./dom.ts";

/** Two presses within this many milliseconds are a double press; the usual system default. */
export const DOUBLE_PRESS = 500;
/** And within this many pixels they are on one spot. */
const SAME_SPOT = 8;

/** Gets each event inside a host, with the innermost element it started at. */
export type Handler = (event: Event, target: Element) => void;

/** Whether a pointer made this event; a key that clicks a button makes a click without one. */
function byPointer(event: Event): event is MouseEvent {
  return event instanceof MouseEvent && !(event instanceof PointerEvent && event.pointerType === "");
}

export class Shield {
  readonly #hosts = new Map<Element, Handler>();
  /** Keys that went down in one of our hosts: they are ours until they come up, wherever the focus is then. */
  readonly #keys = new Set<string>();
  #answered: { x: number; y: number; at: number } | null = null;

  /** Takes over the events of a host until `signal` ends. */
  cover(host: Element, handler: Handler, signal: AbortSignal): void {
    this.#hosts.set(host, handler);
    signal.addEventListener("abort", () => this.#hosts.delete(host));
  }

  /**
   * Marks a press as answered. When it turns out to be the first half of a double press, the second half would
   * hit whatever has appeared on or vanished from that spot; it is dropped. A key in between makes it a new one.
   */
  answered(event: Event): void {
    this.#answered = byPointer(event) ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : null;
  }

  /** Whether an event was none of the page's business, and went no further. */
  stops(event: Event): boolean {
    if (event.isTrusted && (this.#repeats(event) || this.#ownKey(event))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return true;
    }
    // A look at the way of every key costs more than all else that it does here; most start nowhere near our hosts.
    const { target: outermost } = event;
    if (this.#hosts.size === 0 || !(outermost instanceof Element) || outermost.shadowRoot === null)
      return false;
    const host = event.composedPath().find((node) => node instanceof Element && this.#hosts.has(node));
    if (!(host instanceof Element)) return false;
    event.stopImmediatePropagation();
    const target = origin(event);
    if (event instanceof KeyboardEvent && event.type === "keydown") {
      if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
      else this.#keys.add(event.code);
    }
    if (event instanceof KeyboardEvent && event.type === "keyup") this.#keys.delete(event.code);
    if (target) this.#hosts.get(host)?.(event, target);
    return true;
  }

  #repeats(event: Event): boolean {
    const first = this.#answered;
    if (!first || !byPointer(event)) return false;
    if (event.timeStamp - first.at > DOUBLE_PRESS) {
      this.#answered = null;
      return false;
    }
    return (
      event.timeStamp >= first.at && Math.hypot(event.clientX - first.x, event.clientY - first.y) <= SAME_SPOT
    );
  }

  #ownKey(event: Event): boolean {
    if (this.#keys.size === 0) return false;
    if (!(event instanceof KeyboardEvent) || !this.#keys.has(event.code)) return false;
    const inside = event.composedPath().some((node) => node instanceof Element && this.#hosts.has(node));
    if (inside) return false;
    if (event.type === "keydown" && !event.repeat) {
      // The key came up where we could not see it (another window); this press is a new one.
      this.#keys.delete(event.code);
      return false;
    }
    if (event.type === "keyup") this.#keys.delete(event.code);
    return true;
  }
}
