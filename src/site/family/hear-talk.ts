/**
 * Plays a talk on click and stops it on the next; one talk at a time. Without this script the link
 * opens the file.
 */
export function hearTalk(links: readonly HTMLAnchorElement[]): void {
  const sound = new Audio();
  let playing: HTMLAnchorElement | null = null;
  const textOf = (link: HTMLAnchorElement): HTMLElement => link.querySelector('b')!;
  const said = (link: HTMLAnchorElement): Element =>
    link.parentElement!.querySelector('[role="status"]')!;
  const hears = new Map(links.map((link) => [link, textOf(link).textContent ?? '']));

  const stop = (): void => {
    sound.pause();
    if (playing) textOf(playing).textContent = hears.get(playing)!;
    playing = null;
  };
  sound.addEventListener('ended', stop);
  addEventListener('hashchange', stop);
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (playing === link) return stop();
      stop();
      playing = link;
      said(link).textContent = '';
      textOf(link).textContent = link.dataset['stop']!;
      sound.src = link.href;
      sound.play().catch(() => {
        // Another click may have come first.
        if (playing !== link) return;
        stop();
        said(link).textContent = link.dataset['unheard']!;
      });
    });
  }
}
