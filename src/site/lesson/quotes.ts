// A whole quote in bold is speech and becomes a bubble (`site/lesson/lesson.css`), without extra
// markup from the author.

/**
 * Matches a quote after a colon or at its paragraph's start, followed by a new sentence. A quote
 * inside a sentence stays in its line.
 */
const alone = /(<p>\s*|:\s*)<strong>(“[^“”]*”)<\/strong>(?=\s*(?:<\/p>|\p{Lu}|“))/gu;

/**
 * Matches the words before the colon of a thought. In a step that thinks aloud, everything else
 * after a colon is said or written.
 */
const thinks = /(?:nghĩ|thầm|nhủ|thinks|thought)[^.!?:]*:\s*$/u;

/**
 * Marks quotes as bubbles.
 * @param html a step's text, as rendered by Astro
 * @returns the same with `class="said"` on speech, `said aloud` if a colon names the speaker
 */
export const withBubbles = (html: string): string =>
  html.replace(alone, (_, before: string, quote: string, at: number) => {
    const isAloud =
      before.startsWith(':') && !thinks.test(html.slice(Math.max(0, at - 60), at + 1));
    return `${before}<strong class="${isAloud ? 'said aloud' : 'said'}">${quote}</strong>`;
  });
