export type StepText = { n: number; title: string; text: string };

/** A gloss is printed in brackets after its term: it counts on the screen, and as a sentence of its own. */
const glossLast = (text: string): string =>
  text.replace(/<Term word="([^"]*)">([\s\S]*?)<\/Term>([^\n]*)/g, '$1$3\n($2)');

/** Each step of a lesson's body as it is written, without comments. */
export const stepBlocks = (body: string): { title: string; inside: string }[] =>
  [...body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').matchAll(/<Step\b([^>]*)>([\s\S]*?)<\/Step>/g)].map(
    ([, tag, inside]) => ({ title: /\btitle="([^"]*)"/.exec(tag!)?.[1] ?? '', inside: inside! }),
  );

/** What a pupil reads in each step of a lesson's body: words only, a term's gloss included. */
export const stepTexts = (body: string): StepText[] =>
  stepBlocks(body).map(({ title, inside }, at) => ({
    n: at + 1,
    title,
    text: glossLast(inside)
      .replace(/<[^>]*>/g, '')
      .trim(),
  }));
