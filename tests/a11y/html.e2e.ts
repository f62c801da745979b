import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/site-server.ts';
import { everyPage } from './pages.ts';

/**
 * The recommended rules, less four about style: how void elements close and attributes are quoted is the compiler's
 * business, and long titles and inline styles (there are none; the build refuses them) are judged elsewhere.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off', 'tel-non-breaking': 'off', 'no-implicit-button-type': 'off', 'require-sri': 'off' },
});
const faultsOf = (html: string) => validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`));

describe('every page is valid HTML', () => {
  it.each(everyPage)('/%s', (path) => {
    expect(faultsOf(readFileSync(join(distFolder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8'))).toEqual([]);
  });

  it('is red for an id used twice', () => {
    expect(faultsOf('<!doctype html><html lang="vi"><head><title>x</title></head><body><p id="a"></p><p id="a"></p></body></html>').join()).toMatch(/no-dup-id/);
  });
});
