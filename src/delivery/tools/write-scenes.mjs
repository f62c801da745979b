// Writes drawn scenes into public/scenes/, each with an English twin `<name>-en.svg` if it has
// words, and prints their sizes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { drawWords } from './draw-words.mjs';

/** Words on buttons and drawings. Names of accounts and apps are the same in both languages. */
const english = {
  NHẬN: 'GET IT',
  Thoát: 'Exit',
  'Tắt chuông': 'Mute',
  'Tắt tiếng': 'Mute',
  'Báo cáo': 'Report',
  Chặn: 'Block',
  'Kết bạn': 'Add friend',
  'đã che mờ': 'blurred',
  'Hít vào': 'Breathe in',
  'Giữ hơi': 'Hold',
  'Thở ra': 'Breathe out',
  Nghỉ: 'Rest',
};
const inEnglish = (svg) =>
  Object.entries(english).reduce((text, [vi, en]) => text.replaceAll(`>${vi}<`, `>${en}<`), svg);

const out = fileURLToPath(new URL('../../../public/scenes/', import.meta.url));
const write = (name, withText) => {
  const svg = drawWords(withText);
  const raw = Buffer.byteLength(svg),
    br = brotliCompressSync(svg).length;
  writeFileSync(`${out}${name}.svg`, svg);
  console.log(`${name}.svg`, raw, 'raw', br, 'brotli', raw > 14000 || br > 4000 ? 'TOO BIG' : '');
};

/** @param {Record<string, string>} scenes name → content of the svg of 960 × 540 */
export function writeScenes(scenes) {
  mkdirSync(out, { recursive: true });
  for (const [name, body] of Object.entries(scenes)) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 540">${body.replace(/(\d+\.\d{2,})/g, (value) => String(+(+value).toFixed(3)))}</svg>\n`;
    write(name, svg);
    if (inEnglish(svg) !== svg) write(`${name}-en`, inEnglish(svg));
  }
}
