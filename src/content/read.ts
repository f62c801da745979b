import { z } from 'zod';
import { id as idSchema, type AnySpec } from '../domain/activity.ts';
import { familyText, teacherText } from './schema/adult-text.ts';
import {
  band,
  contact,
  lessonSpec,
  lessonText,
  moduleSpec,
  openerSpec,
  otherText,
  pageText,
  strand,
  type LessonSpec,
  type OpenerSpec,
} from './schema/curriculum.ts';
import { frameworks, plan } from './schema/frameworks.ts';
import { guideText } from './schema/guide.ts';
import { helpPaths, reporting } from './schema/help-path.ts';
import { localSlot, sheetText } from './schema/help-sheet.ts';
import { stepsFrom } from './lesson-body.ts';
import {
  saysOpener,
  type Content,
  type GuideContent,
  type Lang,
  type LessonContent,
  type LessonIn,
} from './content.ts';
import type { Files } from './files.ts';
import { numbersSpec } from './schema/numbers.ts';
import { retiredItem } from './schema/retired.ts';
import { parse } from './parse.ts';
import type { Problem } from './problems/problem.ts';
import { asSpec, specFaults } from './problems/spec-faults.ts';
import { sentencesFrom } from './problems/zod-sentences.ts';

export type Shapes = { content: Content; problems: Problem[] };

/** First pass: every file of content/ read and held against its schema. What is broken is said and left out. */
export function readShapes(files: Files, today?: Date): Shapes {
  const problems: Problem[] = [];
  const say = (rule: string, file: string, says: string, more: { id?: string; field?: string } = {}) =>
    void problems.push({ rule, level: 'error', file, says, ...more });

  function read<T>(file: string, schema: z.ZodType<T>): { data: T; body: string } | null {
    const text = files.texts.get(file);
    if (text === undefined) return (say('missing-file', file, 'thiếu tệp này.'), null);
    const parsed = parse(file, text);
    if (parsed.state === 'unreadable') return (say('unreadable', file, parsed.says), null);
    const checked = schema.safeParse(parsed.data ?? {});
    if (checked.success) return { data: checked.data, body: parsed.body };
    const isMap = schema instanceof z.ZodRecord;
    for (const { field, says } of sentencesFrom(schema, parsed.data, checked.error)) {
      const [id, ...rest] = field.split(', ');
      say('schema', file, says, isMap ? { id: id!, field: rest.join(', ') } : { field });
    }
    return null;
  }

  function readItems(file: string): Record<string, AnySpec> | null {
    const map = read(file, z.record(z.string(), z.unknown()));
    if (!map) return null;
    const faults = Object.entries(map.data).flatMap(([id, spec]) =>
      specFaults(id, spec).map((each) => ({ id, ...each })),
    );
    for (const { rule, id, field, says } of faults) say(rule, file, says, { id, field });
    return faults.length > 0
      ? null
      : Object.fromEntries(Object.entries(map.data).map(([id, spec]) => [id, asSpec(spec)]));
  }

  /** The other way of a sensitive lesson, when either of its two files is there. */
  function readOther(folder: string, lang: Lang): LessonIn | undefined | 'broken' {
    const file = {
      text: `${folder}${lang}.other.mdx`,
      items: `${folder}${lang}.other.activities.yaml`,
      teacher: '',
      family: '',
    };
    if (!files.texts.has(file.text) && !files.texts.has(file.items)) return undefined;
    const [text, items] = [read(file.text, otherText), readItems(file.items)];
    if (!text || !items) return 'broken';
    const none = { teacher: null, teacherBody: '', family: null, familyBody: '' };
    return {
      lang,
      text: text.data as LessonIn['text'],
      body: text.body,
      steps: stepsFrom(text.body),
      items,
      ...none,
      file,
    };
  }

  function readLanguage(folder: string, lang: Lang, opener: boolean): LessonIn | null {
    const file = {
      text: `${folder}${lang}.mdx`,
      items: `${folder}${lang}.activities.yaml`,
      teacher: `${folder}${lang}.teacher.mdx`,
      family: `${folder}${lang}.family.mdx`,
    };
    // An opener needs no plan and has no talk at home; a lesson has both.
    const none = { data: null, body: '' };
    const [text, items] = [read(file.text, lessonText), readItems(file.items)];
    const teacher = opener && !files.texts.has(file.teacher) ? none : read(file.teacher, teacherText);
    const family = opener ? none : read(file.family, familyText);
    if (!text || !items || !teacher || !family) return null;
    const other = readOther(folder, lang);
    if (other === 'broken') return null;
    return {
      other: other && { ...other, text: { ...text.data, ...other.text } },
      lang,
      text: text.data,
      body: text.body,
      steps: stepsFrom(text.body),
      items,
      teacher: teacher.data,
      teacherBody: teacher.body,
      family: family.data,
      familyBody: family.body,
      file,
    };
  }

  function readLesson(id: string): LessonContent | null {
    const folder = `content/lessons/${id}/`;
    const opener = saysOpener(files.texts.get(`${folder}lesson.yaml`));
    const spec = read<LessonSpec | OpenerSpec>(`${folder}lesson.yaml`, opener ? openerSpec : lessonSpec);
    const begun = (lang: string) =>
      [...files.texts.keys()].some((file) => file.startsWith(`${folder}${lang}.`));
    // A draft has no text at all. English comes later than Vietnamese, but once a language begins it is whole.
    const languages = (['vi', 'en'] as const).filter((lang) => begun(lang) || (lang === 'vi' && begun('en')));
    const found = languages.map((lang) => readLanguage(folder, lang, opener));
    if (!spec || found.some((each) => each === null)) return null;
    return { id, file: `${folder}lesson.yaml`, spec: spec.data, in: found as LessonIn[] };
  }

  function readGuide(folder: string): GuideContent | null {
    const [, audience, unit] = /guides\/([^/]+)\/([^/]+)\/$/.exec(folder)!;
    const file = { text: `${folder}vi.mdx`, items: `${folder}vi.activities.yaml` };
    const [text, items] = [read(file.text, guideText), readItems(file.items)];
    return (
      text && items && { audience: audience!, unit: unit!, text: text.data, body: text.body, items, file }
    );
  }

  /** English comes later, the Vietnamese must be there. */
  function readHelp(lang: Lang): Content['help'] {
    const file = `content/help/paths/${lang}.yaml`;
    const paths = lang === 'vi' || files.texts.has(file) ? read(file, helpPaths) : null;
    return paths ? [{ lang, file, paths: paths.data }] : [];
  }

  function readSheet(id: string): Content['sheets'] {
    const file = `content/help/sheets/${id}.mdx`;
    const sheet = read(file, sheetText);
    return sheet ? [{ id, file, text: sheet.data, body: sheet.body }] : [];
  }

  const inFolder = (pattern: RegExp) => [
    ...new Set([...files.texts.keys()].flatMap((file) => pattern.exec(file)?.[1] ?? [])),
  ];
  const whole = <T>(file: string, of: z.ZodType<T>) => read(file, z.record(z.string(), of))?.data ?? {};
  for (const page of inFolder(/^(content\/pages\/.*\.mdx)$/)) read(page, pageText);
  const isId = (id: string) => idSchema.safeParse(id).success;
  const folders = inFolder(/^content\/lessons\/([^/]+)\//);
  for (const id of folders.filter((each) => !isId(each)))
    say(
      'lesson-id',
      `content/lessons/${id}/`,
      'tên thư mục là mã của bài: chỉ dùng chữ thường không dấu, số và gạch nối.',
    );
  const lessonIds = folders.filter(isId);
  const modules = inFolder(/^content\/modules\/([^/]+)\.yaml$/).flatMap((id) => {
    const spec = read(`content/modules/${id}.yaml`, moduleSpec);
    return spec ? [[id, spec.data] as const] : [];
  });
  const content: Content = {
    files,
    today,
    bands: whole('content/bands.yaml', band),
    strands: whole('content/skills.yaml', strand),
    contacts: whole('content/help/contacts.yaml', contact),
    modules: Object.fromEntries(modules),
    frameworks: read('content/frameworks.yaml', frameworks)?.data ?? null,
    plan: read('content/plan.yaml', plan)?.data ?? null,
    lessons: lessonIds.map(readLesson).filter((each) => each !== null),
    guides: inFolder(/^(content\/guides\/[^/]+\/[^/]+\/)/)
      .map(readGuide)
      .filter((each) => each !== null),
    help: (['vi', 'en'] as const).flatMap(readHelp),
    reporting: whole('content/help/reporting.yaml', reporting),
    local: whole('content/help/local.yaml', localSlot),
    sheets: inFolder(/^content\/help\/sheets\/([^/]+)\.mdx$/).flatMap(readSheet),
    lessonIds,
    retired: files.texts.has('content/retired.yaml') ? whole('content/retired.yaml', retiredItem) : {},
    numbers: read('content/numbers.yaml', numbersSpec)?.data ?? { lessons: {}, items: {} },
  };
  return { content, problems };
}
