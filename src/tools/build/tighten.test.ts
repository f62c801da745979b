import { expect, test } from 'vitest';
import { tightHtml } from './tighten.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;

test('blanks between tags are one, words keep theirs', () => {
  expect(tightHtml(page('', '<p>Mây   hỏi <b>bà</b>  <i>rồi</i>\n\n  </p>   <p>x</p>'))).toBe(
    page('', '<p>Mây   hỏi <b>bà</b> <i>rồi</i> </p><p>x</p>'),
  );
});

test('between blocks of a page there is none; beside words, links and buttons, and in boxes that may be lines, it stays', () => {
  expect(tightHtml(page('', '<main> <h1>a</h1> <section> <p>b</p> <div>c</div> </section> </main>'))).toBe(
    page('', '<main><h1>a</h1><section><p>b</p><div>c</div></section></main>'),
  );
  const kept = page(
    '',
    '<main><a href="x">a</a> <p>b</p> <button>c</button> words <p>d</p></main><div><p>e</p> <p>f</p></div>',
  );
  expect(tightHtml(kept)).toBe(kept);
});

test('where a blank means something it stays', () => {
  const kept = page(
    '',
    '<pre>  <b>a</b>   <b>b<i>  </i></b></pre><textarea>   </textarea><script>a  \n\n b</script>',
  );
  expect(tightHtml(kept)).toBe(kept);
});

test('no tag is lost with the blanks around it', () => {
  expect(
    tightHtml('<!doctype html><html lang="vi"> <head></head>  <body><p>a</p>   </body>  </html>'),
  ).toContain('<p>a</p>   </body>  </html>');
});

test('a sheet loses its empty lines, between rules only', () => {
  expect(tightHtml(page('<style>a{b:c}\n\nd{content:"}x  y"}\n</style>', ''))).toBe(
    page('<style>a{b:c}d{content:"}x  y"}</style>', ''),
  );
});

test('the dark sheet loses what light-dark() would have needed, unless it is asked for', () => {
  const scheme = '--lightningcss-light: ;--lightningcss-dark:initial;';
  expect(tightHtml(page(`<style>:root{${scheme}color-scheme:dark}</style>`, ''))).not.toContain(
    'lightningcss',
  );
  const asked = page(
    `<style>:root{${scheme}color-scheme:dark}a{color:var(--lightningcss-light,#fff)}</style>`,
    '',
  );
  expect(tightHtml(asked)).toBe(asked);
});
