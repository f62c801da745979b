import { forgetSession } from './lan-session.ts';
import { leaveClass } from './class-client.ts';

/** Idle time after which the server forgets a session (`server/sessions.ts`). */
const IDLE_MS = 15 * 60_000;

export function endSession(session: string): void {
  leaveClass('logout', session);
  forgetSession();
}

/**
 * Guards the data of an open session. After a quarter of an hour without requests it is hidden.
 * When the page closes, it is wiped if necessary, and the server is informed. A page restored from
 * the back-forward cache authenticates again.
 * @returns a function that stops the guard
 */
export function watchSession(
  session: string,
  forget: () => void,
  again: () => void,
  wipe: () => void,
): () => void {
  const late = setTimeout(forget, IDLE_MS);
  const left = () => {
    wipe();
    leaveClass('left', session);
  };
  const back = ({ persisted }: PageTransitionEvent) => persisted && again();
  addEventListener('pagehide', left);
  addEventListener('pageshow', back);
  return () => {
    clearTimeout(late);
    removeEventListener('pagehide', left);
    removeEventListener('pageshow', back);
  };
}
