import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedPages, everyPage } from '../a11y/pages.ts';
import { distFolder } from '../browser/site-server.ts';

export type Paper = 'A4' | 'A3';
export type Sheet = {
  path: string;
  sort: string;
  /** Maximum number of sides. */ sides: number;
  papers: Paper[];
};

type SortOf = {
  sort: string;
  begins: string;
  /** A text of its page, if its address is not enough. */
  has?: string;
  sides: number | ((html: string) => number);
  papers?: Paper[];
};

/** Maximum sides of each type of print; `path` begins so. Cards: a side per question. */
const sorts: SortOf[] = [
  { sort: 'plan', begins: 'teachers/plans/', sides: 4 },
  // One leaf per pupil; a sensitive lesson has a track on each side.
  { sort: 'two-sided', begins: 'teachers/worksheets/', has: 'class="face"', sides: 2 },
  { sort: 'worksheet', begins: 'teachers/worksheets/', sides: 2 },
  // A lesson of grades 6–9 with a set of four talks has more text per choice.
  { sort: 'key', begins: 'teachers/keys/', sides: 7 },
  { sort: 'role-play', begins: 'teachers/role-plays/', sides: 3 },
  {
    sort: 'cards',
    begins: 'teachers/cards/',
    sides: (html) => html.split('class="cut-page"').length - 1,
  },
  { sort: 'talk', begins: 'parents/talks/', sides: 1 },
  { sort: 'settings', begins: 'parents/settings/', sides: 1 },
  { sort: 'guide', begins: 'parents/', sides: 4 },
  { sort: 'course', begins: 'teachers/guide/', sides: 2 },
  { sort: 'course', begins: 'community/staff/', sides: 2 },
  { sort: 'form', begins: 'teachers/forms/', sides: 6 },
  { sort: 'assignment', begins: 'teachers/assign/', sides: 2 },
  // A title page, then parts of at most seven sides.
  {
    sort: 'booklet',
    begins: 'teachers/booklets/',
    sides: (html) => 1 + 7 * (html.split('data-part=').length - 1),
  },
  { sort: 'poster', begins: 'skills/', sides: 1, papers: ['A4', 'A3'] },
  // A fact check of four files, with its pictures and every source.
  { sort: 'sample', begins: 'gallery/fact-check-lab/four-files/', sides: 2 },
  { sort: 'sample', begins: 'gallery/', sides: 1 },
  ...['poster', 'box-label', 'drop-in'].map((id): SortOf => ({
    sort: 'poster',
    begins: `teachers/help/${id}/`,
    sides: 1,
    papers: ['A4', 'A3'],
  })),
  { sort: 'slips', begins: 'teachers/help/box-slips/', sides: 1 },
  { sort: 'school', begins: 'teachers/help/', sides: 1 },
  { sort: 'slips', begins: 'teachers/slips/', sides: 1 },
  { sort: 'calendar', begins: 'teachers/counsellor/', sides: 2 },
  { sort: 'loudspeaker', begins: 'community/loudspeaker/', sides: 5 },
  { sort: 'poster', begins: 'community/sheets/poster-', sides: 1, papers: ['A4', 'A3'] },
  // Each side of the kit is a box that must stay one side.
  {
    sort: 'kit',
    begins: 'community/cards/',
    sides: (html) => html.split(/class="side[ "]/).length - 1,
  },
  { sort: 'commune', begins: 'community/sheets/', sides: 1 },
  ...['rights', 'roles', 'products', 'updates'].map((id): SortOf => ({
    sort: 'to know',
    begins: `community/${id}/`,
    sides: 3,
  })),
  { sort: 'door', begins: 'community/', sides: 1 },
  { sort: 'lab', begins: 'teachers/lab/', sides: 1 },
  { sort: 'info', begins: 'info/', sides: 2 },
];

/** The maximum for printable pages of no type above, such as a guide or a slip. */
const otherSides = 8;

const htmlOf = (path: string): string =>
  readFileSync(join(distFolder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8');

const offersPrint = (html: string): boolean => /<button[^>]*\sdata-print[\s>=]/.test(html);

/**
 * Every page meant for paper: pages with “In tờ này”, and /info/. Found by scanning, so that a new
 * print is covered.
 */
const everySheet: Sheet[] = everyPage.flatMap((path) => {
  const html = htmlOf(path);
  if (!offersPrint(html) && path !== 'info/') return [];
  const known = sorts.find(
    ({ begins, has = '' }) => path.replace(/^en\//, '').startsWith(begins) && html.includes(has),
  );
  const sides = known
    ? typeof known.sides === 'number'
      ? known.sides
      : known.sides(html)
    : otherSides;
  return [{ path, sort: known?.sort ?? 'other', sides, papers: known?.papers ?? ['A4'] }];
});

/** Returns the group of a print; for samples each kind is a group. */
const groupOf = ({ sort, path }: Sheet): string => (sort === 'sample' ? path.split('/')[1]! : sort);

/** In `npm test` one of each type of page and of print represents all unchanged ones. */
export const sheets: Sheet[] = everySheet.filter(
  (sheet) =>
    checkedPages.includes(sheet.path) ||
    everySheet.find((candidate) => groupOf(candidate) === groupOf(sheet)) === sheet,
);
