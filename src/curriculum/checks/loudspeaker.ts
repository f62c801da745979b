import type { Script } from '../read-community.ts';
import { lawsNamed } from '../laws.ts';
import type { Violation } from '../problems/problem.ts';
import { figuresOf, sentencesOf, syllablesIn } from '../texts/syllables.ts';
import { start } from './reading.ts';
import type { Rule } from './rule.ts';
import { issued, refused, secrecy } from './sheets.ts';
import { bannedWords, brandsIn } from './words.ts';

/**
 * Returns the parts that are read aloud, and those read on the commune's page, each with its field.
 */
const partsOf = ({ script }: Script): { field: string; lines: string[]; aloud: boolean }[] => [
  { field: 'lines', lines: script.lines.map(({ say }) => say), aloud: true },
  { field: 'spot', lines: script.spot, aloud: true },
  { field: 'post, text', lines: [script.post.text], aloud: false },
  { field: 'column, paragraphs', lines: script.column.paragraphs, aloud: false },
];

/**
 * Syllables of each part (see the folder's README). Read aloud, {111} is one word on paper and
 * three spoken ones.
 */
const bounds: Record<string, [fewest: number, most: number]> = {
  lines: [486, 594],
  spot: [162, 198],
  'post, text': [1, 100],
  'column, paragraphs': [250, 350],
};
const [MEAN, MAX_LENGTH] = [16, 24];
/** On a picture 1200 wide, in letters a phone can show. */
const MAX_ON_PICTURE = 12;

const digitsAloud = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** Spells a number, 111 → “Một, một, một.”: the words an announcer reads after it. */
const aloudOf = (number: string): string => {
  const said = [...number].map((digit) => digitsAloud[Number(digit)]).join(', ');
  return `${said[0]!.toUpperCase()}${said.slice(1)}.`;
};

const spokenLength = (lines: readonly string[], asThree: boolean): number =>
  lines.reduce(
    (sum, line) =>
      sum + syllablesIn(asThree ? line.replace(/\{(\d)(\d)(\d)\}/g, '$1 $2 $3') : line),
    0,
  );

const perScript = (
  name: string,
  find: (script: Script, numbers: ReadonlyMap<string, string>) => Omit<Violation, 'file'>[],
  level: Rule['level'] = 'error',
): Rule => ({
  name,
  level,
  find: ({ community, contacts }) => {
    const numbers = new Map(Object.entries(contacts).map(([id, { number }]) => [id, number]));
    return community.scripts.flatMap((script) =>
      find(script, numbers).map((found) => ({ file: script.file, ...found })),
    );
  },
});

/** Rules of the commune's loudspeaker: length, spoken numbers, and words that children may hear. */
export const loudspeakerRules: Rule[] = [
  perScript('loudspeaker-length', (script) =>
    partsOf(script).flatMap(({ field, lines, aloud }): Omit<Violation, 'file'>[] => {
      const [fewest, most] = bounds[field]!;
      const [asOne, asThree] = [spokenLength(lines, false), spokenLength(lines, aloud)];
      const { mean } = figuresOf(lines);
      return [
        ...(asOne >= fewest && asThree <= most
          ? []
          : [
              {
                field,
                message: `cần ${fewest}–${most} tiếng, đang có ${asOne}${asThree > asOne ? ` (đọc số thành tiếng: ${asThree})` : ''}.`,
              },
            ]),
        ...(mean <= MEAN
          ? []
          : [
              {
                field,
                message: `câu dài trung bình ${mean.toFixed(1)} tiếng, nhiều nhất ${MEAN}.`,
              },
            ]),
        ...sentencesOf(lines.join('\n'))
          .filter((sentence) => syllablesIn(sentence) > MAX_LENGTH)
          .map((sentence) => ({
            field,
            message: `câu ${start(sentence)} dài ${syllablesIn(sentence)} tiếng, nhiều nhất ${MAX_LENGTH}.`,
          })),
      ];
    }),
  ),

  perScript('loudspeaker-number', (script, numbers) =>
    partsOf(script).flatMap(({ field, lines, aloud }) => [
      ...(lines.some((line) => line.includes('{111}'))
        ? []
        : [{ field, message: 'phải có {111}.' }]),
      ...(aloud
        ? lines.flatMap((line) =>
            [...line.matchAll(/\{(\d+)\}(.*)/g)]
              .filter(([, id, rest]) => !rest!.startsWith(`. ${aloudOf(numbers.get(id!) ?? id!)}`))
              .map(([, id]) => ({
                field,
                message: `sau {${id}} phải đọc từng chữ số: “{${id}}. ${aloudOf(numbers.get(id!) ?? id!)}”`,
              })),
          )
        : []),
    ]),
  ),

  perScript('loudspeaker-month', ({ id, script }) =>
    id.startsWith(`${String(script.month).padStart(2, '0')}-`)
      ? []
      : [
          {
            field: 'month',
            message: `tên tệp phải mở bằng “${String(script.month).padStart(2, '0')}-”.`,
          },
        ],
  ),

  perScript('loudspeaker-voices', ({ script: { lines, voices } }) =>
    lines.flatMap(({ voice }, at): Omit<Violation, 'file'>[] => {
      const field = `lines, mục ${at + 1}`;
      if (!voices.includes(voice))
        return [{ field, message: `giọng “${voice}” không có ở voices: ${voices.join(', ')}.` }];
      return lines[at - 1]?.voice === voice
        ? [{ field, message: `hai lời liền nhau cùng giọng “${voice}”: gộp lại, hoặc đổi giọng.` }]
        : [];
    }),
  ),

  {
    name: 'loudspeaker-picture',
    level: 'error',
    find: ({ community, files }) =>
      community.scripts.flatMap(({ file, script: { post } }): Violation[] => [
        ...(files.pictures.has(`scenes/${post.scene}.svg`)
          ? []
          : [
              {
                file,
                field: 'post, scene',
                message: `không có hình public/scenes/${post.scene}.svg.`,
              },
            ]),
        ...(syllablesIn(post.words) <= MAX_ON_PICTURE
          ? []
          : [
              {
                file,
                field: 'post, words',
                message: `chữ trên tranh nhiều nhất ${MAX_ON_PICTURE} tiếng, đang có ${syllablesIn(post.words)}.`,
              },
            ]),
      ]),
  },

  {
    name: 'loudspeaker-words',
    level: 'error',
    find: ({ community, laws }) =>
      community.scripts.flatMap((script) =>
        partsOf(script).flatMap(({ field, lines, aloud }): Violation[] => {
          const at = { file: script.file, field };
          const text = lines.join('\n');
          const sentences = sentencesOf(text);
          return [
            ...sentences
              .filter((sentence) => secrecy.test(sentence) && !refused.test(sentence))
              .map((sentence) => ({
                ...at,
                message: `${start(sentence)} như hứa giữ kín. Đừng hứa thay ai.`,
              })),
            ...sentences
              .filter((sentence) => issued.test(sentence))
              .map((sentence) => ({
                ...at,
                message: `${start(sentence)} như thể có cơ quan ban hành.`,
              })),
            ...bannedWords(text).map(({ found, instead }) => ({
              ...at,
              message: `“${found}” không dùng ở đây; thay bằng: ${instead}.`,
            })),
            ...brandsIn(text).map((found) => ({
              ...at,
              message: `“${found}” là tên thật: đừng gọi tên.`,
            })),
            ...(aloud ? lawsNamed(text, laws) : []).map(({ id }) => ({
              ...at,
              message: `trên loa không gọi tên văn bản (${laws[id]!.name}): chỉ nói điều luật ghi.`,
            })),
          ];
        }),
      ),
  },
];
