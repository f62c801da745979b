import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { encodeAssignment, inGroups } from '#core/codes/assign-code.ts';
import { interpolate } from '#core/text/messages.ts';
import { typedPaper } from '../messages/typed-paper.ts';
import { PaperForm, type CardResult, type OpenCard } from './PaperForm.tsx';

const words = typedPaper.vi;
afterEach(() => render(null, document.body));

const field = () => document.querySelector<HTMLInputElement>('#paper')!;
const says = () => document.querySelector('[role=status]')?.textContent;

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
}

function show(openCard?: OpenCard) {
  const [openCode, done] = [vi.fn(), vi.fn()];
  render(
    <PaperForm id="paper" lang="vi" openCode={openCode} openCard={openCard} done={done} />,
    document.body,
  );
  return { openCode, done };
}

it('has one labelled box, with the focus in it', () => {
  show();
  expect(document.querySelector('label[for=paper]')?.textContent).toBe('Gõ chữ trên giấy');
  expect(document.activeElement).toBe(field());
});

it('opens a lesson code, however it is typed', async () => {
  const { openCode } = show();
  await type(inGroups(encodeAssignment([14])).toLowerCase());
  expect(openCode).toHaveBeenCalledWith(encodeAssignment([14]));
});

it.each([
  ['', words.wrong.empty],
  ['07', words.wrong.noSymbols],
  ['BK7M', words.wrong.noNumber],
  ['xin chào', words.wrong.symbols],
  ['một hai ba bốn', words.wrong.length],
  ['BBBBBC', words.wrong.check],
  ['07 BK7M', words.elsewhere],
  ['23BK7M', interpolate(words.perhapsElsewhere, { n: 23 })],
])('“%s” stays in the box, with a sentence', async (typed, sentence) => {
  const { openCode } = show();
  await type(typed);
  await expect.poll(says).toBe(sentence);
  expect(field().value).toBe(typed);
  expect(openCode).not.toHaveBeenCalled();
});

it('opens a card where cards work, and asks whose the work here is', async () => {
  const answer = vi.fn(() => Promise.resolve<CardResult>({ state: 'done' }));
  const openCard = vi.fn<OpenCard>(() =>
    Promise.resolve({ state: 'asks', says: 'whose?', yes: 'mine', no: 'not mine', answer }),
  );
  const { done } = show(openCard);
  await type('7bk7m');
  expect(openCard).toHaveBeenCalledWith({ n: 7, code: 'BK7M' });
  await expect.poll(() => document.querySelector('.ask p')?.textContent).toBe('whose?');
  document.querySelectorAll<HTMLButtonElement>('.ask button')[1]!.click();
  await expect.poll(() => done.mock.calls.length).toBe(1);
  expect(answer).toHaveBeenCalledWith(false);
});

it.each([
  ['07 BK7M', 'number and symbols do not match'],
  ['23BK7M', words.wrong.check],
])('a wrong code “%s” says so in the words of what it may be', async (typed, sentence) => {
  show(() =>
    Promise.resolve({ state: 'refused', says: 'number and symbols do not match', isWrong: true }),
  );
  await type(typed);
  await expect.poll(says).toBe(sentence);
  expect(field().value).toBe(typed);
});
