/**
 * A pupil who cannot read. What may be pressed is told by its picture, its pictogram or the name
 * its ear says; never by the words on it. The bar has its fixed place. Which answer is meant is
 * looked up in the lesson's own file.
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
 * The one control in `place` that carries this picture, this pictogram, or stands beside an ear
 * with this name; null where none does.
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
  // The ear stands after what it names, in the same cell, or after the words of the same card.
  const ear = place
    .getByRole('button', { name: interpolate(listen.vi.listenOf, { text }), exact: true })
    .filter({ visible: true });
  const beside = ear
    .locator(`xpath=preceding-sibling::*[self::label or self::button][1]`)
    .filter({ visible: true });
  return (await beside.count()) === 1 ? beside : null;
}

/** As long as everything else in the walks waits for a busy machine. */
const PATIENCE_MS = 20_000;

/** The same, once a busy machine has drawn it: ears come after the question. */
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
  for (const card of cards) {
    const ear = place.page().getByRole('button', {
      name: interpolate(listen.vi.listenOf, { text: card.text }),
      exact: true,
    });
    const own = place
      .locator('.sort-card')
      .filter({ has: card.picture ? place.page().locator(`p img[src$="${card.picture}"]`) : ear });
    await press(
      own,
      boxes.find(({ id }: Any) => id === card.box),
    );
  }
}

async function match(place: Locator, { pairs, look }: Any): Promise<void> {
  const sides = pairs.map((each: Any) => [
    { text: each.left, picture: each.leftPicture ?? each.picture },
    { text: each.right, picture: each.rightPicture },
  ]);
  if (look !== 'memory') {
    for (const [one, other] of sides) {
      await press(place.locator('.match-cards').first(), one);
      await press(place.locator('.match-cards').last(), other);
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
    // Somebody to tell is chosen by an ear too, where there is a choice.
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

/** Answers the question on the screen rightly, without a word being read. */
export async function answer(place: Locator, kind: string, spec: AnySpec): Promise<void> {
  const one = spec as Any;
  const main = place.locator('.bar .button.main');
  if (kind === 'hotspot')
    for (const each of one.spots.filter(right).slice(0, one.many ? undefined : 1))
      await press(place, each);
  else if (kind === 'choice' || kind === 'chat-reply')
    for (const each of one.options.filter(right).slice(0, one.mode === 'many' ? undefined : 1))
      await press(place, each);
  else if (kind === 'sort') await sort(place, one);
  else if (kind === 'sequence')
    for (const id of [...one.order.flat(), ...(one.anytime ?? [])])
      await press(
        place,
        one.cards.find((each: Any) => each.id === id),
      );
  else if (kind === 'match') await match(place, one);
  else if (kind === 'branching-scenario' || kind === 'report-rehearsal')
    await story(place, one.story);
  else if (kind === 'chat-sim') await story(place, talkStory(one.story as TalkSpec));
  else if (kind === 'help-finder') {
    for (const each of one.places
      .map(({ people }: Any) => people[0])
      .slice(0, Math.max(one.atLeast.people, one.atLeast.places ?? 0)))
      await press(place, each);
    await main.click();
    await story(place, one.call);
  } else if (kind === 'consent-checker')
    for (const each of one.cases) {
      const row = place
        .locator('.inspect-row')
        .filter({ has: place.page().locator(`img[src$="${each.picture}"]`) });
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      for (const person of each.people) await press(place.locator('.inspect-pane'), person);
      await press(place.locator('.inspect-pane'), each.options.find(right));
    }
  else if (kind === 'password-builder')
    for (const each of one.pieces.filter(({ known }: Any) => !known).slice(0, one.least))
      await press(place, each);
  else if (kind === 'screen-planner')
    for (const [slot, [thing]] of Object.entries(plan(one))) {
      await press(
        place.locator('.brush'),
        one.things.find(({ id }: Any) => id === thing),
      );
      await press(
        place.locator('.hour'),
        one.slots.find(({ id }: Any) => id === slot),
      );
    }
  else if (kind === 'remix-studio') {
    const parts = soundParts(one as Composition);
    for (const [at, slot] of one.slots.entries()) {
      // Rows are gone through from the top: each is a place, not a word.
      const row = place.locator('.inspect-row').nth(at);
      if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
      for (const id of parts[`${slot.id}/part`] ?? [])
        await press(
          place.locator('.inspect-pane'),
          slot.parts.find((each: Any) => each.id === id),
        );
    }
  } else throw new Error(`${kind}: nobody has shown how to do it without reading`);
}

/** The question on the screen, if there is one. */
export const asked = async (page: Page): Promise<string | null> => {
  const stem = page.locator('.step:visible .stem').filter({ visible: true }).first();
  return (await stem.count()) > 0
    ? ((await stem.getAttribute('id')) ?? '').replace(/-stem$/, '')
    : null;
};
