// The help map stores “done” and nothing about a child's chosen people: not in the database, web
// storage or on the disk.
import { readFileSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { launchChromium, newProfile } from '../browser/launch.ts';
import { pastDoubleClick } from '../browser/waits.ts';
import { keptSamplesSite } from '../browser/kept-samples.ts';
import { everythingStored } from '../e2e/walk/stored.ts';
import { samplePath, saved, answer } from './answering.ts';
import { isIn, siteFiles } from './on-disk.ts';
import { readStored } from './stored.ts';

type Person = { id: string; text: string };
type Sample = {
  id: string;
  spec: { places: { id: string; text: string; people: Person[] }[] };
  answers: { right: { acts: string[] } };
};
const [sample] = parse(readFileSync('src/player/activities/help-finder/samples.yaml', 'utf8')) as [
  Sample,
];

test('after the help map no role and no path through the call is left anywhere; an ordinary answer is', async () => {
  const site = await keptSamplesSite();
  const profile = newProfile();
  const { context, close } = await launchChromium({ profile });
  const page = await context.newPage();
  await page.goto(`${site.url}gallery/help-finder/${sample.id}/`);
  for (const act of sample.answers.right.acts) {
    const text = act.replace('{111}', '111');
    await page
      .locator('[data-activity]')
      .locator(`label.chip:has-text("${text}"), button:has-text("${text}")`)
      .first()
      .click();
    if (text.includes('111')) await pastDoubleClick(page);
  }
  await saved(page);
  const people = sample.spec.places.flatMap((place) =>
    place.people.map((person) => ({
      ids: [person.id, `${place.id}/${person.id}`],
      text: person.text,
    })),
  );
  const forbidden = [
    ...people.flatMap(({ ids, text }) => [...ids, text]),
    ...sample.answers.right.acts.slice(3),
  ];
  const stored = await readStored(page);
  expect(stored.attempts.length + stored.inbox.length).toBe(1);
  const attempt = [...stored.attempts, ...stored.inbox][0]!;
  expect([attempt.earned, attempt.total, 'answer' in attempt, 'said' in attempt]).toEqual([
    1,
    1,
    false,
    false,
  ]);
  const dump = JSON.stringify(stored);
  expect(forbidden.filter((word) => dump.includes(word))).toEqual([]);

  // The search is useful only if it finds stored data: the same browser stores an ordinary answer.
  await page.goto(site.url + samplePath);
  await answer(page, 'hide');
  await saved(page);
  // Recent writes to web storage are not on the disk yet.
  const everything = await page.evaluate(everythingStored);
  await close();
  const files = siteFiles(profile);
  expect(forbidden.filter((word) => everything.includes(word) || isIn(files, word))).toEqual([]);
  expect(isIn(files, 'Giấu máy đi rồi ngủ')).toBe(true);
  rmSync(profile, { recursive: true, force: true });
  await site.close();
});
