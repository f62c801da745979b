// Makes src/pictures/fonts/be-vietnam-pro-{400,700}.ttf for the pictures families send each other.
//
//   node src/delivery/tools/make-picture-fonts.mjs
//
// The glyphs are those of public/fonts (see make-fonts.mjs), complete and with their kerning. Only
// the container differs: the program that renders the pictures reads TrueType, not WOFF2, and needs
// a PostScript name (name 6), which make-fonts.mjs drops.
import subsetFont from 'subset-font';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at)).join(
  '',
);
const vietnamese = [...'aăâeêioôơuưy']
  .flatMap((vowel) =>
    marks.flatMap((mark) =>
      [vowel, vowel.toUpperCase()].map((letter) => (letter + mark).normalize('NFC')),
    ),
  )
  .join('');
const text = `${ascii}${vietnamese}đĐ“”‘’–—…·×•→✓\u00a0`;

/** @param {Map<number, string>} names */
function nameTable(names) {
  const strings = [...names].map(([id, words]) => ({
    id,
    bytes: Buffer.from(words, 'utf16le').swap16(),
  }));
  const head = Buffer.alloc(6 + strings.length * 12);
  [0, strings.length, head.length].forEach((value, at) => head.writeUInt16BE(value, at * 2));
  let offset = 0;
  strings.forEach(({ id, bytes }, n) => {
    // Windows, Unicode, English (United States): the one every reader looks for.
    [3, 1, 0x409, id, bytes.length, offset].forEach((value, at) =>
      head.writeUInt16BE(value, 6 + n * 12 + at * 2),
    );
    offset += bytes.length;
  });
  return Buffer.concat([head, ...strings.map(({ bytes }) => bytes)]);
}

/**
 * Returns the font with one more name. Tables keep their order. @param {Buffer} font @param
 * {number} id @param {string} words
 */
function withName(font, id, words) {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, n) => {
    const at = 12 + n * 16;
    const [start, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
    return {
      tag: font.toString('latin1', at, at + 4),
      bytes: Buffer.from(font.subarray(start, start + length)),
    };
  });
  const old = tables.find(({ tag }) => tag === 'name');
  const names = new Map();
  for (let n = 0; n < old.bytes.readUInt16BE(2); n += 1) {
    const at = 6 + n * 12;
    const start = old.bytes.readUInt16BE(4) + old.bytes.readUInt16BE(at + 10);
    names.set(
      old.bytes.readUInt16BE(at + 6),
      Buffer.from(old.bytes.subarray(start, start + old.bytes.readUInt16BE(at + 8)))
        .swap16()
        .toString('utf16le'),
    );
  }
  old.bytes = nameTable(new Map([...names.set(id, words)].sort(([a], [b]) => a - b)));
  return assembled(font.subarray(0, 12), tables);
}

function sum(bytes) {
  let total = 0;
  for (let at = 0; at < bytes.length; at += 4)
    total =
      (total + Buffer.concat([bytes.subarray(at, at + 4), Buffer.alloc(4)]).readUInt32BE(0)) >>> 0;
  return total;
}

function assembled(head, tables) {
  const directory = Buffer.alloc(tables.length * 16);
  let offset = 12 + directory.length;
  const bodies = tables.map(({ tag, bytes }, n) => {
    if (tag === 'head') bytes.writeUInt32BE(0, 8);
    directory.write(tag, n * 16, 'latin1');
    [sum(bytes), offset, bytes.length].forEach((value, at) =>
      directory.writeUInt32BE(value, n * 16 + 4 + at * 4),
    );
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    offset += padded.length;
    return padded;
  });
  const all = Buffer.concat([head, directory, ...bodies]);
  const at = directory.readUInt32BE(tables.findIndex(({ tag }) => tag === 'head') * 16 + 8);
  all.writeUInt32BE((0xb1b0afba - sum(all)) >>> 0, at + 8);
  return all;
}

for (const [weight, style] of [
  [400, 'Regular'],
  [700, 'Bold'],
]) {
  const font = await subsetFont(
    readFileSync(file(`public/fonts/be-vietnam-pro-${weight}.woff2`)),
    text,
    {
      targetFormat: 'truetype',
      preserveNameIds: [0, 1, 2, 13, 14],
    },
  );
  const named = withName(font, 6, `BeVietnamPro-${style}`);
  writeFileSync(file(`src/pictures/fonts/be-vietnam-pro-${weight}.ttf`), named);
  console.log(weight, named.length, 'bytes');
}
