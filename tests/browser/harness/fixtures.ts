/**
 * The fixtures: local pages built around the editors that the sites use.
 *
 * A fixture is a folder of `tests/browser/fixtures`: `page.html`, its script `page.ts`, and `index.ts`, which
 * says what an author finds there. In the first two, `{{@post}}` stands for a word in the language of the page,
 * see `words.ts`.
 */
import type { KeyInput } from "puppeteer-core";
import type { Place } from "../../../extension/messages.ts";
import { bluesky } from "../fixtures/bluesky/index.ts";
import { board } from "../fixtures/board/index.ts";
import { discord } from "../fixtures/discord/index.ts";
import { discourse } from "../fixtures/discourse/index.ts";
import { facebook } from "../fixtures/facebook/index.ts";
import { guestbook } from "../fixtures/guestbook/index.ts";
import { hn } from "../fixtures/hn/index.ts";
import { instagram } from "../fixtures/instagram/index.ts";
import { linkedin } from "../fixtures/linkedin/index.ts";
import { mastodon } from "../fixtures/mastodon/index.ts";
import { phpbb } from "../fixtures/phpbb/index.ts";
import { producthunt } from "../fixtures/producthunt/index.ts";
import { quora } from "../fixtures/quora/index.ts";
import { reddit } from "../fixtures/reddit/index.ts";
import { slack } from "../fixtures/slack/index.ts";
import { telegram } from "../fixtures/telegram/index.ts";
import { threads } from "../fixtures/threads/index.ts";
import { whatsapp } from "../fixtures/whatsapp/index.ts";
import { x } from "../fixtures/x/index.ts";
import { youtube } from "../fixtures/youtube/index.ts";

/** A key that posts from the draft, with what is held down. */
export type Chord = "Control+Enter" | "Enter" | "Meta+Enter";

/** One composer of a fixture, and how an author uses it. Selectors are puppeteer's: `>>>` looks into shadow roots. */
export interface Spot {
  /** What the tests call it: "comment". */
  readonly name: string;
  /** The page it is on; several spots may share one page under several addresses. */
  readonly address: string;
  /** The iframe that the composer lies in, where it lies in one. */
  readonly frame?: string;
  /** What opens the composer, where it is not open at first. */
  readonly entry?: string;
  /** A further field of the same post, above the editor. */
  readonly title?: string;
  /** What the author types into. */
  readonly editor: string;
  /** The control that posts, once there is text; none where only keys post. */
  readonly send?: string;
  /** The keys that, on the focused control, press it. */
  readonly press: readonly KeyInput[];
  /** The keys that post from the draft. */
  readonly keys: readonly Chord[];
  /** Typed, opens a list of people, from which Enter picks. */
  readonly mention?: string;
  /** Where the post would appear, and what the page says of that place. */
  readonly place: Place;
  readonly community?: string;
  /** Members of the community, where the page shows their number. */
  readonly audience?: number;
}

export interface Fixture {
  /** Of its folder, too. */
  readonly name: string;
  readonly spots: readonly [Spot, ...Spot[]];
  /** Directives of the page's content security policy beyond those that all fixtures have. */
  readonly policy?: readonly string[];
  /** Hosts are no supported site's: the author must have granted them. */
  readonly granted?: boolean;
}

/** Sorted by name. */
const ALL: readonly Fixture[] = [
  bluesky,
  board,
  discord,
  discourse,
  facebook,
  guestbook,
  hn,
  instagram,
  linkedin,
  mastodon,
  phpbb,
  producthunt,
  quora,
  reddit,
  slack,
  telegram,
  threads,
  whatsapp,
  x,
  youtube,
];

/** Names of the fixtures to test, with commas between them; all of them where it is not set. */
const WANTED = process.env.SOFTSELL_FIXTURES?.split(",");

export const FIXTURES = ALL.filter(({ name }) => WANTED?.includes(name) ?? true);
