import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { content } from '../../../../tests/content/real-content.ts';
import { fontFiles, fontsOfPictures, postPictureOf } from './draw.ts';
import { POST_HEIGHT, POST_WIDTH, postSvg, type PostText } from './post-svg.ts';
import type { Drawn, Picture } from './share-svg.ts';

const frame: Omit<PostText, 'words' | 'scene'> = {
  number: '111',
  help: 'Tổng đài quốc gia bảo vệ trẻ em, ngày đêm đều gọi được, gọi không mất tiền',
  from: 'Em Lên Mạng',
};
const scripts = content.community.scripts.map(({ id, script: { post } }) => ({
  id,
  text: { ...frame, words: post.words, scene: post.scene },
}));
const longest: PostText = { ...frame, words: 'nghiêng '.repeat(12).trim(), scene: 'goi-ong' };

function boxOf({ text, x, y, size, weight }: Drawn) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${POST_WIDTH}" height="${POST_HEIGHT}" font-family="Be Vietnam Pro"><text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}">${text}</text></svg>`;
  return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).getBBox()!;
}

/** Returns lines wider than their space or outside the picture, measured as rendered. */
function faults(picture: Picture): string[] {
  if (picture.state === 'too-long') return ['too long'];
  return picture.drawn
    .map((line) => ({ line, box: boxOf(line) }))
    .filter(
      ({ line, box }) =>
        box.x < 66 ||
        box.x + box.width > line.x + line.room ||
        box.y < 40 ||
        box.y + box.height > POST_HEIGHT - 48,
    )
    .map(({ line }) => line.text);
}

describe('the picture beside a commune’s post', () => {
  it('exists for fourteen talks', () => expect(scripts).toHaveLength(14));

  it.each(scripts)('of $id contains all its words in legible size', ({ text }) => {
    const picture = postPictureOf(text);
    expect(faults(picture)).toEqual([]);
    const drawn = picture.state === 'drawn' ? picture.drawn : [];
    expect(drawn.map((line) => line.text).join(' ')).toContain(text.words);
    expect(Math.min(...drawn.map(({ size }) => size))).toBeGreaterThanOrEqual(26);
    expect(drawn[0]!.size).toBeGreaterThanOrEqual(72);
  });

  it('holds twelve long syllables, as many as a talk may have', () =>
    expect(faults(postPictureOf(longest))).toEqual([]));
  it('reports too many words', () =>
    expect(postPictureOf({ ...longest, words: 'nghiêng '.repeat(60) }).state).toBe('too-long'));
});

describe('negative control', () => {
  it('detects overflow when letters are measured a third narrower', () => {
    const fonts = fontsOfPictures();
    const narrow = {
      plain: (text: string, size: number) => fonts.plain(text, size) * 0.66,
      bold: (text: string, size: number) => fonts.bold(text, size) * 0.66,
    };
    const scene = { viewBox: '0 0 10 10', inside: '' };
    expect(faults(postSvg(longest, narrow, scene)).length).toBeGreaterThan(0);
  });
});
