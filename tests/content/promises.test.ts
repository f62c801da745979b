/**
 * Promises that no page may make are not in the interface's words either. The patterns match
 * variants and leave similar sentences alone.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardsAloneIn, namelessIn, promisesIn } from '#curriculum/texts/promises.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(
    (file) =>
      /\.(?:ts|tsx|astro|mjs|yaml)$/.test(file) &&
      !/\.test\.|(?:checks|texts)\/promises\.ts$/.test(file),
  )
  .map((file) => join('src', file));
const faultsIn = (text: string): string[] => [
  ...promisesIn(text),
  ...namelessIn(text),
  ...cardsAloneIn(text),
];

it('the interface, its samples and its tools make no such promise', () => {
  expect(sources.length).toBeGreaterThan(400);
  expect(
    sources.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line) => faultsIn(line).map((words) => `${file}: ${words}`)),
    ),
  ).toEqual([]);
});

describe('a promise that telling has no price', () => {
  it.each([
    'Kể lúc nào cũng kịp, không ai bị phạt vì kể.',
    'Người gài bẫy mới có lỗi, không ai phạt em vì kể.',
    'Nói ra không ai phạt cả.',
    'Cứ gọi mẹ, chẳng ai mắng đâu.',
    'Kể thì không bị mắng, không bị thu máy.',
    'Lỡ bấm thì kể, con không bị phạt.',
    'Em sẽ không bị mắng.',
    'Không bị phạt vì đã kể.',
    'Nobody is punished for telling.',
    'No one will be scolded.',
    'You won’t be punished.',
    'Tell me; no punishment.',
  ])('is detected: %s', (text) => expect(promisesIn(text)).not.toEqual([]));

  it.each([
    'Máy hiện gì lạ thì gọi cô. Cô không phạt ai gọi cô.',
    'Cháu kể là đúng, bà không mắng.',
    'Con kể thì bố mẹ không mắng, không thu máy.',
    'Không ai được phạt em vì em đã kể.',
    'Hôm nào quên thì hôm sau làm lại, không ai phải phạt ai.',
    'Kể để bạn được giúp, không phải để ai bị phạt.',
    'Em lỡ làm, em sợ bị mắng.',
    'Có ai mắng thì em kể tiếp với người khác, hoặc gọi {111}.',
    'I punish nobody who calls me.',
    'They get punished if she tells.',
  ])('is not detected: %s', (text) => expect(promisesIn(text)).toEqual([]));
});

describe('a promise that a call needs no name', () => {
  it.each([
    '“Cháu đang ở…” Chưa nói tên cũng được.',
    'Không cần nói tên vẫn gọi được.',
    'Ngại nói tên thì xin để sau.',
    '“Cháu chưa muốn nói tên ạ.”',
    'You can call without giving your name.',
    'Shy about her name? She can ask to give it later.',
    'Em nói đến đâu cũng được. Tên thì em chưa nói cũng được.',
  ])('is detected: %s', (text) => expect(namelessIn(text)).not.toEqual([]));

  it.each([
    '“Cháu muốn kể với ai trước? Chưa muốn nói tên cũng được.”',
    'Nói vai, không nói tên.',
    'Write your name on the sheet, or leave it blank.',
  ])('is not detected: %s', (text) => expect(namelessIn(text)).toEqual([]));
});

describe('a bank reached by its card alone', () => {
  it.each([
    'Gọi ngay ngân hàng, số in trên thẻ, nhờ khóa.',
    'Gọi ngân hàng, số in trên thẻ hoặc trong ứng dụng.',
    'Gọi ngân hàng: số trong ứng dụng, không có thì số in trên thẻ.',
    'Call the bank, the number on the card.',
  ])('is detected: %s', (text) => expect(cardsAloneIn(text)).not.toEqual([]));

  it.each([
    'Gọi ngay ngân hàng: số trong ứng dụng, không có thì số in trên thẻ, hoặc ra quầy.',
    'Gọi ngân hàng theo số trong ứng dụng.',
    'Xin mã: số trên thẻ là tiền, nhắn đi là mất.',
    'Call the bank: the number in its app, or on the card, or at the counter.',
  ])('is not detected: %s', (text) => expect(cardsAloneIn(text)).toEqual([]));
});
