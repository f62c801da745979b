import { expect, test } from 'vitest';
import type { AnySpec } from '#core/questions/activity.ts';
import { readMdx, type Mark } from '#curriculum/mdx.ts';
import {
  feedOf,
  inboxOf,
  itemsIn,
  listIn,
  messagesIn,
  noticesIn,
  pathsIn,
  scoresIn,
} from './surface-data.ts';

/** Returns the first mark of a text. */
function markIn(text: string): Mark {
  const read = readMdx(text);
  return read.state === 'read' ? read.mdx.marks[0]! : expect.fail(read.message);
}

test('messages say who sent them, and which are the owner’s', () => {
  const mark = markIn(`<Surface kind="thread">
<Message from="Mai" face="mai-calm" at="20:31" picture="scenes/a.svg" alt="A">Nón.</Message>
<Message from="Na" reaction="2 tim">Đẹp.</Message>
<Message from="Kỳ" voice="0:04" unknown>Nể thật.</Message>
</Surface>`);
  const [first, mine, voice] = messagesIn(mark, 'Na');
  expect(first).toMatchObject({
    from: 'Mai',
    face: 'mai-calm',
    at: '20:31',
    text: 'Nón.',
    picture: { src: 'scenes/a.svg', alt: 'A' },
    isMine: false,
  });
  expect(mine).toMatchObject({ isMine: true, reaction: '2 tim', picture: undefined });
  expect(voice).toMatchObject({ voice: '0:04', text: 'Nể thật.', isUnknown: true });
});

test('items have a label and text, and may be hidden or empty', () => {
  const mark = markIn(`<Surface kind="profile">
<Item label="Vị trí">Cổng trường</Item>
<Item label="Bạn bè" hidden>bạn bè thấy</Item>
<Item label="Số thẻ" />
</Surface>`);
  expect(itemsIn(mark).map(({ label, text, isHidden }) => [label, text, isHidden])).toEqual([
    ['Vị trí', 'Cổng trường', false],
    ['Bạn bè', 'bạn bè thấy', true],
    ['Số thẻ', '', false],
  ]);
});

test.each([
  ['5', { score: 5 }],
  ['5 (+2)', { score: 5, change: 2 }],
  ['3 (−1)', { score: 3, change: -1 }],
  ['3 (-1)', { score: 3, change: -1 }],
  ['nhiều', { score: 0 }],
])('“%s” is the score %j', (text, score) => {
  const mark = markIn(`<Surface kind="scores"><Item label="Đá cầu">${text}</Item></Surface>`);
  const [{ name, picture, ...rest } = { name: '' }] = scoresIn(mark);
  expect([name, picture, rest]).toEqual(['Đá cầu', undefined, score]);
});

test('a map has paths, and each path its moments', () => {
  const mark = markIn(`<Surface kind="map">
<Path title="Nhắn riêng" note="Vẫn rẽ được.">
<Item label="20:43" face="na-calm">Mai trả lời.</Item>
<Item label="20:50" picture="scenes/a.svg" alt="A">Hai bạn ngủ.</Item>
</Path>
<Path title="Im lặng">
<Item label="20:43">Không ai nói gì.</Item>
</Path>
</Surface>`);
  const [asks, silent] = pathsIn(mark);
  expect([asks!.title, asks!.note, silent!.title, silent!.note]).toEqual([
    'Nhắn riêng',
    'Vẫn rẽ được.',
    'Im lặng',
    undefined,
  ]);
  expect(asks!.moments.map(({ at, text, face }) => [at, text, face])).toEqual([
    ['20:43', 'Mai trả lời.', 'na-calm'],
    ['20:50', 'Hai bạn ngủ.', undefined],
  ]);
  expect(asks!.moments[1]!.picture).toEqual({ src: 'scenes/a.svg', alt: 'A' });
});

test('notices name their app', () => {
  const mark = markIn(
    '<Surface kind="lock"><Message from="Cô" app="Tin nhắn" at="7:00">Mai học.</Message></Surface>',
  );
  expect(noticesIn(mark)).toEqual([{ name: 'Cô', app: 'Tin nhắn', at: '7:00', text: 'Mai học.' }]);
});

test('a list is cut at its bars', () => {
  const mark = markIn('<Surface kind="call" ways="Cúp máy | Ghi lại" />');
  expect(listIn(mark, 'ways')).toEqual(['Cúp máy', 'Ghi lại']);
  expect(listIn(mark, 'choices')).toBeUndefined();
});

const specOf = (spec: object) => spec as unknown as AnySpec;

test('cases of an inbox question are messages; long ones are cut in the list only', () => {
  const long = 'Em có bưu phẩm chờ ở bưu cục, chị giữ hộ tới tối';
  const [letter, saved] = inboxOf(
    specOf({
      cases: [
        { id: 'a', name: 'Lạ', app: 'Tin nhắn', known: false, parts: [{ text: long }] },
        {
          id: 'b',
          name: 'Na',
          app: 'Tin nhắn',
          source: 'đã lưu',
          picture: 'cast/na-calm.svg',
          parts: [{ text: 'Về đi.' }, { text: 'Mẹ đợi.' }],
        },
      ],
    }),
  );
  expect(letter).toMatchObject({ isUnknown: true, face: undefined, lines: [long] });
  expect(letter!.preview).toBe('Em có bưu phẩm chờ ở…');
  expect(saved).toMatchObject({ isUnknown: false, face: 'na-calm', source: 'đã lưu' });
  expect(saved!.lines).toEqual(['Về đi.', 'Mẹ đợi.']);
});

test('a feed question shows its strongest topic, and the next one after it', () => {
  const topic = (text: string, start: number) => ({ text, start, cards: [`${text} 1`] });
  const feed = feedOf(
    specOf({ app: 'VuiVẽ', viewer: 'Tít', topics: [topic('A', 1), topic('B', 5), topic('C', 4)] }),
  );
  expect(feed).toMatchObject({ topic: 'B', title: 'B 1', next: 'C 1', viewer: 'Tít' });
  expect(feed!.scores).toEqual([
    { name: 'A', score: 1 },
    { name: 'B', score: 5 },
    { name: 'C', score: 4 },
  ]);
  expect(feedOf(specOf({ cases: [] }))).toBeUndefined();
});
