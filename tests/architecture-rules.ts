import ts from 'typescript';

/**
 * The table of src/README.md as an object that is executed. `part` is the first pattern that
 * matches a file; `may` lists the parts and packages it may import. Each file of src/ belongs to
 * exactly one part.
 */
export type Rule = { part: string; files: RegExp; may: string[] };

const everyLowerPart = [
  'domain',
  'messages',
  'ui',
  'state',
  'views',
  'shell',
  'kind view',
  'engine view',
  'islands',
  'registry',
  'kind rules',
  'engine rules',
  'styles',
  'search',
  'components',
  'page data',
  'layouts',
  'paper form',
  'transfer',
  'content',
  'content schema',
  'pure content',
  'content door',
];

export const rules: Rule[] = [
  { part: 'domain', files: /^src\/domain\//, may: ['domain', 'zod'] },
  { part: 'messages', files: /^src\/messages\//, may: ['messages'] },
  {
    part: 'kind rules',
    files: /^src\/activities\/[a-z-]+\/(schema|grade|index)\.ts$/,
    may: ['domain', 'engine rules', 'same kind', 'zod'],
  },
  {
    part: 'strength meter',
    files: /^src\/activities\/password-builder\/(strength|guessed-first)\.ts$/,
    may: ['@zxcvbn-ts/core'],
  },
  {
    part: 'engine rules',
    files: /^src\/activities\/engines\/[a-z-]+\.ts$/,
    may: ['domain', 'zod'],
  },
  {
    part: 'registry',
    files: /^src\/activities\/(registry|kinds)\.ts$/,
    may: ['domain', 'kind rules'],
  },
  {
    part: 'database',
    files:
      /^src\/storage\/(indexed-db|database|kept-database|refusal|repair|class-database|voice-clips)\.ts$/,
    may: ['domain', 'storage', 'database', 'dexie'],
  },
  { part: 'storage', files: /^src\/storage\//, may: ['domain', 'storage'] },
  { part: 'office', files: /^src\/office\//, may: ['domain', 'office', 'docx', 'fflate'] },
  { part: 'search', files: /^src\/search\//, may: ['search', 'minisearch'] },
  {
    part: 'transfer',
    files: /^src\/transfer\//,
    may: [
      'domain',
      'transfer',
      'uqr',
      'fflate',
      'papaparse',
      'read-excel-file',
      '@noble/ciphers',
      '@noble/hashes',
    ],
  },
  {
    part: 'state',
    files: /^src\/state\//,
    may: ['domain', 'storage', 'database', 'transfer', 'state', 'nanostores'],
  },
  { part: 'ui', files: /^src\/ui\//, may: ['ui', 'messages', 'preact'] },
  {
    part: 'shell',
    files: /^src\/activities\/shell\//,
    may: ['domain', 'state', 'ui', 'messages', 'shell', 'preact', '@nanostores/preact'],
  },
  {
    part: 'views',
    files: /^src\/activities\/(views|view-of|wake|page-data|module-items)\.tsx?$/,
    may: ['kind view', 'shell', 'views', 'messages', 'domain', 'state', 'preact'],
  },
  {
    part: 'engine view',
    files: /^src\/activities\/engines\/[A-Z]\w*\.tsx$/,
    may: ['engine rules', 'data of a kind', 'domain', 'ui', 'messages', 'shell', 'preact'],
  },
  {
    part: 'kind view',
    files: /^src\/activities\/[a-z-]+\/[A-Z]\w*\.tsx$/,
    may: [
      'same kind',
      'data of a kind',
      'engine view',
      'engine rules',
      'domain',
      'state',
      'ui',
      'messages',
      'shell',
      'preact',
    ],
  },
  {
    part: 'kind parts',
    files: /^src\/activities\/[a-z-]+\/[a-z-]+\.ts$/,
    may: ['domain', 'engine rules', 'same kind'],
  },
  {
    part: 'paper form',
    files: /^src\/activities\/[a-z-]+\/[A-Z]\w*\.astro$/,
    may: ['same kind', 'domain', 'messages', 'components'],
  },
  {
    part: 'islands',
    files: /^src\/islands\//,
    may: [
      'domain',
      'transfer',
      'search',
      'office',
      'state',
      'ui',
      'messages',
      'views',
      'shell',
      'islands',
      'styles',
      'storage port',
      'content for scripts',
      'types of content',
      'pure content',
      'preact',
      '@nanostores/preact',
    ],
  },
  { part: 'content config', files: /^src\/content\.config\.ts$/, may: ['astro'] },
  { part: 'content schema', files: /^src\/content\/schema\//, may: ['domain', 'zod'] },
  {
    part: 'content for scripts',
    files: /^src\/content\/browser-data\//,
    may: ['help data', 'content schema', 'domain'],
  },
  {
    part: 'pure content',
    files: /^src\/content\/(help-walk|contact-age|contact-readers|retired|settings-age)\.ts$/,
    may: ['content schema'],
  },
  {
    part: 'content door',
    files: /^src\/content\/(astro|samples)\.ts$/,
    may: ['content', 'content schema', 'domain', 'data of a kind', 'astro', 'node', 'yaml', 'zod'],
  },
  {
    part: 'content',
    files: /^src\/content\//,
    may: [
      'content schema',
      'pure content',
      'domain',
      'search',
      'messages',
      'registry',
      'kind rules',
      'node',
      'zod',
      'yaml',
      'unified',
      'remark-parse',
      'remark-mdx',
      'vfile',
      'vfile-matter',
      'mdast',
      'mdast-util-mdx-jsx',
      'fastest-levenshtein',
    ],
  },
  { part: 'components', files: /^src\/components\//, may: [...everyLowerPart, 'astro'] },
  { part: 'pictures', files: /^src\/pictures\//, may: ['pictures', 'node', '@resvg/resvg-js'] },
  {
    part: 'page data',
    files: /^src\/page-data\//,
    may: [...everyLowerPart, 'astro', 'env', 'pictures'],
  },
  { part: 'layouts', files: /^src\/layouts\//, may: [...everyLowerPart, 'astro'] },
  {
    part: 'pages',
    files: /^src\/pages\//,
    may: [...everyLowerPart, 'astro', 'office', 'pictures'],
  },
  {
    part: 'tools',
    files: /^src\/tools\//,
    may: [
      'tools',
      'content',
      'content schema',
      'pure content',
      'domain',
      'messages',
      'transfer',
      'registry',
      'node',
      'any package',
    ],
  },
  {
    part: 'target browser',
    files: /^src\/targets\/([a-z]+\/browser\/|page-parts\.ts)/,
    may: [
      'domain',
      'messages',
      'state',
      'transfer',
      'ui',
      'views',
      'islands',
      'styles',
      'storage port',
      'data of a target',
      'preact',
      '@nanostores/preact',
    ],
  },
  {
    part: 'target worker',
    files: /^src\/targets\/[a-z]+\/worker\//,
    may: ['target browser', 'transfer', 'workbox-core', 'workbox-precaching', 'workbox-routing'],
  },
  {
    part: 'data of a target',
    files: /^src\/targets\/.*\.(css|svg|cmd|sh|conf|txt)$|^src\/targets\/[a-z]+\/hosts\//,
    may: [],
  },
  {
    part: 'targets',
    files: /^src\/targets\/.*\.ts$/,
    may: [
      'targets',
      'tools',
      'domain',
      'transfer',
      'registry',
      'messages',
      'pictures',
      'node',
      'rolldown',
      'fflate',
      'uqr',
      'workbox-build',
      'nanotar',
    ],
  },
  { part: 'env', files: /^src\/env\.d\.ts$/, may: ['page data', 'islands', 'astro', 'preact'] },
  { part: 'help data', files: /^content\/(help\/|browsers\.yaml$)/, may: [] },
  { part: 'styles', files: /^src\/styles\//, may: ['styles'] },
  {
    part: 'data of a kind',
    files:
      /^src\/activities\/([a-z-]+\/(samples\.yaml|[a-z-]+\.css)|README\.md)$|(README|DECISIONS)\.md$/,
    may: [],
  },
];

/** Tests sit beside what they test and may import anything. */
export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);

export const partOf = (file: string): Rule | undefined =>
  rules.find((rule) => rule.files.test(file));

export type Import = { from: string; to: string; typeOnly: boolean };

/**
 * Parts that run in Node, in tests and on pages alike: what is asked of a page does not belong
 * there.
 */
export const pureParts = ['domain', 'search', 'kind rules', 'engine rules', 'strength meter'];

const browserNames = new Set([
  'document',
  'window',
  'globalThis',
  'self',
  'navigator',
  'location',
  'history',
  'screen',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'print',
  'alert',
  'confirm',
  'prompt',
  'fetch',
  'matchMedia',
  'getComputedStyle',
  'getSelection',
  'requestAnimationFrame',
  'requestIdleCallback',
  'queueMicrotask',
  'setTimeout',
  'setInterval',
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'postMessage',
  'scrollTo',
  'CSSStyleSheet',
  'CustomEvent',
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'Image',
  'Audio',
  'Worker',
  'XMLHttpRequest',
  'DOMParser',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Event',
  'Document',
  'Window',
]);

/**
 * Names of the browser that a file uses, whatever they are called in its own types: fields and
 * things it declares itself do not count.
 */
export function browserNamesIn(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const [used, own] = [new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isField =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isQualifiedName(parent) && parent.right === node) ||
        ((ts.isPropertyAssignment(parent) ||
          ts.isPropertySignature(parent) ||
          ts.isMethodSignature(parent) ||
          ts.isMethodDeclaration(parent) ||
          ts.isPropertyDeclaration(parent)) &&
          parent.name === node) ||
        (ts.isBindingElement(parent) && parent.propertyName === node);
      const isDeclared =
        (ts.isVariableDeclaration(parent) ||
          ts.isParameter(parent) ||
          ts.isBindingElement(parent) ||
          ts.isFunctionDeclaration(parent) ||
          ts.isTypeAliasDeclaration(parent) ||
          ts.isImportSpecifier(parent)) &&
        parent.name === node;
      if (isDeclared) own.add(node.text);
      else if (!isField) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((name) => browserNames.has(name) && !own.has(name)).sort();
}

/** Why an import is not allowed, or null. `to` is a repository path, or a package's name. */
export function forbidden({ from, to, typeOnly }: Import): string | null {
  const rule = partOf(from);
  if (!rule) return `${from} belongs to no part of the table`;
  const isFile = to.startsWith('src/') || to.startsWith('content/') || to.startsWith('public/');
  if (!isFile) {
    const name = to.startsWith('node:')
      ? 'node'
      : to.startsWith('@')
        ? to.split('/').slice(0, 2).join('/')
        : to.split(/[/:]/)[0]!;
    if (name === 'virtual') return null;
    return rule.may.includes(name) || (rule.may.includes('any package') && name !== 'dexie')
      ? null
      : `${rule.part} may not import ${name} (${from})`;
  }
  const target = partOf(to);
  if (!target) return `${to} belongs to no part of the table`;
  if (rule.part === target.part && !['kind view', 'kind rules', 'pages'].includes(rule.part))
    return null;
  const kindOf = (file: string) => /^src\/activities\/([a-z-]+)\//.exec(file)?.[1];
  if (rule.may.includes('same kind') && kindOf(from) === kindOf(to)) return null;
  if (rule.may.includes('storage port') && to === 'src/player/storage/port.ts')
    return typeOnly ? null : `${rule.part} may take only types from storage (${from})`;
  if (rule.may.includes('types of content') && target.part === 'content schema')
    return typeOnly ? null : `${rule.part} may take only types from content (${from})`;
  // A view may know its spec's type and nothing else of the schema: zod must never reach a page.
  if (rule.may.includes(target.part)) return null;
  return `${rule.part} may not import ${target.part} (${from} → ${to})`;
}
