// Checks the view of every kind by its samples. Each kind's dom test calls this, then adds tests of
// its own.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { actOnStore } from './act-on-store.ts';
import type { AnyView } from '#player/activities/shell/view.ts';
import { $clips } from '#player/audio/clips.ts';
import { clipsOfPage } from '#player/audio/page-clips.ts';
import { $listen } from '#player/audio/listen.ts';
import { $turns } from '#player/profiles/turns.ts';
import { ListenButton } from '#player/activities/shell/ListenButton.tsx';
import { leave, play, printed, samplesOf, shellOf, wake, words } from './play.tsx';

export function describeSamples(kind: string, view: AnyView): void {
  afterEach(() => {
    leave();
    none();
    vi.useRealTimers();
  });

  describe.each(samplesOf(kind))(`${kind}: $id`, (sample) => {
    const { spec, answers } = sample;

    it('shows the question and waits', async () => {
      const page = await play(sample, view);
      expect(page.place.querySelector('.stem')!.textContent).toBe(spec['stem']);
      expect(page.main().getAttribute('aria-disabled')).toBe('true');
      expect(page.main().textContent).toBe(
        view.pendingLabel(
          words,
          spec as never,
          view.initialAnswer(spec as never),
          (view.grade(spec as never, view.initialAnswer(spec as never)) as { missing: number })
            .missing,
        ),
      );
      expect(page.status()).toBe('');
    });

    it.each(['right', 'worst', 'unfinished'] as const)(
      'turns the %s acts into the answer they mean',
      async (which) => {
        const page = await play(sample, view);
        await page.acts(answers[which].acts);
        expect(page.draft() ?? view.initialAnswer(spec as never)).toEqual(answers[which].answer);
      },
    );

    it('says the remark of the right answer, once, and asks nothing more', async () => {
      const page = await play(sample, view);
      await page.acts(answers.right.acts);
      if (!view.story) await page.pressMain();
      const score = view.grade(spec as never, answers.right.answer);
      if (score.state !== 'scored') throw new Error('right is scored');
      for (const line of score.feedback) expect(page.status()).toContain(line);
      expect(page.remarks()).toBe(1);
      expect(page.all('input:not([disabled]), .card:not([disabled]):not(p)')).toEqual([]);
    });

    it('keeps too little as it is: no remark, however often the main button is pressed', async () => {
      const page = await play(sample, view);
      await page.acts(answers.unfinished.acts);
      await page.pressMain();
      await page.pressMain();
      expect(page.main().getAttribute('aria-disabled')).toBe('true');
      expect(page.remarks()).toBe(0);
      expect(page.draft() ?? view.initialAnswer(spec as never)).toEqual(answers.unfinished.answer);
    });

    it('is the same whether the ears and the turns of several come before it wakes or after', async () => {
      const root = await wake(sample, view, printed(sample, view));
      await late();
      const whole = root.innerHTML;
      leave();
      none();
      const html = printed(sample, view);
      await late();
      expect((await wake(sample, view, html)).innerHTML).toBe(whole);
    });

    it('takes up the draft when it is drawn again', async () => {
      const page = await play(sample, view);
      await page.acts(answers.unfinished.acts);
      const before = page.place.innerHTML;
      const draft = page.draft();
      const { saveDraft } = await import('#player/progress/drafts.ts');
      leave();
      saveDraft(sample.id, draft);
      const { render } = await import('preact');
      const again = document.body.appendChild(document.createElement('div'));
      render(shellOf(sample, view), again);
      expect(normal(again.innerHTML)).toBe(normal(before));
      render(null, again);
      again.remove();
    });
  });
}

/**
 * Sets the parts that a page loads after its first questions: on a slow line a later question is
 * hydrated with them.
 */
const late = () =>
  actOnStore(() => {
    $clips.set(clipsOfPage('', '/'));
    $listen.set(ListenButton);
    $turns.set({
      take: () => false,
      share: () => undefined,
      Panel: () => <div class="turns">Lượt</div>,
    });
  });

function none(): void {
  $clips.set(null);
  $listen.set(null);
  $turns.set(null);
}

/** Removes announcements, which are about an act and not about the state. */
const normal = (html: string): string =>
  html.replace(/(role="status">)<span class="unseen">[^<]*<\/span>/, '$1');
