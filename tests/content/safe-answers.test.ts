/**
 * Answers that must never mislead a frightened or careful child, tested on the real content. Each
 * control puts an old sentence back into a copy and must be detected.
 */
import { describe, expect, it } from 'vitest';
import { kinds } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import type { Score } from '#core/questions/score.ts';
import { content } from './real-content.ts';

const { files } = content;
const texts = [...files.texts].filter(([file]) => /^content\/(lessons|guides|help)\//.test(file));
const lines = texts.flatMap(([file, text]) => text.split('\n').map((line) => `${file}: ${line}`));
const items = (lesson: string): Record<string, AnySpec> =>
  content.lessons.find(({ id }) => id === lesson)!.in[0]!.items;
const share = (spec: AnySpec, answer: unknown): number => {
  const score = kinds.get(spec.kind)!.grade(spec as never, answer as never) as Score;
  if (score.state !== 'scored') throw new Error(`not an answer: ${JSON.stringify(answer)}`);
  return score.earned / score.total;
};

type Card = { id: string; text: string; box: string };
type Sort = AnySpec & { boxes: { id: string }[]; cards: Card[]; carefulLast?: true | 'full' };
const sorts = (lesson: string) =>
  Object.values(items(lesson)).filter((spec): spec is Sort => spec.kind === 'sort');
const allInto = ({ cards }: Sort, box: string) =>
  Object.fromEntries(cards.map(({ id }) => [id, box]));
/** Returns cards about another person's face or number, requested by a new contact. */
const othersPrivate = ({ cards }: Sort): Card[] =>
  cards.filter(({ text }) => /^(Ảnh của (Mây|Yến)|Số máy)/.test(text));

describe('a new contact asks for a friend’s photo or mother’s number', () => {
  const asked = sorts('my-private-things').filter((spec) => othersPrivate(spec).length > 0);
  const givenAway = (spec: Sort) =>
    othersPrivate(spec)
      .filter(({ box }) => box !== 'keep')
      .map(({ text }) => text);

  it('keeping them is right', () => {
    expect(asked.length).toBeGreaterThanOrEqual(2);
    expect(asked.flatMap(givenAway)).toEqual([]);
  });
  it('detects that asking her was right', () =>
    expect(
      givenAway({ ...asked[0]!, cards: asked[0]!.cards.map((card) => ({ ...card, box: 'ask' })) }),
    ).not.toEqual([]));
});

describe('caution never costs', () => {
  const careful = [...sorts('my-private-things'), ...sorts('game-friend')];
  it('keeping all, or asking first of all, earns half at least', () => {
    expect(careful).toHaveLength(4);
    for (const spec of careful)
      expect(share(spec, allInto(spec, spec.boxes.at(-1)!.id)), spec.stem).toBeGreaterThanOrEqual(
        0.5,
      );
    for (const spec of careful)
      for (const { id, box } of spec.cards) {
        const boxesById = Object.fromEntries(spec.cards.map((card) => [card.id, card.box]));
        const last = spec.boxes.at(-1)!.id;
        expect(share(spec, { ...boxesById, [id]: last }), id).toBe(
          box === last ? 1 : 1 - 0.5 / spec.cards.length,
        );
      }
  });
  it('detects the loss of each such card without the careful side', () => {
    const { carefulLast: _, ...old } = careful[0]!;
    const card = old.cards.find(({ box }) => box !== careful[0]!.boxes.at(-1)!.id)!;
    const oldBoxesById = Object.fromEntries(old.cards.map(({ id, box }) => [id, box]));
    expect(
      share(old as AnySpec, { ...oldBoxesById, [card.id]: careful[0]!.boxes.at(-1)!.id }),
    ).toBe(1 - 1 / old.cards.length);
  });

  const picks = (lesson: string, spot: RegExp): number[] =>
    Object.values(items(lesson)).flatMap((spec) =>
      ((spec as AnySpec & { spots?: { id: string; text: string }[] }).spots ?? [])
        .filter(({ text }) => spot.test(text))
        .map(({ id }) => share(spec, [id])),
    );

  it('a classmate’s harmless question: keeping it earns all, telling it earns all', () => {
    expect(picks('my-private-things', /^“Tớ giữ riêng\.”$/)).toEqual([1]);
    expect(picks('my-private-things', /^“Tớ thích gà\.”$/)).toEqual([1]);
  });

  const squirrel = (verdict: string) =>
    JSON.stringify(
      Object.values(items('game-friend')).find(({ kind }) => kind === 'branching-scenario'),
    ).includes(`"text":"Đuổi Rùa đi","picture":"scenes/quat-duoi.svg","verdict":"${verdict}"`);
  it('driving a stranger away earns half, playing on unasked nothing', () => {
    expect(picks('game-friend', /đuổi/i)).toEqual([0.5]);
    expect(picks('game-friend', /^Chơi luôn$/)).toEqual([0]);
    expect([squirrel('partly'), squirrel('unsafe')]).toEqual([true, false]);
  });
});

describe('lost: the child stays, help comes', () => {
  /** Returns true if a stranger takes the lost child along. */
  const ledAway = (text: string) =>
    /(dắt|dẫn|đưa) (Bống|Na|Tí|cháu|em|con) (đi|tìm|về)|đưa Bống về/.test(text);
  const lost = Object.entries(items('my-private-things')).filter(([, spec]) =>
    /lạc/.test(`${spec.intro ?? ''}${spec.stem}`),
  );

  it('no feedback praises going along; staying is named', () => {
    expect(lost).toHaveLength(2);
    expect(lost.map(([, spec]) => JSON.stringify(spec)).filter(ledAway)).toEqual([]);
    expect(
      lost.some(([, spec]) => JSON.stringify(spec).includes('Bống đứng yên, chú gọi bà tới')),
    ).toBe(true);
  });
  it('detects the old feedback', () =>
    expect(ledAway('Lạc thì Bống nói chỗ ở. Chú dắt Bống tìm bà, bà mua bánh rán.')).toBe(true));
});

describe('money lost: the bank first', () => {
  /** Returns true if lost money and the police are named without the bank before them. */
  const lateBank = (text: string) =>
    /mất tiền|chuyển tiền rồi|Lỡ chuyển|Mất tiền|lost money/i.test(text) &&
    /công an xã/.test(text) &&
    !/ngân hàng.*công an/s.test(text);
  const paths = content.help.filter(({ lang }) => lang === 'vi');

  it('in every help path, the family talk and every line that names both', () => {
    expect(paths).toHaveLength(3);
    for (const {
      file,
      paths: { ends },
    } of paths)
      for (const id of ['lost-money', 'money-unsaid'])
        expect(`${ends[id]!.now} ${ends[id]!.next}`, `${file} ${id}`).toMatch(
          /ngân hàng.*công an xã/s,
        );
    const older = paths.find(({ band }) => band === 'lop-10-12')!.paths.ends;
    for (const id of ['call-paid', 'account-lent', 'papers-sent', 'threat-money'])
      expect(`${older[id]!.now} ${older[id]!.next}`, id).toMatch(/ngân hàng.*công an xã/s);
    expect(files.texts.get('content/lessons/free-gift/vi.family.mdx')).toContain(
      'gọi ngân hàng nhờ khóa ngay. Số ở trong ứng dụng, hoặc in trên thẻ. Không gọi được thì ra quầy. Rồi báo công an xã.',
    );
    expect(
      lines.filter(
        (line) => !line.includes('review.md') && !/không mất tiền/.test(line) && lateBank(line),
      ),
    ).toEqual([]);
  });
  it('detects the old line of the family talk', () =>
    expect(lateBank('Lỡ mất tiền thì báo công an xã.')).toBe(true));
});

describe('controls drawn or named by others are no exit', () => {
  const shared = (lesson: string, item: string, pick: string) =>
    share(items(lesson)[item]!, [pick]);

  it('a gift over a game: leaving the game is right, the cross the gift has drawn is not', () => {
    const gift = 'gift-over-the-game';
    expect(shared('four-steps', gift, 'leave')).toBe(1);
    expect(shared('four-steps', gift, 'cross')).toBeLessThan(1);
  });

  it('a caller who sends a link: blocking earns as much as asking at the office, the link nothing', () => {
    const call = 'the-saturday-appointment';
    expect(
      ['block', 'go', 'install', 'send'].map((pick) => shared('sophisticated-scams', call, pick)),
    ).toEqual([1, 1, 0, 0]);
  });

  /** Returns the verdict of blocking the account of the first scene. */
  const blocking = (chat: AnySpec) =>
    (
      chat as unknown as {
        story: { scenes: Record<string, { acts: Record<string, { verdict: string }> }> };
      }
    ).story.scenes['shoes']!.acts['block']!.verdict;
  it('an unknown account asks for a photo: blocking it is safe', () =>
    expect(blocking(items('three-chats')['four-people-and-dua']!)).toBe('safe'));
});

describe('the child’s own body', () => {
  const words = files.texts.get('content/lessons/about-me/vi.mdx')!;
  it('names touch, keeps the bath and the doctor, and tells what to do', () => {
    for (const said of [
      'Chỗ đồ lót che là của riêng em.',
      'Người nhà tắm cho, em yên tâm thì được.',
      'Bác sĩ khám thì có người lớn em tin đứng cạnh.',
      'Lúc khác, không ai được xem, chạm. **Chụp thì không ai được.**',
      'Ai dặn giấu, hay em thấy sợ: **em kể**.',
      'Ai làm khác, người quen hay người nhà, người ấy sai. Em nói **“Không!”**, rồi kể.',
      'Chưa nói được, em không có lỗi.',
      'Kể lúc nào cũng kịp, kể là đúng. Có ai mắng thì em kể tiếp với người khác, hoặc gọi {111}.',
    ])
      expect(words).toContain(said);
    expect(files.texts.get('content/lessons/my-private-things/vi.mdx')).not.toMatch(/đồ lót/);
  });

  const ways = content.lessons.find(({ id }) => id === 'about-me')!.in[0]!;
  const tracks = [ways.items, ways.other!.items] as Record<string, AnySpec>[];
  it('caution and telling earn all, on both tracks', () => {
    const careful = tracks.flatMap((track) =>
      Object.values(track).flatMap((spec) =>
        [...new Set([...(spec.careful ?? []), ...(spec.tells ?? [])])].map((pick) => ({
          question: `${spec.stem} ${pick}`,
          share: share(spec, [pick]),
        })),
      ),
    );
    expect(careful.length).toBeGreaterThanOrEqual(24);
    expect(careful.filter((pick) => pick.share < 1)).toEqual([]);
  });
  it('putting every card into the careful box earns all', () => {
    const found = tracks.flatMap((track) =>
      Object.values(track).filter((spec): spec is Sort => spec.kind === 'sort'),
    );
    expect(found).toHaveLength(2);
    for (const spec of found) expect(share(spec, allInto(spec, spec.boxes.at(-1)!.id))).toBe(1);
  });
});

describe('a sensitive lesson of grades 6–9 ends on a calm minute', () => {
  const titles = (text: string) =>
    [...text.matchAll(/<Step (?:example )?title="([^"]*)"/g)].map(([, title]) => title);
  const lessons = ['an-story', 'bystander-power', 'three-chats', 'evening-message'];
  it.each(
    lessons.flatMap((lesson) => ['vi.mdx', 'vi.other.mdx'].map((file) => `${lesson}/${file}`)),
  )('%s', (file) =>
    expect(titles(files.texts.get(`content/lessons/${file}`)!).at(-1)).toBe('Một phút yên'),
  );
});

describe('a child who asks for secrecy', () => {
  const cold = (text: string) =>
    /không hứa giữ kín được|can.t promise to keep it secret/.test(text);
  const warm = 'Cô không kể với lớp đâu. Nhưng muốn em an toàn thì cô phải báo người giúp được.';

  it('hears a warm true sentence in every plan, never the cold one', () => {
    expect(lines.filter((line) => !line.includes('review.md') && cold(line))).toEqual([]);
    const plans = texts.filter(
      ([file, text]) => file.endsWith('vi.teacher.mdx') && text.includes('Em xin giữ kín'),
    );
    expect(plans.length).toBeGreaterThanOrEqual(24);
    expect(plans.filter(([, text]) => !text.includes(warm)).map(([file]) => file)).toEqual([]);
  });
  it('detects the old sentence', () =>
    expect(cold('“Cô không hứa giữ kín được, vì cô muốn em được giúp.”')).toBe(true));
});
