// Of a page from a file: what it asks the browser for before its store (`site/shared/page/head.js`), and a
// page that does not.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { UsbCopy } from './usb-copy.ts';

/** Put into a page before its scripts: notes in `asked` each store they ask for, and cookies. */
export const noteAsked = (): void => {
  const asked: string[] = [];
  Object.assign(window, { asked });
  const note = (owner: object, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(owner, name)!;
    Object.defineProperty(owner, name, {
      ...own,
      get() {
        asked.push(name);
        return own.get!.call(this) as unknown;
      },
    });
  };
  note(Document.prototype, 'cookie');
  for (const name of ['localStorage', 'sessionStorage']) note(window, name);
};

const question = 'document.cookie;';

/** A page in a folder of its own. */
function alone(html: string): { url: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'elm-unasking-'));
  writeFileSync(join(home, 'index.html'), html);
  return {
    url: pathToFileURL(join(home, 'index.html')).href,
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/**
 * The stick's first page with the question cut out of its head script. The policy, which knows the
 * script, goes too.
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
 * A page that asks for the store and does nothing else: the sooner it asks, the more often it finds
 * none.
 */
export const hastyPage = (): ReturnType<typeof alone> =>
  alone(
    '<!doctype html><meta charset="utf-8"><title>x</title><script>localStorage.length</script>',
  );
