// Vite plugins for content/: importing its files into scripts, and reloading pages on changes.
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { readMdx } from './mdx.ts';
import { withStepNames } from './step-names.ts';
import { stepsOf } from './steps.ts';

const withoutSource = (key, value) => (key === 'source' ? undefined : value);

/**
 * Imports a YAML file with `?data` into a script, with numbers in place of tokens such as {111},
 * and without `source`, which is for authors.
 */
export const contentData = {
  name: 'content-data',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.yaml?data')) return;
    const path = id.slice(0, -'?data'.length);
    const contacts = parse(readFileSync('content/help/contacts.yaml', 'utf8'));
    this.addWatchFile(path);
    return `export default ${JSON.stringify(parse(readFileSync(path, 'utf8')), withoutSource).replace(/\{(\d+)\}/g, (token, number) => contacts[number]?.number ?? token)}`;
  },
};

/**
 * Reloads the open page in development when a file of content/ was saved (`astro.ts` then reads it
 * again).
 */
export const contentReload = {
  name: 'content-reload',
  configureServer(server) {
    const folder = resolve('content') + sep;
    server.watcher.add(folder);
    for (const event of ['add', 'change', 'unlink'])
      server.watcher.on(event, (path) => {
        if (path.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
  },
};

const ofLesson =
  /^(.*\/content\/lessons\/[^/]+\/)(vi|en)\.(other\.)?(?:teacher\.|family\.|sheet\.)?mdx$/;

/**
 * Replaces references to steps in a lesson's MDX by words, as `read.ts` does in all other texts.
 */
export const namedSteps = {
  name: 'named-steps',
  enforce: 'pre',
  load(id) {
    const [, folder, lang, otherPart = ''] = ofLesson.exec(id.replaceAll('\\', '/')) ?? [];
    if (folder === undefined) return;
    const path = `${folder}${lang}.${otherPart}mdx`;
    this.addWatchFile(path);
    const read = readMdx(readFileSync(path, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
    return read.state === 'read'
      ? withStepNames(readFileSync(id, 'utf8'), stepsOf(read.mdx), lang)
      : undefined;
  },
};
