// A whole quote in bold is what somebody says, and is drawn as a bubble (`site/lesson/lesson.css`); an
// author writes nothing for it.

/**
 * After a colon, or at its paragraph's start, and a new sentence after it: a quote in the middle of
 * a sentence stays in its line.
 */
const alone = /(<p>\s*|:\s*)<strong>(“[^“”]*”)<\/strong>(?=\s*(?:<\/p>|\p{Lu}|“))/gu;

/**
 * What stands before the colon of somebody who thinks. In a step that thinks aloud, all else after
 * a colon is said or written.
 */
const thinks = /(?:nghĩ|thầm|nhủ|thinks|thought)[^.!?:]*:\s*$/u;

/**
 * @param html of a step's text, as Astro has drawn it
 * @returns the same with `class="said"` on what somebody says, `said aloud` where a colon has named
 *   who says it
 */
export const withBubbles = (html: string): string =>
  html.replace(alone, (_, before: string, quote: string, at: number) => {
    const isAloud =
      before.startsWith(':') && !thinks.test(html.slice(Math.max(0, at - 60), at + 1));
    return `${before}<strong class="${isAloud ? 'said aloud' : 'said'}">${quote}</strong>`;
  });
