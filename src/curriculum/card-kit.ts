// The card kit (content/community/cards): cards built from lessons' questions and steps. Pure: no
// card text is written here.
import { withPhones } from '#core/help/phones.ts';
import type { Content } from './content.ts';
import { cardOf, type QuestionCard } from './question-card.ts';
import { dialled, otherLesson, shownLessons, type RenderedLesson } from './shown.ts';
import type { CardLesson, CardWay } from './schema/card-kit.ts';

/** One step of a lesson to read aloud. */
export type ReadAloud = { title: string; lines: string[] };

/** One track of a lesson in the kit. */
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

/** A lesson of the kit; sensitive lessons have two tracks. */
export type KitLesson = { lesson: RenderedLesson; watch: CardLesson['watch']; ways: KitWay[] };

function wayFrom(
  lesson: RenderedLesson,
  text: CardWay,
  numbers: ReadonlyMap<string, string>,
): KitWay {
  const step = (title: string): ReadAloud => {
    const found = lesson.steps.find((step) => step.title === title);
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

/** Returns every lesson of the kit, in curriculum order. */
export function kitLessons(content: Content): KitLesson[] {
  const numbers = dialled(content);
  return shownLessons(content, 'vi').flatMap((lesson): KitLesson[] => {
    const text = content.community.cards.find((cards) => cards.lesson === lesson.id)?.text;
    if (!text) return [];
    const { other, watch, ...normalWay } = text;
    return [
      {
        lesson,
        watch: withPhones(watch, numbers),
        ways: [
          wayFrom(lesson, normalWay, numbers),
          ...(other && lesson.other ? [wayFrom(otherLesson(lesson), other, numbers)] : []),
        ],
      },
    ];
  });
}
