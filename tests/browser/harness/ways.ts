/** The ways in which a spot can be posted from. */
import type { Composer } from "./composer.ts";
import type { Spot } from "./fixtures.ts";

/** One of them, and what the tests call it. */
export type Way = readonly [name: string, press: (composer: Composer) => Promise<void>];

/** Every way that a spot has; the first is the one that most authors take. */
export function waysOf({ send, press, keys }: Spot): readonly Way[] {
  const byKey = keys.map((chord): Way => [`${chord} in the draft`, (composer) => composer.chord(chord)]);
  if (send === undefined) return byKey;
  const onControl = press.map(
    (key): Way => [
      `${key === " " ? "Space" : key} on the focused control`,
      async (composer) => {
        await composer.focusSend();
        await composer.press(key);
      },
    ],
  );
  return [["a click", (composer) => composer.send()], ...onControl, ...byKey];
}

/** Posts the usual way. */
export async function post(composer: Composer): Promise<void> {
  const [way] = waysOf(composer.spot);
  if (!way) throw new Error(`nothing posts from ${composer.spot.name}`);
  await way[1](composer);
}
