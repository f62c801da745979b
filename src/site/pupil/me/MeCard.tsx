import { useState } from 'preact/hooks';
import type { Attempt } from '#core/progress/attempt.ts';
import type { Place, Profile } from '#core/progress/profile.ts';
import { DONE } from '#core/progress/progress.ts';
import { seenOf, getVisibility } from '#core/progress/sight.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { picturePasswordForm } from '../messages/picture-password-form.ts';
import { resultWords, type me } from '../messages/me.ts';
import { setKey } from '#player/profiles/picture-password.ts';
import { SaveFile } from './Carry.tsx';
import { Confirmed } from '../profiles/Confirmed.tsx';
import { KeyPad } from '../profiles/KeyPad.tsx';

export type Names = {
  titles: Record<string, string>;
  /** By lesson id, the position of its first scene, which is its step 1. */
  begins: Record<string, number>;
  stems: Record<string, string>;
  sensitive: string[];
};
type Words = (typeof me)['vi'];
type Props = {
  words: Words;
  lang: Locale;
  base: string;
  names: Names;
  /** A profile's id; if `profile` is undefined, work without a profile. */
  id: string;
  profile: Profile | undefined;
  attempts: Attempt[];
  places: Place[];
  isSeated: boolean;
  /** True if the page has few enough lines to render them at once. */
  isFew: boolean;
  changed(): void;
  erase(): void;
};

/** Returns true for the only row stored of a sensitive lesson. */
const isDone = ({ item }: Attempt): boolean => item === DONE;

/** Above this count answers are grouped by lesson, folded behind its name. */
const READ_AT_ONCE = 12;

/** Returns a lesson's title, or its id. A file may contain any lesson id, “constructor” too. */
const titleOf = (lesson: string, { titles }: Names): string =>
  Object.hasOwn(titles, lesson) ? titles[lesson]! : lesson;

/** Adds quotes, unless the answer is quoted already. */
const quoted = (said: string): string => (said.startsWith('“') ? said : `“${said}”`);

function Line({ attempt, words, names }: { attempt: Attempt; words: Words; names: Names }) {
  const { stems } = names;
  if (isDone(attempt))
    return <li>{interpolate(words.done, { lesson: titleOf(attempt.lesson, names) })}</li>;
  const item = stems[`${attempt.lesson}/${attempt.item}`] ?? attempt.item;
  if (attempt.answer === undefined) return <li>{interpolate(words.only, { item })}</li>;
  const said = attempt.unsure ? words.unsure : (attempt.said ?? '');
  return (
    <li>
      {interpolate(words.line, { item, said: quoted(said), points: resultWords(words, attempt) })}
    </li>
  );
}

/** Returns the position in a lesson, by the step number shown. Review questions have no number. */
function placeSaid({ lesson, half, step, of }: Place, words: Words, names: Names): string {
  const before = (Object.hasOwn(names.begins, lesson) ? names.begins[lesson]! : 1) - 1;
  const said = half
    ? words.half
    : step >= of
      ? words.placeEnd
      : step <= before
        ? words.placeOld
        : words.place;
  return interpolate(said, { lesson: titleOf(lesson, names), n: step - before, of: of - before });
}

/** Lists a profile's answers; a large number only on request. */
function Answers({
  answers,
  isFew,
  words,
  names,
}: {
  answers: Attempt[];
  isFew: boolean;
  words: Words;
  names: Names;
}) {
  const [isSeen, see] = useState(false);
  if (!isFew && !isSeen)
    return (
      <>
        {' '}
        <button class="button quiet" onClick={() => see(true)}>
          {words.seeAnswers}
        </button>
      </>
    );
  const told = answers.filter((answer) => !isDone(answer));
  return (
    <ul class="by-lesson">
      {answers.filter(isDone).map((answer) => (
        <Line key={answer.id} attempt={answer} words={words} names={names} />
      ))}
      {[...new Set(told.map(({ lesson }) => lesson))].map((lesson) => {
        const lessonAnswers = told.filter((answer) => answer.lesson === lesson);
        return (
          <li key={lesson}>
            <details open={answers.length <= READ_AT_ONCE}>
              <summary>
                {interpolate(words.inLesson, {
                  lesson: titleOf(lesson, names),
                  n: lessonAnswers.length,
                })}
              </summary>
              <ul class="bullets">
                {lessonAnswers.map((answer) => (
                  <Line key={answer.id} attempt={answer} words={words} names={names} />
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

/**
 * Shows one profile, or work without one: the stored data that the active profile may see
 * (`core/progress/sight.ts`).
 */
export function MeCard({
  words,
  lang,
  base,
  names,
  id,
  profile,
  attempts,
  places,
  isSeated,
  isFew,
  changed,
  erase,
}: Props) {
  const [isOpened, setOpened] = useState(false);
  const [isAsking, ask] = useState(false);
  const hasKey = Boolean(profile?.key);
  const sight = getVisibility({ isSeated, hasCard: Boolean(profile?.name), hasKey, isOpened });
  const sensitive = new Set(names.sensitive);
  const answers = seenOf(attempts, sight, sensitive);
  return (
    <section class="plate">
      <h2>
        {profile?.name ? interpolate(words.card, { name: profile.name }) : words.unnamed}
        {isSeated && <small> · {words.now}</small>}
      </h2>
      {hasKey && (
        <p>
          {words.key}{' '}
          {isOpened && (
            <button class="button" onClick={() => void setKey(id).then(changed)}>
              {picturePasswordForm[lang].remove}
            </button>
          )}
          {!isOpened && !isAsking && (
            <button class="button" onClick={() => ask(true)}>
              {words.openKeyed}
            </button>
          )}
        </p>
      )}
      {profile && isAsking && !isOpened && (
        <KeyPad
          base={base}
          lang={lang}
          card={profile}
          opened={() => setOpened(true)}
          cancel={() => ask(false)}
        />
      )}
      {sight === 'closed' && !hasKey && <p>{words.notShown}</p>}
      {sight !== 'closed' && (
        <>
          <ul class="bullets">
            {sight === 'all' &&
              places.map((place) => <li key={place.lesson}>{placeSaid(place, words, names)}</li>)}
            <li>
              {interpolate(words.answers, { n: answers.length })}
              {sight === 'count' && <p>{words.ofOther}</p>}
              {sight === 'all' && answers.length > 0 && (
                <Answers answers={answers} isFew={isFew} words={words} names={names} />
              )}
            </li>
          </ul>
          {sight === 'all' && (
            <SaveFile label={words.exportOne} words={words} lang={lang} profile={id} />
          )}
        </>
      )}
      <Confirmed label={words.erase} words={words} act={erase} />
    </section>
  );
}
