/**
 * CS5: every phone number of the built site comes from content/help/contacts.yaml, and every
 * contact says what a number must say.
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
/** Of ours, and what a school filled into its own build. */
const filled = Object.values(
  parse(readFileSync('content/help/local.yaml', 'utf8')) as Record<string, { value: string }>,
).flatMap(({ value }) => typedNumbers(value).map(({ typed }) => typed.replace(/[ .-]/g, '')));
const known = new Set([
  ...Object.values(contacts).flatMap(({ number, mobile }) => [number, ...(mobile ? [mobile] : [])]),
  ...filled,
]);
const forAdults = Object.values(contacts).filter((each) => !childMaySee(each));

/**
 * Numbers people dial: short ones of Vietnam, and anything as long as a subscriber's. Not a part of
 * a longer figure, a colour, a path.
 */
const dialled =
  /(?<![\d.,:#\w/-])(?:11[1-5]|1022|156|5656|1800\d{2,6}|1900\d{2,6}|(?:\+84|0)[ .-]?\d{1,3}(?:[ .-]?\d{3}){2,3})(?![\d\w%]|[.,:/-]\d|px|em)/g;

const words = (html: string): string =>
  html.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter(
  // What writes Word files is a library full of figures; what it writes are texts that stand
  // elsewhere, too.
  (file) =>
    /\.(html|json|js|xml|txt)$/.test(file) && !/manifest\.json$|^_astro\/write-docx\./.test(file),
);
const textOf = (file: string): string =>
  file.endsWith('.html')
    ? words(htmlOf(file.replace(/index\.html$/, '')))
    : readFileSync(join(distFolder, file), 'utf8').replace(
        // The hash of a question may be eight figures by chance.
        /<[^<>]*>|\b(d|viewBox)="[^"]*"|"hash":"[0-9a-f]*"/g,
        ' ',
      );

/**
 * Numbers in words for people: beside letters of Vietnamese, or in a tel: link. Code is full of
 * figures that nobody dials.
 */
function numbersIn(text: string): string[] {
  return [...text.matchAll(dialled)]
    .filter(({ 0: found, index }) =>
      /[à-ỹđ]|call|tel:/iu.test(text.slice(Math.max(0, index - 24), index + found.length + 24)),
    )
    .map(([found]) => found.replace(/[ .-]/g, ''));
}

describe('the built site', () => {
  test('dials no number that is not in contacts.yaml', () => {
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

  test('says none either, in pages, scripts and items', () => {
    const said = files.flatMap((file) =>
      numbersIn(textOf(file)).map((number) => ({ file, number })),
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ number }) => !known.has(number))).toEqual([]);
  });

  test('red for a number typed into a text', { tags: ['control'] }, () => {
    expect(numbersIn('Em gọi số 0912 345 678 nhé.')).toEqual(['0912345678']);
    expect(numbersIn('var a=`Gọi 1022 để báo`')).toEqual(['1022']);
    expect(numbersIn('x.width=1022;y=112')).toEqual([]);
  });

  test('of a number that nobody called, /about/ says so; /info/ says it once, apart from every number', () => {
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

describe('a number that nobody called, of which we do not know whom it serves now', () => {
  /**
   * Pages for teachers, families and officers. Everything else in dist/ a child may open: lessons,
   * help, /info/, posters, scripts, items.
   */
  const isForAdults = (file: string): boolean =>
    // Of the commune's pages the door and the officers' course: its papers hang where children
    // read.
    /^community\/(index\.html$|staff\/)/.test(file) ||
    (/^(en\/)?(teachers|parents)\//.test(file) &&
      !/^teachers\/(show|worksheets|help\/(?!index))/.test(file));
  const hidden = new Set(forAdults.flatMap(({ number, mobile = number }) => [number, mobile]));

  test('is 1022, and stands on the pages of teachers and parents and on the commune’s door, with its date and “chưa gọi thử”', () => {
    expect(forAdults.map(({ number }) => number)).toEqual(['1022']);
    for (const page of ['teachers/', 'parents/', 'community/']) {
      expect(words(htmlOf(page))).toMatch(
        /1022.*02371022.*Chưa gọi thử; nguồn xem ngày 27\/11\/2026/s,
      );
      expect(htmlOf(page)).not.toMatch(/tel:(1022|02371022)/);
    }
  });
  test('stands nowhere a child may read', () => {
    const childs = files.filter((file) => !isForAdults(file));
    expect(childs.length).toBeGreaterThan(300);
    expect(
      childs.filter((file) => numbersIn(textOf(file)).some((number) => hidden.has(number))),
    ).toEqual([]);
  });
  test('red: /info/ with its line', { tags: ['control'] }, () =>
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
   * Without comments, the figures of drawings, the sizes of pictures, a browser's version, and the
   * id by which a page asks for a contact.
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

  test('no number is typed', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(
      sources.flatMap((file) =>
        typedIn(readFileSync(file, 'utf8')).map((typed) => ({ file, typed })),
      ),
    ).toEqual([]);
  });
  test('red for one that is', { tags: ['control'] }, () =>
    expect(typedIn("never: 'Gọi 111 nhé'")).toEqual(['111']),
  );
});

test.each(Object.entries(contacts))('%s has all that a number must say', (_, each) => {
  expect(contact.safeParse(each).success).toBe(true);
  expect(each.source.length).toBeGreaterThan(5);
});
