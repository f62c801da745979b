import { describe, expect, it } from 'vitest';
import type { Content } from '#curriculum/content.ts';
import { alikeRules } from '#curriculum/checks/alike.ts';
import { readContent } from '#curriculum/read.ts';
import { likeness, trigramsOf } from '#curriculum/texts/trigrams.ts';
import { goodTree } from './fixtures/read-case.ts';

const between = (a: string, b: string) => likeness(trigramsOf(a), trigramsOf(b));

describe('likeness of two texts', () => {
  it('is 1 for the same words, regardless of punctuation and capitals', () =>
    expect(between('Na làm gì?', 'NA, làm gì')).toBe(1));
  it('is 0 without common parts, and for empty texts', () =>
    expect([between('Na sợ.', 'Quyển vở'), between('', '')]).toEqual([0, 0]));
  it('is symmetric', () =>
    expect(between('Mây vẽ trâu.', 'Mây vẽ cua.')).toBe(between('Mây vẽ cua.', 'Mây vẽ trâu.')));
  it('is high for another name, low for another scene', () => {
    expect(
      between('Tủa tìm hình khèn. Một hình lạ hiện ra.', 'Páo tìm hình khèn. Một hình lạ hiện ra.'),
    ).toBeGreaterThan(0.8);
    expect(
      between('Tủa tìm hình khèn. Tủa làm gì?', 'Mẹ hỏi rồi mới đăng đoạn phim. Tủa làm gì?'),
    ).toBeLessThan(0.6);
  });
  it('distinguishes tones', () => expect(between('ma', 'mà')).toBe(0));
});

describe('stems nearly alike', () => {
  const { content } = readContent(goodTree());
  const [lesson] = content.lessons;
  const copy = {
    ...lesson!,
    id: 'ask-aunt',
    in: lesson!.in.map((text) => ({
      ...text,
      file: { ...text.file, items: 'content/lessons/ask-aunt/vi.activities.yaml' },
    })),
  };
  const [module] = Object.values(content.modules);
  const found = (modules: Content['modules']) =>
    alikeRules.flatMap(({ find }) => find({ ...content, lessons: [lesson!, copy], modules }));

  it('are found across the lessons of a module, once each, on the later one', () => {
    const all = found({ one: { ...module!, lessons: ['ask-grandma', 'ask-aunt'] } });
    expect(all.map(({ file, id }) => [file, id])).toEqual(
      Object.keys(lesson!.in[0]!.items).map((id) => [
        'content/lessons/ask-aunt/vi.activities.yaml',
        id,
      ]),
    );
  });
  it('may be in two modules', () => {
    expect(
      found({
        one: { ...module!, lessons: ['ask-grandma'] },
        two: { ...module!, lessons: ['ask-aunt'] },
      }),
    ).toEqual([]);
  });
});
