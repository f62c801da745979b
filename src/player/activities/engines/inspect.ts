import {
  pointsOf,
  verdictFrom,
  verdictOf,
  type OptionVerdict,
  type Score,
  type Verdict,
} from '#core/questions/score.ts';

export type InspectItem = {
  id: string;
  text: string;
  /** A second line: what is written on it, by whom it is. */
  note?: string | undefined;
  sign?: string | undefined;
  /** A face or a small picture before its words, under public/. */
  picture?: string | undefined;
  /** `find`: it is a sign, and why. */
  why?: string | undefined;
  /** `open`: what it answers, or shows; and that it is not needed to judge well. */
  reply?: string | undefined;
  /** What it answers once everything is opened. */
  later?: string | undefined;
  spare?: boolean | undefined;
  /** `pick`: none where nothing is judged, as with how sure one is. */
  verdict?: OptionVerdict | undefined;
  feedback?: string | undefined;
  misconception?: string | undefined;
};

/** One thing to do in a case: mark places, open or ask what is needed, or pick one. */
export type InspectGroup = {
  id: string;
  how: 'find' | 'open' | 'pick';
  items: readonly InspectItem[];
  /**
   * Asked for only when this, or one of these, is picked in another group. What is not asked for
   * counts as that other pick does.
   */
  when?: { group: string; is: string | readonly string[] };
  /** `find`, `open`: marks at the least. */
  least?: number;
  /** `find`, `open`: said when something needed was left out. */
  missed?: string | undefined;
  /** Its words stand in another group, too: the view tells them apart. */
  apart?: true;
  /** The same in every case: on paper it is printed once. */
  shared?: true;
};

export type InspectCase = { id: string; name: string; groups: readonly InspectGroup[] };

/**
 * Ids marked, opened or picked, under “case/group”. Under “closed” the cases that stay as they were
 * decided, under “judged” those that were judged, may be mended and have not been: of both it stays
 * said what came of them.
 */
export type InspectAnswer = Record<string, string[]>;

export const closedIn = ({ closed = [] }: InspectAnswer): readonly string[] => closed;
export const judgedIn = ({ judged = [] }: InspectAnswer): readonly string[] => judged;

type Known = readonly { id: string }[];

/**
 * The same answer with these cases closed and these judged, and no others; where there are none,
 * nothing is said of it.
 */
export function settledAs(
  { closed: _, judged: __, ...rest }: InspectAnswer,
  closed: Known,
  judged: Known = [],
): InspectAnswer {
  const ids = (cases: Known): string[] => cases.map(({ id }) => id);
  return {
    ...rest,
    ...(closed.length > 0 ? { closed: ids(closed) } : {}),
    ...(judged.length > 0 ? { judged: ids(judged) } : {}),
  };
}

export const keyOf = (at: { id: string }, group: { id: string }): string => `${at.id}/${group.id}`;

/** What is chosen in a group, of ids that are there. */
export const chosenIn = (
  at: InspectCase,
  group: InspectGroup,
  answer: InspectAnswer,
): InspectItem[] => group.items.filter(({ id }) => answer[keyOf(at, group)]?.includes(id));

export const isAsked = (at: InspectCase, { when }: InspectGroup, answer: InspectAnswer): boolean =>
  !when || [when.is].flat().includes(answer[`${at.id}/${when.group}`]?.[0] ?? '');

const isWanted =
  (how: InspectGroup['how']) =>
  (item: InspectItem): boolean =>
    how === 'find' ? item.why !== undefined : !item.spare;

/** The missing parts of this case, in their order. */
export const lackingIn = (at: InspectCase, answer: InspectAnswer): InspectGroup[] =>
  at.groups.filter(
    (group) =>
      isAsked(at, group, answer) &&
      chosenIn(at, group, answer).length < (group.least ?? (group.how === 'pick' ? 1 : 0)),
  );

export const isComplete = (at: InspectCase, answer: InspectAnswer): boolean =>
  lackingIn(at, answer).length === 0;

/**
 * Where a pupil goes on: the first case that is not whole, else the first that may still be
 * changed.
 */
export const firstOpen = (cases: readonly InspectCase[], answer: InspectAnswer): string =>
  (
    cases.find((at) => !isComplete(at, answer)) ??
    cases.find(({ id }) => !closedIn(answer).includes(id)) ??
    cases[0]!
  ).id;

type Found = { points: number; remark?: string | undefined; misconception?: string | undefined };

/** The points of one group from 0 to 1, and what to say of it; nothing where nothing is judged. */
function judge(at: InspectCase, group: InspectGroup, answer: InspectAnswer): Found | null {
  const { how, items, missed } = group;
  const chosen = chosenIn(at, group, answer);
  if (how === 'pick') {
    if (!items.some(({ verdict }) => verdict)) return null;
    const asked = isAsked(at, group, answer)
      ? chosen[0]
      : chosenIn(
          at,
          at.groups.find(({ id }) => id === group.when!.group)!,
          answer,
        )[0];
    return asked?.verdict
      ? {
          points: pointsOf(verdictOf(asked.verdict)),
          remark: asked.feedback,
          misconception: asked.misconception,
        }
      : null;
  }
  const wanted = items.filter(isWanted(how));
  if (wanted.length === 0) return null;
  const left = wanted.filter((each) => !chosen.includes(each));
  const tooMany = how === 'find' && chosen.length + left.length > wanted.length;
  // Marked all and more: what was left out cannot be named, so what does count is.
  const sign = left[0] ?? (missed ? undefined : wanted[0]);
  const remark = sign?.why ? `“${sign.text}” ${sign.why}` : missed;
  const points = left.length === wanted.length ? 0 : left.length > 0 || tooMany ? 0.5 : 1;
  return points === 1 ? { points } : { points, remark };
}

export type CaseScore = {
  earned: number;
  total: number;
  verdict: Verdict;
  remarks: string[];
  misconceptions: string[];
};

/**
 * What a case itself says after “Trả lời”: what came of each decision, and what was left out. Signs
 * are named where they stand.
 */
export const saidOf = (at: InspectCase, answer: InspectAnswer): string[] => [
  ...new Set(
    at.groups.flatMap((group) =>
      group.how === 'pick'
        ? isAsked(at, group, answer)
          ? chosenIn(at, group, answer).flatMap(({ feedback }) => feedback ?? [])
          : []
        : group.how === 'open'
          ? (judge(at, group, answer)?.remark ?? [])
          : [],
    ),
  ),
];

/** One case: its points, and what to say of each group that is not wholly right. */
export function scoreCase(at: InspectCase, answer: InspectAnswer): CaseScore {
  const found = at.groups.map((group) => judge(at, group, answer)).filter((each) => each !== null);
  const slips = found.filter(({ points }) => points < 1);
  const earned = found.reduce((sum, { points }) => sum + points, 0);
  return {
    earned,
    total: found.length,
    verdict: verdictFrom(earned, found.length),
    remarks: [...new Set(slips.flatMap(({ remark }) => remark ?? []))],
    misconceptions: slips.flatMap(({ misconception }) => misconception ?? []),
  };
}

/**
 * The part of an answer kept at “Chọn lại”: cases that were right, closed; of the others what was
 * right in them. A pick that was not right goes, and with it what was asked for only because of it;
 * so does a mark on what is no sign.
 */
export function keptIn(cases: readonly InspectCase[], answer: InspectAnswer): InspectAnswer {
  const kept: InspectAnswer = {};
  const right = cases.filter((at) => scoreCase(at, answer).verdict === 'right');
  for (const at of cases)
    // What a group is asked for because of is decided before it.
    for (const group of [...at.groups].sort(
      (one, other) => Number(!!one.when) - Number(!!other.when),
    )) {
      const chosen = answer[keyOf(at, group)] ?? [];
      const found = right.includes(at) ? null : judge(at, group, answer);
      const isRight = (id: string): boolean =>
        group.how === 'pick'
          ? found!.points === 1
          : group.items.some((each) => each.id === id && isWanted(group.how)(each));
      const isIn = right.includes(at) || group.how !== 'pick' || isAsked(at, group, kept);
      const stays = isIn ? chosen.filter((id) => !found || isRight(id)) : [];
      if (stays.length > 0) kept[keyOf(at, group)] = stays;
    }
  return settledAs(kept, right);
}

/** Two remarks at most: more would not be read. The view says of every case its own. */
const REMARKS = 2;

/** Points for each thing done in each case; the belief named is the first behind a slip. */
export function gradeInspect(
  cases: readonly InspectCase[],
  right: string,
  answer: InspectAnswer,
): Score {
  const missing = cases.filter((at) => !isComplete(at, answer)).length;
  if (missing > 0) return { state: 'not-ready', missing };
  const scores = cases.map((at) => ({ at, ...scoreCase(at, answer) }));
  const earned = scores.reduce((sum, each) => sum + each.earned, 0);
  const total = scores.reduce((sum, each) => sum + each.total, 0);
  const slips = scores.filter((each) => each.verdict !== 'right');
  const misconception = slips.flatMap(({ misconceptions }) => misconceptions)[0];
  const remarks = slips.flatMap(({ at, remarks: [first] }) =>
    first ? [cases.length > 1 ? `${at.name}: ${first}` : first] : [],
  );
  return {
    state: 'scored',
    earned,
    total,
    verdict: verdictFrom(earned, total),
    feedback: slips.length === 0 ? [right] : remarks.slice(0, REMARKS),
    ...(misconception ? { misconception } : {}),
    perOption: Object.fromEntries(scores.map(({ at, verdict }) => [at.id, verdict])),
  };
}

/** What was chosen, case by case, in the words of the screen. */
export const sayInspect = (cases: readonly InspectCase[], answer: InspectAnswer): string =>
  cases
    .map(
      (at) =>
        `${at.name}: ${at.groups.flatMap((group) => chosenIn(at, group, answer).map(({ text }) => text)).join(', ')}`,
    )
    .join('; ');

const safest = ({ items }: InspectGroup): InspectItem | undefined =>
  items.find(({ verdict }) => verdict && verdictOf(verdict) === 'right');

/** A right way through one case: what that way never asks for is not in it. */
export const wayThrough = (at: InspectCase): string[] => {
  const way = Object.fromEntries(
    at.groups.flatMap((group) =>
      group.how === 'pick' && safest(group) ? [[keyOf(at, group), [safest(group)!.id]]] : [],
    ),
  );
  return at.groups
    .filter((group) => isAsked(at, group, way))
    .flatMap((group) =>
      (group.how === 'pick'
        ? [safest(group) ?? []].flat()
        : group.items.filter(isWanted(group.how))
      ).map(({ text }) => text),
    );
};
