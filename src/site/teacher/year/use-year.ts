import { useState } from 'preact/hooks';
import type { Day } from '#core/year/day.ts';
import { emptyYear } from '#core/year/edit-year.ts';
import type { SchoolYear } from '#core/year/year.ts';
import { keepYear, keptYear } from '../state/year-plan.ts';

/** Undo steps: more than a user remembers. */
const MAX_STEPS = 50;

export type YearState = {
  year: SchoolYear;
  /**
   * A storage problem: the stored plan is unreadable, or from a newer version and not overwritten;
   * or the last change was not saved.
   */
  trouble: 'none' | 'broken' | 'newer' | 'refused';
  canUndo: boolean;
  change(next: SchoolYear): void;
  undo(): void;
};

/** Returns the stored plan and its undo history. */
export function useYear(usualFirst: Day): YearState {
  const [kept] = useState(keptYear);
  const [year, setYear] = useState(kept.state === 'read' ? kept.year : emptyYear(usualFirst));
  const [past, setPast] = useState<SchoolYear[]>([]);
  const [trouble, setTrouble] = useState<YearState['trouble']>(
    kept.state === 'broken' || kept.state === 'newer' ? kept.state : 'none',
  );
  const show = (next: SchoolYear) => {
    setYear(next);
    if (trouble === 'newer') return;
    setTrouble(keepYear(next).state === 'kept' ? 'none' : 'refused');
  };
  return {
    year,
    trouble,
    canUndo: past.length > 0,
    change: (next) => {
      setPast([...past, year].slice(-MAX_STEPS));
      show(next);
    },
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      show(before);
    },
  };
}
