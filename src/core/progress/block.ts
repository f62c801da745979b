/** A run of text with one style. */
export type Run = { text: string; isStrong?: true };

/** A block of text, for every printed form. */
export type Block =
  | { kind: 'heading'; depth: number; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; isNumbered: boolean; items: Block[][] };

/** Returns the words of a block, one line per paragraph. */
export const linesOfBlock = (block: Block): string[] =>
  block.kind === 'list'
    ? block.items.flatMap((item) => item.flatMap(linesOfBlock))
    : [wordsOfRuns(block.runs)];

export const wordsOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

export const plain = (text: string): Run[] => [{ text }];
export const strong = (text: string): Run[] => [{ text, isStrong: true }];
export const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) });
export const bullets = (lines: readonly string[]): Block => ({
  kind: 'list',
  isNumbered: false,
  items: lines.map((line) => [paragraph(line)]),
});
