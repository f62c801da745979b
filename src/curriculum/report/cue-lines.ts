import {
  cueFigures,
  givesAway,
  isUnderCues,
  loneAdultKeys,
  tracksOf,
  type CueFigure,
} from '../checks/key-cues.ts';
import { getTracks, inPlanOrder, lessonIn, type Content } from '../content.ts';
import { isOpener } from '../schema/curriculum.ts';

/** Rule 36 over a band, and its critical items by track. */
export type CueReport = {
  band: string;
  figures: CueFigure[];
  lessons: { lesson: string; isOther: boolean; lone: string[]; figures: CueFigure[] }[];
};

export const cueReports = (content: Content): CueReport[] =>
  Object.entries(content.bands)
    .filter(([, { look }]) => isUnderCues(look))
    .map(([band]) => ({
      band,
      figures: cueFigures(tracksOf(content, band)),
      lessons: inPlanOrder(content.lessons).flatMap((lesson) => {
        const vi = lessonIn(lesson, 'vi');
        return vi && lesson.band?.id === band && !isOpener(lesson.spec)
          ? getTracks(vi).map((way) => ({
              lesson: lesson.id,
              isOther: way !== vi,
              lone: loneAdultKeys(way),
              figures: cueFigures([way]),
            }))
          : [];
      }),
    }));

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const shown = (figure: CueFigure): string =>
  `${figure.cue} ${percent(figure.rate)} trong ${figure.items} câu (bừa ${percent(figure.chance)})${givesAway(figure) ? ' ✗' : ''}`;

/** Formats the cues of bands and lessons for a person; a cue without an item is left out. */
export const cueLines = (reports: readonly CueReport[]): string[] =>
  reports.flatMap(({ band, figures, lessons }) => [
    `Câu đúng có lộ không, ${band} (điều 36: không dấu nào trúng quá bừa 15 điểm):`,
    ...figures.filter(({ items }) => items > 0).map((figure) => `  ${shown(figure)}`),
    ...lessons.map(
      ({ lesson, isOther, lone, figures: own }) =>
        `  ${lesson}${isOther ? ' (bài thay)' : ''}: câu giữ an toàn mà chỉ câu đúng có người lớn: ${lone.length === 0 ? 'không' : lone.join(', ')}; ${own
          .slice(0, 3)
          .map(({ cue, items, rate }) => `${cue} ${percent(rate)}/${items}`)
          .join(', ')}`,
    ),
  ]);
