import type { HelpPaths, TrustedAdult } from './schema/help-path.ts';

/** The press that opens the first question counts too. */
export const MAX_PRESSES = 4;

/** One route through the questions: the words pressed, and its end. */
export type HelpRoute = { presses: string[]; end: string };

/**
 * Returns every route from the first question to an end, in the authors' order. Routes without an
 * end are left out.
 */
export function listRoutes({
  questions,
  ends,
  start,
}: Pick<HelpPaths, 'questions' | 'ends' | 'start'>): HelpRoute[] {
  const from = (at: string, presses: string[], been: string[]): HelpRoute[] => {
    if (ends[at]) return [{ presses, end: at }];
    if (been.includes(at)) return [];
    return (questions[at]?.choices ?? []).flatMap(({ text, to }) =>
      from(to, [...presses, text], [...been, at]),
    );
  };
  return from(start, [], []);
}

/**
 * Returns a sentence as this child says it to this person: `{Ai}`, `{ai}` is the listener, `{Em}`,
 * `{em}` is the child's word for herself.
 */
export function spokenTo({ call, me }: Pick<TrustedAdult, 'call' | 'me'>, text: string): string {
  const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
  const said: Record<string, string> = {
    Ai: capital(call),
    ai: call.toLowerCase(),
    Em: capital(me),
    em: me,
  };
  return text.replace(/\{(Ai|ai|Em|em)\}/g, (_, name: string) => said[name]!);
}
