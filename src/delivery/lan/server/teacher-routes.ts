import type { ClassOverview, TeacherPin, TeacherSession } from '#core/files/lan-answers.ts';
import type { CardStore } from './class-book.ts';
import type { LoginThrottle, Verdict } from './guard.ts';
import { okReply, errorReply, type Reply } from './reply.ts';
import type { Sessions } from './sessions.ts';

/** The PIN's key in the throttle, among the numbers of the cards. */
const PIN = 'pin';
/** Fewer wrong codes are typing errors. */
const MANY_WRONG = 8;

export type TeacherDesk = { book: CardStore; guard: LoginThrottle; sessions: Sessions };
/**
 * `pin` as typed, `session` as given; '' if there is none. `place`: the client and the host name it
 * used.
 */
export type Asker = { machine: string; place: string; pin: string; session: string };

/**
 * Checks for the PIN, or a session opened by it or by the server's window. The address alone is
 * never sufficient.
 */
export function mayTeach(
  { machine, place, pin, session }: Asker,
  { book, guard, sessions }: TeacherDesk,
): Verdict {
  if (sessions.isOpen(session, place)) return 'right';
  // Without a PIN no guess was made.
  return pin === '' ? 'wrong' : guard.verify(machine, PIN, () => pin === book.pin);
}

/**
 * Checks the PIN for irreversible actions, even in a session: a pupil may use a page that was left
 * open.
 */
export function hasPin({ pin, session }: Asker, { book, sessions }: TeacherDesk): boolean {
  if (pin === book.pin) return true;
  sessions.missed(session);
  return false;
}

export function openSession({ place }: Asker, { sessions }: TeacherDesk): Reply {
  const opened: TeacherSession = { session: sessions.open(place) };
  return okReply(opened);
}

/** Returns the PIN only if the server's window opened the page: a pupil's PC never shows it. */
export const seePin = ({ session }: Asker, { book, sessions }: TeacherDesk): Reply =>
  sessions.isDesk(session) ? pinReply(book) : errorReply('unknown');

function pinReply({ pin }: CardStore): Reply {
  const seen: TeacherPin = { pin };
  return okReply(seen);
}

/** Sets a new PIN and ends all other sessions, on any computer. On a full disk nothing changes. */
export async function changePin(asker: Asker, desk: TeacherDesk): Promise<Reply> {
  if (!hasPin(asker, desk)) return errorReply('pin');
  const changed = await desk.book.changePin();
  if (changed.state === 'refused') return errorReply(changed.why);
  desk.sessions.closeOthers(asker.session);
  if (changed.isCopyOld) return errorReply('copy');
  return pinReply(desk.book);
}

/** Unblocks a waiting client, or all of them. */
export function letIn(machine: string | undefined, { guard }: TeacherDesk): Reply {
  guard.unblock(machine);
  return okReply({});
}

/** Returns clients with many wrong codes, and blocked ones. */
export function shutOut(guard: LoginThrottle): ClassOverview['wrong'] {
  const waiting = new Set(guard.waiting());
  return [...new Set([...waiting, ...guard.wrong.keys()])]
    .map((machine) => ({
      machine,
      times: guard.wrong.get(machine) ?? 0,
      isWaiting: waiting.has(machine),
    }))
    .filter(({ times, isWaiting }) => times >= MANY_WRONG || isWaiting);
}
