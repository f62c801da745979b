import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sitePage } from '../../../tests/site-page.ts';
import { MODEL } from '../build/site-model.ts';
import { onePerType, pagesOf } from './site-pages.ts';

let site: string;
const put = (path: string, text = ''): void => {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
};
const model = (routes: Record<string, string>): string =>
  JSON.stringify({
    pages: Object.entries(routes).map(([file, route]) => sitePage(file, { route })),
  });

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'elm-types-'));
  const routes = {
    'index.html': '/',
    'cards/lop-1-3/one/index.html': '/cards/[band]/[lesson]',
    'cards/lop-4-5/two/index.html': '/cards/[band]/[lesson]',
    'cards/index.html': '/cards',
  };
  for (const file of Object.keys(routes)) put(file);
  put(MODEL, model(routes));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

describe('one page of each type', () => {
  test('is the first of its route', () =>
    expect(onePerType(site)).toEqual(['', 'cards/', 'cards/lop-1-3/one/']));

  test('includes any page missing in the model', () => {
    put('alone/index.html');
    put('404.html');
    expect(onePerType(site)).toEqual(['', '404.html', 'alone/', 'cards/', 'cards/lop-1-3/one/']);
    expect(pagesOf(site)).toHaveLength(6);
  });
});
