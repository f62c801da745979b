import type { BookWhy, ClassOverview, PrintedCard, RenewedCard } from '../../../transfer/lan-answers.ts';

/** The teacher's side of `server/class-routes.ts`. On the server's own machine the PIN may be ''. */
export type Asked<Body> = { state: 'answered'; body: Body } | { state: 'refused'; why: BookWhy | 'pin' | 'wait' | 'noRoom' | 'away' | 'failed' };

type NotDone = Extract<Asked<never>, { state: 'refused' }>['why'];
const known: readonly NotDone[] = ['pin', 'wait', 'bookHeld', 'bookTorn', 'bookLost', 'bookNewer', 'bookFull', 'closed'];

/** The word that has a sentence. The server says “closed” to everybody and to this page also why (`book`). */
function whyNot({ why, book }: { why?: string; book?: string }): NotDone {
  if (why === 'full') return 'noRoom';
  return known.find((each) => each === (book ?? why)) ?? 'failed';
}

async function ask<Body>(path: string, pin: string, read: (answer: Response) => Promise<Body>, method = 'GET'): Promise<Asked<Body>> {
  try {
    const answer = await fetch(`/lan/class${path}`, { method, headers: { 'X-Pin': pin }, cache: 'no-store' });
    if (answer.ok) return { state: 'answered', body: await read(answer) };
    return { state: 'refused', why: whyNot((await answer.json()) as { why?: string; book?: string }) };
  } catch {
    return { state: 'refused', why: 'away' };
  }
}

export const seeClass = (pin: string): Promise<Asked<ClassOverview>> => ask('', pin, (answer) => answer.json() as Promise<ClassOverview>);
export const cardsToPrint = (pin: string, from: number, to: number): Promise<Asked<PrintedCard[]>> => ask(`/cards?from=${from}&to=${to}`, pin, (answer) => answer.json() as Promise<PrintedCard[]>);
export const classWork = (pin: string): Promise<Asked<Blob>> => ask('/zip', pin, (answer) => answer.blob());
export const changeCard = (act: 'renew' | 'erase' | 'unlock', pin: string, n: number): Promise<Asked<Partial<RenewedCard>>> => ask(`/${act}?n=${n}`, pin, (answer) => answer.json() as Promise<Partial<RenewedCard>>, 'POST');
