import type { ClassOverview, PrintedCard, TeacherPin, TeacherSession } from '../../../transfer/lan-answers.ts';

/** The teacher's side of `server/class-asks.ts`. On the server's own machine `session` may be ''. */
export type Asked<Body> = { state: 'answered'; body: Body } | { state: 'refused'; why: 'pin' | 'wait' | 'busy' | 'closed' | 'away' | 'failed' };

const reasons = ['pin', 'wait', 'busy', 'closed'] as const;

async function ask<Body>(path: string, headers: Record<string, string>, read: (answer: Response) => Promise<Body>, method = 'GET'): Promise<Asked<Body>> {
  try {
    const answer = await fetch(`/lan/class${path}`, { method, headers, cache: 'no-store' });
    if (answer.ok) return { state: 'answered', body: await read(answer) };
    const { why } = (await answer.json()) as { why: string };
    return { state: 'refused', why: reasons.find((each) => each === why) ?? 'failed' };
  } catch {
    return { state: 'refused', why: 'away' };
  }
}

const json = <Body>(answer: Response): Promise<Body> => answer.json() as Promise<Body>;
const by = (session: string): Record<string, string> => ({ 'X-Phien': session });

/** With the PIN as typed; what comes back is shown instead of it from then on. */
export const openClass = (pin: string): Promise<Asked<TeacherSession>> => ask('/open', { 'X-Pin': pin }, (answer) => json<TeacherSession>(answer), 'POST');
export const seeClass = (session: string): Promise<Asked<ClassOverview>> => ask('', by(session), (answer) => json<ClassOverview>(answer));
export const cardsToPrint = (session: string, from: number, to: number): Promise<Asked<PrintedCard[]>> => ask(`/cards?from=${from}&to=${to}`, by(session), (answer) => json<PrintedCard[]>(answer));
export const classWork = (session: string): Promise<Asked<string>> => ask('/work', by(session), (answer) => answer.text());
export const changeCard = (act: 'renew' | 'erase' | 'unlock', session: string, n: number): Promise<Asked<{ n: number; code?: string }>> => ask(`/${act}?n=${n}`, by(session), (answer) => json<{ n: number; code?: string }>(answer), 'POST');
export const seePin = (session: string): Promise<Asked<TeacherPin>> => ask('/pin', by(session), (answer) => json<TeacherPin>(answer));
export const changePin = (session: string): Promise<Asked<TeacherPin>> => ask('/change-pin', by(session), (answer) => json<TeacherPin>(answer), 'POST');
export const unlockPin = (session: string): Promise<Asked<object>> => ask('/unlock-pin', by(session), (answer) => json<object>(answer), 'POST');
export const letIn = (session: string, machine: string): Promise<Asked<object>> => ask(`/let-in?machine=${machine}`, by(session), (answer) => json<object>(answer), 'POST');

/** Says that the page goes (`left`), or that the teacher does (`logout`). It is sent though the page is going. */
export function leaveClass(how: 'left' | 'logout', session: string): void {
  void fetch(`/lan/class/${how}`, { method: 'POST', headers: by(session), keepalive: true }).catch(() => {});
}
