import type {
  BookDates,
  CardStoreErrorCode,
  ClassOverview,
  PrintedCard,
  RenewedCard,
  TeacherPin,
  TeacherSession,
} from '#core/files/lan-answers.ts';

/** Client for `server/class-asks.ts`. The PIN, or a key of the server's window, opens a session. */
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
 * Returns the error code that has a sentence. The server sends “closed” to all clients, and the
 * reason (`book`) only to this page.
 */
function whyNot({ why, book }: { why?: string; book?: string }): NotDone {
  if (why === 'full') return 'noRoom';
  return known.find((code) => code === (book ?? why)) ?? 'failed';
}

/**
 * Returns whether the book is unavailable. The server keeps trying to open it, so such requests may
 * be retried automatically.
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
    // Interrupted, or an unknown reply: reporting the server as absent would be wrong.
    return { state: 'refused', why: 'failed' };
  }
}

const json = <Body>(answer: Response): Promise<Body> => answer.json() as Promise<Body>;
const by = (session: string): Record<string, string> => ({ 'X-Phien': session });

/** Opens a session with the typed PIN; later requests send the session's key instead. */
export const openClass = (pin: string): Promise<LanResult<TeacherSession>> =>
  ask('/open', { 'X-Pin': pin }, (answer) => json<TeacherSession>(answer), 'POST');
/** Opens a session with a key of the server's window. */
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
/** Fetches the work of one card, as text of a work file. */
export const cardWork = (session: string, n: number): Promise<LanResult<string>> =>
  ask(`/work?n=${n}`, by(session), (answer) => answer.text());
export const changeCard = (
  act: 'renew' | 'erase',
  session: string,
  n: number,
  /** Required again for erasing. */ pin = '',
): Promise<LanResult<Partial<RenewedCard>>> =>
  ask(
    `/${act}?n=${n}`,
    { ...by(session), 'X-Pin': pin },
    (answer) => json<Partial<RenewedCard>>(answer),
    'POST',
  );
export const seePin = (session: string): Promise<LanResult<TeacherPin>> =>
  ask('/pin', by(session), (answer) => json<TeacherPin>(answer));
/**
 * Changes the PIN.
 * @param pin the current one, which is checked again
 */
export const changePin = (session: string, pin: string): Promise<LanResult<TeacherPin>> =>
  ask(
    '/change-pin',
    { ...by(session), 'X-Pin': pin },
    (answer) => json<TeacherPin>(answer),
    'POST',
  );
/** Accepts the older folder; only allowed in a page opened by the server's window. */
export const takeOlder = (session: string): Promise<LanResult<object>> =>
  ask('/take-older', by(session), (answer) => json<object>(answer), 'POST');
/** Unblocks a computer; without a machine all of them. */
export const letIn = (session: string, machine?: string): Promise<LanResult<object>> =>
  ask(
    machine === undefined ? '/let-in' : `/let-in?machine=${machine}`,
    by(session),
    (answer) => json<object>(answer),
    'POST',
  );

/**
 * Reports that the page closes (`left`), or that the teacher signs out (`logout`). The request
 * outlives the page.
 */
export function leaveClass(how: 'left' | 'logout', session: string): void {
  void fetch(`/lan/class/${how}`, { method: 'POST', headers: by(session), keepalive: true }).catch(
    () => {},
  );
}
