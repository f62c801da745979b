// The built site with a deliberate change: negative controls break the product this way.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cachingOf, commonHeaders } from '#delivery/serve/answers.ts';
import { serveAnswers, siteAnswers, type Answers, type Served } from '#delivery/serve/serve.ts';
import { distFolder } from './site-server.ts';

/**
 * `path` is relative to the site's root: `_astro/core.9YCN.js`. Return the text unchanged to leave
 * a file alone.
 */
export type Edit = (text: string, path: string) => string;

export type EditedFolder = { folder: string; remove(): void };

/** Returns the files of the build without precompressed ones, which hold the unedited text. */
const files = (): string[] =>
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(distFolder.length + 1));

/**
 * Hard-links a file if the disk supports it, else copies it: a site has thousands of files, and an
 * edit changes few.
 */
function stand(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Creates a copy of dist/ with every page, script and items file run through `edit`. Unedited files
 * are links to the build's own and must not be written to.
 * @throws if the edit changed no file: a control that breaks nothing proves nothing
 */
export function editedFolder(edit: Edit): EditedFolder {
  const folder = mkdtempSync(join(tmpdir(), 'elm-edited-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  let changed = 0;
  for (const path of files()) {
    const [from, to] = [join(distFolder, path), join(folder, path)];
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    const before = /\.(html|js|json)$/.test(path) ? readFileSync(from, 'utf8') : null;
    const after = before === null ? null : edit(before, path);
    if (after === null || after === before) stand(from, to);
    else {
      writeFileSync(to, after);
      changed += 1;
    }
  }
  if (changed > 0) return { folder, remove };
  remove();
  throw new Error('This edit changed no file of the build; the text it looks for has moved.');
}

let plain: Answers | undefined;
const types = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
} as const;

/** Returns the file of the site for an address, if it may be edited; else null. */
function editable(address: string): string | null {
  const [path = ''] = address.split('?');
  const file = decodeURI(path).slice(1) + (path.endsWith('/') ? 'index.html' : '');
  return /\.(html|js|json)$/.test(file) ? file : null;
}

type More = {
  /** Files that the build does not have, by path. */
  added?: ReadonlyMap<string, string>;
  /** An edit applied first, as the base. */
  on?: Edit;
  /** A site for many tests, and no control: possibly no edited file is requested. */
  isFixture?: boolean;
};

/**
 * Serves the built site with every page, script and items file run through `edit` on request;
 * nothing is copied.
 * @returns a server whose `close` throws if no requested file was changed: a control that breaks
 *   nothing proves nothing
 */
export async function editedSite(
  edit: Edit,
  { added, on = (text) => text, isFixture = false }: More = {},
): Promise<Served> {
  const whole = (plain ??= siteAnswers(distFolder));
  const made = new Map<string, string | null>(added);
  let changed = 0;
  const textOf = (file: string): string | null => {
    const from = join(distFolder, file);
    if (!existsSync(from)) return null;
    const built = readFileSync(from, 'utf8');
    const before = on(built, file);
    const after = edit(before, file);
    if (after !== before) changed += 1;
    return after === built ? null : after;
  };
  /** Returns the edited text, or null if the file is unchanged. */
  const editedText = (file: string): string | null => {
    if (!made.has(file)) made.set(file, textOf(file));
    return made.get(file)!;
  };
  const site = await serveAnswers(
    (request, response) => {
      const file = editable(request.url ?? '/');
      const text = file === null ? null : editedText(file);
      if (file === null || text === null) return whole(request, response);
      response
        .writeHead(200, {
          ...commonHeaders,
          'Content-Type': types[file.split('.').at(-1) as keyof typeof types],
          'Cache-Control': cachingOf(`/${file}`),
        })
        .end(text);
    },
    { port: 0, host: '127.0.0.1' },
  );
  return {
    ...site,
    close: async () => {
      await site.close();
      if (changed === 0 && !isFixture)
        throw new Error(
          'This edit changed nothing that was asked for; the text it looks for has moved.',
        );
    },
  };
}

/**
 * Removes the page's content policy, for edits that it would block before the test can see them.
 */
export const withoutPolicy = (text: string): string =>
  text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
