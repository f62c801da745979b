import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { leave, play, sampleOf } from '../../../tests/dom/play.tsx';
import { view } from '../activities/choice/Choice.tsx';
import { $listen } from './listen.ts';

afterEach(() => {
  leave();
  $listen.set(null);
});

test('a question has no “Nghe” until this device has a voice, and then its label', async () => {
  const sample = sampleOf('choice', 'scenario-unsure');
  const page = await play(sample, view);
  expect(page.all('.voice')).toEqual([]);
  const Voice = ({ texts }: { texts: (string | undefined)[] }) => (
    <i class="voice">{texts.join('|')}</i>
  );
  await act(() => $listen.set(Voice));
  expect(
    page.all('.voice').map((voice) => voice.textContent!.includes(String(sample.spec['stem']))),
  ).toEqual([true]);
});
