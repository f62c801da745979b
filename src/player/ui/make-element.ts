type Props = Record<string, string | number | boolean | (() => void)>;

/** Creates a plain DOM element, for parts that must not load Preact. */
export function createDomElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), props);
  element.append(...inside);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Creates a pictogram from the page's sprite; always beside a word, so hidden from screen readers.
 */
export function createIcon(name: string): SVGElement {
  const [sign, use] = [document.createElementNS(SVG, 'svg'), document.createElementNS(SVG, 'use')];
  sign.setAttribute('class', 'sign');
  sign.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `#p-${name}`);
  sign.append(use);
  return sign;
}
