const sheets = import.meta.glob<string>('../../player/activities/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * A kind's own sheet has the kind's name; others in its folder come with its view. @param kinds
 * ids, each taken once
 */
export const kindCss = (kinds: readonly string[]): string =>
  [...new Set(kinds)]
    .map((kind) => sheets[`../../player/activities/${kind}/${kind}.css`] ?? '')
    .join('\n');
