import type { ClassOverview, PrintedCard } from '../../../transfer/lan-answers.ts';

/** The teacher's side of `server/class-routes.ts`. On the server's own machine the PIN may be ''. */
export type Asked<Body> = { state: 'answered'; body: Body } | { state: 'refused'; why: 'pin' | 'wait' | 'closed' | 'away' | 'failed' };

const reasons = ['pin', 'wait', 'closed'] as const;

async function ask<Body>(path: string, pin: string, read: (answer: Response) => Promise<Body>, method = 'GET'): Promise<Asked<Body>> {
  try {
    const answer = await fetch(`/lan/class${path}`, { method, headers: { 'X-Pin': pin }, cache: 'no-store' });
    if (answer.ok) return { state: 'answered', body: await read(answer) };
    const { why } = (await answer.json()) as { why: string };
    return { state: 'refused', why: reasons.find((each) => each === why) ?? 'failed' };
  } catch {
    return { state: 'refused', why: 'away' };
  }
}

export const seeClass = (pin: string): Promise<Asked<ClassOverview>> => ask('', pin, (answer) => answer.json() as Promise<ClassOverview>);
export const cardsToPrint = (pin: string, from: number, to: number): Promise<Asked<PrintedCard[]>> => ask(`/cards?from=${from}&to=${to}`, pin, (answer) => answer.json() as Promise<PrintedCard[]>);
export const classWork = (pin: string): Promise<Asked<string>> => ask('/work', pin, (answer) => answer.text());
export const changeCard = (act: 'renew' | 'erase' | 'unlock', pin: string, n: number): Promise<Asked<{ n: number; code?: string }>> => ask(`/${act}?n=${n}`, pin, (answer) => answer.json() as Promise<{ n: number; code?: string }>, 'POST');
