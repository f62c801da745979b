import { verdictFrom, type Score } from '#core/questions/score.ts';
import { chosenIn, isComplete, type InspectAnswer, type InspectCase } from './inspect.ts';

export type ComposePart = {
  id: string;
  text: string;
  note?: string | undefined;
  /** Set if the part never fits: the rule it breaks, and why. */
  breaks?: { rule: string; feedback: string } | undefined;
  /** Parts that it requires. */
  needs?: readonly { rule: string; part: string }[] | undefined;
};

export type ComposeSlot<Part extends ComposePart = ComposePart> = {
  id: string;
  name: string;
  many?: boolean | undefined;
  may?: boolean | undefined;
  parts: readonly Part[];
};

type ComposeRule = { id: string; text: string; feedback: string; misconception: string };

export type Composition = {
  slots: readonly ComposeSlot[];
  rules: readonly ComposeRule[];
  right: string;
};

/** Ids of the chosen parts, under “slot/part”, as the list of cases writes them. */
export type ComposeAnswer = InspectAnswer;

const GROUP = 'part';

/** Returns the slots as cases with one group each. */
export const slotCases = ({ slots }: Composition): InspectCase[] =>
  slots.map(({ id, name, many, may, parts }) => ({
    id,
    name,
    groups: [
      { id: GROUP, how: many ? 'open' : 'pick', items: parts, shared: true, least: may ? 0 : 1 },
    ],
  }));

/** Returns the chosen parts of a slot. Ignores unknown ids. */
export const chosenParts = <Part extends ComposePart>(
  slot: ComposeSlot<Part>,
  answer: ComposeAnswer,
): Part[] => slot.parts.filter(({ id }) => answer[`${slot.id}/${GROUP}`]?.includes(id));

/** A broken rule: the slot in which to correct it, and the remark to show there. */
export type Slip = { rule: ComposeRule; slot: string; remark: string };

/**
 * Returns every fault of the composition. A part required by others is a fault too if no chosen
 * part requires it: a name under a missing drawing.
 */
export function slipsOf({ slots, rules }: Composition, answer: ComposeAnswer): Slip[] {
  const chosen = slots.flatMap((slot) => chosenParts(slot, answer));
  const asked = chosen.flatMap(({ needs }) => needs ?? []);
  const all = slots.flatMap(({ parts }) => parts).flatMap(({ needs }) => needs ?? []);
  const slips: Slip[] = [];
  for (const slot of slots) {
    for (const part of slot.parts) {
      const isIn = chosen.includes(part);
      const slip = (id: string, remark?: string) => {
        const rule = rules.find((known) => known.id === id)!;
        slips.push({ rule, slot: slot.id, remark: remark ?? rule.feedback });
      };
      if (isIn && part.breaks) slip(part.breaks.rule, part.breaks.feedback);
      const wanted = asked.find((need) => need.part === part.id);
      const askedElsewhere = all.find((need) => need.part === part.id);
      if (wanted && !isIn) slip(wanted.rule);
      else if (isIn && askedElsewhere && !wanted) slip(askedElsewhere.rule);
    }
  }
  return slips;
}

/** Returns the feedback of a slot after “Trả lời”. */
export const saidOfSlot = (spec: Composition, slot: string, answer: ComposeAnswer): string[] => [
  ...new Set(
    slipsOf(spec, answer)
      .filter((slip) => slip.slot === slot)
      .map(({ remark }) => remark),
  ),
];

/** At most two remarks, as everywhere: each slot shows its own. */
const REMARKS = 2;

/** Gives a point for each kept rule. */
export function gradeCompose(spec: Composition, answer: ComposeAnswer): Score {
  const missing = slotCases(spec).filter((at) => !isComplete(at, answer)).length;
  if (missing > 0) return { state: 'not-ready', missing };
  const slips = slipsOf(spec, answer);
  const broken = spec.rules.filter((rule) => slips.some((slip) => slip.rule === rule));
  const earned = spec.rules.length - broken.length;
  return {
    state: 'scored',
    earned,
    total: spec.rules.length,
    verdict: verdictFrom(earned, spec.rules.length),
    feedback:
      broken.length === 0
        ? [spec.right]
        : [
            ...new Set(broken.map((rule) => slips.find((slip) => slip.rule === rule)!.remark)),
          ].slice(0, REMARKS),
    ...(broken[0] ? { misconception: broken[0].misconception } : {}),
    perOption: Object.fromEntries(
      spec.slots.map(({ id }) => [id, slips.some(({ slot }) => slot === id) ? 'partly' : 'right']),
    ),
  };
}

/** Describes the composition, slot by slot, in the words of the screen. */
export const sayCompose = (spec: Composition, answer: ComposeAnswer): string =>
  slotCases(spec)
    .map(
      (at) =>
        `${at.name}: ${chosenIn(at, at.groups[0]!, answer)
          .map(({ text }) => text)
          .join(', ')}`,
    )
    .join('; ');

/**
 * Returns one solution: the first part of each slot that breaks nothing, and the parts it requires.
 */
export function soundParts({ slots }: Composition): ComposeAnswer {
  const asksOf = (part: ComposePart) => (part.needs ?? []).map((need) => need.part);
  const asked = new Set(slots.flatMap(({ parts }) => parts).flatMap(asksOf));
  const free = ({ id, breaks }: ComposePart) => !breaks && !asked.has(id);
  const firsts = slots.flatMap((slot) => (slot.may ? [] : slot.parts.filter(free).slice(0, 1)));
  const wanted = new Set(firsts.flatMap(asksOf));
  return Object.fromEntries(
    slots.map(({ id, parts }) => {
      const needed = parts.filter((part) => wanted.has(part.id));
      return [
        `${id}/${GROUP}`,
        (needed.length > 0 ? needed : parts.filter((part) => firsts.includes(part))).map(
          (part) => part.id,
        ),
      ];
    }),
  );
}
