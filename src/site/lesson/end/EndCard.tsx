import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { rowsOf } from '#core/progress/portfolio.ts';
import { firstTriesOf } from '#core/progress/first-tries.ts';
import { bestOf, progressOf } from '#core/progress/progress.ts';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { lessonItems, type LessonItems } from '#player/hydrate/module-items.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { cards as cardWords } from '../../pupil/messages/cards.ts';
import css from '../../pupil/profiles/cards.css?inline';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { getAssignment, isClassSpecific } from '#player/progress/assigned.ts';
import { $attempts, $sensitiveAttempts } from '#player/progress/attempts.ts';
import { switchTo } from '#player/profiles/partners.ts';
import { discardWork, createProfile, mergeIntoProfile } from '#player/profiles/cards.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { turns } from '../../pupil/messages/turns.ts';
import type { SaveResult } from '#player/storage/port.ts';
import { CardForm } from '../../pupil/profiles/CardForm.tsx';
import { Cloth } from './Cloth.tsx';
import { Finished, Tries, triesWords } from './Finished.tsx';
import { KeyPad } from '../../pupil/profiles/KeyPad.tsx';
import { useCards } from '../../pupil/profiles/use-cards.ts';

type Props = {
  base: string;
  lang: Locale;
  /** From grade 6 a finished lesson is signed, not stamped. */ signs?: boolean;
};
type Stage = 'asking' | 'choosing' | 'kept' | 'gone' | 'not-kept';

/**
 * Renders the end of a lesson: its stamp or signature when done, the first-try score, its cloth,
 * and “Giữ bài này lại không?”.
 */
export function Island({ base, lang, signs = false }: Props) {
  const { lesson } = pageData();
  const words = cardWords[lang];
  const undone = signs ? words.undoneOlder : words.undone;
  const [attempts, quietTries] = [useStore($attempts), useStore($sensitiveAttempts)];
  const { cards, seated, reread } = useCards();
  const [stage, setStage] = useState<Stage>('asking');
  const [asked, ask] = useState<string | null>(null);
  const [items, setItems] = useState<LessonItems | null>(null);
  const { shape, cloth } = items ?? {};
  const beside = useStore($partners);
  const { profile } = useStore($activeProfile);
  // Ask again when another partner at this computer becomes active.
  useEffect(() => void (profile !== '' && setStage('asking')), [profile]);
  useEffect(() => {
    adoptCss(css);
    // A pupil with an assignment returns to it, not to the band's next lesson. Codes open
    // Vietnamese lessons.
    if (lang !== 'vi' || !getAssignment()) return;
    const step = document.querySelector('[data-island=end-card]')!.closest('.step')!;
    const list = step.querySelector<HTMLAnchorElement>('[data-list]')!;
    list.href = `${base}learn/`;
    step.querySelector('[data-next] + .ear-place')?.remove();
    const next = step.querySelector('[data-next]');
    if (!next) return;
    list.classList.add('main');
    next.replaceWith(list);
  }, [base, lang]);
  // If loading failed, retry after every answer, so that a pupil who has finished the lesson sees
  // it.
  useEffect(() => {
    if (!items) lessonItems().then(setItems, () => {});
  }, [attempts, quietTries, items]);
  const locked = cards?.find((card) => card.id === asked);
  const here = attempts.filter((attempt) => attempt.lesson === lesson);
  const done = shape && progressOf(here, shape).state === 'done';
  const first = shape && firstTriesOf(here, shape);
  // Answers of a sensitive lesson are not stored: a complete exit form in this tab makes it done,
  // on either track.
  const best = bestOf(quietTries);
  const quietly =
    shape?.sensitive &&
    [shape.exitA, shape.exitB].some(
      (form) => form.length > 0 && form.every((item) => best.has(item)),
    );
  useEffect(() => {
    if (quietly && !done)
      void import('#player/progress/quiet.ts').then(({ saveCompleted }) => saveCompleted(lesson));
  }, [quietly, done, lesson]);
  const after = (good: Stage) => (kept: SaveResult) => {
    // A pupil who wanted nothing stored has left; the next partner is asked.
    const isNext = good === 'gone' && $activeProfile.get().profile !== '';
    setStage(kept.state !== 'kept' ? 'not-kept' : isNext ? 'asking' : good);
    reread();
  };
  const keeping = [words.keep, words.keepHere, words.keepHow, words.noNeed, words.noNeedHow];
  return (
    <>
      {done ? (
        <div class="ended plate">
          <Finished words={words} base={base} card={seated} isSigned={signs} />
          {first && (
            <div class="with-ear">
              <Tries words={words} first={first} />
              <Ear words={{ lang }} text={triesWords(words, first)} />
            </div>
          )}
          {cloth && (
            <Cloth
              motif={cloth.motif}
              rows={rowsOf(cloth.steps, new Set(here.map(({ item }) => item)), true)}
            />
          )}
        </div>
      ) : (
        <div class="with-ear quiet-note">
          {undone}
          <Ear words={{ lang }} text={undone} />
        </div>
      )}
      <div role="status">
        {stage === 'gone' && <p class="plate">{words.gone}</p>}
        {stage === 'not-kept' && <p class="plate">{words.notKept}</p>}
        {seated && stage !== 'gone' && (
          <p class="quiet-note">
            {interpolate(words.kept, { name: seated.name! })}{' '}
            {cloth && <a href={`${base}me/`}>{words.inBook}</a>}
          </p>
        )}
      </div>
      {!seated && cards && stage !== 'gone' && (
        <div class="plate">
          <div class="with-ear">
            <h3>{words.keep}</h3>
            {stage === 'asking' && <Ear words={{ lang }} text={words.keep} texts={keeping} />}
          </div>
          {stage === 'choosing' ? (
            <CardForm
              base={base}
              words={words}
              taken={cards.map((card) => card.name!)}
              isNumbered={isClassSpecific()}
              make={(name, picture) => void createProfile(name, picture).then(after('kept'))}
            />
          ) : (
            <div class="keep-choices">
              <button class="card" onClick={() => setStage('choosing')}>
                <Icon name="keep" large />
                <span>
                  <b class="plain">{words.keepHere}</b>
                  <small>{words.keepHow}</small>
                </span>
              </button>
              <button class="card" onClick={() => void discardWork().then(after('gone'))}>
                <Icon name="leave" large />
                <span>
                  <b class="plain">{words.noNeed}</b>
                  <small>{words.noNeedHow}</small>
                </span>
              </button>
              {cards.length > 0 && (
                <div class="chairs" role="group" aria-label={words.mine}>
                  <span>{words.mine}:</span>
                  {cards.map((card) => (
                    <button
                      key={card.id}
                      class="seat"
                      onClick={() =>
                        card.key ? ask(card.id) : void mergeIntoProfile(card.id).then(after('kept'))
                      }
                    >
                      <img
                        src={`${base}pictures/${card.picture}.svg`}
                        alt=""
                        width="36"
                        height="36"
                      />
                      {card.name}
                    </button>
                  ))}
                </div>
              )}
              {locked && (
                <KeyPad
                  key={locked.id}
                  base={base}
                  lang={lang}
                  card={locked}
                  opened={() => void mergeIntoProfile(locked.id).then(after('kept'))}
                  cancel={() => ask(null)}
                />
              )}
            </div>
          )}
        </div>
      )}
      {beside.length > 0 && (
        <p>
          <button class="button" onClick={() => void switchTo(beside[0]!)}>
            <Icon name="swap" />
            {turns[lang].besideNext}
          </button>
        </p>
      )}
    </>
  );
}
