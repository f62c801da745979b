import { useEffect, useRef, useState } from 'preact/hooks';
import { updateDetails, undo } from '#core/class/class-commands.ts';
import { isUndone, mergeBooks } from '#core/class/book.ts';
import { firstLanCard } from '#core/class/lan-cards.ts';
import { newId } from '#core/progress/ids.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '#site/teacher/messages/classes.ts';
import { lanClass } from '../messages/lan-class.ts';
import { seeClass } from './class-client.ts';
import { WithPin, type Opened } from './with-pin.tsx';
import { LanPoller, type PollResult } from './lan-live.ts';
import { cardsOf, type ClassSession } from '#site/teacher/board/open-class.ts';
import { useLatest } from '#player/ui/use-latest.ts';

const words = classes.lan;
const AGAIN_MS = 4000;
const STAY_MS = 5 * 60_000;

const timeWords = (ms: number): string => {
  const at = new Date(ms);
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
};

/**
 * Collects new work from the lab automatically and shows when it last did. It can be paused, undone
 * and restarted.
 */
function Live({ open, session, reload }: { open: ClassSession } & Opened) {
  const live = useRef(new LanPoller(session, newId()));
  const [looked, setLooked] = useState<PollResult | null>(null);
  const [at, setAt] = useState(0);
  const [isHeld, hold] = useState(false);
  const { book, lessons } = open;
  // A poll takes a while: its results are added to the book as it is by then.
  const now = useRef(open);
  now.current = open;
  const look = async (): Promise<void> => {
    const come = await live.current.poll(now.current.book, lessons, Date.now());
    if (come.state === 'looked' && come.next) {
      const kept = await now.current.change(mergeBooks(now.current.book, come.next));
      // Results that could not be stored are requested again.
      if (kept.state === 'refused') live.current.begin(live.current.id);
    }
    // The server was restarted, or the session is over: the PIN is needed.
    if (come.state === 'refused' && come.why === 'pin') reload();
    setLooked(come);
    setAt(Date.now());
  };
  const latestLook = useLatest(look);
  useEffect(() => {
    if (isHeld) return;
    let isOver = false;
    let later: ReturnType<typeof setTimeout>;
    const go = async (): Promise<void> => {
      await latestLook.current().catch(() => setLooked({ state: 'refused', why: 'failed' }));
      if (!isOver) later = setTimeout(() => void go(), AGAIN_MS);
    };
    void go();
    return () => {
      isOver = true;
      clearTimeout(later);
    };
  }, [isHeld, latestLook]);
  // Each poll is a request, so a polling session does not time out.
  useEffect(() => {
    const again = setInterval(reload, STAY_MS);
    return () => clearInterval(again);
  });
  const { id } = live.current;
  const isTaken = book.takings[id] !== undefined;
  const isGone = isUndone(book, id);
  const takeBack = () => {
    hold(true);
    void open.change(undo(book, id, true, newId()));
  };
  const goOn = () => {
    if (isGone) live.current.begin(newId());
    hold(false);
  };
  const { teacher } = lanClass.vi;
  return (
    <section class="plate lan-live screen-only" aria-label={words.title}>
      <p role="status">
        <b>{words.title}</b>{' '}
        {looked?.state === 'refused' &&
          (looked.why === 'pin' ? teacher.wrongPin : teacher[looked.why])}
        {looked?.state === 'looked' &&
          interpolate(isHeld ? words.held : words.live, {
            n: looked.cards,
            time: timeWords(at),
          })}{' '}
        {looked?.state === 'looked' &&
          looked.others > 0 &&
          interpolate(words.others, { n: looked.others })}{' '}
        {looked?.state === 'looked' &&
          looked.newerLessons > 0 &&
          interpolate(words.newer, { n: looked.newerLessons })}{' '}
        {looked?.state === 'looked' &&
          looked.unread.length > 0 &&
          interpolate(words.unread, { cards: cardsOf(looked.unread) })}{' '}
        {isGone && words.undone}
      </p>
      <p class="row acts">
        <button class="button" onClick={() => (isHeld ? goOn() : hold(true))}>
          {isHeld ? words.goOn : words.hold}
        </button>
        {isTaken && !isGone && (
          <button class="button" onClick={takeBack}>
            {classes.collect.undo}
          </button>
        )}
        <label class="choice-of">
          <span>{words.from}</span>
          <input
            class="number"
            inputMode="numeric"
            autocomplete="off"
            value={firstLanCard(book.about.value)}
            onChange={(event) => {
              const lanFrom = Number(event.currentTarget.value.replace(/\D/g, ''));
              if (lanFrom < 1) return;
              live.current.begin(id);
              void open.change(updateDetails(book, { lanFrom }, newId()));
            }}
          />
        </label>
      </p>
    </section>
  );
}

/**
 * The strip on the board of a copy served by the teacher's PC. On another computer it asks for the
 * PIN first.
 */
export function LanStrip({ open }: { open: ClassSession }) {
  return (
    <WithPin load={seeClass}>
      {(_, opened) => <Live key={opened.session} open={open} {...opened} />}
    </WithPin>
  );
}
