import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { interpolate } from '#core/text/messages.ts';
import { lanClass } from './messages/lan-class.ts';
import { sitePage } from '../../../tests/site-page.ts';
import { lan } from './lan.ts';

let home = '';
const at = (path: string): string => join(home, path);
const pack = () =>
  lan.pack({ site: at('dist'), out: at('out'), builtOn: '2026-11-26', words: ['--no-node'] });
const kept = interpolate(lanClass.vi.workKept, { folder: 'out/lan/phieu' });
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'elm-pack-'));
  mkdirSync(at('dist'));
  writeFileSync(
    at('dist/index.html'),
    '<!doctype html><html lang="vi" data-base="/"><head><meta charset="utf-8"><title>Em Lên Mạng</title><style>p{margin:0}</style></head><body><p>Chào em</p></body></html>',
  );
  const pages = [sitePage('ve/index.html', { hasHeader: false, script: 'none' })];
  const chunks = { boot: '', kinds: '', wrappers: {}, files: {} };
  writeFileSync(at('dist/site.json'), JSON.stringify({ pages, places: [], chunks }));
});
afterEach(() => rmSync(home, { recursive: true }));

test('repacking on the serving PC keeps the class’s work byte for byte and mentions it, and removes old pages', async () => {
  const first = await pack();
  expect(first).toMatchObject({ state: 'packed', said: expect.not.arrayContaining([kept]) });
  mkdirSync(at('out/lan/phieu'));
  const work = { 'lop.json': '{"pin":"123456"}', '007.jsonl': '{"said":"Kể với bà"}\n' };
  for (const [file, text] of Object.entries(work)) writeFileSync(at(`out/lan/phieu/${file}`), text);
  writeFileSync(at('out/lan/trang/old.html'), 'x');
  const again = await pack();
  expect(again).toMatchObject({ state: 'packed', said: expect.arrayContaining([kept]) });
  expect(
    Object.fromEntries(
      readdirSync(at('out/lan/phieu')).map((file) => [
        file,
        readFileSync(at(`out/lan/phieu/${file}`), 'utf8'),
      ]),
    ),
  ).toEqual(work);
  expect(existsSync(at('out/lan/trang/old.html'))).toBe(false);
  expect(readdirSync(at('out/lan')).sort()).toEqual(
    expect.arrayContaining(['Bat-may-co.cmd', 'Huong-dan.html', 'phieu', 'server.mjs', 'trang']),
  );
}, 120_000);
