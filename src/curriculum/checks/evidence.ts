import { allMarks, type Mark } from '../mdx.ts';
import { hasEvidence, isPictured, textOf } from '../steps.ts';
import { syllablesIn } from '../texts/syllables.ts';
import { perWay, type Rule } from './rule.ts';

/** Read at a glance, under a picture. */
const MAX_CAPTION_SYLLABLES = 35;

/** The words of a panel that stand under its picture: not those on an imitated screen in it. */
const captionOf = ({ lines, marks, attributes }: Mark): string[] => {
  const shown = marks.flatMap((mark) => mark.lines);
  return lines.filter((line) => !shown.includes(line) && line !== attributes['think']);
};

type InboxCase = { id: string; app?: string };

/** Panels and imitated screens: what a picture owes its reader, and which apps there are. */
export const evidenceRules: Rule[] = [
  perWay('panel-caption', 'error', ({ mdx, file }) =>
    allMarks(mdx)
      .filter((mark) => mark.name === 'Panel')
      .flatMap((mark) => {
        const count = syllablesIn(captionOf(mark).join(' '));
        return count <= MAX_CAPTION_SYLLABLES
          ? []
          : [
              {
                file: file.text,
                field: '<Panel>',
                message: `lời dưới tranh có ${count} tiếng, nhiều nhất ${MAX_CAPTION_SYLLABLES}: “${captionOf(mark)[0]!.slice(0, 40)}…”. Cắt bớt, hoặc chia thành hai khung.`,
              },
            ];
      }),
  ),

  // A lesson that has begun to show its evidence shows it in each step of its story.
  perWay('bare-step', 'error', ({ steps, file }) =>
    steps.some(hasEvidence)
      ? steps.flatMap((step, index) =>
          step.does.what !== 'read' ||
          hasEvidence(step) ||
          isPictured(step) ||
          textOf(step.mark, 'stage') !== ''
            ? []
            : [
                {
                  file: file.text,
                  field: `Step thứ ${index + 1}`,
                  message:
                    'bước này chỉ có chữ: thêm <Strip>, <Surface>, <Address>, hay ít nhất một gương mặt (face="…") hoặc một bức tranh.',
                },
              ],
        )
      : [],
  ),

  perWay('unknown-app', 'error', ({ mdx, items, file }, { band }, { apps }) => {
    const names = apps.map(({ name }) => name);
    const inText = allMarks(mdx)
      .filter((mark) => ['Surface', 'Message'].includes(mark.name) && mark.attributes['app'])
      .map((mark) => ({ file: file.text, id: undefined, app: textOf(mark, 'app') }));
    const isOlder = band?.look === 'b3' || band?.look === 'b4';
    const inInboxes = Object.entries(items).flatMap(([id, spec]) =>
      isOlder && spec.kind === 'inbox-hunt'
        ? (spec as unknown as { cases: InboxCase[] }).cases.map(({ app }) => ({
            file: file.items,
            id,
            app: app ?? '',
          }))
        : [],
    );
    return [...inText, ...inInboxes]
      .filter(({ app }) => !names.includes(app))
      .map(({ app, id, ...at }) => ({
        ...at,
        ...(id && { id }),
        field: 'app',
        message: `chưa có ứng dụng “${app}”. Các ứng dụng: ${names.join(', ')}. Thêm ở content/apps.yaml.`,
      }));
  }),
];
