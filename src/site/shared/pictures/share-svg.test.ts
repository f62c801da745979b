import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { content } from '../../../../tests/content/real-content.ts';
import { faceOfPictures, fontFiles, fontsOfPictures, pictureOf } from './draw.ts';
import {
  HEIGHT,
  shareSvg,
  WIDTH,
  type Drawn,
  type Fonts,
  type Picture,
  type ShareText,
} from './share-svg.ts';

const frame: Omit<ShareText, 'title' | 'say' | 'ask' | 'boarding'> = {
  about: 'Chuyện tối nay · bài “Những bức tường mật khẩu ở phòng máy chung”',
  sayHead: 'Một câu nên nói',
  askHead: 'Tối nay, hỏi một câu rồi nghe hết',
  boardingHead: 'Nếu ở nội trú',
  helpHead: 'Tổng đài quốc gia bảo vệ trẻ em',
  help: 'ngày đêm đều gọi được, gọi không mất tiền',
  number: '111',
  from: 'Em Lên Mạng · dùng ngay hình này, không cần đường dẫn',
};
const real = [
  ...content.lessons.flatMap(({ id, in: all }) =>
    all.flatMap(({ lang, family }) => (lang === 'vi' && family ? [{ id, ...family.front }] : [])),
  ),
  ...content.guides
    .filter(({ audience }) => audience === 'parents')
    .map(({ unit, text }) => ({ id: unit, ...text })),
].map(({ id, title, say, tonight, boarding }) => ({
  id,
  text: { ...frame, title, say: say[0]!, ask: tonight, boarding },
}));

const words = (n: number) =>
  `${Array.from({ length: n }, (_, at) => ['cháu', 'nghiêng', 'được', 'chuyện', 'mạng'][at % 5]).join(' ')}.`;
const longest: ShareText = {
  ...frame,
  title: 'Khi có người cứ nhắn làm phiền cháu lúc nửa đêm',
  say: words(16),
  ask: words(20),
  boarding: words(28),
};

/** Returns misplaced lines, each rendered and measured alone. */
function faults(picture: Picture): string[] {
  if (picture.state === 'too-long') return ['too long'];
  const boxes = picture.drawn.map((line) => ({ line, box: boxOf(line) }));
  const outside = boxes.filter(
    ({ line, box }) =>
      box.x + box.width > line.x + line.room ||
      box.x < 100 ||
      box.y < 46 ||
      box.y + box.height > HEIGHT - 8,
  );
  const touching = boxes.filter(({ box }, at) =>
    boxes.some(
      (next, n) =>
        n !== at &&
        box.x < next.box.x + next.box.width &&
        next.box.x < box.x + box.width &&
        box.y < next.box.y + next.box.height - 6 &&
        next.box.y < box.y + box.height - 6,
    ),
  );
  return [
    ...outside.map(({ line }) => `outside: ${line.text}`),
    ...touching.map(({ line }) => `touching: ${line.text}`),
  ];
}

function boxOf({ text, x, y, size, weight }: Drawn) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Be Vietnam Pro"><text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()!;
}

describe('the picture for a class group', () => {
  it('is tested on real talks', () => {
    expect(real.map(({ id }) => id)).toEqual(expect.arrayContaining(['help-map', 'p1', 'p6']));
  });

  it.each(real)('of $id has every sentence inside the frame in legible size', ({ text }) => {
    const picture = pictureOf(text, 'triangle');
    expect(faults(picture)).toEqual([]);
    expect(
      picture.state === 'drawn' && Math.min(...picture.drawn.map(({ size }) => size)),
    ).toBeGreaterThanOrEqual(28);
  });

  it('holds longer sentences than a talk may have', () =>
    expect(faults(pictureOf(longest, 'diamond'))).toEqual([]));

  it('reports words that do not fit, instead of cutting them', () => {
    expect(pictureOf({ ...longest, boarding: words(150) }, 'steps').state).toBe('too-long');
  });

  it('has every word of its text', () => {
    const picture = pictureOf(longest, 'chevron');
    const drawn = picture.state === 'drawn' ? picture.drawn.map(({ text }) => text).join(' ') : '';
    for (const sentence of Object.values(longest)) expect(drawn).toContain(sentence);
  });
});

describe('negative control', () => {
  it('detects overflow when letters are measured a third narrower', () => {
    const { plain, bold } = fontsOfPictures();
    const narrow: Fonts = {
      plain: (text, size) => plain(text, size) * 0.66,
      bold: (text, size) => bold(text, size) * 0.66,
    };
    expect(faults(shareSvg(longest, 'triangle', narrow, faceOfPictures())).join('\n')).toMatch(
      /outside/,
    );
  });

  it('detects overlapping lines', () => {
    const picture = pictureOf(longest, 'triangle');
    if (picture.state !== 'drawn') throw new Error('not drawn');
    expect(
      faults({
        ...picture,
        drawn: picture.drawn.map((line) => ({
          ...line,
          y: line.y > 500 && line.y < 800 ? 600 : line.y,
        })),
      }).join('\n'),
    ).toMatch(/touching/);
  });
});
