import type { ClassOverview, TeacherPin, TeacherSession } from '#core/files/lan-answers.ts';
import type { CardStore } from './class-book.ts';
import type { LoginThrottle, Verdict } from './guard.ts';
import { okReply, errorReply, type Reply } from './reply.ts';
import type { Sessions } from './sessions.ts';

/** What the guard knows the PIN by, among the numbers of the cards. */
const PIN = 'pin';
/** Fewer wrong codes are a finger's mistake. */
const MANY_WRONG = 8;

export type TeacherDesk = { book: CardStore; guard: LoginThrottle; sessions: Sessions };
/**
 * `pin` as typed, `session` as given; '' when there is none. `place`: the machine and the name it
 * asked for.
 */
export type Asker = { machine: string; place: string; pin: string; session: string };

/**
 * With the PIN, or a session that it or the server's window has opened. Never by the address alone.
 */
export function mayTeach(
  { machine, place, pin, session }: Asker,
  { book, guard, sessions }: TeacherDesk,
): Verdict {
  if (sessions.isOpen(session, place)) return 'right';
  // Without a PIN nothing was guessed.
  return pin === '' ? 'wrong' : guard.verify(machine, PIN, () => pin === book.pin);
}

/**
 * Irreversible actions ask for the PIN again, even in a session: a pupil may sit at a page that was
 * left open.
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

/** Only where the server's window has opened the page: on a pupil's PC the PIN is never shown. */
export const seePin = ({ session }: Asker, { book, sessions }: TeacherDesk): Reply =>
  sessions.isDesk(session) ? pinReply(book) : errorReply('unknown');

function pinReply({ pin }: CardStore): Reply {
  const seen: TeacherPin = { pin };
  return okReply(seen);
}

/**
 * A new PIN; who got in by the old one, on whichever machine, must ask again. Without room on the
 * disk nothing has changed.
 */
export async function changePin(asker: Asker, desk: TeacherDesk): Promise<Reply> {
  if (!hasPin(asker, desk)) return errorReply('pin');
  const changed = await desk.book.changePin();
  if (changed.state === 'refused') return errorReply(changed.why);
  desk.sessions.closeOthers(asker.session);
  if (changed.isCopyOld) return errorReply('copy');
  return pinReply(desk.book);
}

/** Lets a machine that must wait try again, or all of them. */
export function letIn(machine: string | undefined, { guard }: TeacherDesk): Reply {
  guard.unblock(machine);
  return okReply({});
}

/** Who has typed many wrong codes, or is shut out now. */
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
