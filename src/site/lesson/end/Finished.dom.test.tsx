import { render } from 'preact';
import { expect, it } from 'vitest';
import { cards } from '../../pupil/messages/cards.ts';
import { Tries, triesWords } from './Finished.tsx';

const words = cards.vi;
const shown = (score: { right: number; of: number; now: number }, isHeard: boolean) => {
  document.body.innerHTML = '<div></div>';
  const place = document.querySelector('div')!;
  render(<Tries words={words} score={score} isHeard={isHeard} />, place);
  const ticks = [...place.querySelectorAll('i')];
  return { filled: ticks.filter((tick) => tick.className === 'once').length, ticks };
};

it.each([
  [{ right: 3, of: 3, now: 3 }, 'Câu hỏi cuối bài: đúng cả 3 ngay lần đầu.'],
  [{ right: 2, of: 3, now: 3 }, 'Cả 3 câu đều đúng hướng, 2 câu đúng ngay lần đầu.'],
  [{ right: 0, of: 4, now: 4 }, 'Cả 4 câu đều đúng hướng, sau khi nghĩ lại.'],
  [{ right: 1, of: 3, now: 2 }, 'Đúng hướng 2 trong 3 câu.'],
  [{ right: 0, of: 3, now: 0 }, words.noneRight],
])('says %o in one sentence', (score, said) => expect(triesWords(words, score)).toBe(said));

it('fills every right tick for children who do not read, later those of the first try', () => {
  expect(shown({ right: 2, of: 3, now: 3 }, true).filled).toBe(3);
  const { filled, ticks } = shown({ right: 2, of: 3, now: 3 }, false);
  expect(filled).toBe(2);
  expect(ticks.map(({ textContent }) => textContent)).toEqual(['✓', '✓', '✓']);
});

it('shows no empty row of ticks', () =>
  expect(shown({ right: 0, of: 3, now: 0 }, true).ticks).toEqual([]));
