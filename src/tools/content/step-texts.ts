export type StepText = { n: number; title: string; text: string };

/** A gloss is printed in brackets after its term: it counts on the screen, and as a sentence of its own. */
const glossLast = (text: string): string => text.replace(/<Term word="([^"]*)">([\s\S]*?)<\/Term>([^\n]*)/g, '$1$3\n($2)');

/** What a pupil reads in each step of a lesson's body: words only, a term's gloss included. */
export function stepTexts(body: string): StepText[] {
  return [...body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').matchAll(/<Step\b([^>]*)>([\s\S]*?)<\/Step>/g)].map(([, tag, inside], at) => ({
    n: at + 1,
    title: /\btitle="([^"]*)"/.exec(tag!)?.[1] ?? '',
    text: glossLast(inside!).replace(/<[^>]*>/g, '').trim(),
  }));
}
