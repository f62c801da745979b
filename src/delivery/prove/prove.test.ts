import { expect, test } from 'vitest';
import { exitCodeOf, runTrial } from './trial.ts';
import { chosenFrom, readWords } from './words.ts';

const trials = [{ name: 'qr' }, { name: 'zim' }];

test('a failure outweighs a skip, a skip outweighs success', () => {
  expect(exitCodeOf([{ state: 'passed' }, { state: 'skipped' }, { state: 'failed' }])).toBe(1);
  expect(exitCodeOf([{ state: 'passed' }, { state: 'skipped' }])).toBe(3);
  expect(exitCodeOf([{ state: 'passed' }])).toBe(0);
});

test('an unknown name gives the list of known names', () => {
  expect(chosenFrom(trials, ['kiwix'])).toEqual({
    state: 'unclear',
    why: 'Không có phép thử "kiwix". Các phép thử: qr, zim.',
  });
});

test('all means all, in order', () => {
  expect(chosenFrom(trials, ['all'])).toEqual({ state: 'chosen', trials });
});

test('an empty name does not mean all', () => {
  expect(chosenFrom(trials, []).state).toBe('unclear');
});

test('parses the name, the number of runs and the output format', () => {
  expect(readWords(['qr', '--n', '50', '--json'])).toEqual({
    state: 'asked',
    names: ['qr'],
    n: 50,
    isJson: true,
  });
});

test.each([
  ['qr', '--n'],
  ['qr', '--n', 'many'],
  ['qr', '--fast'],
])('unclear words are refused: %s %s %s', (...words) =>
  expect(readWords(words.filter(Boolean)).state).toBe('unclear'),
);

test('a trial that throws has failed, with its reason', async () => {
  const run = () => Promise.reject(new Error('hết giấy'));
  const result = await runTrial({ name: 'in', what: 'in được', run }, {});
  expect(result).toMatchObject({ state: 'failed', why: 'Error: hết giấy' });
});
