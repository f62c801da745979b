// What Vite is told of content/: how a file of it comes into a script, and that a page shows a
// change at once.
import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { readMdx } from './mdx.ts';
import { withStepNames } from './step-names.ts';
import { stepsOf } from './steps.ts';

const withoutSource = (key, value) => (key === 'source' ? undefined : value);

/**
 * A YAML file asked for with `?data`: a content file inside a script, with the number for every
 * token such as {111}, and without `source`: where a line was taken from is for authors.
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
 * While an author works: the open page is asked for again when a file of content/ was saved
 * (`astro.ts` then reads anew).
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
 * A text of a lesson as Astro draws it: each reference to a step in words, as `read.ts` puts them
 * into all else.
 */
export const namedSteps = {
  name: 'named-steps',
  enforce: 'pre',
  load(id) {
    const [, folder, lang, other = ''] = ofLesson.exec(id.replaceAll('\\', '/')) ?? [];
    if (folder === undefined) return;
    const own = `${folder}${lang}.${other}mdx`;
    this.addWatchFile(own);
    const read = readMdx(readFileSync(own, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
    return read.state === 'read'
      ? withStepNames(readFileSync(id, 'utf8'), stepsOf(read.mdx), lang)
      : undefined;
  },
};
