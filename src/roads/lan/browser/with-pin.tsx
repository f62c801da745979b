import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../messages/area.ts';
import { lanDesk } from '../../../messages/lan-desk.ts';
import { openClass, type Asked } from './class-desk.ts';
import { endSession, savedSession, saveSession, watchSession } from './teacher-session.ts';

const words = lanDesk.vi.teacher;

/** What an open page works with; `session` is '' on the server's own machine. */
export type Opened = { session: string; reload(): void };
type Props<Body> = { load(session: string): Promise<Asked<Body>>; children(body: Body, opened: Opened): ComponentChildren };

/** Asks the server; asks the teacher for the PIN only when the server wants one. */
export function WithPin<Body>({ load, children }: Props<Body>) {
  const [session, setSession] = useState(savedSession);
  const [come, setCome] = useState<Asked<Body> | null>(null);
  const [said, say] = useState('');
  const ask = (own: string) => void load(own).then(setCome);
  const close = (why: string) => {
    endSession(session);
    setSession('');
    setCome({ state: 'refused', why: 'pin' });
    say(why);
  };
  useEffect(() => ask(session), []);
  // Each answer begins the quarter of an hour anew, here as on the server.
  useEffect(() => (session !== '' && come?.state === 'answered' ? watchSession(session, () => close(words.forgotten), () => ask(session)) : undefined), [session, come]);
  if (!come) return <p>{words.opening}</p>;
  if (come.state === 'answered')
    return (
      <>
        {session !== '' && <p class="acts screen-only"><button class="button quiet" onClick={() => close(words.loggedOut)}>{words.logout}</button></p>}
        {children(come.body, { session, reload: () => ask(session) })}
      </>
    );
  if (come.why !== 'pin') return <p class="note" role="alert">{words[come.why]}</p>;
  const open = async (typed: string): Promise<void> => {
    const opened = await openClass(typed);
    if (opened.state === 'refused') return say(opened.why === 'pin' ? words.wrongPin : words[opened.why]);
    saveSession(opened.body.session);
    setSession(opened.body.session);
    ask(opened.body.session);
  };
  return <PinForm said={said} open={open} />;
}

function PinForm({ said, open }: { said: string; open(typed: string): Promise<void> }) {
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    void open(typed);
  };
  return (
    <form class="pin" onSubmit={submit}>
      <label for="pin">{fill(words.askPin, { see: words.pinSee })}</label>
      <input id="pin" value={typed} inputMode="numeric" autocomplete="off" maxLength={6} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button class="button main">{words.pinOpen}</button>
      <p role="status">{said}</p>
    </form>
  );
}
