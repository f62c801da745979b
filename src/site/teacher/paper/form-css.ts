/** CSS of kinds' printed forms beyond the sheet's, by the kind's folder. */
const forms = import.meta.glob<string>('../../../player/activities/**/*-paper.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * Returns the CSS of these kinds' printed forms, without duplicates, so that a paper has only what
 * it prints.
 */
export const formCss = (kinds: readonly string[]): string =>
  Object.keys(forms)
    .filter((path) => kinds.some((kind) => path.endsWith(`/${kind}-paper.css`)))
    .map((path) => forms[path])
    .join('');
