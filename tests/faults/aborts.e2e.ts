import { expect, test } from 'vitest';
import { abortWrites } from './aborts.ts';
import { savedTooSoon } from './kill.ts';
import { openLab } from './lab.ts';

test(
  'under 200 aborted writes no answer is falsely called saved, and all are stored in the end',
  { timeout: 180_000 },
  async () => {
    const lab = await openLab();
    const result = await abortWrites(lab, ({ aborts }) => aborts >= 200);
    await lab.close();
    console.log(JSON.stringify(result));
    expect(result.falselySaved).toBe(0);
    expect(result.keptInTheEnd).toBe(result.answers);
    expect(result.calledSaved).toBeGreaterThan(20);
    expect(result.calledSaved).toBeLessThan(result.answers);
  },
);

test('calling an answer saved before the commit is detected', { tags: ['control'] }, async () => {
  const lab = await openLab(await savedTooSoon());
  const result = await abortWrites(lab, ({ answers }) => answers >= 5);
  await lab.close();
  expect(result.falselySaved).toBeGreaterThan(0);
});
