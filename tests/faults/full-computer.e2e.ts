import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../browser/site-server.ts';
import { openLab, type Lab } from './lab.ts';
import { exchanged, rowsPerAnswer } from './full-computer.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab(await siteServer());
});
afterAll(() => lab.close());

/** `npm run prove -- databases` gives each profile 500 answers. */
const size = { profiles: 200, attempts: 10 };

test('after an answer only the rows of the active profile are read', async () => {
  const { own, others } = await rowsPerAnswer(lab, size);
  console.log(
    `${size.profiles} profiles of ${size.attempts}: an answer reads ${own} own rows, ${others} of others`,
  );
  expect(others).toBe(0);
  expect(own).toBeGreaterThan(size.attempts);
});

test('on a full computer whose database is replaced by an empty one, the next answer restores everything', async () => {
  expect(await exchanged(lab, size)).toEqual({ lost: 0, called: 'saved' });
});
