// The built site with something changed on purpose: how a negative control breaks the product.
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
 * `path` is counted from the site's root: `_astro/core.9YCN.js`. Return the text as it came to
 * leave a file alone.
 */
export type Edit = (text: string, path: string) => string;

export type EditedFolder = { folder: string; remove(): void };

/** Files of the build without the precompressed files, which hold the unedited text. */
const files = (): string[] =>
  readdirSync(distFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(distFolder.length + 1));

/**
 * The same file under two names, where the disk can: a site is thousands of files, of which an edit
 * changes a few.
 */
function stand(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * A folder that holds dist/ with every page, script and items file run through `edit`. What the
 * edit leaves alone is the build's own file and must not be written to.
 * @throws when the edit changed no file: a control that breaks nothing proves nothing
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

/** The file of the site an address asks for, when it is one that may be edited. */
function editable(address: string): string | null {
  const [path = ''] = address.split('?');
  const file = decodeURI(path).slice(1) + (path.endsWith('/') ? 'index.html' : '');
  return /\.(html|js|json)$/.test(file) ? file : null;
}

type More = {
  /** Files that the build has not, by their path. */
  added?: ReadonlyMap<string, string>;
  /** What the edit is made on, where that is not the build itself. */
  on?: Edit;
  /** A site for many tests, and no control: perhaps nothing of it is asked for. */
  isFixture?: boolean;
};

/**
 * The built site with every page, script and items file run through `edit` as it is asked for;
 * nothing is copied.
 * @returns whose `close` throws when nothing that was asked for was changed: a control that breaks
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
  /** Its text, or null when it is the build's own. */
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
 * The page without its content policy, for edits that the policy would stop before the test can see
 * them.
 */
export const withoutPolicy = (text: string): string =>
  text.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
