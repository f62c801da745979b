import { getTracks, lessonIn, type Band, type Content, type Track } from '../content.ts';
import { isOpener } from '../schema/curriculum.ts';
import { bringsInAdult, hasWord } from '../texts/adults.ts';
import { syllablesIn } from '../texts/syllables.ts';
import { singlesOf, type Option, type Single } from './items.ts';
import type { Rule } from './rule.ts';

/** Returns the options that a pupil who knows nothing would choose by a cue. */
type Cue = { name: string; picks: (options: readonly Option[]) => readonly Option[] };

/** Returns the option with the highest figure; none if two share it. */
function highest(options: readonly Option[], figure: (text: string) => number): readonly Option[] {
  const top = Math.max(...options.map(({ text }) => figure(text)));
  const found = options.filter(({ text }) => figure(text) === top);
  return found.length === 1 ? found : [];
}

const clausesIn = (text: string): number => text.split(/[,;:.!?]+\s/u).length;
const adults = (options: readonly Option[]) => options.filter(({ text }) => bringsInAdult(text));

/** The cues of rule 36 in `content/rules.md`. */
export const cues: readonly Cue[] = [
  { name: 'dài nhất', picks: (options) => highest(options, syllablesIn) },
  { name: 'nhiều vế nhất', picks: (options) => highest(options, clausesIn) },
  {
    name: 'một mình có người lớn',
    picks: (options) => (adults(options).length === 1 ? adults(options) : []),
  },
  ...['cùng', 'công an', 'hỏi'].map((word) => ({
    name: `chữ “${word}”`,
    picks: (options: readonly Option[]) => options.filter(({ text }) => hasWord(text, word)),
  })),
  ...[0, 1, 2, 3].map((at) => ({
    name: `chỗ ${String.fromCharCode(65 + at)}`,
    picks: (options: readonly Option[]) => options.slice(at, at + 1),
  })),
];

/**
 * How often a cue finds the key, over the items in which it prefers some options to others.
 * `chance` is the rate of choosing at random in the same items.
 */
export type CueFigure = { cue: string; items: number; rate: number; chance: number };

export const figureOf = ({ name, picks }: Cue, singles: readonly Single[]): CueFigure => {
  const decided = singles.flatMap(({ options, right }) => {
    const picked = picks(options);
    return picked.length === 0 || picked.length === options.length
      ? []
      : [
          {
            hit: picked.includes(options[right]!) ? 1 / picked.length : 0,
            chance: 1 / options.length,
          },
        ];
  });
  const mean = (of: 'hit' | 'chance') =>
    decided.reduce((sum, item) => sum + item[of], 0) / Math.max(1, decided.length);
  return { cue: name, items: decided.length, rate: mean('hit'), chance: mean('chance') };
};

/** Above this margin over chance a cue gives the key away. */
const MARGIN = 0.15;
/** Fewer items than this say nothing about a cue. */
const FEW = 10;
export const givesAway = ({ items, rate, chance }: CueFigure): boolean =>
  items >= FEW && rate > chance + MARGIN;

/** Returns a critical item's ids where the key alone brings in an adult. */
export const loneAdultKeys = ({ items }: Track): string[] =>
  Object.entries(items).flatMap(([id, spec]) =>
    spec.critical &&
    singlesOf([spec]).some(({ options, right }) => {
      const found = adults(options);
      return found.length === 1 && found[0] === options[right];
    })
      ? [id]
      : [],
  );

/** Rule 36 is for grades 6–12. */
export const isUnderCues = (look: Band['look'] | undefined): boolean =>
  look === 'b3' || look === 'b4';

/** Returns the tracks of a band that rule 36 applies to, in Vietnamese. */
export const tracksOf = (content: Content, band: string): Track[] =>
  content.lessons.flatMap((lesson) => {
    const vi = lessonIn(lesson, 'vi');
    return vi && lesson.band?.id === band && !isOpener(lesson.spec) ? getTracks(vi) : [];
  });

export const cueFigures = (tracks: readonly Track[]): CueFigure[] => {
  const singles = singlesOf(tracks.flatMap(({ items }) => Object.values(items)));
  return cues.map((cue) => figureOf(cue, singles));
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** Rule 36: no cue gives away the keys of a band from grade 6. */
export const keyCueRules: Rule[] = [
  {
    name: 'key-cues',
    level: 'error',
    find: (content) =>
      Object.entries(content.bands)
        .filter(([, { look }]) => isUnderCues(look))
        .flatMap(([band]) =>
          cueFigures(tracksOf(content, band))
            .filter(givesAway)
            .map(({ cue, items, rate, chance }) => ({
              file: 'content/bands.yaml',
              id: band,
              message: `dấu “${cue}” trúng câu đúng ${percent(rate)} trong ${items} câu, bấm bừa ${percent(chance)}; hơn nhiều nhất 15 điểm. Đưa dấu ấy vào lựa chọn khác; npm run report in từng bài.`,
            })),
        ),
  },
];
