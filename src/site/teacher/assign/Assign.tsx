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

/** Returns one code for everything picked; for a class on a day, one code per lesson or module. */
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
 * Renders the teacher's page: tick lessons or modules, get a code, a link and a QR code. Nothing is
 * stored.
 */
export function Island({ base, lang, groups }: Props) {
  const words = assign[lang];
  const [picked, setPicked] = useState<number[]>([]);
  const [forWhom, setForWhom] = useState<AssignmentTarget>(null);
  const modules = groups.flatMap((group) => group.modules);
  const all = [
    ...modules,
    ...modules.flatMap((module) => module.each),
    ...groups.flatMap(({ openers }) => openers),
  ];
  const given = packed(
    picked,
    modules.map((module) => ({ n: module.n, lessons: module.each.map((pick) => pick.n) })),
  );
  const titleOf = (n: number): string =>
    modules.some((module) => module.n === n)
      ? interpolate(words.whole, { title: all.find((item) => item.n === n)!.title })
      : all.find((item) => item.n === n)!.title;
  const toggle = (numbers: number[], on: boolean) =>
    setPicked(
      on
        ? [...new Set([...picked, ...numbers])]
        : picked.filter((picked) => !numbers.includes(picked)),
    );
  const careful = all.filter(({ n, sensitive }) => sensitive && picked.includes(n));

  const box = (pick: Pick, numbers: number[], label: string, isLesson: boolean) => (
    <label key={pick.n} class={isLesson ? 'lesson' : undefined}>
      <input
        type="checkbox"
        disabled={!isOpen(pick)}
        checked={numbers.every((given) => picked.includes(given))}
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
        {groups.map(({ band, bandName, modules: bandModules, openers }) => (
          <fieldset key={band}>
            <legend>{bandName}</legend>
            {openers.filter(isOpen).map((opener) => box(opener, [opener.n], opener.title, false))}
            {bandModules.filter(isOpen).map((module) => [
              box(
                module,
                module.each.map(({ n }) => n),
                interpolate(words.whole, { title: module.title }),
                false,
              ),
              ...module.each.map((lesson) => box(lesson, [lesson.n], lesson.title, true)),
            ])}
            {bandModules.some((module) => !isOpen(module)) && (
              <p class="small">
                {interpolate(words.later, {
                  titles: bandModules
                    .filter((module) => !isOpen(module))
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
