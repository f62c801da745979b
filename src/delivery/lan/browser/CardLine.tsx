import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { typedPaper } from '#site/pupil/messages/typed-paper.ts';
import { lan } from '../messages/lan.ts';
import { $attempts } from '#player/progress/attempts.ts';
import { eraseCard } from '#player/profiles/cards.ts';
import { $store } from '#player/progress/store.ts';
import { forgetCard, knownCards, type KnownCard } from '#player/profiles/lan-credentials.ts';
import { $partners, $activeProfile } from '#player/profiles/active-profile.ts';
import { cardNumber } from '#core/codes/card-code.ts';
import { Icon } from '#player/ui/Sign.tsx';
import { CardCodeForm } from './CardCodeForm.tsx';
import { CardSync } from './card-sync.ts';
import { CARD_OPENED } from './open-card.ts';
import { useLatest } from '#player/ui/use-latest.ts';

type Props = {
  base: string;
  lang: Locale;
  /** On /me/: also shows where else this work is. */ also?: boolean;
};
type Words = (typeof lan)['vi'];

const STEP_MS = 800;

/** Sends and stores the work of partners, who are at this computer too. */
async function sendBeside(base: string): Promise<void> {
  for (const card of knownCards().filter(
    ({ profile, isRefused }) => $partners.get().includes(profile) && !isRefused,
  )) {
    const sync = new CardSync(base, card, false);
    await sync.run();
    sync.stop();
  }
}

/**
 * Sends work left behind by a pupil who has gone. When another pupil uses this computer, only the
 * teacher's PC gets it.
 */
async function sendLeftBehind(base: string): Promise<void> {
  const isLeft = ({ profile }: KnownCard): boolean =>
    $activeProfile.get().profile !== profile && !$partners.get().includes(profile);
  for (const card of knownCards().filter((card) => isLeft(card) && !card.isRefused)) {
    const sync = new CardSync(base, card, false);
    await sync.run();
    sync.stop();
    if (sync.why || !isLeft(card) || ($activeProfile.get().profile === '' && sync.here > 0))
      continue;
    if (sync.here > 0) await eraseCard(card.profile);
    forgetCard(card.profile);
  }
}

/**
 * Removes the server-rendered line, which Preact would keep. Returns true if it was pressed before
 * hydration.
 */
function wasPressed(): boolean {
  const printed = document.querySelector<HTMLDetailsElement>('.phieu details');
  printed?.remove();
  return printed?.open ?? false;
}

/** The line under the header: the box for papers, or, once a card is active here, where its work is. */
export function Island({ base, lang, also }: Props) {
  const words = lan[lang];
  const { profile } = useStore($activeProfile);
  const attempts = useStore($attempts);
  const [, redraw] = useState(0);
  const [typing, setTyping] = useState(wasPressed);
  const sync = useRef<CardSync | null>(null);
  const card = knownCards().find((card) => card.profile === profile);

  const latestCard = useLatest(card);
  const code = card?.code;
  const isRefused = card?.isRefused;
  useEffect(() => {
    const card = latestCard.current;
    void sendLeftBehind(base).then(() => sendBeside(base));
    if (!card) return;
    const created = new CardSync(base, card, true, () => redraw((times) => times + 1));
    sync.current = created;
    // A code that was refused before is not sent again; the line shows it at once.
    if (card.isRefused) redraw((times) => times + 1);
    void created.run();
    let later: ReturnType<typeof setTimeout>;
    const step = () => {
      clearTimeout(later);
      later = setTimeout(() => void created.run(), STEP_MS);
    };
    const again = () => void created.run();
    addEventListener('elm:step', step);
    addEventListener('online', again);
    return () => {
      created.stop();
      sync.current = null;
      clearTimeout(later);
      removeEventListener('elm:step', step);
      removeEventListener('online', again);
    };
  }, [base, latestCard, profile, code, isRefused]);
  useEffect(() => void sync.current?.run(), [attempts]);
  useEffect(() => {
    // Answers of partners do not change `$attempts`: they are sent when the pupil goes to another
    // step.
    const later = () => void sendBeside(base);
    addEventListener('elm:step', later);
    return () => removeEventListener('elm:step', later);
  }, [base]);

  useEffect(() => {
    // The card may have been typed into the box of the page.
    const opened = () => redraw((times) => times + 1);
    addEventListener(CARD_OPENED, opened);
    return () => removeEventListener(CARD_OPENED, opened);
  }, []);

  const sat = () => {
    setTyping(false);
    // On a lesson page the card's step differs: the page reloads, unless only this tab holds the
    // work.
    if (document.documentElement.dataset['at'] && $store.get()?.durable)
      location.replace(location.pathname);
    else redraw((times) => times + 1);
  };
  if (typing)
    return <CardCodeForm base={base} lang={lang} done={sat} cancel={() => setTyping(false)} />;
  if (!card)
    return (
      <>
        <button class="button" onClick={() => setTyping(true)}>
          {typedPaper[lang].type}
        </button>{' '}
        <span class="how">{words.line.how}</span>
      </>
    );
  return (
    <>
      <State
        sync={sync.current}
        name={interpolate(words.cardName, { n: cardNumber(card.n) })}
        words={words}
        type={typedPaper[lang].type}
        ids={attempts.map(({ id }) => id)}
        retype={() => setTyping(true)}
      />
      {also && (
        <span class="how">
          {interpolate(words.line.also, {
            card: interpolate(words.cardName, { n: cardNumber(card.n) }),
          })}
        </span>
      )}
    </>
  );
}

function State({
  sync,
  name,
  words,
  type,
  ids,
  retype,
}: {
  sync: CardSync | null;
  name: string;
  words: Words;
  /** The label of the button that opens the box. */
  type: string;
  ids: string[];
  retype(): void;
}) {
  if (!sync || (!sync.hasLooked && !sync.why))
    return <span>{interpolate(words.line.looking, { card: name })}</span>;
  const { durable } = $store.get() ?? { durable: true };
  const { sent, sentOnly, waiting, waitingOnly } = words.line;
  const hasChanged = sync.why === 'code' || sync.why === 'changed';
  // It is unknown here what was sent with the old code.
  const left = hasChanged && !sync.hasLooked ? 0 : ids.filter((id) => !sync.sent.has(id)).length;
  return (
    <>
      {left === 0 && !sync.why && (
        <span class="sent">
          <Icon name="done" />
          {interpolate(durable ? sent : sentOnly, { card: name })}
        </span>
      )}
      {left > 0 && (
        <span class="left">
          {interpolate(durable ? waiting : waitingOnly, { card: name, n: left })}
        </span>
      )}
      <span role="status">
        {sync.why &&
          `${left === 0 ? `${name}: ` : ''}${hasChanged ? words.wrong.changed : words.wrong[sync.why]}`}
      </span>
      {hasChanged && (
        <button class="button" onClick={retype}>
          {type}
        </button>
      )}
    </>
  );
}
