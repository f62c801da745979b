// Detects links that would break a page in a sub-folder, or a page that is served at any depth.
import { init, parse } from 'es-module-lexer';
import {
  attributeOf,
  attributesOf,
  elementsOf,
  startTagOf,
  textOf,
  type HtmlElement,
} from './html.ts';

await init;

const loadingRels = /\b(?:stylesheet|preload|modulepreload)\b/;

/** Returns messages about imports of a module that only work at a server's root. */
export function chunkProblems(file: string, code: string): string[] {
  // A computed name, and import.meta, have no specifier.
  const problems = parse(code)[0]
    .flatMap(({ n: specifier }) => specifier ?? [])
    .filter((specifier) => !/^\.\.?\//.test(specifier))
    .map(
      (specifier) =>
        `${file}: nhập "${specifier}" không theo đường dẫn tương đối, nên hỏng khi trang nằm trong thư mục con. Hãy nhập bằng "./…".`,
    );
  if (code.includes('/_astro/')) {
    problems.push(
      `${file}: có chữ "/_astro/" ghi cứng từ gốc, nên hỏng khi trang nằm trong thư mục con. Hãy để bản HTML nêu tệp (thuộc tính src, href) thay vì nhập tệp trong mã.`,
    );
  }
  return problems;
}

/** Returns the same for modules written inside a page. */
export function inlineProblems(
  page: string,
  html: string,
  elements: readonly HtmlElement[],
): string[] {
  return elements.flatMap((element) => {
    const isModule = element.tagName === 'script' && attributeOf(element, 'type') === 'module';
    return isModule ? chunkProblems(`${page}, ${startTagOf(html, element)}`, textOf(element)) : [];
  });
}

/**
 * Returns messages about forbidden parts of `404.html`. It is shown at any address, so its links
 * cannot be relative, and in a sub-folder it could not find its files.
 */
export function standAloneProblems(html: string): string[] {
  return elementsOf(html)
    .filter((element) => {
      const rel = attributeOf(element, 'rel') ?? '';
      if (element.tagName === 'link') return loadingRels.test(rel);
      if (element.tagName === 'style') return /url\(\s*["']?(?!["']?data:|#)/.test(textOf(element));
      return attributesOf(element).some(
        ({ name, value }) =>
          ['src', 'srcset', 'poster', 'data-boot'].includes(name) && !value.startsWith('data:'),
      );
    })
    .map(
      (element) =>
        `404.html: ${startTagOf(html, element)} cần một tệp khác. Trang báo lỗi phải tự đủ: hãy đặt kiểu và hình ngay trong trang.`,
    );
}
