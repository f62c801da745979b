// Stages a story step of grades 1–5 from its text alone: who stands where, what each says at which
// beat, and in which mood. The words stay in the lines, in order, for paper, for pages without
// script and for screen readers; on the stage they are drawn again as bubbles.
import {
  actorOf as nameActor,
  faceOf,
  fileOf,
  moodIn,
  people,
  sideIn,
  type Mood,
  type Person,
} from '#curriculum/cast.ts';

export type Side = 'left' | 'right';
type Slot = Side | 'prop' | 'outside';

/** Shown from a beat to a beat, from 1; `to` is missing if it stays. */
type Span = { from: number; to?: number | undefined };
type Face = Span & { file: string };
export type Bubble = Span & {
  slot: Slot;
  who: string;
  html: string;
  thinks: boolean;
  /** The last beat before the next bubble: a narrow screen shows one at a time; 0 if never. */
  now?: number | undefined;
};
export type Scene = {
  lines: string;
  beats: number;
  /** The faces of each side, one after another; none if nobody stands there. */
  left: Face[];
  right: Face[];
  bubbles: Bubble[];
  /** The room behind the people of a step without a picture. */
  room: string;
};

export type Staging = {
  title: string;
  isExample: boolean;
  /** All at once: a step that a child may leave at once. */
  isWhole?: boolean | undefined;
  picture?: string | undefined;
  face?: string | undefined;
  stage?: string | undefined;
  left?: string | undefined;
  right?: string | undefined;
};

/** A block that appears at one press: a paragraph, an item of a list, a bubble, a flag. */
const block = /<div class="(say|flag)[^"]*"[\s\S]*?<\/div>|<(p|li)>([\s\S]*?)<\/\2>/g;
const quote = /<strong class="said[^"]*">([\s\S]*?)<\/strong>/g;
const thinking = /(?:nghĩ(?! lại)|thầm|nhủ|ngẫm|thinks|thought)/iu;
/** What is written, not said, stays in the line. */
const writes = /(?:ghi|viết|gõ):$/u;
const isPairTalk = /^(?:Nói theo cặp|Vòng tròn|Talk in pairs|In pairs)/iu;

/** Two children practise a talk, so a second one stands there. */
const partners = ['quan', 'may'].map((id) => people.find((person) => person.id === id)!);

/** The colon before words that are drawn as a bubble: on the screen it trails off. */
const saysOf = (mark: string): string =>
  mark === 'spoken'
    ? ':'
    : `<span class="says${mark.includes('wide') ? ' says-wide' : ''}"><i>:</i></span>`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const textIn = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const attribute = (html: string, name: string): string | undefined =>
  new RegExp(`^<div[^>]*? ${name}="([^"]*)"`).exec(html)?.[1];

/** The sentences outside quotes, each with its colon. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/“[^”]*”/g, ' ')
    .split(/(?<=[.!?…:])\s+/)
    .filter((sentence) => sentence.trim() !== '');

type NameActor = typeof nameActor;
type Said = { beat: number; person?: Person; slot?: Slot; who: string; html: string };
type Spoken = Said & { thinks: boolean; source: string };

/** Returns who speaks in a paragraph, quote by quote; quotes of others are left out. */
function spokenIn(
  html: string,
  beat: number,
  thinker: Person | undefined,
  actorOf: NameActor,
): Spoken[] {
  let end = 0;
  return [...html.matchAll(quote)].flatMap((found) => {
    const clause = sentencesOf(textIn(html.slice(end, found.index))).at(-1) ?? '';
    end = found.index + found[0].length;
    const named =
      clause.endsWith(':') && !writes.test(clause) ? actorOf(clause.slice(0, -1)) : undefined;
    const person = named ?? (clause === '' ? thinker : undefined);
    if (!person) return [];
    const thinks = named === undefined || thinking.test(clause);
    return [{ beat, person, who: '', html: found[1]!, thinks, source: found[0] }];
  });
}

/** Returns what a `<Say>` says. */
function spokenBy(html: string, beat: number, actorOf: NameActor): Spoken {
  const [, who, said] = /<b>([\s\S]*?):<\/b>([\s\S]*?)<\/p>/.exec(html)!;
  const name = textIn(who!);
  const face = attribute(html, 'data-face');
  const person = (face && faceOf(face)?.person) || actorOf(name);
  const slot = attribute(html, 'data-slot') as Slot | undefined;
  return {
    beat,
    who: name.replace(/ (?:nghĩ|thinks)$/u, ''),
    html: said!.trim(),
    thinks: / thinks/.test(attribute(html, 'class')!) || thinking.test(name),
    source: html,
    ...(person && { person }),
    ...(slot && { slot }),
  };
}

/** Returns what follows one another with when each gives way to the next. */
const oneByOne = <T extends { from: number }>(list: readonly T[]): (T & Span)[] =>
  list.map((one, at) => ({ ...one, to: list[at + 1] && list[at + 1]!.from - 1 }));

/**
 * Stages a step.
 * @param html its text as Astro renders it, with quotes marked (`quotes.ts`)
 */
export function sceneOf(html: string, step: Staging): Scene {
  /* At a boarding school “cô” is the carer the text names. */
  const carer = people.find(({ id }) => id === 'co-quan-sinh')!;
  const isBoarding =
    step.title.includes(carer.names[0]!.slice(3)) || html.includes(carer.names[0]!);
  const actorOf = (words: string): Person | undefined => {
    const person = nameActor(words);
    return isBoarding && person?.id === 'co-giao' ? carer : person;
  };
  const given = step.face ? faceOf(step.face) : undefined;
  const fixed = { left: faceOf(step.left ?? ''), right: faceOf(step.right ?? '') };
  const blocks = [...html.matchAll(block)].map(([source, mark, tag]) => ({ source, mark, tag }));
  let thinker =
    step.isExample || / nghĩ /u.test(step.title)
      ? (actorOf(step.title) ?? (given?.person.isAdult ? undefined : given?.person))
      : undefined;
  const spoken = blocks.flatMap(({ source, mark, tag }, at) => {
    if (mark === 'say') return [spokenBy(source, at + 1, actorOf)];
    if (tag !== 'p') return [];
    const said = spokenIn(source, at + 1, thinker, actorOf);
    thinker = said.findLast(({ thinks }) => thinks)?.person ?? thinker;
    return said;
  });
  const acts = blocks.map(({ source, mark }) =>
    mark
      ? []
      : sentencesOf(textIn(source)).map((words) => ({
          words,
          who: actorOf(words.replace(/:$/, '')),
        })),
  );

  /* Who stands there: those who speak; in a room also its face and those the story names. */
  const isPictured = step.picture !== undefined;
  const stands = (person: Person | undefined): person is Person =>
    person !== undefined && !(isPictured && person.isAnimal);
  const pairs = isPairTalk.test(step.title);
  const wished = [
    fixed.left?.person,
    fixed.right?.person,
    ...spoken.map(({ person }) => person),
    given?.person,
    ...(isPictured || fixed.left || given?.person.id === 'co-giao'
      ? []
      : acts.flat().flatMap(({ who }) => (who?.isAdult ? [] : [who]))),
    ...(pairs ? partners : []),
  ].filter(stands);
  const [one, other] = [...new Set(wished)];
  const swaps =
    !fixed.left &&
    !fixed.right &&
    one &&
    (one.isAdult || one.isAnimal) &&
    !(other?.isAdult || other?.isAnimal);
  const swapsBySight =
    (one && sideIn(step.picture, one) === 'right') ||
    (other && sideIn(step.picture, other) === 'left');
  const isSwapped = swapsBySight || (fixed.right && !fixed.left) || swaps;
  const [left, right] = isSwapped ? [other, one] : [one, other];
  const sideOf = (person: Person | undefined): Side | undefined =>
    person && (person === left ? 'left' : person === right ? 'right' : undefined);

  /* Bubbles: one at a time in each slot. A second one of the same beat stays in its line. */
  const heard = spoken.flatMap((said) => {
    const slot = said.slot ?? sideOf(said.person) ?? (said.person?.isAnimal ? 'prop' : undefined);
    const isSay = said.source.startsWith('<div');
    return slot ? [{ ...said, slot }] : isSay ? [{ ...said, slot: 'outside' as const }] : [];
  });
  const drawn = heard.filter(
    ({ beat, slot }, at) => heard.findIndex((b) => b.beat === beat && b.slot === slot) === at,
  );
  const nextIn = (at: number, slot?: Slot) =>
    drawn.slice(at + 1).find((later) => !slot || later.slot === slot)?.beat;
  const before = (beat: number | undefined) => beat && beat - 1;
  const bubbles = drawn.map((said, at): Bubble => {
    const name = said.who || (said.person ? nameOf(said.person, html) : '');
    return {
      slot: said.slot,
      who: name,
      html: said.html,
      thinks: said.thinks,
      from: said.beat,
      to: before(nextIn(at, said.slot)),
      now: before(nextIn(at)),
    };
  });

  /* The lines: what is drawn to the end is not read twice. */
  const beats = blocks.length;
  const shown = new Map<number, string>();
  blocks.forEach(({ source }, at) => shown.set(at, source.replace(/ untold\b/, '')));
  drawn.forEach((said, at) => {
    const isLast = nextIn(at) === undefined;
    const mark =
      bubbles[at]!.to !== undefined
        ? 'spoken'
        : isLast
          ? 'in-scene spoken'
          : 'in-scene-wide spoken';
    const source = shown.get(said.beat - 1)!;
    shown.set(
      said.beat - 1,
      said.source.startsWith('<div')
        ? source.replace(/class="say/, `class="${mark} say`)
        : source.replace(
            new RegExp(`(:?)(\\s*)${escaped(said.source)}`),
            (_, colon: string, space: string) =>
              `${colon && saysOf(mark)}${space}${said.source.replace('class="', `class="${mark} `)}`,
          ),
    );
  });
  let at = 0;
  const lines = html.replace(block, () => {
    const source = shown.get(at)!;
    const waits = at++ > 0 && !step.isWhole ? ' untold' : '';
    /* A paragraph that begins with a term stands alone; the others are one line that grows. */
    const apart = /^<p>\s*<strong>(?!“)/.test(source) ? ' apart' : '';
    return source.startsWith('<div')
      ? source.replace(/class="/, `class="beat${waits} `)
      : `${source.replace(/^<(p|li)/, `<$1 class="beat${apart}${waits}"`)} `;
  });

  function facesOf(person: Person | undefined): Face[] {
    if (!person || sideIn(step.picture, person)) return [];
    const own = [given, fixed.left, fixed.right].find((face) => face?.person === person);
    let mood: Mood = own?.mood ?? 'calm';
    const files = blocks.map(({ source }, index) => {
      const asked =
        attribute(source, 'data-mood') ?? faceOf(attribute(source, 'data-face') ?? '')?.mood;
      const speaks = spoken.some((said) => said.beat === index + 1 && said.person === person);
      if (person.isAnimal) return fileOf(person, speaks ? 'happy' : 'calm');
      if (speaks && asked) mood = asked as Mood;
      else
        mood =
          acts[index]!.filter(({ who }) => who === person)
            .map(({ words }) => moodIn(words))
            .findLast((found) => found !== undefined) ?? mood;
      return fileOf(person, mood);
    });
    return oneByOne(
      files.flatMap((file, index) =>
        file === files[index - 1] ? [] : [{ file, from: index + 1 }],
      ),
    );
  }

  const isClass = given?.person.id === 'co-giao' || pairs;
  return {
    lines,
    beats: step.isWhole ? 1 : beats,
    left: facesOf(left),
    right: facesOf(right),
    bubbles: step.isWhole
      ? bubbles.flatMap((one) => (one.to === undefined ? [{ ...one, from: 1 }] : []))
      : bubbles,
    room: step.stage ?? (isClass ? 'lop' : 'phong-nha'),
  };
}

/** Returns a person's name as this text writes it first, with a capital. */
function nameOf({ names }: Person, html: string): string {
  const text = textIn(html).toLowerCase();
  const name = names.find((one) => text.includes(one.toLowerCase())) ?? names[0]!;
  return name[0]!.toUpperCase() + name.slice(1);
}
