// The parts of a page that `npm run compare` reads: visible spaces, on the screen and on paper, and
// content behind a press.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shownText } from '#delivery/compare/shown-text.ts';
import { launchChromium, type Launched } from '../browser/launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'elm-compare-'));
const sheet =
  '.row { display: flex } .paper { display: none } @media print { .screen { display: none } .paper { display: inline } }';

let launched: Launched;
beforeAll(async () => {
  launched = await launchChromium();
});
afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

async function shown(body: string) {
  const path = join(folder, 'page.html');
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><style>${sheet}</style>${body}`);
  const page = await launched.browser.newPage({ javaScriptEnabled: false });
  const text = await shownText(page, path);
  await page.close();
  return text;
}
const screenOf = async (body: string) => (await shown(body)).screen;

test('a space before a full stop, between words, beside a picture is found', async () => {
  expect(await screenOf('<p>Kể với <b>bà</b>. Rồi</p>')).toEqual(['Kể với bà. Rồi']);
  expect(await screenOf('<p>Kể với <b>bà</b> . Rồi</p>')).toEqual(['Kể với bà . Rồi']);
  expect(await screenOf('<p>Kể với<b>bà</b>. Rồi</p>')).toEqual(['Kể vớibà. Rồi']);
  expect(await screenOf('<p><img alt=""> <i>Na</i></p>')).not.toEqual(
    await screenOf('<p><img alt=""><i>Na</i></p>'),
  );
});

test('a space between blocks or in a row is ignored', async () => {
  expect(await screenOf('<p>Một</p>\n  <p>Hai</p>')).toEqual(
    await screenOf('<p>Một</p><p>Hai</p>'),
  );
  expect(await screenOf('<div class="row"><b>Một</b>\n  <img alt=""></div>')).toEqual(
    await screenOf('<div class="row"><b>Một</b><img alt=""></div>'),
  );
});

test('content laid out only on scrolling is read', async () => {
  const far =
    '<div style="height:9000px"></div><div style="content-visibility:auto"><p>Trang ba mươi</p></div>';
  expect(await screenOf(`<p>Bìa</p>${far}`)).toEqual(['Bìa', 'Trang ba mươi']);
});

test('the screen and the paper are read separately, and so is content on neither', async () => {
  expect(
    await shown(
      '<p>Một <i class="screen">bấm</i><i class="paper">viết</i></p><p hidden>Đúng rồi</p><details><summary>Hỏi</summary>Đáp</details>',
    ),
  ).toEqual({
    screen: ['Một bấm', 'Đúng rồi', 'Hỏi', 'Đáp'],
    paper: ['Một viết', 'Đúng rồi', 'Hỏi', 'Đáp'],
  });
  expect(await screenOf('<p style="display:none">Chờ script</p>')).toEqual(['Chờ script']);
});
