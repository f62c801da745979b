// A lesson's plan as the paper a school files: the texts of the plan's page, in the schools' own
// format.
import { bullets, paragraph, plain, strong, type Block } from '#core/progress/block.ts';
import type { OfficePaper, OfficePart } from '#core/teaching/office-paper.ts';
import { activitiesOf, frameOf, type ActivityRows } from '#core/teaching/plan-frame.ts';
import { withPhones } from '#core/help/phones.ts';
import { isOpener } from '#curriculum/schema/curriculum.ts';
import type { TeacherText } from '#curriculum/schema/adult-text.ts';
import type { RenderedLesson } from '#curriculum/shown.ts';
import { sayPlaces, stepsSaid } from '#curriculum/step-names.ts';
import { opensAt } from './plan-opening.ts';
import { interpolate } from '#core/text/messages.ts';
import { planFile as words } from '../messages/plan-file.ts';
import { show } from '../messages/show.ts';
import { site } from '../../shared/messages/site.ts';
import { teaching as allTeaching } from '../messages/teaching.ts';

const teaching = allTeaching.vi;
type Row = TeacherText['minutes'][number];

/** The data of a plan's page beside its lesson. */
export type PlanGiven = {
  /** The number to dial by contact id, such as 111. */
  numbers: ReadonlyMap<string, string>;
  /** The line about AI education, if the lesson has one. */
  ai: string | null;
  /** Pages and prints of the lesson, with their paths in a copy of the site. */
  places: readonly { name: string; path: string }[];
  /** Path of the sheet to read before a sensitive lesson. */
  whenAChildTells: string;
};

const heading = (depth: number, text: string): Block => ({
  kind: 'heading',
  depth,
  runs: plain(text),
});
const labelled = (label: string, text: string): Block => ({
  kind: 'paragraph',
  runs: [...strong(label), ...plain(text)],
});
const write = (label: string, lines = 1): OfficePart => ({ kind: 'write', label, lines });

const timeline = (
  { steps: lessonSteps, lang }: RenderedLesson,
  rows: readonly Row[],
): OfficePart => ({
  kind: 'table',
  columns: [
    { head: teaching.minutes, share: 8, isNumber: true },
    { head: teaching.part, share: 18 },
    { head: teaching.teacher, share: 44 },
    { head: teaching.pupils, share: 30 },
  ],
  rows: rows.map(({ n, part, teacher, pupils, steps }) => [
    [plain(String(n))],
    [strong(part), ...(/\d/.test(steps) ? [plain(stepsSaid(lessonSteps, steps, lang))] : [])],
    [plain(teacher)],
    [plain(pupils)],
  ]),
});

/** Returns the head of the paper in either format: its author and its lesson. */
function opening(
  { spec, text, band }: RenderedLesson,
  { whenAChildTells }: PlanGiven,
): OfficePart[] {
  const isLesson = !isOpener(spec);
  return [
    write(words.school),
    write(words.group),
    write(words.teacher),
    { kind: 'title', lines: [words.title, text.title] },
    ...(spec.sensitive
      ? [
          {
            kind: 'note' as const,
            blocks: [
              paragraph(show.vi.sensitive),
              paragraph(
                interpolate(words.link, {
                  name: allTeaching.vi.forSensitive,
                  path: whenAChildTells,
                }),
              ),
            ],
          },
        ]
      : []),
    write(words.subject),
    paragraph(
      [
        interpolate(words.grade, { band: band.name.vi }),
        interpolate(words.lesson, { title: text.title }),
        interpolate(isLesson ? words.periods : words.minutes, { n: spec.minutes }),
      ].join('; '),
    ),
    write(words.date),
  ];
}

/** Returns the paths of the lesson and its papers as text: a printed plan has no links. */
const links = ({ places }: PlanGiven): OfficePart[] => [
  labelled(words.links, ''),
  paragraph(words.linksHow),
  bullets(places.map((place) => interpolate(words.link, place))),
];

const qualityOf = ({ spec }: RenderedLesson): string[] =>
  isOpener(spec) ? [] : spec.skills.slice(0, 2).map((strand) => words.qualities[strand]!);

const goalsOf = ({ spec }: RenderedLesson, { numbers }: PlanGiven): string[] =>
  isOpener(spec) ? [spec.about.vi] : withPhones(spec.objectives, numbers).map(({ vi }) => vi);

const servedBy = ({ teacher }: RenderedLesson, { ai }: PlanGiven): string[] => [
  ...teacher!.front.outcomes,
  ...(ai ? [ai] : []),
];

type Cut = ActivityRows<Row>[];

function primary(content: RenderedLesson, given: PlanGiven, cut: Cut): OfficePart[] {
  const texts = words.primary;
  const plan = content.teacher!.front;
  return [
    heading(1, texts.wants),
    labelled(teaching.canDo, ''),
    bullets(plan.canDo),
    labelled(words.goals, ''),
    bullets(goalsOf(content, given)),
    ...(qualityOf(content).length > 0
      ? [labelled(words.quality, ''), bullets(qualityOf(content))]
      : []),
    labelled(teaching.outcomes, ''),
    bullets(servedBy(content, given)),
    heading(1, texts.things),
    labelled(teaching.prepare, ''),
    bullets(plan.prepare),
    ...links(given),
    heading(1, texts.course),
    ...cut.flatMap(({ activity, minutes, rows }): OfficePart[] => [
      heading(2, interpolate(texts.activities[activity], { n: minutes })),
      timeline(content, rows),
    ]),
    ...onComputer(content),
    heading(1, texts.changes),
    write('', 3),
  ];
}

function secondary(content: RenderedLesson, given: PlanGiven, cut: Cut): OfficePart[] {
  const texts = words.secondary;
  const plan = content.teacher!.front;
  const product = (rows: readonly Row[]): string => {
    if (content.spec.sensitive) return texts.products.quiet;
    const onScreen = rows.filter(({ steps }) => /\d/.test(steps)).map(({ steps }) => steps);
    return onScreen.length > 0
      ? interpolate(texts.products.onScreen, {
          steps: sayPlaces(content.steps, onScreen.join(', '), content.lang),
        })
      : texts.products.spoken;
  };
  return [
    heading(1, texts.goals),
    heading(2, texts.knowledge),
    bullets(goalsOf(content, given)),
    heading(2, texts.competence),
    labelled(teaching.canDo, ''),
    bullets(plan.canDo),
    labelled(teaching.outcomes, ''),
    bullets(servedBy(content, given)),
    ...(qualityOf(content).length > 0
      ? [heading(2, texts.quality), bullets(qualityOf(content))]
      : []),
    heading(1, texts.things),
    labelled(teaching.prepare, ''),
    bullets(plan.prepare),
    ...links(given),
    heading(1, texts.course),
    ...cut.flatMap(({ activity, minutes, rows }): OfficePart[] => [
      heading(2, interpolate(texts.activities[activity], { n: minutes })),
      labelled(texts.aim, texts.aims[activity]),
      labelled(texts.content, `${rows.map(({ part }) => part).join('; ')}.`),
      labelled(texts.product, product(rows)),
      labelled(texts.organise, ''),
      timeline(content, rows),
    ]),
    ...onComputer(content),
  ];
}

function onComputer(content: RenderedLesson): OfficePart[] {
  const said = opensAt(content);
  return said ? [paragraph(said)] : [];
}

/** Builds the plan as a paper. */
export function planPaper(content: RenderedLesson, given: PlanGiven): OfficePaper {
  const plan = content.teacher!;
  const frame = frameOf(content.band.grades);
  const cut = activitiesOf(plan.front.minutes, plan.front.frame);
  const title = `${teaching.plan}: ${content.text.title}`;
  return {
    title,
    foot: interpolate(words.foot, { site: site.vi.name, lesson: title }),
    parts: [
      ...opening(content, given),
      ...(frame === 'primary' ? primary(content, given, cut) : secondary(content, given, cut)),
      {
        kind: 'sides',
        left: [{ text: words.approve, isStrong: true }, { text: words.sign }],
        right: [{ text: words.wrote, isStrong: true }, { text: words.sign }],
      },
      heading(1, words.more),
      ...withPhones(plan.mdx.blocks, given.numbers),
      paragraph(interpolate(words.fromFrame, { frame: words.frames[frame] })),
    ],
  };
}
