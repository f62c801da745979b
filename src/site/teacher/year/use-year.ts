import { useState } from 'preact/hooks';
import type { Day } from '#core/year/day.ts';
import { emptyYear } from '#core/year/edit-year.ts';
import type { SchoolYear } from '#core/year/year.ts';
import { keepYear, keptYear } from '../state/year-plan.ts';

/** Steps that can be taken back: more than anybody remembers. */
const MAX_STEPS = 50;

export type YearState = {
  year: SchoolYear;
  /**
   * Of the disk: what stood there cannot be read, or is a newer copy's and is not written over; the
   * last change was not kept.
   */
  trouble: 'none' | 'broken' | 'newer' | 'refused';
  canUndo: boolean;
  change(next: SchoolYear): void;
  undo(): void;
};

/** The plan as it is kept, and every step back. */
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
