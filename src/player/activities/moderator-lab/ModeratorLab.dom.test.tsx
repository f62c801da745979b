import { describe, expect, it } from 'vitest';
import { describeSamples } from '../../../../tests/dom/each-sample.tsx';
import { play, sampleOf, words } from '../../../../tests/dom/play.tsx';
import { moderatorLab } from './messages.ts';
import { view } from './ModeratorLab.tsx';

describeSamples('moderator-lab', view);

describe('the board', () => {
  const sample = sampleOf('moderator-lab', 'club-page');
  const asks = (page: Awaited<ReturnType<typeof play>>) =>
    page.all('[role="radiogroup"] > p').map((each) => each.textContent);
  const own = moderatorLab.vi;

  it('has its rules in sight of every post', async () => {
    const page = await play(sample, view);
    expect(page.all('.board-rules li')).toHaveLength(3);
  });

  it('asks by which rule, and lets the writer appeal, only once a post is touched', async () => {
    const page = await play(sample, view);
    expect(asks(page)).toEqual([own.type, own.act]);
    await page.press('Ẩn bài');
    expect(asks(page)).toEqual([own.type, own.act, own.rule, own.appeal]);
    expect(page.place.querySelector('.post-appeal')!.textContent).toContain(
      'Bài tớ phạm quy tắc nào',
    );
    await page.press('Giữ bài');
    expect([asks(page), page.all('.post-appeal')]).toEqual([[own.type, own.act], []]);
  });

  it('shows after the answer what came of it for both sides, not before', async () => {
    const page = await play(sample, view);
    await page.acts(sample.answers.worst.acts);
    expect(page.all('.post-sides')).toEqual([]);
    await page.press(words.check);
    expect(page.all('.post-sides dt').map((each) => each.textContent)).toEqual([
      own.writer,
      own.readers,
    ]);
  });
});
