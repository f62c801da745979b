import { z } from 'zod';
import { id as idSchema } from '#core/questions/activity.ts';
import { mapTexts } from '#core/teaching/map-texts.ts';
import { familyText, teacherText } from './schema/adult-text.ts';
import {
  bandSpec,
  contact,
  lessonSpec,
  lessonText,
  moduleSpec,
  openerSpec,
  otherText,
  pageText,
  strand,
  isOpener,
  type LessonSpec,
  type OpenerSpec,
} from './schema/curriculum.ts';
import { frameworks, plan } from './schema/frameworks.ts';
import { guideText } from './schema/guide.ts';
import { helpPaths, reporting } from './schema/help-path.ts';
import { localSlot, sheetText } from './schema/help-sheet.ts';
import {
  languages,
  saysOpener,
  type AdultText,
  type Content,
  type Guide,
  type Lang,
  type Lesson,
  type LessonIn,
  type Track,
} from './content.ts';
import { emptyHanded } from './schema/empty-handed.ts';
import { law } from './schema/law.ts';
import { clipText, phrases } from './schema/voice-texts.ts';
import { withStepNames } from './step-names.ts';
import { stepsOf, type Step } from './steps.ts';
import type { Files } from './files.ts';
import { readCommunity } from './read-community.ts';
import { readMdx } from './mdx.ts';
import { readerOf } from './read-file.ts';
import { appsSpec } from './schema/apps.ts';
import { numbersSpec } from './schema/numbers.ts';
import { retiredItem } from './schema/retired.ts';
import { searchSpec } from './schema/search.ts';
import { settingsSpec } from './schema/settings.ts';
import type { ContentIssue } from './problems/problem.ts';

export type Read = { content: Content; problems: ContentIssue[] };

/** Replaces references to steps in a lesson's texts by words. */
const named = <T extends { lang: Lang }>(lesson: T, steps: readonly Step[]): T =>
  mapTexts(lesson, (text) => withStepNames(text, steps, lesson.lang));

/** Reads every file of content/ once and validates it. Broken files are reported and left out. */
export function readContent(files: Files, today?: Date): Read {
  const { problems, say, read, readText, readItems } = readerOf(files);

  /**
   * Reads the other track of a sensitive lesson, if either of its two files exists. It has the
   * lesson's title.
   */
  function readOther(
    folder: string,
    lang: Lang,
    front: Track['text'],
  ): Track | undefined | 'broken' {
    const file = {
      text: `${folder}${lang}.other.mdx`,
      items: `${folder}${lang}.other.activities.yaml`,
    };
    if (!files.texts.has(file.text) && !files.texts.has(file.items)) return undefined;
    const [text, items] = [readText(file.text, otherText), readItems(file.items)];
    if (!text || !items) return 'broken';
    const steps = stepsOf(text.mdx);
    return named(
      { lang, text: { ...front, ...text.data }, mdx: text.mdx, steps, items, file },
      steps,
    );
  }

  function readFaces(file: string): LessonIn['sheet'] | 'broken' {
    const text = files.texts.get(file);
    if (text === undefined) return null;
    const read = readMdx(text);
    if (read.state === 'read') return { mdx: read.mdx, file };
    say('unreadable', file, read.message);
    return 'broken';
  }

  const readAdult = <Front>(file: string, schema: z.ZodType<Front>): AdultText<Front> | null => {
    const text = readText(file, schema);
    return text && { front: text.data, mdx: text.mdx, file };
  };

  function readLanguage(folder: string, lang: Lang, opener: boolean): LessonIn | null {
    const file = { text: `${folder}${lang}.mdx`, items: `${folder}${lang}.activities.yaml` };
    const adult = {
      teacher: `${folder}${lang}.teacher.mdx`,
      family: `${folder}${lang}.family.mdx`,
    };
    const [text, items] = [readText(file.text, lessonText), readItems(file.items)];
    // An opener needs no plan and has no talk at home; a lesson has both.
    const [hasPlan, hasTalk] = [!opener || files.texts.has(adult.teacher), !opener];
    const teacher = hasPlan ? readAdult(adult.teacher, teacherText) : null;
    const family = hasTalk ? readAdult(adult.family, familyText) : null;
    if (!text || !items || (hasPlan && !teacher) || (hasTalk && !family)) return null;
    const otherWay = readOther(folder, lang, text.data);
    const sheet = readFaces(`${folder}${lang}.sheet.mdx`);
    if (otherWay === 'broken' || sheet === 'broken') return null;
    const steps = stepsOf(text.mdx);
    return named(
      {
        lang,
        text: text.data,
        mdx: text.mdx,
        steps,
        items,
        teacher,
        family,
        other: otherWay,
        sheet,
        file,
      },
      steps,
    );
  }

  function readLesson(id: string): Lesson | null {
    const folder = `content/lessons/${id}/`;
    const opener = saysOpener(files.texts.get(`${folder}lesson.yaml`));
    const spec = read<LessonSpec | OpenerSpec>(
      `${folder}lesson.yaml`,
      opener ? openerSpec : lessonSpec,
    );
    const begun = (lang: Lang) => languagesBegun.has(`${folder}${lang}`);
    // A draft has no text at all. English comes later than Vietnamese, but once a language begins
    // it must be complete.
    const written = languages.filter((lang) => begun(lang) || (lang === 'vi' && begun('en')));
    const found = written.map((lang) => readLanguage(folder, lang, opener));
    if (!spec || found.some((text) => text === null)) return null;
    const module = moduleOf.get(id);
    const bandId = isOpener(spec) ? spec.opener[0]! : module?.[1].band;
    const band = bandId === undefined ? undefined : bands[bandId];
    return {
      id,
      file: `${folder}lesson.yaml`,
      spec,
      module: module && !isOpener(spec) ? { id: module[0], ...module[1] } : null,
      band: band ? { id: bandId!, ...band } : null,
      in: found as LessonIn[],
    };
  }

  function readGuide(folder: string): Guide | null {
    const [, audience, unit] = /guides\/([^/]+)\/([^/]+)\/$/.exec(folder)!;
    const file = { text: `${folder}vi.mdx`, items: `${folder}vi.activities.yaml` };
    const [text, items] = [readText(file.text, guideText), readItems(file.items)];
    return (
      text &&
      items && { audience: audience!, unit: unit!, text: text.data, mdx: text.mdx, items, file }
    );
  }

  /**
   * Reads a guided path. English comes later, Vietnamese must exist. A band may have its own:
   * vi.<band>.yaml.
   */
  function readHelp(lang: Lang, band: string | null = null): Content['help'] {
    const file = `content/help/paths/${lang}${band ? `.${band}` : ''}.yaml`;
    const paths = lang === 'vi' || files.texts.has(file) ? read(file, helpPaths) : null;
    return paths ? [{ lang, band, file, paths }] : [];
  }

  function readSheet(id: string): Content['sheets'] {
    const file = `content/help/sheets/${id}.mdx`;
    const sheet = readText(file, sheetText);
    return sheet ? [{ id, file, text: sheet.data, mdx: sheet.mdx }] : [];
  }

  const inFolder = (pattern: RegExp) => [
    ...new Set([...files.texts.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? [])),
  ];
  const whole = <T>(file: string, of: z.ZodType<T>) => read(file, z.record(z.string(), of)) ?? {};
  /** Reads a file that a small copy of content/ may lack. */
  const ifThere = <T>(file: string, of: z.ZodType<T>) =>
    files.texts.has(file) ? whole(file, of) : {};
  const isId = (id: string) => idSchema.safeParse(id).success;
  /** Lesson folders with a language that has a file: `content/lessons/help-map/vi`. */
  const languagesBegun = new Set(inFolder(/^(content\/lessons\/[^/]+\/[^./]+)\./));
  const folders = inFolder(/^content\/lessons\/([^/]+)\//);
  for (const id of folders.filter((folder) => !isId(folder)))
    say(
      'lesson-id',
      `content/lessons/${id}/`,
      'tên thư mục là mã của bài: chỉ dùng chữ thường không dấu, số và gạch nối.',
    );
  const lessonIds = folders.filter(isId);
  const modules = Object.fromEntries(
    inFolder(/^content\/modules\/([^/]+)\.yaml$/).flatMap((id) => {
      const spec = read(`content/modules/${id}.yaml`, moduleSpec);
      return spec ? [[id, spec]] : [];
    }),
  );
  // The first module that names a lesson owns it; a check reports duplicates.
  const moduleOf = new Map(
    Object.entries(modules)
      .reverse()
      .flatMap((module) => module[1].lessons.map((id) => [id, module] as const)),
  );
  const bands = whole('content/bands.yaml', bandSpec);
  const content: Content = {
    files,
    today,
    bands,
    strands: whole('content/skills.yaml', strand),
    contacts: whole('content/help/contacts.yaml', contact),
    modules,
    frameworks: read('content/frameworks.yaml', frameworks),
    plan: read('content/plan.yaml', plan),
    lessons: lessonIds.map(readLesson).filter((lesson) => lesson !== null),
    guides: inFolder(/^(content\/guides\/[^/]+\/[^/]+\/)/)
      .map(readGuide)
      .filter((guide) => guide !== null),
    help: [
      ...languages.flatMap((lang) => readHelp(lang)),
      ...inFolder(/^content\/help\/paths\/vi\.([^/]+)\.yaml$/).flatMap((band) =>
        readHelp('vi', band),
      ),
    ],
    reporting: whole('content/help/reporting.yaml', reporting),
    laws: ifThere('content/law.yaml', law),
    local: whole('content/help/local.yaml', localSlot),
    sheets: inFolder(/^content\/help\/sheets\/([^/]+)\.mdx$/).flatMap(readSheet),
    community: readCommunity(files, { read, readText }),
    emptyHanded: inFolder(/^content\/modules\/empty-handed\/([^/]+)\.yaml$/).flatMap((module) => {
      const file = `content/modules/empty-handed/${module}.yaml`;
      const page = read(file, emptyHanded);
      return page ? [{ module, file, page }] : [];
    }),
    lessonIds,
    pages: Object.fromEntries(
      inFolder(/^content\/pages\/(.*)\.mdx$/).flatMap((id) => {
        const page = readText(`content/pages/${id}.mdx`, pageText);
        return page ? [[id, page.data]] : [];
      }),
    ),
    clips: ifThere('content/clips.yaml', clipText),
    phrases: files.texts.has('content/phrases.yaml')
      ? (read('content/phrases.yaml', phrases) ?? [])
      : [],
    retired: ifThere('content/retired.yaml', retiredItem),
    apps: files.texts.has('content/apps.yaml') ? (read('content/apps.yaml', appsSpec) ?? []) : [],
    numbers: read('content/numbers.yaml', numbersSpec) ?? { lessons: {}, items: {} },
    search: files.texts.has('content/search.yaml') ? read('content/search.yaml', searchSpec) : null,
    settings: Object.fromEntries(
      inFolder(/^content\/settings\/([^/]+)\.yaml$/).flatMap((id) => {
        const spec = read(`content/settings/${id}.yaml`, settingsSpec);
        return spec ? [[id, spec]] : [];
      }),
    ),
  };
  return { content, problems };
}
