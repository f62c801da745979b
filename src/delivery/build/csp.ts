// Astro's own `security.csp` does not hash `?inline` styles, so we write the policy ourselves, as
// the last step: browsers would refuse any later change inside a <script> or <style>.
import { createHash } from 'node:crypto';
import {
  applyEdits,
  attributeOf,
  attributesOf,
  elementsOf,
  removalEdit,
  startTagOf,
  textOf,
  type Edit,
  type HtmlElement,
} from './html.ts';
import { eachText, isHtml, saveText } from './site-files.ts';
import type { StepResult } from './step.ts';

// Script types that a browser executes or applies; all others (JSON) are data and need no hash.
const runTypes = new Set([
  '',
  'module',
  'importmap',
  'speculationrules',
  'text/javascript',
  'application/javascript',
]);

type Refused = { state: 'refused'; problems: string[] };
export type WithPolicy = { state: 'done'; html: string } | Refused;

/** Returns `'sha256-…'` of exactly the characters between the tags, as UTF-8. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/**
 * Returns the policy for a page with these inline scripts and styles. `voices`: it plays recordings
 * that this browser stores (`core/progress/voice-clip.ts`).
 */
export function policyFor(scripts: string[], styles: string[], voices = false): string {
  const sources = (texts: string[]) => ["'self'", ...new Set(texts.map(sourceHash))].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `media-src 'self'${voices ? ' data:' : ''}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Plans inserting the policy into a page, in place of an older one; refuses if the policy would
 * break something.
 */
function policyEdits(html: string, page: string): { state: 'done'; edits: Edit[] } | Refused {
  const elements = elementsOf(html);
  const problems = elements.flatMap((element) => forbiddenIn(element, html, page));
  if (problems.length > 0) return { state: 'refused', problems };

  const texts = (isWanted: (element: HtmlElement) => boolean) =>
    elements
      .filter(isWanted)
      .map(textOf)
      .filter((text) => text !== '');
  const policy = policyFor(
    texts(isInlineScript),
    texts(({ tagName }) => tagName === 'style'),
    elements.some(playsVoices),
  );
  const start = policyPlace(elements);
  if (start === null) {
    return {
      state: 'refused',
      problems: [`${page}: không có <meta charset>. Hãy đặt thẻ này đầu tiên trong <head>.`],
    };
  }
  const text = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const old = elements.filter(isPolicy).flatMap(removalEdit);
  return { state: 'done', edits: [...old, { start, end: start, text }] };
}

/** Returns the page with its policy. */
export function withPolicy(html: string, page: string): WithPolicy {
  const planned = policyEdits(html, page);
  return planned.state === 'done'
    ? { state: 'done', html: applyEdits(html, planned.edits) }
    : planned;
}

/** Inserts a policy into every page of a built site; changes nothing if one page is refused. */
export async function cspStep(folder: string): Promise<StepResult> {
  const plans = new Map<string, Edit[]>();
  const problems: string[] = [];
  for await (const { file, text } of eachText(folder, isHtml)) {
    const planned = policyEdits(text, file);
    if (planned.state === 'done') plans.set(file, planned.edits);
    else problems.push(...planned.problems);
  }
  if (problems.length > 0) return { state: 'refused', problems };
  for await (const { file, text } of eachText(folder, (name) => plans.has(name)))
    await saveText(folder, file, text, applyEdits(text, plans.get(file)!));
  return { state: 'done', message: `Ghi chính sách bảo mật (CSP) cho ${plans.size} trang.` };
}

function isInlineScript(element: HtmlElement): boolean {
  if (element.tagName !== 'script' || attributeOf(element, 'src') !== null) return false;
  return runTypes.has((attributeOf(element, 'type') ?? '').trim().toLowerCase());
}

const playsVoices = (element: HtmlElement): boolean =>
  attributeOf(element, 'data-clips') !== null ||
  ['record', 'voice-note'].includes(attributeOf(element, 'data-island') ?? '');

function isPolicy(element: HtmlElement): boolean {
  const name = attributeOf(element, 'http-equiv') ?? '';
  return element.tagName === 'meta' && name.toLowerCase() === 'content-security-policy';
}

function policyPlace(elements: HtmlElement[]): number | null {
  const charset = elements.find(
    (element) => element.tagName === 'meta' && attributeOf(element, 'charset') !== null,
  );
  if (charset) return charset.sourceCodeLocation?.endOffset ?? null;
  // Astro's redirect pages have neither <head> nor charset, and nothing for the policy to guard.
  const head = elements.find(({ tagName }) => tagName === 'head');
  const isRedirect = elements.some(
    (element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh',
  );
  const first = head?.childNodes[0]?.sourceCodeLocation;
  return isRedirect && first ? first.startOffset : null;
}

function forbiddenIn(element: HtmlElement, html: string, page: string): string[] {
  return attributesOf(element).flatMap(({ name, value }) => {
    const tag = startTagOf(html, element);
    if (name === 'style') {
      return [`${page}: ${tag} có thuộc tính style. Hãy chuyển kiểu này sang một lớp CSS.`];
    }
    if (/^on[a-z]+$/.test(name)) {
      return [`${page}: ${tag} có thuộc tính ${name}. Hãy gắn sự kiện trong mã.`];
    }
    if (/^\s*javascript:/i.test(value)) {
      return [`${page}: ${tag} có liên kết javascript:. Hãy dùng nút và gắn sự kiện trong mã.`];
    }
    return [];
  });
}
