import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { projectBuilder } from './messages.ts';
import { view } from './ProjectBuilder.tsx';

describeSamples('project-builder', view);

describe('the plan', () => {
  const sample = sampleOf('project-builder', 'school-week');
  const lines = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('.plan-page dd').map((element) => element.textContent);

  it('fills line by line as its parts are chosen', async () => {
    const page = await play(sample, view);
    expect(new Set(lines(page))).toEqual(new Set([projectBuilder.vi.empty]));
    await page.acts(['Tin chưa kiểm chứng chạy nhanh trong các nhóm lớp']);
    expect(lines(page)[0]).toBe('Tin chưa kiểm chứng chạy nhanh trong các nhóm lớp');
  });

  it('requires a channel that reaches its audience, and gives the feedback there', async () => {
    const page = await play(sample, view);
    const acts = sample.answers.right.acts.map((act) =>
      act === 'Học sinh lớp 6 mới có nhóm lớp' ? 'Ông bà, cha mẹ trong bản' : act,
    );
    await page.acts([...acts, words.check]);
    expect(page.place.querySelector('.inspect-pane')!.getAttribute('aria-label')).toBe('Kênh');
    expect(page.place.querySelector('.inspect-said')!.textContent).toContain('Kênh chưa khớp');
  });
});
