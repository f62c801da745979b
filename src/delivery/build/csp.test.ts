import { expect, test } from 'vitest';
import { policyFor, sourceHash, withPolicy } from './csp.ts';

const page = 'learn/index.html';
const head = '<html><head><meta charset="utf-8">';
const done = (html: string) => {
  const result = withPolicy(html, page);
  if (result.state === 'refused') throw new Error(result.problems.join());
  return result.html;
};

test('the hash is the one browsers compute for the exact text between the tags', () => {
  // From the example in the CSP Level 2 text, section 4.2.5.
  expect(sourceHash("alert('Hello, world.');")).toBe(
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
});

test('spaces, line ends and Vietnamese inside a script count', () => {
  const text = '\n  const chào = "Nhà sàn" ; \n';
  expect(done(`${head}<script>${text}</script>`)).toContain(sourceHash(text));
});

test('the policy is directly after the charset, before any script', () => {
  const html = done(`${head}<script>a</script><style>b</style>`);
  expect(html).toBe(
    `${head}<meta http-equiv="Content-Security-Policy" content="${policyFor(['a'], ['b'])}"><script>a</script><style>b</style>`,
  );
});

test('JSON needs no hash, a module inside the page does', () => {
  const html = done(
    `${head}<script type="application/json">{}</script><script type="module">m</script>`,
  );
  expect(html).toContain(policyFor(['m'], []));
});

test('a style for readers without scripts is allowed too', () => {
  expect(done(`${head}<noscript><style>n</style></noscript>`)).toContain(sourceHash('n'));
});

test('an older policy is replaced, in any notation', () => {
  const once = done(`${head}<script>a</script>`);
  expect(done(once)).toBe(once);
  expect(done(once.replace('<script>a', '<script>changed'))).toContain(sourceHash('changed'));
});

test.each([
  ['<p style="color:red">x</p>', 'style'],
  ['<button class="go" onclick="go()">x</button>', 'onclick'],
  ['<template><svg><path style="fill:red"/></svg></template>', 'style'],
  ['<a href="javascript:void 0">x</a>', 'javascript:'],
])('%s is refused, naming page and element', (element, what) => {
  const result = withPolicy(`${head}<body>${element}`, page);
  expect(result.state).toBe('refused');
  const [problem = ''] = result.state === 'refused' ? result.problems : [];
  expect(problem).toContain(`${page}: <`);
  expect(problem).toContain(what);
});

test('text that only looks like a handler is not refused', () => {
  expect(withPolicy(`${head}<p>&lt;p style="x" onclick="y"></p>`, page).state).toBe('done');
});

test('a page without charset is refused', () => {
  expect(withPolicy('<html><head><title>x</title>', page).state).toBe('refused');
});

test('a redirect page of Astro gets a policy although it has no charset', () => {
  const html = done('<!doctype html><title>x</title><meta http-equiv="refresh" content="0;url=/">');
  expect(html).toMatch(/^<!doctype html><meta http-equiv="Content-Security-Policy"/);
});

test('only pages that play this browser’s recordings may load media from outside the site’s files', () => {
  expect(done(`<html data-clips=""><head><meta charset="utf-8">`)).toContain(
    "media-src 'self' data:;",
  );
  expect(done(`${head}<div data-island="record"></div>`)).toContain("media-src 'self' data:;");
  expect(done(`${head}<div data-island="voice-note"></div>`)).toContain("media-src 'self' data:;");
  expect(done(`${head}<div data-island="assign"></div>`)).toContain("media-src 'self';");
});
