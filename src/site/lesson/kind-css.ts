const sheets = import.meta.glob<string>('../../player/activities/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * Returns the CSS named after each kind; other CSS in its folder comes with its view.
 * @param kinds ids; duplicates are dropped
 */
export const kindCss = (kinds: readonly string[]): string =>
  [...new Set(kinds)]
    .map((kind) => sheets[`../../player/activities/${kind}/${kind}.css`] ?? '')
    .join('\n');
