const sheets = import.meta.glob<string>('../../player/activities/*/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * Returns the CSS named after each kind; other CSS in its folder comes with its view.
 * @param kinds ids; duplicates are dropped
 * @param isYoungest adds a kind's sheet for grades 1–3 (`sort-one.css`)
 */
export const kindCss = (kinds: readonly string[], isYoungest = false): string =>
  [...new Set(kinds)]
    .flatMap((kind) =>
      (isYoungest ? [kind, `${kind}-one`] : [kind]).map(
        (name) => sheets[`../../player/activities/${kind}/${name}.css`] ?? '',
      ),
    )
    .join('\n');
