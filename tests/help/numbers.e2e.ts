/**
 * CS5: every phone number of the built site comes from content/help/contacts.yaml, and every
 * contact has the required data.
 *
 * @module-tag help
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { childMaySee } from '#curriculum/contact-readers.ts';
import { contact, type Contact } from '#curriculum/schema/curriculum.ts';
import { typedNumbers } from '#curriculum/checks/phones.ts';
import { distFolder } from '../browser/site-server.ts';
import { infoPage } from '#site/help/messages/info-page.ts';
import { site } from '#site/shared/messages/site.ts';
import { htmlOf } from './built.ts';

const contacts = parse(readFileSync('content/help/contacts.yaml', 'utf8')) as Record<
  string,
  Contact
>;
/** Numbers of a school's own build. */
const filled = Object.values(
  parse(readFileSync('content/help/local.yaml', 'utf8')) as Record<string, { value: string }>,
).flatMap(({ value }) => typedNumbers(value).map(({ typed }) => typed.replace(/[ .-]/g, '')));
const known = new Set([
  ...Object.values(contacts).flatMap(({ number, mobile }) => [number, ...(mobile ? [mobile] : [])]),
  ...filled,
]);
const forAdults = Object.values(contacts).filter((entry) => !childMaySee(entry));

/**
 * Numbers people dial: short ones of Vietnam, and anything as long as a subscriber's. Not part of a
 * longer figure, a colour or a path.
 */
const dialled =
  /(?<![\d.,:#\w/-])(?:11[1-5]|1022|156|5656|1800\d{2,6}|1900\d{2,6}|(?:\+84|0)[ .-]?\d{1,3}(?:[ .-]?\d{3}){2,3})(?![\d\w%]|[.,:/-]\d|px|em)/g;

const words = (html: string): string =>
  html.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter(
  // The writer of Word files is a library full of figures; its texts are elsewhere, too.
  (file) =>
    /\.(html|json|js|xml|txt)$/.test(file) && !/manifest\.json$|^_astro\/write-docx\./.test(file),
);
const textOf = (file: string): string =>
  file.endsWith('.html')
    ? words(htmlOf(file.replace(/index\.html$/, '')))
    : readFileSync(join(distFolder, file), 'utf8').replace(
        // A question's hash may be eight digits by chance.
        /<[^<>]*>|\b(d|viewBox)="[^"]*"|"hash":"[0-9a-f]*"/g,
        ' ',
      );

/**
 * Returns numbers in text for people: beside Vietnamese letters, or in a tel: link. Code is full of
 * figures that are not phone numbers.
 */
function numbersIn(text: string): string[] {
  return [...text.matchAll(dialled)]
    .filter(({ 0: found, index }) =>
      /[à-ỹđ]|call|tel:/iu.test(text.slice(Math.max(0, index - 24), index + found.length + 24)),
    )
    .map(([found]) => found.replace(/[ .-]/g, ''));
}

describe('the built site', () => {
  test('links only numbers of contacts.yaml', () => {
    const links = files
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        [...htmlOf(file.replace(/index\.html$/, '')).matchAll(/tel:([^"]*)/g)].map(
          ([, number]) => number!,
        ),
      );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((number) => !known.has(number))).toEqual([]);
  });

  test('has no others either, in pages, scripts and items', () => {
    const said = files.flatMap((file) =>
      numbersIn(textOf(file)).map((number) => ({ file, number })),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ number }) => !known.has(number))).toEqual([]);
  });

  test('detects a number typed into a text', { tags: ['control'] }, () => {
    expect(numbersIn('Em gọi số 0912 345 678 nhé.')).toEqual(['0912345678']);
    expect(numbersIn('var a=`Gọi 1022 để báo`')).toEqual(['1022']);
    expect(numbersIn('x.width=1022;y=112')).toEqual([]);
  });

  test('names uncalled numbers on /about/, and once on /info/, away from every number', () => {
    const uncalled = Object.values(contacts).filter(
      (contact) => childMaySee(contact) && contact.verifiedOn === null,
    );
    const emergency = uncalled.filter((contact) => contact.emergency);
    const [about, info] = [words(htmlOf('about/')), words(htmlOf('info/'))];
    expect(about.split(site.vi.notVerified).length - 1).toBe(uncalled.length - emergency.length);
    expect(about.split(infoPage.vi.emergency).length - 1).toBe(emergency.length);
    expect(info.split(infoPage.vi.untried).length - 1).toBe(1);
    expect(info).not.toMatch(/gọi thử\)|chưa xác minh/);
  });
});

describe('an uncalled number with unknown service', () => {
  /**
   * Returns true for pages for teachers, families and officers. Children may open everything else
   * in dist/: lessons, help, /info/, posters, scripts, items.
   */
  const isForAdults = (file: string): boolean =>
    // Of the commune's pages only the start page and the officers' course: its papers hang where
    // children read.
    /^community\/(index\.html$|staff\/)/.test(file) ||
    (/^(en\/)?(teachers|parents)\//.test(file) &&
      !/^teachers\/(show|worksheets|help\/(?!index))/.test(file));
  const hidden = new Set(forAdults.flatMap(({ number, mobile = number }) => [number, mobile]));

  test('is 1022, on pages for teachers, parents and the commune, with its date and “chưa gọi thử”', () => {
    expect(forAdults.map(({ number }) => number)).toEqual(['1022']);
    for (const page of ['teachers/', 'parents/', 'community/']) {
      expect(words(htmlOf(page))).toMatch(
        /1022.*02371022.*Chưa gọi thử; nguồn xem ngày 27\/11\/2026/s,
      );
      expect(htmlOf(page)).not.toMatch(/tel:(1022|02371022)/);
    }
  });
  test('is on no page a child may read', () => {
    const childs = files.filter((file) => !isForAdults(file));
    expect(childs.length).toBeGreaterThan(300);
    expect(
      childs.filter((file) => numbersIn(textOf(file)).some((number) => hidden.has(number))),
    ).toEqual([]);
  });
  test('detects it on /info/', { tags: ['control'] }, () =>
    expect(numbersIn(words(`${htmlOf('info/')}<p>Gọi 1022 để báo.</p>`))).toContain('1022'),
  );
});

describe('where words and pages are written', () => {
  const sources = ['src/site', 'src/pages', 'src/player', 'src/delivery'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.astro$|(^|\/|-)messages(\/.+)?\.ts$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  /**
   * Returns numbers without comments, figures of drawings, sizes of pictures, browser versions, and
   * the ids by which a page names a contact.
   */
  const typedIn = (text: string): string[] =>
    typedNumbers(
      text
        .replace(/\/\*[\s\S]*?\*\/|\{\/\*.*\*\/\}|^\s*\/\/.*$/gm, ' ')
        .replace(
          /getEntry\('contacts', '\d+'\)|Firefox (từ bản )?\d+|\b(viewBox|d|width|height)="[^"]*"/g,
          ' ',
        ),
    ).map(({ typed }) => typed);

  test('contain no typed number', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(
      sources.flatMap((file) =>
        typedIn(readFileSync(file, 'utf8')).map((typed) => ({ file, typed })),
      ),
    ).toEqual([]);
  });
  test('detects a typed number', { tags: ['control'] }, () =>
    expect(typedIn("never: 'Gọi 111 nhé'")).toEqual(['111']),
  );
});

test.each(Object.entries(contacts))('%s has all required data', (_, entry) => {
  expect(contact.safeParse(entry).success).toBe(true);
  expect(entry.source.length).toBeGreaterThan(5);
});
