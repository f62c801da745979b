import type { ClassOverview, TeacherPin, TeacherSession } from '../../../transfer/lan-answers.ts';
import type { ClassBook } from './class-book.ts';
import type { Guard, Verdict } from './guard.ts';
import { fine, refusal, type Reply } from './reply.ts';
import type { Sessions } from './sessions.ts';

/** What the guard knows the PIN by, among the numbers of the cards. */
const PIN = 'pin';
/** Fewer wrong codes are a finger's mistake. */
const MANY_WRONG = 8;

export type TeacherDesk = { book: ClassBook; guard: Guard; sessions: Sessions };
/** `pin` as typed, `session` as given; '' when there is none. */
export type Asker = { machine: string; isOwn: boolean; pin: string; session: string };

/** Right on the teacher's own machine, whatever was typed elsewhere; on others with the PIN, or a session that it has opened. */
export function mayTeach(
  { machine, isOwn, pin, session }: Asker,
  { book, guard, sessions }: TeacherDesk,
): Verdict {
  if (isOwn || sessions.isOpen(session, machine)) return 'right';
  // Without a PIN nothing was guessed.
  return pin === '' ? 'wrong' : guard.judge(machine, PIN, () => pin === book.pin);
}

export function openSession({ machine }: Asker, { sessions }: TeacherDesk): Reply {
  const opened: TeacherSession = { session: sessions.open(machine) };
  return fine(opened);
}

export function seePin({ book }: TeacherDesk): Reply {
  const seen: TeacherPin = { pin: book.pin };
  return fine(seen);
}

/** A new PIN; who got in by the old one, on whichever machine, must ask again. Without room on the disk nothing has changed. */
export async function changePin({ session }: Asker, desk: TeacherDesk): Promise<Reply> {
  const changed = await desk.book.changePin();
  if (changed.state === 'refused') return refusal(changed.why);
  desk.sessions.closeOthers(session);
  return seePin(desk);
}

/** Lets a machine that must wait try again, or all of them. */
export function letIn(machine: string | undefined, { guard }: TeacherDesk): Reply {
  guard.letIn(machine);
  return fine({});
}

/** Who has typed many wrong codes, or is shut out now. */
export function shutOut(guard: Guard): ClassOverview['wrong'] {
  const waiting = new Set(guard.waiting());
  return [...new Set([...waiting, ...guard.wrong.keys()])]
    .map((machine) => ({
      machine,
      times: guard.wrong.get(machine) ?? 0,
      isWaiting: waiting.has(machine),
    }))
    .filter(({ times, isWaiting }) => times >= MANY_WRONG || isWaiting);
}
