import { ageOf } from '../contact-age.ts';
import { isOpener } from '../schema/curriculum.ts';
import { bandFigures, type BandFigures } from './band-figures.ts';
import { apartLines, setReports, type SetReport } from './apart-lines.ts';
import { bandLines } from './band-lines.ts';
import { cueLines, cueReports, type CueReport } from './cue-lines.ts';
import { settingsLines, settingsReports, type SettingsReport } from './settings-lines.ts';
import { lawLines, lawReports, type LawReport } from './law-lines.ts';
import { ruleLines } from './rule-lines.ts';
import { ruleRows, type RuleRow } from './rule-table.ts';
import {
  comparePlanCodes,
  inPlanOrder,
  lessonIn,
  lessonOf,
  type Content,
  type Lesson,
  type LessonIn,
} from '../content.ts';
import { misconceptionsOf } from '../misconceptions.ts';
import { pupilTexts } from '../texts/pupil-texts.ts';
import { figuresOf } from '../texts/syllables.ts';

type Counts = Record<string, number>;

type LessonReport = {
  id: string;
  title: string;
  band: string;
  languages: string[];
  steps: number;
  minutes: number;
  itemsByUse: Counts;
  itemsByKind: Counts;
  misconceptions: number;
  /** Figures on a pupil's Vietnamese texts, against the band's limits. */
  reading: {
    sentences: number;
    mean: number;
    meanLimit: number;
    longest: number;
    longestLimit: number;
  };
};

type ContactReport = {
  id: string;
  verifiedOn: string | null;
  daysSince: number | null;
  reviewBy: string;
  isOverdue: boolean;
};

/** How much of a part of the curriculum is written. */
type Written = { lessons: number; withText: number; drafts: string[] };

export type Report = {
  bands: ({ id: string } & Written)[];
  modules: ({ id: string; band: string } & Written)[];
  figures: BandFigures[];
  openers: { id: string; bands: string[]; hasText: boolean }[];
  /** Courses with at least one written unit. */
  guides: { course: string; units: number; withText: string[] }[];
  lessonsInPlan: number;
  lessonsWithText: number;
  lessonsWithEnglish: number;
  lessons: LessonReport[];
  itemsByUse: Counts;
  itemsByKind: Counts;
  misconceptions: { id: string; times: number }[];
  statements: { inAll: number; practised: string[]; checked: string[] };
  /** Lessons against rules 26–34. */
  rules: RuleRow[];
  /** Cues that give keys away, by band. */
  cues: CueReport[];
  /** Sets of traps and genuine cases under invented answers. */
  sets: SetReport[];
  laws: LawReport[];
  settings: SettingsReport[];
  contacts: ContactReport[];
};

const countBy = (values: readonly string[]): Counts =>
  values.reduce<Counts>((counts, value) => ({ ...counts, [value]: (counts[value] ?? 0) + 1 }), {});
const tenth = (n: number): number => Math.round(n * 10) / 10;

function lessonReport(
  { id, spec: { minutes }, band, in: written }: Lesson,
  vi: LessonIn,
): LessonReport {
  const { sentences, mean, longest } = figuresOf(
    pupilTexts(vi)
      .filter(({ role }) => role !== 'title' && role !== 'described')
      .map(({ text }) => text),
  );
  const specs = Object.values(vi.items);
  return {
    id,
    title: vi.text.title,
    band: band?.id ?? '–',
    languages: written.map(({ lang }) => lang),
    minutes,
    steps: vi.steps.length,
    itemsByUse: countBy(specs.map(({ use }) => use)),
    itemsByKind: countBy(specs.map(({ kind }) => kind)),
    misconceptions: misconceptionsOf(specs).size,
    reading: {
      sentences,
      mean: tenth(mean),
      meanLimit: band?.limits.sentenceMean ?? 0,
      longest,
      longestLimit: band?.limits.sentenceMax ?? 0,
    },
  };
}

/**
 * Returns the state of the content, as figures. `today` is a parameter, so that reports are
 * reproducible.
 */
export function reportOn(content: Content, today: Date): Report {
  const hasText = (id: string) => (lessonOf(content, id)?.in.length ?? 0) > 0;
  const written = (ids: readonly string[]): Written => ({
    lessons: ids.length,
    withText: ids.filter(hasText).length,
    drafts: ids.filter((id) => !hasText(id)),
  });
  const modules = Object.entries(content.modules).sort(([, a], [, b]) =>
    comparePlanCodes(a.planCode, b.planCode),
  );
  const lessons = inPlanOrder(content.lessons).filter(({ spec }) => !isOpener(spec));
  const vietnamese = lessons.flatMap((lesson) => {
    const vi = lessonIn(lesson, 'vi');
    return vi ? [{ lesson, vi }] : [];
  });
  const specs = vietnamese.flatMap(({ vi }) => Object.values(vi.items));
  const statementsOf = (uses: (use: string) => boolean) =>
    [...new Set(specs.filter(({ use }) => uses(use)).flatMap(({ iCan }) => iCan))].sort();
  return {
    bands: Object.keys(content.bands).map((id) => ({
      id,
      ...written(
        modules.filter(([, { band }]) => band === id).flatMap(([, module]) => module.lessons),
      ),
    })),
    modules: modules.map(([id, { band, lessons: ids }]) => ({ id, band, ...written(ids) })),
    figures: Object.keys(content.bands).map((id) => bandFigures(content, id)),
    openers: content.lessons.flatMap(({ id, spec, in: all }) =>
      isOpener(spec) ? [{ id, bands: spec.opener, hasText: all.length > 0 }] : [],
    ),
    guides: Object.entries(content.plan?.courses ?? {}).flatMap(([course, { units }]) => {
      const withText = content.guides
        .filter(({ audience }) => audience === course)
        .map(({ unit }) => unit);
      return withText.length > 0 ? [{ course, units: units.length, withText }] : [];
    }),
    lessonsInPlan: modules.flatMap(([, module]) => module.lessons).length,
    lessonsWithText: vietnamese.length,
    lessonsWithEnglish: lessons.filter(({ in: all }) => all.some(({ lang }) => lang === 'en'))
      .length,
    lessons: vietnamese.map(({ lesson, vi }) => lessonReport(lesson, vi)),
    itemsByUse: countBy(specs.map(({ use }) => use)),
    itemsByKind: countBy(specs.map(({ kind }) => kind)),
    misconceptions: [...misconceptionsOf(specs)]
      .map(([id, times]) => ({ id, times }))
      .sort((a, b) => b.times - a.times || a.id.localeCompare(b.id)),
    statements: {
      inAll: Object.values(content.strands).flatMap(({ statements }) => Object.keys(statements))
        .length,
      practised: statementsOf((use) => use === 'practice' || use === 'core'),
      checked: statementsOf((use) => use.startsWith('exit') || use === 'review'),
    },
    rules: ruleRows(content),
    cues: cueReports(content),
    sets: setReports(content),
    laws: lawReports(content),
    settings: settingsReports(content, today),
    contacts: Object.entries(content.contacts).map(([id, contact]) => {
      const age = ageOf(contact, today);
      return {
        id,
        verifiedOn: contact.verifiedOn,
        reviewBy: contact.reviewBy,
        daysSince: 'days' in age ? age.days : null,
        isOverdue: Date.parse(contact.reviewBy) < today.getTime(),
      };
    }),
  };
}

const counts = (counts: Counts): string =>
  Object.entries(counts)
    .map(([key, n]) => `${key} ${n}`)
    .join(', ') || 'không có';

/** Formats the report for a person. */
export function linesOf(report: Report): string[] {
  const { bands, modules, openers, lessons, statements, contacts, misconceptions } = report;
  const state = ({ lessons: n, withText, drafts }: Written, named: boolean) =>
    `${n} bài, có chữ ${withText}, đang soạn ${drafts.length}${named && drafts.length > 0 ? ` (${drafts.join(', ')})` : ''}`;
  const unverified = contacts.filter(({ verifiedOn }) => verifiedOn === null).length;
  return [
    ...bands.map((band) => `Lứa tuổi ${band.id}: ${state(band, false)}`),
    ...report.figures.flatMap(bandLines),
    ...modules.map((module) => `Chủ đề ${module.id} (${module.band}): ${state(module, true)}`),
    `Bài làm quen: ${openers.length} (${openers.map(({ id, bands: of, hasText }) => `${id}: ${of.join(', ')}, ${hasText ? 'có chữ' : 'đang soạn'}`).join('; ')})`,
    ...report.guides.map(
      ({ course, units, withText }) =>
        `Khóa ${course}: ${units} phần, có chữ ${withText.length} (${withText.join(', ')})`,
    ),
    `Bài trong chương trình: ${report.lessonsInPlan}; có chữ: ${report.lessonsWithText}; có tiếng Anh: ${report.lessonsWithEnglish}`,
    `Câu theo chỗ dùng: ${counts(report.itemsByUse)}`,
    `Câu theo loại: ${counts(report.itemsByKind)}`,
    `Câu “Em làm được”: ${statements.inAll} câu; đã có câu tập ${statements.practised.length} (${statements.practised.join(', ')}); đã có câu kiểm ${statements.checked.length} (${statements.checked.join(', ')})`,
    `Điều hiểu chưa đúng: ${misconceptions.length} (${misconceptions.map(({ id, times }) => `${id} ×${times}`).join(', ')})`,
    ...lessons.map(
      ({ id, title, band, steps, minutes, itemsByUse, misconceptions: wrong, reading: r }) =>
        `Bài ${id} “${title}” (${band}, ${minutes} phút, ${steps} bước): ${counts(itemsByUse)}; ${wrong} điều hiểu chưa đúng; ${r.sentences} câu, trung bình ${r.mean} tiếng (≤ ${r.meanLimit}), dài nhất ${r.longest} (≤ ${r.longestLimit})`,
    ),
    ...ruleLines(report.rules),
    ...cueLines(report.cues),
    ...apartLines(report.sets),
    ...lawLines(report.laws),
    ...settingsLines(report.settings),
    contacts.length > 0 && unverified === contacts.length
      ? `Số điện thoại: ${contacts.length} số, chưa số nào có người gọi thử.`
      : `Số điện thoại: ${contacts.length} số, ${unverified} số chưa có người gọi thử.`,
    ...contacts.map(
      ({ id, verifiedOn, daysSince, reviewBy, isOverdue }) =>
        `  ${id}: ${verifiedOn === null ? 'chưa có người gọi thử' : `gọi thử ngày ${verifiedOn}, ${daysSince} ngày trước`}; xem lại trước ${reviewBy}${isOverdue ? ' (đã quá hạn)' : ''}`,
    ),
  ];
}
