const adopted = new Set<string>();

/**
 * Adds the CSS of a late-loaded part. A constructed sheet needs no `style` element, which the
 * page's policy would refuse. In a browser without such sheets the part is unstyled and still
 * works.
 */
export function adoptCss(css: string): void {
  if (adopted.has(css) || !('adoptedStyleSheets' in document)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
