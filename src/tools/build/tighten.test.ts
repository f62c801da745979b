import { expect, test } from 'vitest';
import { tightHtml } from './tighten.ts';

const page = (head: string, body: string) => `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;

test('blanks between tags are one, words keep theirs', () => {
  expect(tightHtml(page('', '<p>Mây   hỏi <b>bà</b>  <i>rồi</i>\n\n  </p>   <p>x</p>'))).toBe(page('', '<p>Mây   hỏi <b>bà</b> <i>rồi</i> </p> <p>x</p>'));
});

test('where a blank means something it stays', () => {
  const kept = page('', '<pre>  <b>a</b>   <b>b<i>  </i></b></pre><textarea>   </textarea><script>a  \n\n b</script>');
  expect(tightHtml(kept)).toBe(kept);
});

test('no tag is lost with the blanks around it', () => {
  expect(tightHtml('<!doctype html><html lang="vi"> <head></head>  <body><p>a</p>   </body>  </html>')).toContain('<p>a</p>   </body>  </html>');
});

test('a sheet loses its empty lines, between rules only', () => {
  expect(tightHtml(page('<style>a{b:c}\n\nd{content:"}x  y"}\n</style>', ''))).toBe(page('<style>a{b:c}d{content:"}x  y"}</style>', ''));
});

test('the dark sheet loses what light-dark() would have needed, unless it is asked for', () => {
  const scheme = '--lightningcss-light: ;--lightningcss-dark:initial;';
  expect(tightHtml(page(`<style>:root{${scheme}color-scheme:dark}</style>`, ''))).not.toContain('lightningcss');
  const asked = page(`<style>:root{${scheme}color-scheme:dark}a{color:var(--lightningcss-light,#fff)}</style>`, '');
  expect(tightHtml(asked)).toBe(asked);
});
