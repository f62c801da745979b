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

/**
 * Lists the plan's conflicts in sentences, and the number of periods that may count as AI
 * education.
 */
export function YearFaults({ words, year, own: schoolClass, items }: Props) {
  const faults = findConflicts(year, schoolClass, items);
  const hasSensitive = items.some(
    ({ key, isSensitive }) => isSensitive && schoolClass.placed[key] !== undefined,
  );
  return (
    <section class={faults.length > 0 ? 'year-faults some' : 'year-faults'}>
      <h2>{words.faults}</h2>
      {faults.length === 0 ? (
        <p>{Object.keys(schoolClass.placed).length === 0 ? words.nothingPlaced : words.noFaults}</p>
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
      <p class="small">
        {interpolate(words.ai, { grade: schoolClass.grade, n: aiPeriods(schoolClass, items) })}
      </p>
    </section>
  );
}
