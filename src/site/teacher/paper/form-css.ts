/** What a kind's printed form needs beyond the sheet, by the kind's folder. */
const forms = import.meta.glob<string>('../../../player/activities/**/*-paper.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The CSS of these kinds' printed forms, each once: a paper carries only what it prints. */
export const formCss = (kinds: readonly string[]): string =>
  Object.keys(forms)
    .filter((path) => kinds.some((kind) => path.endsWith(`/${kind}-paper.css`)))
    .map((path) => forms[path])
    .join('');
