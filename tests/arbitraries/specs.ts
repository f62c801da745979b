import fc from 'fast-check';
import type { BranchingScenarioSpec } from '#player/activities/branching-scenario/schema.ts';
import type { ChatReplySpec } from '#player/activities/chat-reply/schema.ts';
import type { ChoiceSpec } from '#player/activities/choice/schema.ts';
import type { StorySpec } from '#player/activities/engines/story-schema.ts';
import type { HelpFinderSpec } from '#player/activities/help-finder/schema.ts';
import type { HotspotSpec } from '#player/activities/hotspot/schema.ts';
import type { MatchSpec } from '#player/activities/match/schema.ts';
import type { ReflectSpec } from '#player/activities/reflect/schema.ts';
import type { ReportRehearsalSpec } from '#player/activities/report-rehearsal/schema.ts';
import type { SequenceSpec } from '#player/activities/sequence/schema.ts';
import type { ShortSpec } from '#player/activities/short/schema.ts';
import type { SortSpec } from '#player/activities/sort/schema.ts';

/**
 * Random sound specs of every kind. Each kind's test also checks them against its schema and
 * validation, so that they stay sound.
 */
const id = fc
  .stringMatching(/^[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3})?$/)
  .filter((text) => text !== 'unsure');
export const words = fc.constantFrom(
  'Kể với bà.',
  'Dừng tay.',
  'Giữ lại nhé.',
  'Hỏi cô giáo.',
  'Thở một hơi.',
);
export const ids = (least: number, most: number) =>
  fc.uniqueArray(id, { minLength: least, maxLength: most });
const unsure = fc.option(fc.record({ feedback: words }), { nil: undefined });

export const base = fc.record({
  use: fc.constantFrom('practice' as const, 'exit-a' as const, 'review' as const),
  iCan: fc.constant<string[]>(['help-and-report.lop-4-5.1']),
  stem: words,
  hints: fc.array(words, { minLength: 1, maxLength: 3 }),
});

type Verdict = ChoiceSpec['options'][number]['verdict'];

/**
 * Options with at least one of `rights`, the others from `others`; every option that is not right
 * has a misconception.
 */
function optionsOf(
  least: number,
  most: number,
  right: Verdict,
  others: Verdict[],
  rights: 'one' | 'some',
) {
  return ids(least, most).chain((names) =>
    fc
      .tuple(
        ...names.map((name, at) =>
          fc
            .record({
              text: words,
              feedback: words,
              misconception: id,
              verdict:
                at === 0
                  ? fc.constant(right)
                  : at === 1 || rights === 'one'
                    ? fc.constantFrom(...others)
                    : fc.constantFrom(right, ...others),
            })
            .map(({ misconception, ...rest }) => ({
              id: name,
              ...rest,
              ...(rest.verdict === right ? {} : { misconception }),
            })),
        ),
      )
      .chain((options) => fc.shuffledSubarray(options, { minLength: options.length })),
  );
}

const clean = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;

const choiceOf = (mode: ChoiceSpec['mode']) => {
  const options =
    mode === 'many'
      ? optionsOf(2, 6, 'right', ['wrong'], 'some')
      : mode === 'scenario'
        ? optionsOf(2, 6, 'safe', ['partly', 'unsafe'], 'one')
        : optionsOf(2, 6, 'right', ['wrong'], 'one');
  return fc
    .tuple(base, options, unsure, words, fc.constantFrom('shown' as const, 'hidden' as const))
    .map(
      ([fields, list, not, missed, count]) =>
        clean({
          kind: 'choice' as const,
          ...fields,
          mode,
          options: list,
          unsure: not,
          missed: mode === 'many' ? missed : undefined,
          count: mode === 'many' ? count : undefined,
        }) as ChoiceSpec,
    );
};

export const oneChoice = fc
  .constantFrom('one' as const, 'true-false' as const, 'scenario' as const)
  .chain(choiceOf);
export const manyChoice = choiceOf('many');

export const chatReply = fc
  .tuple(base, optionsOf(2, 4, 'safe', ['partly', 'unsafe'], 'one'), unsure)
  .map(
    ([fields, options, not]) =>
      clean({
        kind: 'chat-reply' as const,
        ...fields,
        app: 'Tíu Tít',
        me: 'Mây',
        messages: [{ from: 'Quân', text: 'Cậu ơi.' }],
        options,
        unsure: not,
      }) as ChatReplySpec,
  );

/** Places on a picture that do not overlap, or choices among pictures; one right, or several. */
const hotspotOf = (many: boolean, pictures: boolean) =>
  fc
    .tuple(
      base,
      many
        ? optionsOf(2, 8, 'right', ['wrong'], 'some')
        : optionsOf(2, 8, 'safe', ['partly', 'unsafe'], 'one'),
      unsure,
      words,
    )
    .map(
      ([fields, options, not, text]) =>
        clean({
          kind: 'hotspot' as const,
          ...fields,
          unsure: not,
          ...(many ? { many: true as const, missed: text } : {}),
          ...(pictures
            ? { pictures: true as const }
            : { picture: 'scenes/ban-do.svg', pictureText: text }),
          spots: options.map((option, n) => ({
            ...option,
            ...(pictures
              ? { picture: 'pictures/trau.svg' }
              : {
                  at: [1 + 3 * (n % 4), 1 + 3 * Math.floor(n / 4), 2 + (n % 2), 3] as [
                    number,
                    number,
                    number,
                    number,
                  ],
                }),
          })),
        }) as HotspotSpec,
    );
export const onePlace = fc.boolean().chain((pictures) => hotspotOf(false, pictures));
export const manyPlaces = fc.boolean().chain((pictures) => hotspotOf(true, pictures));

/** Cards dealt to the boxes in turn, so that they are never sorted; all texts differ. */
export const sort: fc.Arbitrary<SortSpec> = fc
  .tuple(base, ids(2, 4), ids(4, 8), words, fc.uniqueArray(id, { minLength: 2, maxLength: 2 }))
  .map(([fields, boxes, cards, right, beliefs]) => ({
    kind: 'sort' as const,
    ...fields,
    right,
    boxes: boxes.map((box, n) => ({ id: box, text: `Hộp ${n}` })),
    cards: cards.map((card, n) => ({
      id: card,
      text: `Thẻ ${n}`,
      box: boxes[n % boxes.length]!,
      feedback: `Vì thế ${n % 3}.`,
      misconception: beliefs[n % 2]!,
    })),
  }));

export const match: fc.Arbitrary<MatchSpec> = fc
  .tuple(base, fc.constantFrom('pairs' as const, 'memory' as const), ids(3, 6), words)
  .map(([fields, look, names, right]) => ({
    kind: 'match' as const,
    ...fields,
    look,
    right,
    pairs: names.map((name, n) => ({
      id: name,
      left: `Trái ${n}`,
      right: `Phải ${n}`,
      feedback: `Vì thế ${n % 3}.`,
      misconception: name,
    })),
  }));

/** Cards cut into groups, some set aside as "anytime", shown in an order that is not right. */
export const sequence: fc.Arbitrary<SequenceSpec> = fc
  .tuple(
    base,
    ids(2, 6),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
    words,
    fc.boolean(),
  )
  .map(([fields, names, cuts, withAnytime, text, withTellNow]) => {
    const anytime = withAnytime && names.length > 2 ? [names.at(-1)!] : undefined;
    const ordered = names.filter((card) => !anytime?.includes(card));
    const order = ordered.reduce<string[][]>((groups, card, at) => {
      if (at < 2 || cuts[at]) groups.push([card]);
      else groups.at(-1)!.push(card);
      return groups;
    }, []);
    // An anytime card is never first: if telling at once is right, the shown order would be right.
    const shown = [...[...ordered].reverse(), ...(anytime ?? [])];
    return clean({
      kind: 'sequence' as const,
      ...fields,
      cards: shown.map((card) => ({ id: card, text })),
      order,
      anytime,
      right: text,
      slips: [{ early: ordered[1]!, late: ordered[0]!, feedback: text, misconception: 'slip' }],
      otherwise: { feedback: text, misconception: 'otherwise' },
      tellNow: withTellNow ? { text, note: text, feedback: text } : undefined,
    }) as SequenceSpec;
  });

/**
 * A sound story: one safe choice a scene leads on, the others stay or lead back; the last scene is
 * an end.
 */
export const story: fc.Arbitrary<StorySpec> = fc.integer({ min: 1, max: 5 }).chain((length) =>
  fc
    .tuple(
      ...Array.from({ length }, (_, at) =>
        fc
          .tuple(
            ids(2, 4),
            fc.array(
              fc.tuple(
                fc.constantFrom('partly' as const, 'unsafe' as const),
                fc.nat({ max: at }),
                id,
              ),
              { minLength: 3, maxLength: 3 },
            ),
            words,
            fc.nat({ max: 3 }),
          )
          .map(([names, slips, text, safeAt]) => ({
            say: [{ who: 'Bà', text }],
            choices: names.map((name, n) => {
              const [verdict, back, misconception] = slips[n % 3]!;
              const isSafe = n === safeAt % names.length;
              return isSafe
                ? { id: name, text, verdict: 'safe' as const, feedback: text, goto: `s${at + 1}` }
                : { id: name, text, verdict, feedback: text, misconception, goto: `s${back}` };
            }),
          })),
      ),
    )
    .map((scenes) => ({
      start: 's0',
      scenes: {
        ...Object.fromEntries(scenes.map((scene, at) => [`s${at}`, scene])),
        [`s${length}`]: { say: [{ who: '…', text: 'Xong rồi.' }] },
      },
    })),
);

export const helpFinder: fc.Arbitrary<HelpFinderSpec> = fc
  .tuple(base, story, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .map(([fields, call, people, places]) => ({
    kind: 'help-finder' as const,
    ...fields,
    picture: 'scenes/ban-do.svg',
    pictureText: 'Bản đồ',
    places: ['home', 'school'].map((place) => ({
      id: place,
      text: place,
      people: ['one', 'two'].map((person) => ({ id: person, text: person })),
    })),
    atLeast: { people, places },
    enough: 'Đủ rồi.',
    callTitle: 'Tập gọi',
    call,
  }));

/**
 * A story that judges acts: its safe choice tells, no two choices have the same text, and its lines
 * have speakers.
 */
export const actStory: fc.Arbitrary<StorySpec> = fc
  .tuple(story, fc.array(fc.constantFrom('Mây', 'bạn_mới_77', '…'), { minLength: 6, maxLength: 6 }))
  .map(([spec, speakers]) => ({
    start: spec.start,
    scenes: Object.fromEntries(
      Object.entries(spec.scenes).map(([at, { say, choices }], n) => [
        at,
        {
          say: choices
            ? say.map(({ text }) => ({
                who: speakers[n % 6]!,
                text: `${text} ${n}`,
                own: speakers[n % 6] === 'Mây',
              }))
            : say,
          ...(choices
            ? {
                choices: choices.map((choice, m) => ({
                  ...choice,
                  text: `${choice.text} ${m}`,
                  ...(choice.verdict === 'safe' ? { sign: 'tell' as const } : {}),
                })),
              }
            : {}),
        },
      ]),
    ),
  }));

export const branchingScenario: fc.Arbitrary<BranchingScenarioSpec> = fc
  .tuple(base, actStory)
  .map(([fields, spec]) => ({
    kind: 'branching-scenario' as const,
    ...fields,
    roles: [{ id: 'may', text: 'Mây' }],
    story: spec,
  }));

export const reportRehearsal: fc.Arbitrary<ReportRehearsalSpec> = fc
  .tuple(base, actStory, fc.boolean())
  .map(([fields, spec, keeps]) => ({
    kind: 'report-rehearsal' as const,
    ...fields,
    app: 'Tíu Tít',
    account: { name: 'bạn_mới_77' },
    story: {
      ...spec,
      scenes: Object.fromEntries(
        Object.entries(spec.scenes).map(([at, scene]) => [
          at,
          {
            ...scene,
            ...(scene.choices
              ? {
                  choices: scene.choices.map((choice) =>
                    keeps && choice.verdict === 'safe'
                      ? { ...choice, keeps: `Giữ ở ${at}` }
                      : choice,
                  ),
                }
              : {}),
          },
        ]),
      ),
    },
  }));

const lesson = fc.constantFrom('practice' as const, 'core' as const);

export const reflect: fc.Arbitrary<ReflectSpec> = fc
  .tuple(base, lesson, ids(2, 6), fc.array(words, { minLength: 6, maxLength: 6 }), unsure)
  .map(
    ([fields, use, names, texts, not]) =>
      clean({
        kind: 'reflect' as const,
        ...fields,
        use,
        options: names.map((name, at) => ({
          id: name,
          text: `Câu ${name}`,
          feedback: `${texts[at]!} ${at}`,
        })),
        unsure: not,
      }) as ReflectSpec,
  );

export const short: fc.Arbitrary<ShortSpec> = fc
  .tuple(base, lesson, ids(2, 5), words)
  .map(([fields, use, names, text]) => ({
    kind: 'short' as const,
    ...fields,
    use,
    notice: 'Chỉ em đọc được.',
    model: text,
    checks: names.map((name) => ({ id: name, text: `Có ${name} không?` })),
  }));

/**
 * Returns a path of existing choices: a list of numbers picks among them until the list or the
 * story ends.
 */
export function pathBy(spec: StorySpec, picks: readonly number[]): string[] {
  const path: string[] = [];
  let at = spec.start;
  for (const pick of picks) {
    const choices = spec.scenes[at]?.choices;
    if (!choices) break;
    const chosen = choices[pick % choices.length]!;
    path.push(chosen.id);
    at = chosen.goto;
  }
  return path;
}

/** Returns the path of safe choices. */
export function safePath(spec: StorySpec): string[] {
  const path: string[] = [];
  for (let at = spec.start, scene = spec.scenes[at]; scene?.choices; scene = spec.scenes[at]) {
    const safe = scene.choices.find(({ verdict }) => verdict === 'safe')!;
    path.push(safe.id);
    at = safe.goto;
  }
  return path;
}
