// A whole quote in bold is what somebody says, and is drawn as a bubble (`styles/lesson.css`); an author writes nothing for it.

/** After a colon, or at its paragraph's start, and a new sentence after it: a quote in the middle of a sentence stays in its line. */
const alone = /(<p>\s*|:\s*)<strong>(“[^“”]*”)<\/strong>(?=\s*(?:<\/p>|\p{Lu}|“))/gu;

/** @param html of a step's text, as Astro has drawn it. @returns the same with `class="said"` on what somebody says */
export const withBubbles = (html: string): string =>
  html.replace(alone, '$1<strong class="said">$2</strong>');
