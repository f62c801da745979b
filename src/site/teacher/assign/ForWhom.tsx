import { useEffect, useState } from 'preact/hooks';
import { DAY_MS, dayOf } from '#core/text/day.ts';
import { interpolate } from '#core/text/messages.ts';
import type { assign } from '../messages/assign.ts';
import { classHeads, hasClasses, type ClassHead } from '../state/class-books.ts';
import { classIn } from '../board/class-path.ts';
import { useLatest } from '#player/ui/use-latest.ts';

/** A class of this device and the day of its code; null for a code anyone may type. */
export type AssignmentTarget = { head: ClassHead; day: number } | null;

type Props = {
  base: string;
  words: (typeof assign)['vi'];
  forWhom: AssignmentTarget;
  choose(forWhom: AssignmentTarget): void;
};

const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Returns the classes taught on this device; empty while loading, and if there are none. */
function useTaught(found: (taught: readonly ClassHead[]) => void): ClassHead[] {
  const [taught, setTaught] = useState<ClassHead[]>([]);
  const read = async () => {
    if (!(await hasClasses())) return;
    const current = (await classHeads()).filter(({ about }) => !about.isArchived);
    setTaught(current);
    found(current);
  };
  const latestRead = useLatest(read);
  useEffect(() => void latestRead.current().catch(() => {}), [latestRead]);
  return taught;
}

/**
 * Chooses the audience: anyone with the code, or one class on one day. A link from another page
 * names the class by its number.
 */
export function ForWhomChoice({ base, words, forWhom, choose }: Props) {
  const today = dayOf(Date.now());
  const taught = useTaught((current) => {
    const head = current.find(({ about }) => about.number === classIn(location.hash)?.number);
    if (head) choose({ head, day: today });
  });
  if (taught.length === 0)
    return (
      <p class="small screen-only">
        {words.noClass} <a href={`${base}teachers/classes/`}>{words.addClass}</a>
      </p>
    );
  const pick = (id: string) => {
    const head = taught.find((summary) => summary.id === id);
    choose(head ? { head, day: forWhom?.day ?? today } : null);
  };
  return (
    <div class="for-whom row screen-only">
      <label>
        <span>{words.forWhom}</span>
        <select
          value={forWhom?.head.id ?? ''}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{words.anyone}</option>
          {taught.map(({ id, about }) => (
            <option key={id} value={id}>
              {interpolate(words.oneClass, { name: about.name })}
            </option>
          ))}
        </select>
      </label>
      {forWhom && (
        <label>
          <span>{words.onDay}</span>
          <input
            type="date"
            min={dateOf(today)}
            value={dateOf(forWhom.day)}
            onChange={(event) => {
              const day = Date.parse(event.currentTarget.value) / DAY_MS;
              if (Number.isInteger(day)) choose({ ...forWhom, day });
            }}
          />
        </label>
      )}
    </div>
  );
}
