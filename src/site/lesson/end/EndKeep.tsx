import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { pageData } from '#player/hydrate/page-data.ts';
import { lessonItems } from '#player/hydrate/module-items.ts';
import { $partners } from '#player/profiles/active-profile.ts';
import { createProfile, discardWork, renameProfile } from '#player/profiles/cards.ts';
import { switchTo } from '#player/profiles/partners.ts';
import { isClassSpecific } from '#player/progress/assigned.ts';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { exit } from '../../help/messages/exit.ts';
import { cards as cardWords } from '../../pupil/messages/cards.ts';
import { turns } from '../../pupil/messages/turns.ts';
import css from '../../pupil/profiles/cards.css?inline';
import { CardForm } from '../../pupil/profiles/CardForm.tsx';
import { $friendTurn } from './friend-turn.ts';
import { offeredCard } from './offered-card.ts';
import { OwnCards } from './OwnCards.tsx';
import { useKeeping } from './use-keeping.ts';

type Props = { base: string; lang: Locale };

/**
 * “Giữ bài này lại không?” of grades 1–5, below the sentence to take home: one press keeps the work
 * on a card whose name is offered. “Thẻ khác” shows the cards of this computer, a form for another
 * name, and “Không cần”.
 */
export function Island({ base, lang }: Props) {
  const words = cardWords[lang];
  const { cards, seated, stage, setStage, after } = useKeeping();
  const beside = useStore($partners);
  const passTurn = useStore($friendTurn);
  const [seed] = useState(Math.random);
  const [isNew, setNew] = useState(false);
  const [hasBook, setBook] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    adoptCss(css);
    // A sensitive lesson has no page in the pupil's book.
    const { module } = pageData();
    if (module)
      void lessonItems().then(
        ({ cloth }) => setBook(cloth !== undefined),
        () => {},
      );
  }, []);
  // The pressed button is gone: the focus goes to the sentence that says how it ended.
  const isSaid = stage === 'kept' || stage === 'gone' || stage === 'not-kept';
  useEffect(() => {
    if (isSaid) said.current?.focus();
  }, [isSaid]);
  if (!cards) return null;
  const taken = cards.filter((card) => card !== seated).map((card) => card.name!);
  const offered = isClassSpecific() ? undefined : offeredCard(words, taken, seed);
  const keep = (name: string, picture: string) => {
    setNew(true);
    void createProfile(name, picture).then(after('kept'));
  };
  const rename = (name: string, picture: string) =>
    void renameProfile(name, picture).then(after('kept'));
  const form = (make: typeof keep) => (
    <CardForm base={base} words={words} taken={taken} isNumbered={isClassSpecific()} make={make} />
  );
  const other = cards.find(({ id }) => id === beside[0]);
  const hasActs = seated && stage !== 'gone' && stage !== 'choosing' && (isNew || hasBook);
  // Small, beside whatever stands here: a child alone does not need it.
  const swap = passTurn && (
    <button class="end-swap" onClick={passTurn}>
      <Icon name="swap" />
      {exit[lang].exitSwap}
    </button>
  );
  const asks = !seated && stage !== 'gone';
  return (
    <>
      <div role="status" tabIndex={-1} ref={said}>
        {stage === 'gone' && <p>{words.gone}</p>}
        {stage === 'not-kept' && <p>{words.notKept}</p>}
        {seated && stage !== 'gone' && stage !== 'choosing' && (
          <p class="end-kept">
            <img src={`${base}pictures/${seated.picture}.svg`} alt="" width="40" height="40" />
            <span>
              <b>{interpolate(words.kept, { name: seated.name! })}</b> {isNew && words.mayBeErased}
            </span>
          </p>
        )}
      </div>
      {hasActs && (
        <div class="end-acts">
          {isNew && (
            <button class="button" onClick={() => setStage('choosing')}>
              {words.rename}
            </button>
          )}
          {hasBook && (
            <a class="button" href={`${base}me/`}>
              {words.inBook}
            </a>
          )}
          {swap}
        </div>
      )}
      {seated && stage === 'choosing' && form(rename)}
      {asks && stage === 'choosing' && (
        <>
          <OwnCards base={base} lang={lang} cards={cards} kept={after('kept')} />
          {form(keep)}
          <div class="end-acts">
            <button class="button" onClick={() => void discardWork().then(after('gone'))}>
              <Icon name="leave" />
              {words.noNeed}
            </button>
            <small>{words.noNeedHow}</small>
          </div>
        </>
      )}
      {asks && stage !== 'choosing' && (
        <div class="end-acts">
          {offered && (
            <button class="button keep" onClick={() => keep(offered.name, offered.picture)}>
              <img src={`${base}pictures/${offered.picture}.svg`} alt="" width="40" height="40" />
              {interpolate(words.keepOn, { name: offered.name })}
            </button>
          )}
          <button class={offered ? 'button' : 'button keep'} onClick={() => setStage('choosing')}>
            {offered ? words.otherCard : words.keepHere}
          </button>
          <Ear words={{ lang }} text={words.keep} texts={[words.keep, words.keepHow]} />
        </div>
      )}
      {beside.length > 0 && (
        <div class="end-acts">
          <button class="button" onClick={() => void switchTo(beside[0]!)}>
            {other ? (
              <img src={`${base}pictures/${other.picture}.svg`} alt="" width="40" height="40" />
            ) : (
              <Icon name="swap" />
            )}
            {other
              ? interpolate(turns[lang].backTo, { name: other.name! })
              : turns[lang].besideNext}
          </button>
        </div>
      )}
      {!hasActs && swap}
    </>
  );
}
