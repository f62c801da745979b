import { render } from 'preact';
import { ListenButton } from '#player/activities/shell/ListenButton.tsx';
import type { Locale } from '#core/text/messages.ts';
import { $listen } from '#player/audio/listen.ts';
import { takeOwn } from '#player/audio/recorded-voice.ts';

/**
 * Adds an audio button to every question, option and step, on a page for children who cannot read
 * yet.
 */
export function offerEars(): void {
  void takeOwn();
  // The buttons now fill the space reserved by `site/lesson/ears.css`.
  document.documentElement.dataset['ears'] = '';
  $listen.set(ListenButton);
  offerSteps();
  offerMarked();
  listenFromCover();
}

/** “Nghe và học” on the cover opens the first scene, and reads it. */
function listenFromCover(): void {
  document.querySelector('[data-listen-first]')?.addEventListener('click', (event) => {
    const scene = (event.currentTarget as HTMLAnchorElement).hash;
    document.querySelector<HTMLElement>(`${scene} .ear.play`)?.click();
  });
}

/**
 * Adds “Nghe” to every step without a question: its title, then its lines in order. A story's button
 * is in its title's row, and its stage follows the voice.
 */
function offerSteps(): void {
  const lang = document.documentElement.lang as Locale;
  for (const step of document.querySelectorAll<HTMLElement>('.step')) {
    const read = step.querySelector<HTMLElement>('.read');
    if (!read) continue;
    // The last screen’s name is the same in every lesson and has no clip.
    const name = step.querySelector('[data-island=end-card]') ? [] : [step.querySelector('h2')!];
    // The first scene carries the lesson's name, which is read first.
    const opening = step.id === `b${document.documentElement.dataset.begins ?? 1}`;
    const lines = [
      ...(opening ? document.querySelectorAll('.lesson-name') : []),
      ...name,
      ...[...read.querySelectorAll('p, li')].filter((line) => !line.closest('.key, .help-card')),
    ];
    const texts = lines.map((line) => line.textContent ?? '');
    const isStory = step.classList.contains('staged');
    const place = document.createElement('div');
    place.className = 'ear-row';
    if (isStory) read.before(place);
    else read.prepend(place);
    const begins = (at: number) => tellUpTo(step, lines[at]!);
    render(
      <ListenButton words={{ lang }} texts={texts} {...(isStory && { part: 'story', begins })} />,
      place,
    );
  }
}

/** Tells a story up to a line that is being read, as its main button does. */
function tellUpTo(step: HTMLElement, line: Element): void {
  const main = step.querySelector<HTMLElement>('.bar .main');
  for (let most = 20; most > 0 && line.closest('.untold'); most -= 1) main?.click();
}

/** Adds an audio button to each `[data-ear]`, which holds the text. */
function offerMarked(): void {
  const lang = document.documentElement.lang as Locale;
  for (const place of document.querySelectorAll<HTMLElement>('[data-ear]')) {
    const text = place.dataset.ear!;
    render(<ListenButton words={{ lang }} texts={[text]} of={text} />, place);
  }
}
