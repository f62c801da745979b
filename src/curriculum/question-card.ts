// A lesson's question as a card: question on the front, answer on the back, all in the lesson's own
// words. Pure.
import type { ChoiceSpec } from '#player/activities/choice/schema.ts';
import type { ChatReplySpec } from '#player/activities/chat-reply/schema.ts';
import type { HotspotSpec } from '#player/activities/hotspot/schema.ts';
import type { SequenceSpec } from '#player/activities/sequence/schema.ts';
import type { SortSpec } from '#player/activities/sort/schema.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import { letterOf } from '#core/teaching/print-cards.ts';

/** The mark of a choice on the back of a card. */
export type CardMark = 'good' | 'half' | 'not yet';

/** One line of the front with its answer on the back. */
type CardOption = {
  letter: string;
  text: string;
  picture?: string | undefined;
  mark: CardMark | null;
  /** The box it belongs in. */
  box?: string;
  remark: string | null;
};

/**
 * Feedback that belongs to no single option, and when it is read; for two cards in the wrong order,
 * their letters.
 */
type CardRemark = {
  when: 'right' | 'missed' | 'unsure' | 'otherwise' | 'tell now' | 'slip';
  early?: string;
  late?: string;
  text: string;
};

/** The task of a card, which decides how it is played. */
type CardAsk = 'pick' | 'pick all' | 'answer' | 'order' | 'boxes';

/** A question on a card: question on the front, answer on the back. */
export type QuestionCard = {
  id: string;
  ask: CardAsk;
  /** The standard for its choices: whether they are true, or whether to do them. */
  judges: 'truth' | 'deed';
  intro: string | null;
  stem: string;
  /** Messages before: sender and words. */
  said: { from: string; text: string }[];
  boxes: string[];
  options: CardOption[];
  /** Letters in the right order; those of one group may swap places. */
  order: string[][];
  /** Letters that are right anywhere in that order. */
  anytime: string[];
  remarks: CardRemark[];
};

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

const judgedBy = (options: readonly Picked[]): QuestionCard['judges'] =>
  options.some(({ verdict }) => verdict === 'right' || verdict === 'wrong') ? 'truth' : 'deed';

type Body = Pick<QuestionCard, 'ask' | 'options'> &
  Partial<Pick<QuestionCard, 'judges' | 'said' | 'boxes' | 'order' | 'anytime' | 'remarks'>>;

const remarkIf = (when: CardRemark['when'], text: string | undefined): CardRemark[] =>
  text === undefined ? [] : [{ when, text }];

/** Card content by kind. A kind that is not listed has no card. */
const bodies: Record<string, (spec: AnySpec) => Body | null> = {
  choice(spec) {
    const { options, mode, missed, unsure } = spec as ChoiceSpec;
    return {
      ask: mode === 'many' ? 'pick all' : 'pick',
      judges: judgedBy(options),
      options: pickedOf(options),
      remarks: [...remarkIf('missed', missed), ...remarkIf('unsure', unsure?.feedback)],
    };
  },
  hotspot(spec) {
    const { spots, pictures, many, missed, unsure } = spec as HotspotSpec;
    // A place in a large picture needs the picture, which does not fit a card.
    if (!pictures) return null;
    return {
      ask: many ? 'pick all' : 'pick',
      judges: judgedBy(spots),
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

/** Returns a question as a card; null if its kind has none. */
export function cardOf(id: string, spec: AnySpec): QuestionCard | null {
  const body = bodies[spec.kind]?.(spec);
  if (!body) return null;
  return {
    id,
    intro: spec.intro ?? null,
    stem: spec.stem,
    judges: 'deed',
    said: [],
    boxes: [],
    order: [],
    anytime: [],
    remarks: [],
    ...body,
  };
}
