import { gradeOfCode, inCodeOrder, strandOfCode } from './ai-codes.ts';
import { memoize } from './kept.ts';
import type { Frameworks } from './schema/frameworks.ts';

/**
 * Our skills against Circular 02/2025, the programme of 2018 and the AI framework, in both
 * directions. A lesson names its codes. A statement has the codes of the lessons that practise it.
 * Of competences it has only those its strand serves, because a lesson of two strands names codes
 * of both.
 */
type Both = { vi: string; en: string };
type MapStrand = { id: string; name: Both; tt02: string[] };
export type MapLesson = {
  id: string;
  title: Both;
  planCode: string;
  band: string;
  module: string;
  grades: number[];
  hasText: boolean;
  skills: string[];
  iCan: string[];
  tt02: string[];
  gdpt2018: string[];
  /** Codes of the AI framework. */
  ai2422: string[];
};
type Codes = { tt02: string[]; gdpt2018: string[] };
/** An opener is in no module and practises no statement; it may carry codes of the AI framework. */
export type MapOpener = Pick<MapLesson, 'id' | 'title' | 'grades' | 'hasText' | 'ai2422'>;
type MapStatement = Both & Codes & { id: string; strand: string; band: string; lessons: string[] };
export type MapCode = {
  code: string;
  name: Both;
  lessons: string[];
  statements: string[];
  strands: string[];
};
type Competence = MapCode & { area: string; levels: string[]; notCovered: Both | null };
type Subject = MapCode & { topicD: Frameworks['gdpt2018']['topicD'][number] | null };
/** A code of the AI framework: a lesson names it, a statement does not. */
type AiCode = {
  code: string;
  grade: number;
  strand: Both;
  toReview: boolean;
  lessons: string[];
  notCovered: Both | null;
};
export type SkillMap = {
  lessons: MapLesson[];
  openers: MapOpener[];
  statements: MapStatement[];
  tt02: Competence[];
  gdpt2018: Subject[];
  ai2422: AiCode[];
};

type Said = { id: string; strand: string; band: string; vi: string; en: string };
type Input = {
  strands: MapStrand[];
  statements: Said[];
  lessons: MapLesson[];
  openers: MapOpener[];
  frameworks: Frameworks;
};

type Named = Pick<MapLesson, 'id' | 'title' | 'hasText'>;
const byId = memoize(
  (lessons: readonly Named[]): ReadonlyMap<string, Named> =>
    new Map(lessons.map((lesson) => [lesson.id, lesson])),
);

/** Returns lessons by their ids, in the order of the ids. */
export const mapLessons = <One extends Named>(
  lessons: readonly One[],
  ids: readonly string[],
): One[] => ids.map((id) => byId(lessons).get(id)! as One);

/** Returns what may carry a code of the AI framework: openers, which come first, then lessons. */
export const aiCarriers = memoize(({ openers, lessons }: SkillMap): MapOpener[] => [
  ...openers,
  ...lessons,
]);

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** Returns the levels at which a competence is taught in these grades: one or two. */
export const levelsOf = ({ tt02 }: Frameworks, grades: readonly number[]): string[] =>
  tt02.levels
    .filter((level) => level.grades.some((grade) => grades.includes(grade)))
    .map(({ level }) => level);

/**
 * Returns the anchor of a code or a statement: ids with dots are valid, but a nuisance in
 * selectors.
 */
export const rowId = (code: string): string =>
  (/^\d/.test(code) ? `tt02-${code}` : code).replaceAll('.', '-');

/** Formats levels: a run without a gap is “CB1–TC1”. */
export function levelsWords({ tt02 }: Frameworks, levels: readonly string[]): string {
  const all = tt02.levels.map(({ level }) => level);
  const [from, to] = [all.indexOf(levels[0] ?? ''), all.indexOf(levels.at(-1) ?? '')];
  return levels.length > 2 && to - from === levels.length - 1
    ? `${levels[0]}–${levels.at(-1)}`
    : levels.join(', ');
}

const aiCodesFrom = ({ ai2422 }: Frameworks, lessons: readonly MapOpener[]): AiCode[] =>
  inCodeOrder([...ai2422.codes, ...Object.keys(ai2422.notCovered)]).map((code) => ({
    code,
    grade: gradeOfCode(code),
    strand: ai2422.strands[strandOfCode(code)],
    toReview: ai2422.toReview.includes(code),
    lessons: lessons.filter((lesson) => lesson.ai2422.includes(code)).map(({ id }) => id),
    notCovered: ai2422.notCovered[code] ?? null,
  }));

export function skillMapFrom(input: Input): SkillMap {
  const { strands, statements: said, lessons, openers, frameworks } = input;
  const statements = said.map((statement): MapStatement => {
    const practising = lessons.filter(({ iCan }) => iCan.includes(statement.id));
    const ofStrand = strands.find(({ id }) => id === statement.strand)?.tt02 ?? [];
    return {
      ...statement,
      lessons: practising.map(({ id }) => id),
      tt02: ofStrand.filter((code) => practising.some(({ tt02 }) => tt02.includes(code))),
      gdpt2018: unique(practising.flatMap(({ gdpt2018 }) => gdpt2018)),
    };
  });
  const from = (framework: keyof Codes, code: string, name: Both): MapCode => {
    const teaching = lessons.filter((lesson) => lesson[framework].includes(code));
    const served = statements.filter((statement) => statement[framework].includes(code));
    return {
      code,
      name,
      lessons: teaching.map(({ id }) => id),
      statements: served.map(({ id }) => id),
      strands: unique(served.map(({ strand }) => strand)),
    };
  };
  const { tt02, gdpt2018 } = frameworks;
  return {
    lessons,
    openers,
    statements,
    tt02: Object.entries(tt02.components).map(([code, name]) => {
      const found = from('tt02', code, name);
      const grades = mapLessons(lessons, found.lessons).flatMap((lesson) => lesson.grades);
      return {
        ...found,
        area: code.split('.')[0]!,
        levels: levelsOf(frameworks, grades),
        notCovered: tt02.notCovered[code] ?? null,
      };
    }),
    gdpt2018: Object.entries(gdpt2018.codes).map(([code, name]) => {
      const grade = Number(/^TH(\d+)-D$/.exec(code)?.[1]);
      return {
        ...from('gdpt2018', code, name),
        topicD: gdpt2018.topicD.find((topic) => topic.grade === grade) ?? null,
      };
    }),
    ai2422: aiCodesFrom(frameworks, [...openers, ...lessons]),
  };
}
