import { describe, expect, it } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
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

  it('shows at once on the post what is decided, and takes it back', async () => {
    const page = await play(sample, view);
    const { states, marks, because, unnamed } = labels;
    const post = () => page.place.querySelector('.post')!;
    const state = () => post().querySelector('.post-state')!.textContent;
    expect([post().className, state()]).toEqual(['post open stays', states.open]);
    await page.press('Xúc phạm');
    expect(post().querySelector('em')!.textContent).toBe('Xúc phạm');
    await page.press('Ẩn bài');
    expect([post().className, state()]).toEqual(['post hide stays', states.hide + unnamed]);
    const rule = 'Không đưa thông tin riêng của ai lên nhóm';
    await page.press(rule);
    expect(state()).toBe(states.hide + interpolate(because, { rule }));
    const answer = 'Trả lời: người trực quyết là xong';
    await page.press(answer);
    expect(page.place.querySelector('.post-note')!.textContent).toBe(labels.moderator + answer);
    expect(page.all('.inspect-preview')[0]!.textContent).toMatch(new RegExp(`^${marks.hide} · `));
    await page.press('Giữ bài');
    expect([post().className, state()]).toEqual(['post keep stays', states.keep]);
    expect(page.all('.post-note')).toEqual([]);
  });

  it('marks every decided post in the list', async () => {
    const page = await play(sample, view);
    expect(page.all('.post-sign')).toEqual([]);
    await page.acts(sample.answers.right.acts);
    expect(page.all('.post-sign')).toHaveLength(3);
  });

  it('leaves a phone room for the decisions, and for the remark', async () => {
    const page = await play(sampleOf('moderator-lab', 'class-corner'), view);
    expect(page.place.querySelector('.post')!.className).toBe('post open');
    await page.press('Tin của Tuấn');
    expect(page.place.querySelector('.post')!.className).toBe('post open stays');
    await page.acts(['Chê người', 'Ẩn tin', 'Không chê người']);
    await page.acts(['Giải thích quy tắc, mời Tuấn viết lại', labels.close]);
    expect(page.place.querySelector('.post')!.className).toBe('post hide');
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
