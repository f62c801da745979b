import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { moderatorLab } from './messages.ts';
import { view } from './ModeratorLab.tsx';

describeSamples('moderator-lab', view);

describe('the board', () => {
  const sample = sampleOf('moderator-lab', 'club-page');
  const asks = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('[role="radiogroup"] > p').map((element) => element.textContent);
  const labels = moderatorLab.vi;

  it('shows its rules beside every post', async () => {
    const page = await play(sample, view);
    expect(page.all('.board-rules li')).toHaveLength(3);
  });

  it('asks for the rule, and lets the writer appeal, only once a post is changed', async () => {
    const page = await play(sample, view);
    expect(asks(page)).toEqual([labels.type, labels.act]);
    await page.press('Ẩn bài');
    expect(asks(page)).toEqual([labels.type, labels.act, labels.rule, labels.appeal]);
    expect(page.place.querySelector('.post-appeal')!.textContent).toContain(
      'Bài tớ phạm quy tắc nào',
    );
    await page.press('Giữ bài');
    expect([asks(page), page.all('.post-appeal')]).toEqual([[labels.type, labels.act], []]);
  });

  it('shows the effect on both sides after the answer, not before', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    expect(page.all('.post-sides')).toEqual([]);
    await page.press(words.check);
    expect(page.all('.post-sides dt').map((element) => element.textContent)).toEqual([
      labels.writer,
      labels.readers,
    ]);
  });
});
