import { useStore } from '@nanostores/preact';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { $partners } from '#player/profiles/active-profile.ts';
import { createProfile, discardWork } from '#player/profiles/cards.ts';
import { switchTo } from '#player/profiles/partners.ts';
import { isClassSpecific } from '#player/progress/assigned.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { cards as cardWords } from '../../pupil/messages/cards.ts';
import { turns } from '../../pupil/messages/turns.ts';
import { CardForm } from '../../pupil/profiles/CardForm.tsx';
import { OwnCards } from './OwnCards.tsx';
import { useKeeping } from './use-keeping.ts';

type Props = {
  base: string;
  lang: Locale;
  /** False for a sensitive lesson, which has no page in the pupil's book. */ hasBook: boolean;
};

/** “Giữ bài này lại không?” of grades 6–12: keep it on a card, keep nothing, or use a known card. */
export function KeepWork({ base, lang, hasBook }: Props) {
  const words = cardWords[lang];
  const { cards, seated, stage, setStage, after } = useKeeping();
  const beside = useStore($partners);
  const keeping = [words.keep, words.keepHere, words.keepHow, words.noNeed, words.noNeedHow];
  return (
    <>
      <div role="status">
        {stage === 'gone' && <p class="plate">{words.gone}</p>}
        {stage === 'not-kept' && <p class="plate">{words.notKept}</p>}
        {seated && stage !== 'gone' && (
          <p class="quiet-note">
            {interpolate(words.kept, { name: seated.name! })}{' '}
            {hasBook && <a href={`${base}me/`}>{words.inBook}</a>}
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
              <OwnCards base={base} lang={lang} cards={cards} kept={after('kept')} />
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
