import { render } from 'preact';
import { ListenButton } from '#player/activities/shell/ListenButton.tsx';
import type { Locale } from '#core/text/messages.ts';
import { $listen } from '#player/audio/listen.ts';
import { takeOwn } from '#player/audio/recorded-voice.ts';

/**
 * On a page for children who do not read yet: every question and choice gets its ear, and every
 * step.
 */
export function offerEars(): void {
  void takeOwn();
  // From here on the ears themselves fill the room that `site/lesson/ears.css` has kept for them.
  document.documentElement.dataset['ears'] = '';
  $listen.set(ListenButton);
  offerSteps();
  offerMarked();
}

/** “Nghe” on every step that is only read: its title, then its lines, as they stand. */
function offerSteps(): void {
  const lang = document.documentElement.lang as Locale;
  for (const step of document.querySelectorAll<HTMLElement>('.step')) {
    const read = step.querySelector<HTMLElement>('.read');
    if (!read) continue;
    // The last screen’s own name is the same in every lesson and has no clip.
    const name = step.querySelector('[data-island=end-card]') ? [] : [step.querySelector('h2')!];
    // With its first scene stands the lesson's name, and is heard first.
    const opening = step.id === `b${document.documentElement.dataset.begins ?? 1}`;
    const lines = [
      ...(opening ? document.querySelectorAll('.lesson-name') : []),
      ...name,
      ...[...read.querySelectorAll('p, li')].filter((each) => !each.closest('.key, .help-card')),
    ].map((each) => each.textContent ?? '');
    const place = document.createElement('div');
    place.className = 'ear-row';
    read.prepend(place);
    render(<ListenButton words={{ lang }} texts={lines} />, place);
  }
}

/** An ear where a page asks for one: `data-ear` holds what it says. */
function offerMarked(): void {
  const lang = document.documentElement.lang as Locale;
  for (const place of document.querySelectorAll<HTMLElement>('[data-ear]')) {
    const text = place.dataset.ear!;
    render(<ListenButton words={{ lang }} texts={[text]} of={text} />, place);
  }
}
