import type { HelpEnd, HelpPaths } from '../schema/help-path.ts';
import { MAX_PRESSES, listRoutes } from '../help-walk.ts';
import type { Content, HelpIn } from '../content.ts';
import type { Violation } from '../problems/problem.ts';
import type { Rule } from './rule.ts';

type FoundIn = Omit<Violation, 'file'>;

const perHelp = (
  name: string,
  level: Rule['level'],
  find: (paths: HelpPaths, content: Content, help: HelpIn) => FoundIn[],
): Rule => ({
  name,
  level,
  find: (content) =>
    content.help.flatMap((help) =>
      find(help.paths, content, help).map((found) => ({ file: help.file, ...found })),
    ),
});

/** Creates a rule over every end of every language. */
export const perEnd = (
  name: string,
  level: Rule['level'],
  find: (
    end: HelpEnd,
    id: string,
    paths: HelpPaths,
    content: Content,
    help: HelpIn,
  ) => Omit<FoundIn, 'id'>[],
): Rule =>
  perHelp(name, level, (paths, content, help) =>
    Object.entries(paths.ends).flatMap(([id, end]) =>
      find(end, id, paths, content, help).map((found) => ({ id, ...found })),
    ),
  );

const unknown = (what: string, id: string, among: object): string =>
  `không có ${what} “${id}”. Có: ${Object.keys(among).join(', ')}.`;

/** The helpline accepts every child's call, so every end must contain it. */
const ALWAYS = '{111}';

/**
 * Rules of the guided path as a graph: every choice leads on, every route ends soon, every end
 * names someone to tell.
 */
export const helpRules: Rule[] = [
  perHelp('help-band', 'error', (paths, { bands }, { band }) => [
    ...(band === null || bands[band] ? [] : [{ message: unknown('lứa tuổi', band, bands) }]),
    ...(band === null || paths.band === band
      ? []
      : [{ field: 'band', message: `tệp này của “${band}” thì ô band cũng phải ghi “${band}”.` }]),
  ]),

  perHelp('help-links', 'error', ({ questions, ends, start, who, tellers }) => [
    ...(questions[start]
      ? []
      : [{ field: 'start', message: unknown('câu hỏi', start, questions) }]),
    ...Object.entries(questions).flatMap(([id, { choices }]) =>
      choices
        .filter(({ to }) => !questions[to] && !ends[to])
        .map(({ text, to }): FoundIn => ({
          id,
          field: `choices, “${text}”, to`,
          message: `“${to}” không là câu hỏi cũng không là chỗ tới: em bấm vào thì hết đường.`,
        })),
    ),
    ...Object.entries(tellers).flatMap(([id, group]) =>
      group
        .filter((teller) => !who[teller])
        .map((teller): FoundIn => ({
          id,
          field: 'tellers',
          message: unknown('người', teller, who),
        })),
    ),
    ...Object.entries(ends).flatMap(([id, { tell, adult }]): FoundIn[] => [
      ...(tell === undefined || tellers[tell]
        ? []
        : [{ id, field: 'tell', message: unknown('nhóm', tell, tellers) }]),
      ...(tell === undefined && !adult
        ? [
            {
              id,
              field: 'tell',
              message: `thiếu. Chọn một nhóm: ${Object.keys(tellers).join(', ')}.`,
            },
          ]
        : []),
    ]),
  ]),

  perHelp('help-reach', 'error', (paths) => {
    const ways = listRoutes(paths);
    const reached = new Set(ways.map(({ end }) => end));
    const long = ways.filter(({ presses }) => presses.length + 1 > MAX_PRESSES);
    const asked = new Set([
      paths.start,
      ...Object.values(paths.questions).flatMap(({ choices }) => choices.map(({ to }) => to)),
    ]);
    return [
      ...long.map(({ end, presses }): FoundIn => ({
        id: end,
        message: `phải bấm ${presses.length + 1} lần mới tới (${presses.map((press) => `“${press}”`).join(' → ')}); nhiều nhất ${MAX_PRESSES}.`,
      })),
      ...Object.keys(paths.ends)
        .filter((id) => !reached.has(id))
        .map((id): FoundIn => ({ id, message: 'không có đường nào tới đây.' })),
      ...Object.keys(paths.questions)
        .filter((id) => !asked.has(id))
        .map((id): FoundIn => ({ id, message: 'không lựa chọn nào dẫn tới câu hỏi này.' })),
      ...Object.entries(paths.questions).flatMap(([id, { choices }]) =>
        choices
          .filter(
            ({ to }) => paths.questions[to] && listRoutes({ ...paths, start: to }).length === 0,
          )
          .map(({ text }): FoundIn => ({
            id,
            field: `choices, “${text}”`,
            message: 'đường này đi vòng mãi, không tới đâu.',
          })),
      ),
    ];
  }),

  // A number alone does not explain when to call it.
  perEnd('help-when', 'error', ({ now, next, calls, adult }) =>
    adult
      ? []
      : calls
          .filter((call) => call !== ALWAYS && !`${now} ${next}`.includes(call))
          .map((call) => ({
            field: 'calls',
            message: `${call} có nút gọi mà now, next không nói khi nào thì gọi.`,
          })),
  ),

  perEnd('help-telling', 'error', ({ now, calls, adult }, _, __, ___, { lang }) => {
    const tells =
      lang === 'vi'
        ? /(?<!\p{L})(kể|nói|gọi|hỏi|báo)(?!\p{L})/iu
        : /\b(tell|say|call|ask|report|speak)\b/i;
    return [
      ...(tells.test(now)
        ? []
        : [{ field: 'now', message: 'phải có người để kể: “kể với người lớn em tin”, “gọi …”.' }]),
      ...(adult || calls.includes(ALWAYS)
        ? []
        : [{ field: 'calls', message: `phải có ${ALWAYS}: số này nhận mọi cuộc gọi của trẻ em.` }]),
    ];
  }),

  perEnd('help-harm', 'error', ({ harm = [], tell }, _, { who, tellers }) =>
    (tellers[tell ?? ''] ?? [])
      .filter((teller) => (harm as string[]).includes(who[teller]?.at ?? ''))
      .map((teller) => ({
        field: 'tell',
        message: `người gây hại có thể ở chỗ của “${who[teller]!.label}”: chọn nhóm không có người ấy.`,
      })),
  ),

  {
    name: 'help-parity',
    level: 'error',
    find: ({ help: [vi, ...others] }) =>
      others
        .filter(({ lang }) => lang !== 'vi')
        .flatMap(({ file, paths }) => {
          const shape = ({ questions, ends, start, band, who, tellers }: HelpPaths) => ({
            band,
            start,
            who: Object.keys(who),
            tellers,
            ...Object.fromEntries(
              Object.entries(questions).map(([id, { choices }]) => [
                id,
                choices.map(({ to, sign }) => [to, sign]),
              ]),
            ),
            ...Object.fromEntries(
              Object.entries(ends).map(([id, { calls, tell, harm, adult, report }]) => [
                id,
                { calls, tell, harm, adult, report },
              ]),
            ),
          });
          const [expected, its] = [shape(vi!.paths), shape(paths)] as Record<string, unknown>[];
          return [...new Set([...Object.keys(expected!), ...Object.keys(its!)])]
            .filter((id) => JSON.stringify(expected![id]) !== JSON.stringify(its![id]))
            .map((id): Violation => ({
              file,
              id,
              message: `phải giống ${vi!.file}: cùng mã, cùng đường đi, cùng số gọi; chỉ lời là khác.`,
            }));
        }),
  },
];
