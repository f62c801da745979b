import { useState } from 'preact/hooks';
import { packed } from '#core/teaching/assignment.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { assign } from '../messages/assign.ts';
import { dateWords } from '#core/text/calendar.ts';
import { dayOfSchoolYear } from '#core/class/school-year.ts';
import { DAY_MS } from '#core/text/day.ts';
import { MAX_ITEMS, encodeAssignment } from '#core/codes/assign-code.ts';
import { writeDayCode } from '#core/codes/day-code.ts';
import { AssignedCode } from '../../pupil/assigned/AssignedCode.tsx';
import { ForWhomChoice, type AssignmentTarget } from './ForWhom.tsx';

type Pick = {
  n: number;
  title: string;
  sensitive?: boolean;
  plan?: string | null;
  lessons: { written: boolean }[];
};
type Group = {
  band: string;
  bandName: string;
  modules: (Pick & { each: Pick[] })[];
  openers: Pick[];
};
type Props = { base: string; lang: Locale; groups: Group[] };

const isOpen = (pick: Pick): boolean => pick.lessons.some(({ written }) => written);

/** One code for all of it; of one class on one day each lesson or module has its own. */
function codesOf(
  given: readonly number[],
  forWhom: AssignmentTarget,
  titleOf: (n: number) => string,
) {
  if (!forWhom) return [{ code: encodeAssignment(given), title: '' }];
  const forClass = { number: forWhom.head.about.number, day: dayOfSchoolYear(forWhom.day) };
  return given.map((n) => ({ code: writeDayCode(n, forClass), title: titleOf(n) }));
}

/**
 * The teacher's page: tick lessons or whole modules, get a code, a link and a picture to scan.
 * Nothing is kept.
 */
export function Island({ base, lang, groups }: Props) {
  const words = assign[lang];
  const [picked, setPicked] = useState<number[]>([]);
  const [forWhom, setForWhom] = useState<AssignmentTarget>(null);
  const modules = groups.flatMap((each) => each.modules);
  const all = [
    ...modules,
    ...modules.flatMap(({ each }) => each),
    ...groups.flatMap(({ openers }) => openers),
  ];
  const given = packed(
    picked,
    modules.map(({ n, each }) => ({ n, lessons: each.map((one) => one.n) })),
  );
  const titleOf = (n: number): string =>
    modules.some((each) => each.n === n)
      ? interpolate(words.whole, { title: all.find((each) => each.n === n)!.title })
      : all.find((each) => each.n === n)!.title;
  const toggle = (numbers: number[], on: boolean) =>
    setPicked(
      on ? [...new Set([...picked, ...numbers])] : picked.filter((each) => !numbers.includes(each)),
    );
  const careful = all.filter(({ n, sensitive }) => sensitive && picked.includes(n));

  const box = (pick: Pick, numbers: number[], label: string, isLesson: boolean) => (
    <label key={pick.n} class={isLesson ? 'lesson' : undefined}>
      <input
        type="checkbox"
        disabled={!isOpen(pick)}
        checked={numbers.every((each) => picked.includes(each))}
        onChange={(event) => toggle(numbers, event.currentTarget.checked)}
      />
      <span>
        {label} {!isOpen(pick) && <small>({words.soon})</small>}
      </span>
    </label>
  );
  const day = forWhom && dateWords(new Date(forWhom.day * DAY_MS));
  return (
    <div class="assign">
      <div class="picks">
        <ForWhomChoice base={base} words={words} forWhom={forWhom} choose={setForWhom} />
        {groups.map(({ band, bandName, modules: own, openers }) => (
          <fieldset key={band}>
            <legend>{bandName}</legend>
            {openers.filter(isOpen).map((each) => box(each, [each.n], each.title, false))}
            {own.filter(isOpen).map((module) => [
              box(
                module,
                module.each.map(({ n }) => n),
                interpolate(words.whole, { title: module.title }),
                false,
              ),
              ...module.each.map((each) => box(each, [each.n], each.title, true)),
            ])}
            {own.some((each) => !isOpen(each)) && (
              <p class="small">
                {interpolate(words.later, {
                  titles: own
                    .filter((each) => !isOpen(each))
                    .map(({ title }) => title)
                    .join(' · '),
                })}
              </p>
            )}
          </fieldset>
        ))}
      </div>
      <section class="given" aria-live="polite">
        {given.length === 0 && <p>{words.none}</p>}
        {given.length > MAX_ITEMS && <p>{words.most}</p>}
        {given.length > 0 && (
          <p>{interpolate(words.given, { titles: given.map(titleOf).join(' · ') })}</p>
        )}
        {careful.length > 0 && (
          <p class="small">
            {interpolate(words.sensitive, { titles: careful.map(({ title }) => title).join(', ') })}{' '}
            {careful.map(
              ({ n, plan }) =>
                plan && (
                  <a key={n} href={base + plan}>
                    {words.plan}
                  </a>
                ),
            )}
          </p>
        )}
        {given.length > 0 && given.length <= MAX_ITEMS && (
          <>
            {forWhom && (
              <p>
                <b>{interpolate(words.forClassOn, { name: forWhom.head.about.name, day: day! })}</b>{' '}
                <span class="small">{words.forgets}</span>
              </p>
            )}
            <AssignedCode
              key={`${given.join()} ${forWhom?.head.id} ${day}`}
              base={base}
              words={words}
              codes={codesOf(given, forWhom, titleOf)}
              {...(forWhom
                ? { fileName: interpolate(words.fileName, { n: forWhom.head.about.number }) }
                : {})}
            />
          </>
        )}
        {picked.length > 0 && (
          <button class="button screen-only" onClick={() => setPicked([])}>
            {words.clear}
          </button>
        )}
      </section>
    </div>
  );
}
