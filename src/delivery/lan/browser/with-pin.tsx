import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from '../messages/lan-class.ts';
import { savedSession, saveSession } from './lan-session.ts';
import { isShut, openClass, openDesk, takeOlder, type LanResult } from './class-client.ts';
import { bookDateWords, KEY_WORD } from '#core/files/lan-answers.ts';
import { endSession, watchSession } from './teacher-session.ts';
import { useLatest } from '#player/ui/use-latest.ts';

const words = lanClass.vi.teacher;
const AGAIN_MS = 5000;

/** A key of the server's window in the address; it is removed before anything is rendered. */
let windowKey = takeKey();
function takeKey(): string {
  const [, key = ''] = new RegExp(`^#${KEY_WORD}=(\\w+)$`).exec(location.hash) ?? [];
  if (key) history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}

/** Opens a session with the key, once. @returns '' without a key, or if it is no longer valid */
async function openByKey(): Promise<string> {
  const key = windowKey;
  windowKey = '';
  const come = key ? await openDesk(key) : null;
  if (come?.state !== 'answered') return '';
  saveSession(come.body.session);
  return come.body.session;
}

/** The context of an open page. */
export type Opened = { session: string; reload(): void };
type Props<Body> = {
  load(session: string): Promise<LanResult<Body>>;
  children(body: Body, opened: Opened): ComponentChildren;
  /**
   * It shows codes: it is emptied when the page closes, so that the back-forward cache keeps none.
   */
  isWiped?: boolean;
};

/** Retries while the server cannot open the class's book, so that a reload is unnecessary. */
function useAgain(isShutNow: boolean, ask: () => void): void {
  useEffect(() => {
    if (!isShutNow) return;
    const again = setInterval(ask, AGAIN_MS);
    return () => clearInterval(again);
  });
}

/** Loads data from the server; asks the teacher for the PIN only if the server requires it. */
export function WithPin<Body>({ load, children, isWiped = false }: Props<Body>) {
  const box = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState(savedSession);
  const [come, setCome] = useState<LanResult<Body> | null>(null);
  const [said, say] = useState('');
  const ask = (key: string) => void load(key).then(setCome);
  const close = (why: string) => {
    endSession(session);
    setSession('');
    setCome({ state: 'refused', why: 'pin' });
    say(why);
  };
  const latest = useLatest({ ask, close, session });
  useEffect(() => {
    const enter = (): void => {
      if (windowKey === '') return latest.current.ask(latest.current.session);
      void openByKey().then((opened) => {
        if (opened === '') say(words.key);
        else setSession(opened);
        latest.current.ask(opened || latest.current.session);
      });
    };
    // A new address from the window replaced only the hash, so the browser does not reload the
    // page.
    const again = () => {
      windowKey = takeKey();
      if (windowKey !== '') enter();
    };
    enter();
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, [latest]);
  useAgain(come?.state === 'refused' && isShut(come.why), () => ask(session));
  // Each reply restarts the quarter of an hour, here as on the server.
  useEffect(
    () =>
      session !== '' && come?.state === 'answered'
        ? watchSession(
            session,
            () => latest.current.close(words.forgotten),
            () => (isWiped ? location.reload() : latest.current.ask(session)),
            () => isWiped && box.current?.replaceChildren(),
          )
        : undefined,
    [session, come, latest, isWiped],
  );
  if (!come) return <p>{words.opening}</p>;
  if (come.state === 'answered')
    return (
      <div ref={box} style="display:contents">
        <p class="acts screen-only">
          <button class="button quiet" onClick={() => close(words.loggedOut)}>
            {words.logout}
          </button>
        </p>
        {children(come.body, { session, reload: () => ask(session) })}
      </div>
    );
  if (come.why !== 'pin')
    return (
      <p class="note" role="alert">
        {interpolate(words[come.why], bookDateWords(come.dates))}
        {come.dates && session !== '' && (
          <>
            {' '}
            <button class="button" onClick={() => void takeOlder(session).then(() => ask(session))}>
              {words.takeOlder}
            </button>
          </>
        )}
      </p>
    );
  const opened = (key: string): void => {
    saveSession(key);
    setSession(key);
    say('');
    ask(key);
  };
  return <PinForm said={said} opened={opened} />;
}

/** @param said why the page asks, until there is newer information */
function PinForm({ said, opened }: { said: string; opened(session: string): void }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(said);
  /** A PIN typed while the book was shut: it is retried automatically. */
  const [waiting, wait] = useState('');
  const open = async (pin: string): Promise<void> => {
    const come = await openClass(pin);
    wait(come.state === 'refused' && isShut(come.why) ? pin : '');
    if (come.state === 'answered') return opened(come.body.session);
    setProblem(come.why === 'pin' ? words.wrongPin : words[come.why]);
  };
  useAgain(waiting !== '', () => void open(waiting));
  const submit = (event: Event) => {
    event.preventDefault();
    void open(typed);
  };
  return (
    <form class="pin" onSubmit={submit}>
      <label for="pin">{interpolate(words.askPin, { see: words.pinSee })}</label>
      <input
        id="pin"
        value={typed}
        inputMode="numeric"
        autocomplete="off"
        maxLength={6}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          wait('');
        }}
      />
      <button class="button main">{words.pinOpen}</button>
      <p role="status">{problem}</p>
    </form>
  );
}
