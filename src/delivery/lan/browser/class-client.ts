import type {
  BookDates,
  CardStoreErrorCode,
  ClassOverview,
  PrintedCard,
  RenewedCard,
  TeacherPin,
  TeacherSession,
} from '#core/files/lan-answers.ts';

/**
 * The teacher's side of `server/class-asks.ts`. A session is opened by the PIN, or by a key of the
 * server's window.
 */
export type LanResult<Body> =
  | { state: 'answered'; body: Body }
  | {
      state: 'refused';
      why:
        | CardStoreErrorCode
        | 'pin'
        | 'key'
        | 'copy'
        | 'wait'
        | 'busy'
        | 'noRoom'
        | 'away'
        | 'failed';
      dates?: BookDates;
    };

type NotDone = Extract<LanResult<never>, { state: 'refused' }>['why'];
const known: readonly NotDone[] = [
  'pin',
  'key',
  'copy',
  'wait',
  'busy',
  'bookHeld',
  'bookTorn',
  'bookAltered',
  'bookOlder',
  'bookLost',
  'bookNewer',
  'bookFull',
  'closed',
];

/**
 * The word that has a sentence. The server says “closed” to everybody and to this page also why
 * (`book`).
 */
function whyNot({ why, book }: { why?: string; book?: string }): NotDone {
  if (why === 'full') return 'noRoom';
  return known.find((each) => each === (book ?? why)) ?? 'failed';
}

/**
 * The server keeps trying to open the class's book: what was refused so may be asked again by
 * itself.
 */
export const isShut = (why: NotDone): boolean => why === 'closed' || why.startsWith('book');

async function ask<Body>(
  path: string,
  headers: Record<string, string>,
  read: (answer: Response) => Promise<Body>,
  method = 'GET',
): Promise<LanResult<Body>> {
  const answer = await fetch(`/lan/class${path}`, { method, headers, cache: 'no-store' }).catch(
    () => null,
  );
  if (!answer) return { state: 'refused', why: 'away' };
  try {
    if (answer.ok) return { state: 'answered', body: await read(answer) };
    const said = (await answer.json()) as { why?: string; book?: string; dates?: BookDates };
    return { state: 'refused', why: whyNot(said), ...(said.dates ? { dates: said.dates } : {}) };
  } catch {
    // Broken off in the middle, or a word that is not the server's: that the server is away would
    // not be true.
    return { state: 'refused', why: 'failed' };
  }
}

const json = <Body>(answer: Response): Promise<Body> => answer.json() as Promise<Body>;
const by = (session: string): Record<string, string> => ({ 'X-Phien': session });

/** With the PIN as typed; what comes back is shown instead of it from then on. */
export const openClass = (pin: string): Promise<LanResult<TeacherSession>> =>
  ask('/open', { 'X-Pin': pin }, (answer) => json<TeacherSession>(answer), 'POST');
/** With a key of the server's window. */
export const openDesk = (key: string): Promise<LanResult<TeacherSession>> =>
  ask('/open', { 'X-Khoa': key }, (answer) => json<TeacherSession>(answer), 'POST');
export const seeClass = (session: string): Promise<LanResult<ClassOverview>> =>
  ask('', by(session), (answer) => json<ClassOverview>(answer));
export const cardsToPrint = (
  session: string,
  from: number,
  to: number,
): Promise<LanResult<PrintedCard[]>> =>
  ask(`/cards?from=${from}&to=${to}`, by(session), (answer) => json<PrintedCard[]>(answer));
export const classWork = (session: string): Promise<LanResult<Blob>> =>
  ask('/zip', by(session), (answer) => answer.blob());
/** The work of one card, as text of a work file. */
export const cardWork = (session: string, n: number): Promise<LanResult<string>> =>
  ask(`/work?n=${n}`, by(session), (answer) => answer.text());
export const changeCard = (
  act: 'renew' | 'erase',
  session: string,
  n: number,
  /** Erasing asks for it again. */ pin = '',
): Promise<LanResult<Partial<RenewedCard>>> =>
  ask(
    `/${act}?n=${n}`,
    { ...by(session), 'X-Pin': pin },
    (answer) => json<Partial<RenewedCard>>(answer),
    'POST',
  );
export const seePin = (session: string): Promise<LanResult<TeacherPin>> =>
  ask('/pin', by(session), (answer) => json<TeacherPin>(answer));
/** @param pin the one there is: it is asked again */
export const changePin = (session: string, pin: string): Promise<LanResult<TeacherPin>> =>
  ask(
    '/change-pin',
    { ...by(session), 'X-Pin': pin },
    (answer) => json<TeacherPin>(answer),
    'POST',
  );
/** The older folder is the right one: only the desk may say so. */
export const takeOlder = (session: string): Promise<LanResult<object>> =>
  ask('/take-older', by(session), (answer) => json<object>(answer), 'POST');
/** Without a machine: all that are shut out. */
export const letIn = (session: string, machine?: string): Promise<LanResult<object>> =>
  ask(
    machine === undefined ? '/let-in' : `/let-in?machine=${machine}`,
    by(session),
    (answer) => json<object>(answer),
    'POST',
  );

/**
 * Says that the page goes (`left`), or that the teacher does (`logout`). It is sent though the page
 * is going.
 */
export function leaveClass(how: 'left' | 'logout', session: string): void {
  void fetch(`/lan/class/${how}`, { method: 'POST', headers: by(session), keepalive: true }).catch(
    () => {},
  );
}
