import type { HeardMark } from '#core/files/heard-file.ts';
import type { ClipsList } from './clips-list.ts';

export type AppliedMarks =
  | {
      state: 'applied';
      list: ClipsList;
      clearCount: number;
      unclearCount: number;
      /** Names left out. */ misfits: string[];
    }
  | { state: 'refused'; misfits: string[] };

/**
 * Enters a person's marks into the list of clips. A mark of a sound that has changed or is gone does
 * not fit: then nothing is entered, unless `isRest` asks for those that fit.
 * @param sumOf the sum of a clip's sound now; null if there is none
 */
export function applyHeard(
  list: ClipsList,
  marks: readonly HeardMark[],
  sumOf: (name: string) => string | null,
  isRest = false,
): AppliedMarks {
  const isFitting = ({ name, sum }: HeardMark): boolean => name in list && sumOf(name) === sum;
  const misfits = marks.filter((mark) => !isFitting(mark)).map(({ name }) => name);
  if (misfits.length > 0 && !isRest) return { state: 'refused', misfits };
  const fitting = marks.filter(isFitting);
  const entries = fitting.map(({ name, isClear, on }): [string, ClipsList[string]] => {
    const { says } = list[name]!;
    return [name, isClear ? { says, heardOn: on } : { says, heardOn: null, unclearOn: on }];
  });
  const clearCount = fitting.filter(({ isClear }) => isClear).length;
  return {
    state: 'applied',
    list: { ...list, ...Object.fromEntries(entries) },
    clearCount,
    unclearCount: fitting.length - clearCount,
    misfits,
  };
}
