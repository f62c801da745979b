import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cachingOf, commonHeaders } from '../serve/answers.ts';

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`hosts/${file}`, import.meta.url)), 'utf8');
const samples = ['server/nginx.conf', 'server/Caddyfile', 'site/_headers'];

describe.each(samples)('%s', (sample) => {
  test('sets the headers of npm start, and allows caching only of hashed names', () => {
    const text = read(sample).replaceAll('"', '').replaceAll(': ', ' ');
    for (const [name, value] of Object.entries(commonHeaders))
      expect(text).toContain(`${name} ${value}`);
    expect(text).toContain(cachingOf('/_astro/x.js'));
  });
});

/** Cloudflare Pages joins the values of every matching rule. */
test('no header is in two rules of _headers that can match one path', () => {
  const rules = read('site/_headers')
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule) => ({
      path: rule.split('\n')[0]!,
      names: [...rule.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name!),
    }));
  expect(rules.map(({ path }) => path)).toEqual(['/*', '/_astro/*']);
  const names = rules.flatMap((rule) => rule.names);
  expect(new Set(names).size).toBe(names.length);
});

/**
 * Opening the help page or using quick exit is private; an access log would record it, with
 * computer and time.
 */
test('no sample logs which pages are opened', () => {
  const bare = (file: string): string => read(file).replace(/^\s*#.*$/gm, '');
  const servers = bare('server/nginx.conf')
    .split(/^server \{/m)
    .slice(1);
  expect(servers.map((server) => /^ {4}access_log off;$/m.test(server))).toEqual([true, true]);
  expect(bare('server/nginx.conf')).not.toMatch(/access_log (?!off;)/);
  expect(bare('server/Caddyfile')).not.toMatch(/^\s*log\b/m);
});

test('both servers set the type of a clip', () => {
  expect(read('server/nginx.conf')).toMatch(/\.opus\$ \{[^}]*\{ \}\s*default_type audio\/ogg;/);
  expect(read('server/Caddyfile')).toMatch(
    /@sound path \*\.opus\s*header @sound Content-Type audio\/ogg/,
  );
});
