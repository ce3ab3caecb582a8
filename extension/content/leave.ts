/** Ends the script in an open page when its author takes the site back. */
import { type StayRequest, WITHDRAWN } from "../messages.ts";

/** Listens for word that some site was taken back, and aborts `end` if it is this one. */
export function leaveWithPermission(end: AbortController): void {
  const { signal } = end;
  const ask = async () => {
    const request: StayRequest = { type: "stay", origin: self.origin };
    if ((await chrome.runtime.sendMessage(request)) === false) end.abort();
  };
  const reconsider = () => {
    // Without an answer it stays: then the extension is gone, and `port.ts` sees to that.
    ask().catch(() => undefined);
  };
  const listen = (message: unknown) => {
    if (message === WITHDRAWN) reconsider();
  };
  chrome.runtime.onMessage.addListener(listen);
  signal.addEventListener("abort", () => chrome.runtime?.onMessage?.removeListener(listen));
  // A page that lies in the back-forward cache hears nothing.
  window.addEventListener("pageshow", ({ persisted }) => persisted && reconsider(), { signal });
}
