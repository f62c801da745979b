/**
 * A pupil who cannot read. Controls are found by their picture, their pictogram or the name of
 * their audio button; never by their text. The bar has its fixed place. The intended answer is
 * looked up in the lesson's file.
 */
import type { Locator, Page } from 'playwright';
import type { AnySpec } from '#core/questions/activity.ts';
import { soundParts, type Composition } from '#player/activities/engines/compose.ts';
import { gradeScreenPlanner } from '#player/activities/screen-planner/grade.ts';
import type { ScreenPlannerSpec } from '#player/activities/screen-planner/schema.ts';
import { talkStory } from '#player/activities/engines/talk.ts';
import type { TalkSpec } from '#player/activities/engines/talk-schema.ts';
import { interpolate } from '#core/text/messages.ts';
import { listen } from '#player/activities/shell/listen-messages.ts';

type Thing = { text: string; picture?: string | undefined; sign?: string | undefined };
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- specs of all kinds, read as data
type Any = any;

const right = ({ verdict }: { verdict: string }): boolean =>
  verdict === 'right' || verdict === 'safe';
const CONTROL = 'label:has(input), button:not(.ear)';

/**
 * Returns the only control in `place` that has this picture, this pictogram, or an audio button
 * with this name; null if there is none.
 */
async function findNow(place: Locator, { text, picture, sign }: Thing): Promise<Locator | null> {
  const controls = place.locator(CONTROL).filter({ visible: true });
  const asPicture = picture
    ? controls.filter({ has: place.page().locator(`img[src$="${picture}"]`) })
    : null;
  if (asPicture && (await asPicture.count()) === 1) return asPicture;
  const asSign = sign
    ? controls.filter({ has: place.page().locator(`use[href="#p-${sign}"]`) })
    : null;
  if (asSign && (await asSign.count()) === 1) return asSign;
  // The audio button follows the element it names, in the same cell, or the text of the same card.
  const ear = place
    .getByRole('button', { name: interpolate(listen.vi.listenOf, { text }), exact: true })
    .filter({ visible: true });
  const beside = ear
    .locator(`xpath=preceding-sibling::*[self::label or self::button][1]`)
    .filter({ visible: true });
  return (await beside.count()) === 1 ? beside : null;
}

/** Milliseconds, as everywhere in these tests for a busy machine. */
const PATIENCE_MS = 20_000;

/** The same, once a busy machine has rendered it: audio buttons come after the question. */
async function find(place: Locator, thing: Thing): Promise<Locator> {
  const end = Date.now() + PATIENCE_MS;
  do {
    const found = await findNow(place, thing);
    if (found) return found;
    await place.page().waitForTimeout(250);
  } while (Date.now() < end);
  const [controls, ears] = [place.locator(CONTROL), place.locator('button.ear')];
  throw new Error(
    `“${thing.text}”: không có tranh, hình hay tai riêng / neither a picture nor an ear of its own (${await controls.count()} controls, ${await ears.count()} ears here)`,
  );
}

const press = async (place: Locator, thing: Thing): Promise<void> =>
  (await find(place, thing)).click();

async function sort(place: Locator, { cards, boxes }: Any): Promise<void> {
  const waiting = cards.map((card: Any) => {
    const ear = place.page().getByRole('button', {
      name: interpolate(listen.vi.listenOf, { text: card.text }),
      exact: true,
    });
    const button = place
      .locator('.sort-card')
      .filter({ has: card.picture ? place.page().locator(`p img[src$="${card.picture}"]`) : ear });
    return { button, box: boxes.find(({ id }: Any) => id === card.box) };
  });
  // The order is shuffled, and in grades 1–3 one card is shown at a time.
  while (waiting.length > 0) {
    const seen = await Promise.all(waiting.map(({ button }: Any) => button.isVisible()));
    const [{ button, box }] = waiting.splice(Math.max(0, seen.indexOf(true)), 1);
    await press(button, box);
  }
}

async function match(place: Locator, { pairs, look }: Any): Promise<void> {
  const sides = pairs.map((pair: Any) => [
    { text: pair.left, picture: pair.leftPicture ?? pair.picture },
    { text: pair.right, picture: pair.rightPicture },
  ]);
  if (look !== 'memory') {
    for (const [leftSide, rightSide] of sides) {
      await press(place.locator('.match-cards').first(), leftSide);
      await press(place.locator('.match-cards').last(), rightSide);
    }
    return;
  }
  // Each card is turned once and looked at; then the pairs are turned together.
  const cards = place.locator('.match-cards .card');
  const isIt = async (at: number, { text, picture }: Thing): Promise<boolean> =>
    (picture ? await cards.nth(at).locator(`img[src$="${picture}"]`).count() : 0) > 0 ||
    (await place
      .getByRole('button', { name: interpolate(listen.vi.listenOf, { text }), exact: true })
      .count()) > 0;
  const places = new Map<Thing, number>();
  for (let at = 0; at < (await cards.count()); at += 1) {
    await cards.nth(at).click();
    for (const thing of sides.flat())
      if (!places.has(thing) && (await isIt(at, thing))) {
        places.set(thing, at);
        break;
      }
    await cards.nth(at).click();
  }
  for (const pair of sides) {
    for (const side of pair) await cards.nth(places.get(side)!).click();
    await place.locator('.match > .button').click();
  }
}

async function story(place: Locator, { start, scenes }: Any): Promise<void> {
  for (let at = start; scenes[at].choices;) {
    const choice = scenes[at].choices.find(right);
    await press(place, choice);
    // A person to tell is chosen by an audio button too, if there is a choice.
    at = choice.goto;
  }
}

function plan(spec: ScreenPlannerSpec): Record<string, string[]> {
  const slots = spec.slots.filter(({ id }) => !spec.given?.some(({ slot }) => slot === id));
  for (let n = 0; n < spec.things.length ** slots.length; n += 1) {
    const answer = Object.fromEntries(
      slots.map(({ id }, at) => [
        id,
        [spec.things[Math.floor(n / spec.things.length ** at) % spec.things.length]!.id],
      ]),
    );
    const score = gradeScreenPlanner(spec, answer);
    if (score.state === 'scored' && score.verdict === 'right') return answer;
  }
  throw new Error('no plan keeps every rule');
}

/** Answers the shown question right, without reading a word. */
export async function answer(place: Locator, kind: string, spec: AnySpec): Promise<void> {
  const data = spec as Any;
  const main = place.locator('.bar .button.main');
  if (kind === 'hotspot')
    for (const spot of data.spots.filter(right).slice(0, data.many ? undefined : 1))
      await press(place, spot);
  else if (kind === 'choice' || kind === 'chat-reply')
    for (const option of data.options.filter(right).slice(0, data.mode === 'many' ? undefined : 1))
      await press(place, option);
  else if (kind === 'sort') await sort(place, data);
  else if (kind === 'sequence')
    for (const id of [...data.order.flat(), ...(data.anytime ?? [])])
      await press(
        place,
        data.cards.find((card: Any) => card.id === id),
      );
  else if (kind === 'match') await match(place, data);
  else if (kind === 'branching-scenario' || kind === 'report-rehearsal')
    await story(place, data.story);
  else if (kind === 'chat-sim') await story(place, talkStory(data.story as TalkSpec));
  else if (kind === 'help-finder') {
    for (const group of data.places
      .map(({ people }: Any) => people[0])
      .slice(0, Math.max(data.atLeast.people, data.atLeast.places ?? 0)))
      await press(place, group);
    await main.click();
    await story(place, data.call);
  } else if (kind === 'consent-checker')
    for (const item of data.cases) {
      const row = place
        .locator('.inspect-row')
        .filter({ has: place.page().locator(`img[src$="${item.picture}"]`) });
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      for (const person of item.people) await press(place.locator('.inspect-pane'), person);
      await press(place.locator('.inspect-pane'), item.options.find(right));
    }
  else if (kind === 'password-builder')
    for (const piece of data.pieces.filter(({ known }: Any) => !known).slice(0, data.least))
      await press(place, piece);
  else if (kind === 'screen-planner')
    for (const [slot, [thing]] of Object.entries(plan(data))) {
      await press(
        place.locator('.brush'),
        data.things.find(({ id }: Any) => id === thing),
      );
      await press(
        place.locator('.hour'),
        data.slots.find(({ id }: Any) => id === slot),
      );
    }
  else if (kind === 'remix-studio') {
    const parts = soundParts(data as Composition);
    for (const [at, slot] of data.slots.entries()) {
      // Rows are taken from the top: each is a position, not a text.
      const row = place.locator('.inspect-row').nth(at);
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      for (const id of parts[`${slot.id}/part`] ?? [])
        await press(
          place.locator('.inspect-pane'),
          slot.parts.find((part: Any) => part.id === id),
        );
    }
  } else throw new Error(`${kind}: nobody has shown how to do it without reading`);
}

/** Returns the shown question, if there is one. */
export const asked = async (page: Page): Promise<string | null> => {
  const stem = page.locator('.step:visible .stem').filter({ visible: true }).first();
  return (await stem.count()) > 0
    ? ((await stem.getAttribute('id')) ?? '').replace(/-stem$/, '')
    : null;
};
