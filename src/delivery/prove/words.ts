/** The parsed request of `npm run prove --`: trial names, or `all`. */
export type Asked =
  | { state: 'asked'; names: string[]; n?: number; isJson: boolean }
  | { state: 'unclear'; why: string };

/** Parses the words of the command line. */
export function readWords(words: string[]): Asked {
  const names: string[] = [];
  let n: number | undefined;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--json') continue;
    if (word === '--n') {
      n = Number(words[(i += 1)]);
      if (!Number.isInteger(n) || n < 1) {
        return { state: 'unclear', why: 'Sau --n phải là một số nguyên từ 1 trở lên.' };
      }
    } else if (word.startsWith('--')) {
      return { state: 'unclear', why: `Không có lựa chọn ${word}. Chỉ có --n và --json.` };
    } else names.push(word);
  }
  const isJson = words.includes('--json');
  return { state: 'asked', names, isJson, ...(n === undefined ? {} : { n }) };
}

/** Returns the requested trials; or a message for an unknown name, with the known names. */
export function chosenFrom<T extends { name: string }>(
  trials: T[],
  names: string[],
): { state: 'chosen'; trials: T[] } | { state: 'unclear'; why: string } {
  const list = trials.map(({ name }) => name).join(', ') || '(chưa có phép thử nào)';
  if (names.length === 0) {
    return { state: 'unclear', why: `Hãy nêu tên phép thử, hoặc all. Các phép thử: ${list}.` };
  }
  const unknown = names.filter((name) => name !== 'all' && !trials.some((t) => t.name === name));
  if (unknown.length > 0 || trials.length === 0) {
    return {
      state: 'unclear',
      why: `Không có phép thử "${unknown.join('", "') || 'all'}". Các phép thử: ${list}.`,
    };
  }
  if (names.includes('all')) return { state: 'chosen', trials };
  return { state: 'chosen', trials: trials.filter(({ name }) => names.includes(name)) };
}
