// A curriculum of many lessons, made from the real one: existing lessons stay, and whole copies of
// lessons and modules follow in each band, under new ids.
import { parse } from 'yaml';
import { numbersText } from '#curriculum/numbers.ts';
import type { Numbers } from '#curriculum/schema/numbers.ts';

/** Text by path, as `curriculum/files.ts` reads it. */
type Texts = ReadonlyMap<string, string>;
type ModuleYaml = { band: string; planCode: string; lessons: string[] };
type Grown = Map<string, string>;

const NUMBERS = 'content/numbers.yaml';
const inModule = /^content\/modules\/([^/]+)\.yaml$/;
const inLesson = /^content\/lessons\/([^/]+)\/(.+)$/;

/**
 * Two review questions that open every lesson but a band's first: a copy of the first lesson is no
 * longer first.
 */
const recalls: Record<string, [string, string]> = {
  vi: ['Câu cũ thứ nhất', 'Câu cũ thứ hai'],
  en: ['A question from before', 'One more from before'],
};
const recallSteps = (lang: string): string =>
  recalls[lang]!.map((title) => `<Step title="${title}"><Recall /></Step>\n\n`).join('');

/**
 * Plan codes of copies begin after this: no phone number has five digits, and a lesson may not
 * contain one.
 */
const AFTER_PHONES = 20_000;
/** Returns a plan code moved by some modules, such as `b2-m1-l3`. */
const later = (planCode: string, modules: number): string =>
  planCode.replace(/-m(\d+)/, (_, n: string) => `-m${AFTER_PHONES + Number(n) + modules}`);

const replaced = (text: string, pattern: RegExp, put: (found: string) => string): string =>
  text.replace(pattern, (_, before: string, found: string) => before + put(found));

type Source = {
  modules: Map<string, ModuleYaml>;
  /** Number of modules per band. */
  width: Map<string, number>;
  /** Lessons of the plan; openers are in no module and are not copied. */
  lessons: ReadonlySet<string>;
  firsts: ReadonlySet<string>;
  retired: ReadonlySet<string>;
};

function sourceIn(texts: Texts): Source {
  const modules = new Map(
    [...texts].flatMap(([file, text]): [string, ModuleYaml][] => {
      const id = inModule.exec(file)?.[1];
      return id ? [[id, parse(text) as ModuleYaml]] : [];
    }),
  );
  const all = [...modules.values()];
  const bands = [...new Set(all.map(({ band }) => band))];
  return {
    modules,
    width: new Map(
      bands.map((band) => [band, all.filter((module) => module.band === band).length]),
    ),
    lessons: new Set(all.flatMap(({ lessons }) => lessons)),
    firsts: new Set(
      all.filter(({ planCode }) => planCode.endsWith('-m1')).map(({ lessons }) => lessons[0]!),
    ),
    retired: new Set(Object.keys(parse(texts.get('content/retired.yaml') ?? '{}') as object)),
  };
}

/** Adds one copy of the lessons' and modules' files. `copyIndex` counts from 1. */
function copyInto(grown: Grown, texts: Texts, source: Source, copyIndex: number): void {
  const renamed = (id: string) => `${id}-copy-${copyIndex}`;
  const place = (band: string) => (source.width.get(band) ?? 0) * copyIndex;
  const bandOf = new Map(
    [...source.modules.values()].flatMap(({ band, lessons }) =>
      lessons.map((id) => [id, band] as const),
    ),
  );
  for (const [file, text] of texts) {
    const module = inModule.exec(file)?.[1];
    if (module) {
      const { band, lessons } = source.modules.get(module)!;
      const names = new RegExp(`(?<![\\w-])()(${lessons.join('|')})(?![\\w-])`, 'g');
      const put = replaced(text, names, renamed);
      grown.set(
        `content/modules/${renamed(module)}.yaml`,
        replaced(put, /(^planCode: )(.+)$/gm, (code) => later(code, place(band))),
      );
    }
    const [, id, name] = inLesson.exec(file) ?? [];
    if (id === undefined || name === undefined || !source.lessons.has(id)) continue;
    const band = bandOf.get(id)!;
    const lang = /^(vi|en)\.mdx$/.exec(name)?.[1];
    const linked = replaced(text, /(\/lessons\/)([a-z0-9-]+)(?=\/)/g, (linkedId) =>
      source.lessons.has(linkedId) ? renamed(linkedId) : linkedId,
    );
    const opened =
      lang && source.firsts.has(id)
        ? linked.replace(/<Step /, `${recallSteps(lang)}<Step `)
        : linked;
    const coded =
      name === 'lesson.yaml'
        ? replaced(opened, /(^planCode: )(.+)$/gm, (code) => later(code, place(band)))
        : opened;
    // The card kit has six lessons per band; copies are not in it.
    grown.set(
      `content/lessons/${renamed(id)}/${name}`,
      coded.replace(/^community: true$/m, 'community: false'),
    );
  }
}

/** Returns the existing numbers, and one more for each lesson and question of the copies. */
function numbersFor(text: string, { lessons, retired }: Source, copies: number): string {
  const numbers = parse(text) as Numbers;
  const of = {
    lessons: Object.keys(numbers.lessons).filter((id) => lessons.has(id)),
    items: Object.keys(numbers.items),
  };
  let lastLesson = Math.max(...Object.values(numbers.lessons));
  let lastItem = Math.max(...Object.values(numbers.items));
  const items = of.items.flatMap((path) => {
    const [lesson, item] = path.split('/') as [string, string];
    return lessons.has(lesson) && !retired.has(path) ? [[lesson, item] as const] : [];
  });
  for (let copyIndex = 1; copyIndex < copies; copyIndex += 1) {
    for (const id of of.lessons) numbers.lessons[`${id}-copy-${copyIndex}`] = lastLesson += 1;
    for (const [id, item] of items)
      numbers.items[`${id}-copy-${copyIndex}/${item}`] = lastItem += 1;
  }
  return numbersText(numbers);
}

/** Returns the number of lessons of the plan in a content tree. */
export const lessonsIn = (texts: Texts): number => sourceIn(texts).lessons.size;

/**
 * Returns a curriculum with `times` as many lessons.
 * @param times 1 changes nothing
 */
export function grownContent(texts: Texts, times: number): Grown {
  const source = sourceIn(texts);
  const grown: Grown = new Map(texts);
  for (let copyIndex = 1; copyIndex < times; copyIndex += 1)
    copyInto(grown, texts, source, copyIndex);
  if (times > 1) grown.set(NUMBERS, numbersFor(texts.get(NUMBERS)!, source, times));
  return grown;
}
