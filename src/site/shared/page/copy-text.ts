/**
 * “Chép chữ này”: shown only where the browser can copy (https, this computer itself). Elsewhere
 * one press on the text chooses all of it, by its style.
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
