// A page from a file: what it requests before its storage (`site/shared/page/head.js`), and a page
// that does not.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UsbCopy } from './usb-copy.ts';

/** Injected before a page's scripts: records in `asked` each access to a store or cookies. */
export const noteAsked = (): void => {
  const asked: string[] = [];
  Object.assign(window, { asked });
  const note = (owner: object, name: string): void => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...descriptor,
      get() {
        asked.push(name);
        return descriptor.get!.call(this) as unknown;
      },
    });
  };
  note(Document.prototype, 'cookie');
  for (const name of ['localStorage', 'sessionStorage']) note(window, name);
};

const question = 'document.cookie;';

/** Creates a page in its own folder. */
function alone(html: string): { url: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'elm-unasking-'));
  writeFileSync(join(home, 'index.html'), html);
  return {
    url: pathToFileURL(join(home, 'index.html')).href,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/**
 * Returns the stick's first page without the request in its head script. The policy, which has the
 * script's hash, is removed too.
 */
export function unaskingPage({ folder }: UsbCopy): ReturnType<typeof alone> {
  const text = readFileSync(join(folder, 'trang/index.html'), 'utf8');
  const cut = text
    .replace(question, '')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
  if (cut.length > text.length - question.length - 100) throw new Error('nothing was cut');
  return alone(cut);
}

/**
 * Returns a page that only accesses the store: the sooner it does, the more often it finds none.
 */
export const hastyPage = (): ReturnType<typeof alone> =>
  alone(
    '<!doctype html><meta charset="utf-8"><title>x</title><script>localStorage.length</script>',
  );
