// The card kit (content/community/cards): cards of lessons' own questions and steps. Pure: no text of a card is written here.
import type { ChoiceSpec } from '../activities/choice/schema.ts';
import type { ChatReplySpec } from '../activities/chat-reply/schema.ts';
import type { HotspotSpec } from '../activities/hotspot/schema.ts';
import type { SequenceSpec } from '../activities/sequence/schema.ts';
import type { SortSpec } from '../activities/sort/schema.ts';
import type { AnySpec } from '../domain/activity.ts';
import { withPhones } from '../domain/phones.ts';
import { letterOf } from '../domain/print-cards.ts';
import type { Content } from './content.ts';
import { dialled, otherLesson, shownLessons, type ShownLesson } from './shown.ts';
import type { CardLesson, CardWay } from './schema/card-kit.ts';

/** How good a choice is, as the back of a card marks it. */
export type CardMark = 'good' | 'half' | 'not yet';

/** One line of the front with its answer on the back. */
export type CardOption = {
  letter: string;
  text: string;
  picture?: string | undefined;
  mark: CardMark | null;
  /** The box it belongs in. */
  box?: string;
  remark: string | null;
};

/** A remark that belongs to no single option, and when it is read; of two cards in the wrong order, their letters. */
export type CardRemark = {
  when: 'right' | 'missed' | 'unsure' | 'otherwise' | 'tell now' | 'slip';
  early?: string;
  late?: string;
  text: string;
};

/** What a card asks for, which says how it is played. */
export type CardAsk = 'pick' | 'pick all' | 'answer' | 'order' | 'boxes';

/** A question on a card: the front asks, the back answers. */
export type QuestionCard = {
  id: string;
  ask: CardAsk;
  intro: string | null;
  stem: string;
  /** What was written or said before: sender and words. */
  said: { from: string; text: string }[];
  boxes: string[];
  options: CardOption[];
  /** Letters in the right order; those of one group may change places. */
  order: string[][];
  /** Letters that are right anywhere in that order. */
  anytime: string[];
  remarks: CardRemark[];
};

/** One step of a lesson, to be read aloud. */
export type ReadAloud = { title: string; lines: string[] };

/** One way through a lesson of the kit. */
export type KitWay = {
  isOther: boolean;
  open: string;
  pairFirst: string | null;
  read: ReadAloud[];
  keep: ReadAloud;
  pair: ReadAloud;
  calm: ReadAloud | null;
  did: string;
  tonight: string;
  cards: QuestionCard[];
};

/** A lesson of the kit; sensitive lessons have two ways. */
export type KitLesson = { lesson: ShownLesson; watch: CardLesson['watch']; ways: KitWay[] };

const marks: Record<string, CardMark> = {
  right: 'good',
  safe: 'good',
  partly: 'half',
  wrong: 'not yet',
  unsafe: 'not yet',
};

type Picked = { text: string; picture?: string | undefined; verdict: string; feedback: string };
const pickedOf = (options: readonly Picked[]): CardOption[] =>
  options.map(({ text, picture, verdict, feedback }, at) => ({
    letter: letterOf(at),
    text,
    picture,
    mark: marks[verdict]!,
    remark: feedback,
  }));

type Body = Pick<QuestionCard, 'ask' | 'options'> &
  Partial<Pick<QuestionCard, 'said' | 'boxes' | 'order' | 'anytime' | 'remarks'>>;

const remarkIf = (when: CardRemark['when'], text: string | undefined): CardRemark[] =>
  text === undefined ? [] : [{ when, text }];

/** What each kind puts on a card. A kind that is not here has no card. */
const bodies: Record<string, (spec: AnySpec) => Body | null> = {
  choice(spec) {
    const { options, mode, missed, unsure } = spec as ChoiceSpec;
    return {
      ask: mode === 'many' ? 'pick all' : 'pick',
      options: pickedOf(options),
      remarks: [...remarkIf('missed', missed), ...remarkIf('unsure', unsure?.feedback)],
    };
  },
  hotspot(spec) {
    const { spots, pictures, many, missed, unsure } = spec as HotspotSpec;
    // A place in a large picture needs the picture, which has no room on a card.
    if (!pictures) return null;
    return {
      ask: many ? 'pick all' : 'pick',
      options: pickedOf(spots),
      remarks: [...remarkIf('missed', missed), ...remarkIf('unsure', unsure?.feedback)],
    };
  },
  'chat-reply'(spec) {
    const { messages, options, unsure } = spec as ChatReplySpec;
    return {
      ask: 'answer',
      said: messages.map(({ from, text }) => ({ from, text })),
      options: pickedOf(options),
      remarks: remarkIf('unsure', unsure?.feedback),
    };
  },
  sequence(spec) {
    const { cards, order, anytime, right, slips, otherwise, tellNow } = spec as SequenceSpec;
    const letters = new Map(cards.map(({ id }, at) => [id, letterOf(at)]));
    return {
      ask: 'order',
      options: cards.map(({ id, text, picture }) => ({
        letter: letters.get(id)!,
        text,
        picture,
        mark: null,
        remark: null,
      })),
      order: order.map((group) => group.map((id) => letters.get(id)!)),
      anytime: (anytime ?? []).map((id) => letters.get(id)!),
      remarks: [
        { when: 'right', text: right },
        ...slips.map(({ early, late, feedback }) => ({
          when: 'slip' as const,
          early: letters.get(early)!,
          late: letters.get(late)!,
          text: feedback,
        })),
        { when: 'otherwise', text: otherwise.feedback },
        ...remarkIf('tell now', tellNow?.feedback),
      ],
    };
  },
  sort(spec) {
    const { boxes, cards, right } = spec as SortSpec;
    const named = new Map(boxes.map(({ id, text }) => [id, text]));
    return {
      ask: 'boxes',
      boxes: boxes.map(({ text }) => text),
      options: cards.map(({ text, picture, box, feedback }, at) => ({
        letter: letterOf(at),
        text,
        picture,
        mark: null,
        box: named.get(box)!,
        remark: feedback,
      })),
      remarks: [{ when: 'right', text: right }],
    };
  },
};

/** A question as a card; null where its kind has none. */
export function cardOf(id: string, spec: AnySpec): QuestionCard | null {
  const body = bodies[spec.kind]?.(spec);
  if (!body) return null;
  return {
    id,
    intro: spec.intro ?? null,
    stem: spec.stem,
    said: [],
    boxes: [],
    order: [],
    anytime: [],
    remarks: [],
    ...body,
  };
}

function wayFrom(lesson: ShownLesson, text: CardWay, numbers: ReadonlyMap<string, string>): KitWay {
  const step = (title: string): ReadAloud => {
    const found = lesson.steps.find((each) => each.title === title);
    return withPhones({ title, lines: found?.mark.lines ?? [] }, numbers);
  };
  return {
    isOther: lesson.isOther ?? false,
    open: withPhones(text.open, numbers),
    pairFirst: text.pairFirst ? withPhones(text.pairFirst, numbers) : null,
    read: text.read.map(step),
    keep: step(text.keep),
    pair: step(text.pair),
    calm: text.calm ? step(text.calm) : null,
    did: lesson.text.did,
    tonight: lesson.text.tonight,
    cards: text.cards.flatMap((id) => {
      const item = lesson.items[id];
      const card = item && cardOf(id, item.spec);
      return card ? [card] : [];
    }),
  };
}

/** Every lesson of the kit, in the order of the plan. */
export function kitLessons(content: Content): KitLesson[] {
  const numbers = dialled(content);
  return shownLessons(content, 'vi').flatMap((lesson): KitLesson[] => {
    const text = content.community.cards.find((cards) => cards.lesson === lesson.id)?.text;
    if (!text) return [];
    const { other, watch, ...own } = text;
    return [
      {
        lesson,
        watch: withPhones(watch, numbers),
        ways: [
          wayFrom(lesson, own, numbers),
          ...(other && lesson.other ? [wayFrom(otherLesson(lesson), other, numbers)] : []),
        ],
      },
    ];
  });
}
