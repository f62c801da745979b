import { describe, expect, it } from 'vitest';
import { withBubbles } from './quotes.ts';
import { sceneOf, type Staging } from './scene.ts';

/** Paragraphs as Astro renders them; “**…**” is bold. */
const stage = (paragraphs: string[], step: Partial<Staging> = {}) =>
  sceneOf(
    withBubbles(
      paragraphs
        .map((text) => (text.startsWith('<') ? text : `<p>${text}</p>`))
        .join('\n')
        .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>'),
    ),
    { title: 'Con sáo', isExample: false, ...step },
  );
const said = (scene: ReturnType<typeof stage>) =>
  scene.bubbles.map(({ slot, who, html, from, to }) => [slot, who, html, from, to]);

const starling = [
  'Ông nuôi con sáo.',
  'Khách vào uống nước, sáo la: **“Tí ngáy!”**',
  'Khách cười. Tí đỏ mặt: **“Sáo ơi, chuyện riêng của tớ mà!”**',
];

describe('a step with a picture', () => {
  const scene = stage(starling, { picture: 'scenes/con-sao.svg' });

  it('has one beat per paragraph, and every one after the first waits', () => {
    expect(scene.beats).toBe(3);
    expect(scene.lines.match(/class="beat"/g)).toHaveLength(1);
    expect(scene.lines.match(/class="beat untold"/g)).toHaveLength(2);
  });

  it('gives quotes of people to bubbles, at their beat', () => {
    expect(said(scene)).toEqual([
      ['prop', 'Sáo', '“Tí ngáy!”', 2, undefined],
      ['left', 'Tí', '“Sáo ơi, chuyện riêng của tớ mà!”', 3, undefined],
    ]);
  });

  it('changes a face with the beat', () => {
    expect(scene.left).toEqual([
      { file: 'cast/ti-calm.svg', from: 1, to: 2 },
      { file: 'cast/ti-worried.svg', from: 3, to: undefined },
    ]);
  });

  it('keeps all words in the lines, in order', () => {
    expect(
      scene.lines
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(starling.join(' ').replaceAll('**', ''));
  });

  it('marks what is drawn to the end, so that the screen does not say it twice', () => {
    expect(scene.lines).toContain('class="in-scene spoken said aloud">“Sáo ơi');
    expect(scene.lines).toContain('class="in-scene-wide spoken said aloud">“Tí ngáy!”');
  });
});

describe('a bubble', () => {
  it('gives way to the next in its slot, and its words return to the line', () => {
    const scene = stage(['Tí nghĩ: **“Kể thôi.”**', 'Tí úp máy: **“Bà ơi!”**'], {
      picture: 'scenes/x.svg',
    });
    expect(said(scene)).toEqual([
      ['left', 'Tí', '“Kể thôi.”', 1, 1],
      ['left', 'Tí', '“Bà ơi!”', 2, undefined],
    ]);
    expect(scene.bubbles.map(({ thinks }) => thinks)).toEqual([true, false]);
    expect(scene.lines).toContain('<strong class="spoken said');
  });

  it('of the second speaker of a beat is alone on a phone', () => {
    const scene = stage(['Mây gọi: **“Bà ơi!”** Bà nghe: **“Chim gì?”**']);
    expect(scene.bubbles.map(({ from, now }) => [from, now])).toEqual([
      [1, 0],
      [1, undefined],
    ]);
    expect(scene.lines).toContain('class="in-scene-wide spoken said aloud">“Bà ơi!');
  });

  it('is not made of what is written, or of what somebody without a face says', () => {
    const scene = stage(['Mây ghi: **“Mây vẽ.”**', 'Người ấy bảo: **“Giấu nhé.”**']);
    expect(scene.bubbles).toEqual([]);
  });

  it('is a thought of the one who thinks aloud', () => {
    const scene = stage(['**“Lọ kẹo muốn nhà mình mua.”**'], {
      title: 'Bống nghĩ thành lời',
      isExample: true,
    });
    expect(scene.bubbles).toMatchObject([{ who: 'Bống', thinks: true }]);
  });

  it('of a second quote in one beat stays in its line', () => {
    const scene = stage(['Tí nói: **“Một.”** Tí nói: **“Hai.”**']);
    expect(scene.bubbles).toHaveLength(1);
  });

  it('of a mark follows its author: slot, mood, thought', () => {
    const say = (extra: string, attributes: string, who: string, text: string) =>
      `<div class="say${extra}"${attributes}><p><b>${who}:</b> ${text}</p></div>`;
    const scene = stage([
      say('', ' data-face="minh-happy"', 'Minh', '“Mẹ ơi.”'),
      say(' untold', ' data-slot="outside"', 'Bà', '“Nhạt.”'),
      say(' thinks untold', ' data-mood="worried"', 'Minh', '“Sao đây?”'),
    ]);
    expect(scene.bubbles).toMatchObject([
      { slot: 'left', who: 'Minh', from: 1, to: 2 },
      { slot: 'outside', who: 'Bà', from: 2 },
      { slot: 'left', who: 'Minh', thinks: true, from: 3 },
    ]);
    expect(scene.left.map(({ file }) => file)).toEqual([
      'cast/minh-happy.svg',
      'cast/minh-worried.svg',
    ]);
  });
});

it('a step that may be left at once waits for nothing', () => {
  const scene = stage(['Tí nghĩ: **“Một.”**', 'Tí nói: **“Hai.”**'], { isWhole: true });
  expect(scene.beats).toBe(1);
  expect(scene.lines).not.toContain('untold');
  expect(scene.bubbles).toMatchObject([{ html: '“Hai.”', from: 1 }]);
});

describe('a room', () => {
  it('is the class for the teacher and for talks in pairs, else the house', () => {
    expect(stage(['x'], { face: 'co-giao-calm' }).room).toBe('lop');
    expect(stage(['x'], { title: 'Nói theo cặp, hai phút', face: 'na-happy' }).room).toBe('lop');
    expect(stage(['x'], { face: 'na-happy' }).room).toBe('phong-nha');
    expect(stage(['x'], { stage: 'phong-bep' }).room).toBe('phong-bep');
  });

  it('has a grown-up on the right of a child', () => {
    const scene = stage(['Bà bảo: **“Đúng.”**', 'Tí cười.'], { face: 'ba-happy' });
    expect(scene.left[0]!.file).toBe('cast/ti-calm.svg');
    expect(scene.right[0]!.file).toBe('cast/ba-happy.svg');
  });

  it('has a second child for a talk in pairs', () => {
    const scene = stage(['Đổi vai nhé.'], { title: 'Nói theo cặp, hai phút', face: 'na-happy' });
    expect(scene.right[0]!.file).toBe('cast/quan-calm.svg');
  });

  it('at a boarding school has the carer, not the teacher', () => {
    const scene = stage(['Cô bật cười: **“Ngủ đi.”**'], { title: 'Cô quản sinh xem vở' });
    expect(scene.right[0]!.file).toMatch(/^cast\/co-quan-sinh/);
  });
});

it('a picture that shows who speaks gets a bubble at that side, and no second face', () => {
  const scene = stage(['Tủa ghé lại: **“Dai thế!”**'], { picture: 'scenes/noi-tru.svg' });
  expect(scene.right).toEqual([]);
  expect(scene.bubbles).toMatchObject([{ slot: 'right', who: 'Tủa' }]);
});

it('a list appears item by item, a term stands alone', () => {
  const scene = stage(['<ul><li>Một</li>\n<li>Hai</li></ul>', '**Kể**: chìa tay.']);
  expect(scene.beats).toBe(3);
  expect(scene.lines).toContain('<p class="beat apart untold">');
});
