/**
 * Shows “Chép chữ này” if the browser can copy (https or localhost). Elsewhere one click on the
 * text selects all of it, by CSS.
 */
export function offerCopy(root: HTMLElement): void {
  const button = root.querySelector('button');
  const said = root.querySelector('[role="status"]');
  if (!button || !said || !navigator.clipboard) return;
  button.parentElement!.hidden = false;
  button.addEventListener('click', () => {
    const text = root.querySelector('.to-copy')!.textContent ?? '';
    void navigator.clipboard
      .writeText(text)
      .then(
        () => root.dataset['copied'],
        () => root.dataset['notCopied'],
      )
      .then((sentence) => (said.textContent = sentence ?? ''));
  });
}
