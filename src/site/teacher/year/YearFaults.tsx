import { aiPeriods, findConflicts } from '#core/year/rules.ts';
import type { ClassYear, Item, SchoolYear } from '#core/year/year.ts';
import { interpolate } from '#core/text/messages.ts';
import type { year as yearWords } from '../messages/year.ts';

type Props = {
  words: (typeof yearWords)['vi'];
  year: SchoolYear;
  own: ClassYear;
  items: readonly Item[];
};

/** What the plan breaks, in sentences; and how many periods may count as AI education. */
export function YearFaults({ words, year, own, items }: Props) {
  const faults = findConflicts(year, own, items);
  const hasSensitive = items.some(
    ({ key, isSensitive }) => isSensitive && own.placed[key] !== undefined,
  );
  return (
    <section class={faults.length > 0 ? 'year-faults some' : 'year-faults'}>
      <h2>{words.faults}</h2>
      {faults.length === 0 ? (
        <p>{Object.keys(own.placed).length === 0 ? words.nothingPlaced : words.noFaults}</p>
      ) : (
        <ul class="bullets">
          {faults.map(({ rule, n, key }) => (
            <li key={`${key} ${rule}`}>
              {interpolate(words.faultLine, {
                n,
                title: items.find((item) => item.key === key)!.title,
                why: words.rules[rule],
              })}
            </li>
          ))}
        </ul>
      )}
      {hasSensitive && <p class="small">{words.reach}</p>}
      <p class="small">{interpolate(words.ai, { grade: own.grade, n: aiPeriods(own, items) })}</p>
    </section>
  );
}
