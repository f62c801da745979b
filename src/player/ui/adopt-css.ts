const adopted = new Set<string>();

/**
 * Gives the page the CSS of a part that came later. A constructed sheet needs no `style` element,
 * which the page's policy would refuse. Where the browser lacks it, the part is plain and still
 * works.
 */
export function adoptCss(css: string): void {
  if (adopted.has(css) || !('adoptedStyleSheets' in document)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
