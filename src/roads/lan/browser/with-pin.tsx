import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { lanDesk } from '../../../messages/lan-desk.ts';
import type { Asked } from './class-desk.ts';

const words = lanDesk.vi.teacher;
/** Between the teacher's two pages of this tab; gone with the tab. */
const KEY = 'elm:lan-pin';
const AGAIN_MS = 5000;

type Props<Body> = { load(pin: string): Promise<Asked<Body>>; children(body: Body, pin: string, reload: () => void): ComponentChildren };

/** Asks the server; asks the teacher for the PIN only when the server wants one. */
export function WithPin<Body>({ load, children }: Props<Body>) {
  const [pin, setPin] = useState(() => sessionStorage.getItem(KEY) ?? '');
  const [come, setCome] = useState<Asked<Body> | null>(null);
  const [typed, setTyped] = useState('');
  const ask = (own: string) => void load(own).then((answer) => {
    if (answer.state === 'answered' && own) sessionStorage.setItem(KEY, own);
    setCome(answer);
  });
  useEffect(() => ask(pin), []);
  // The server goes on trying to open the book of the class: so does the page, and nobody has to reload it.
  const isShut = come?.state === 'refused' && (come.why === 'closed' || come.why.startsWith('book'));
  useEffect(() => {
    if (!isShut) return;
    const again = setInterval(() => ask(pin), AGAIN_MS);
    return () => clearInterval(again);
  }, [isShut, pin]);
  if (!come) return <p>{words.opening}</p>;
  if (come.state === 'answered') return <>{children(come.body, pin, () => ask(pin))}</>;
  if (come.why !== 'pin') return <p class="note" role="alert">{words[come.why]}</p>;
  const submit = (event: Event) => {
    event.preventDefault();
    setPin(typed);
    ask(typed);
  };
  return (
    <form class="pin" onSubmit={submit}>
      <label for="pin">{words.askPin}</label>
      <input id="pin" value={typed} inputMode="numeric" autocomplete="off" maxLength={6} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button class="button main">{words.pinOpen}</button>
      <p role="status">{pin !== '' && words.wrongPin}</p>
    </form>
  );
}
