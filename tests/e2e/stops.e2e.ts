/**
 * Sentences that must not be published, searched in everything the build makes: every page in both
 * languages, the texts in their scripts, the prints, the plans' Word files, the list of clips and
 * the drawings. Each has the old sentence as its control.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardsAloneIn, namelessIn, promisesIn } from '#curriculum/texts/promises.ts';
import { distFolder } from '../browser/site-server.ts';
import { wordsInDocx } from '../docx-words.ts';

const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' });

/**
 * Returns the text of a built file, a line for each block of a page. Includes scripts: they have
 * questions and help paths.
 */
function textOf(file: string): string {
  const bytes = readFileSync(join(distFolder, file));
  if (file.endsWith('.docx')) return wordsInDocx(bytes);
  const text = bytes.toString('utf8');
  if (!/\.(?:html|svg)$/.test(file)) return text;
  return text
    .replace(
      /<(?:br|\/?(?:p|li|h[1-6]|div|td|th|tr|dd|dt|label|button|summary|section|title|script))\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

const phrases =
  (...patterns: RegExp[]) =>
  (text: string): string[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(new RegExp(pattern, 'giu'))].map(([words]) => words),
    );

/**
 * Returns the places that describe what Take It Down does without where it does nothing. A place
 * with only its name describes neither.
 */
const takeItDown = (text: string): string[] =>
  [...text.matchAll(/Take It Down/g)]
    .map(({ index }) => text.slice(Math.max(0, index - 400), index + 400))
    .filter((around) => /giúp gỡ|nhờ gỡ|cho ảnh riêng tư|images? .*removed/iu.test(around))
    .filter((around) => !/tham gia|take part/iu.test(around));

const stops: { name: string; find: (text: string) => string[]; old: string[] }[] = [
  {
    name: '111 is for children alone',
    find: phrases(/qua tuổi trẻ em rồi/, /Nghe chuyện của trẻ em ngày đêm, nối tới nơi giúp/),
    old: [
      'Mười sáu, mười bảy tuổi, bạn qua tuổi trẻ em rồi.',
      'Nghe chuyện của trẻ em ngày đêm, nối tới nơi giúp',
    ],
  },
  {
    name: 'a call about VNeID is genuine, and blocking it costs',
    find: phrases(
      /xưng công an qua điện thoại thì toàn là lừa/,
      /Sáng thứ Bảy ra trụ sở, rủ mẹ đi cùng/,
    ),
    old: [
      'Chặn số, xưng công an qua điện thoại thì toàn là lừa',
      'Sáng thứ Bảy ra trụ sở, rủ mẹ đi cùng',
    ],
  },
  {
    name: 'telling has no price',
    find: promisesIn,
    old: ['Kể lúc nào cũng kịp, không ai bị phạt vì kể.', 'Nobody is punished for telling.'],
  },
  {
    name: 'Take It Down reaches everything',
    find: takeItDown,
    old: [
      'Ảnh riêng tư của người dưới 18 tuổi: Take It Down giúp gỡ, không mất tiền, ảnh không rời máy.',
    ],
  },
  {
    name: 'an account of an unknown person is good',
    find: phrases(
      /Hai bước đầu người tốt cũng làm/,
      /nghe Không là thôi thì (?:chưa cần|chẳng có gì để báo)/,
    ),
    old: [
      'Hai bước đầu người tốt cũng làm: Cú Mèo cũng khen Dua.',
      'Người nghe Không là thôi thì chưa cần.',
    ],
  },
  {
    name: 'the cross a cheat has drawn',
    find: phrases(
      /(?:tìm|đóng bằng) dấu nhân/,
      /dấu nhân ở góc/,
      /(?:look for|closes it with) (?:a|the) small cross/,
    ),
    old: ['Tìm dấu nhân nhỏ nhé.', 'Tủa đóng bằng dấu nhân nhỏ.', 'Look for a small cross.'],
  },
  {
    name: 'no one may ask, and touch is not named',
    find: phrases(/xin xem, (?:hay )?xin chụp/),
    old: ['Không ai được xin xem, xin chụp.'],
  },
  {
    name: 'a call needs no name',
    find: namelessIn,
    old: ['Chưa nói tên cũng được.', 'Ngại nói tên thì xin để sau.'],
  },
  {
    name: 'a bank by its card alone',
    find: cardsAloneIn,
    old: ['Gọi ngay ngân hàng, số in trên thẻ, nhờ khóa.'],
  },
  {
    name: 'a child of eight at the water, and a set that tells its count',
    find: phrases(/đi câu với tớ/, /Một nửa là thật\./),
    old: ['Quân ơi, đi câu với tớ!', 'Một nửa là thật.'],
  },
  {
    name: 'who may see may also photograph',
    find: phrases(/không ai được xem, chụp, chạm/, /nobody may look at, photograph or touch/),
    old: [
      'Ngoài ra, không ai được xem, chụp, chạm.',
      'nobody may look at, photograph or touch the parts my underwear covers',
    ],
  },
  {
    name: 'behind a locked door, waiting is enough',
    find: phrases(/Cô tới, không phá cửa, cũng ngồi xuống/),
    old: ['Cô tới, không phá cửa, cũng ngồi xuống. Mười phút sau chốt cửa kêu cạch.'],
  },
  {
    name: 'extortion succeeds because the one it strikes gives in',
    find: phrases(/chỉ thành khi người bị dọa/),
    old: ['chỉ thành khi người bị dọa làm theo và ở một mình.'],
  },
  {
    name: 'a law not read in the original, told to pupils as fact',
    find: phrases(/cấm dùng AI giả mạo hình/),
    old: ['Luật An ninh mạng, hiệu lực từ 1/7/2026, cấm dùng AI giả mạo hình, giọng người khác.'],
  },
];

describe.each([
  ['pages', /\.html$/, 400],
  ['scripts and lists', /\.(?:js|json|webmanifest|txt|xml)$/, 60],
  ['plans in Word', /\.docx$/, 48],
  ['drawings', /\.svg$/, 200],
] as const)('in %s', (_, kind, least) => {
  const read = files
    .filter((file) => kind.test(file))
    .map((file) => ({ file, text: textOf(file) }));
  it.each(stops)('none has: $name', ({ find }) => {
    expect(read.length).toBeGreaterThanOrEqual(least);
    expect(
      read.flatMap(({ file, text }) => find(text).map((words) => `${file}: ${words}`)),
    ).toEqual([]);
  });
});

it('every clip’s sentence is among the searched lists', () =>
  expect(files.filter((file) => /clips.*texts\.json$/.test(file))).not.toEqual([]));

describe('red', () => {
  const olds = stops.flatMap(({ name, find, old }) => old.map((line) => ({ name, find, line })));
  it.each(olds)('$line', ({ find, line }) => expect(find(line)).not.toEqual([]));
});

describe('the replacements', () => {
  const page = (route: string) => textOf(`${route}/index.html`);
  it.each([
    [
      'lessons/where-to-report',
      /mua bán người: bị giữ giấy tờ, bị giữ lại, bị lừa đi làm xa, bao nhiêu tuổi cũng gọi được/,
    ],
    ['lessons/sophisticated-scams', /111 còn nghe tin về mua bán người/],
    ['teachers/plans/where-to-report', /chống mua bán người.*Dự án chưa gọi thử/],
    [
      'lessons/about-me',
      /Người nhà tắm cho, em yên tâm thì được\. Bác sĩ khám thì có người lớn em tin đứng cạnh\..*Lúc khác, không ai được xem, chạm\. Chụp thì không ai được\./s,
    ],
    ['lessons/four-steps', /Nút Thoát, ngoài ô quà/],
    ['en/lessons/four-steps', /The Exit button, outside the gift/],
  ])('%s', (route, words) => expect(page(route)).toMatch(words));
});
