import { forgetSession } from './lan-session.ts';
import { leaveClass } from './class-client.ts';

/** As long as the server remembers one that asks nothing (`server/sessions.ts`). */
const IDLE_MS = 15 * 60_000;

export function endSession(session: string): void {
  leaveClass('logout', session);
  forgetSession();
}

/**
 * Watches over what an open session shows: after a quarter of an hour in which the server was asked
 * nothing it goes off the screen; when the page goes it is wiped, if it must be, and the server is
 * told; a page that “back” brings asks anew.
 * @returns stops watching
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
