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
  /** A second line: the text on a picture, its author. */
  note?: string | undefined;
  sign?: string | undefined;
  /** A face or a small picture before the text, under public/. */
  picture?: string | undefined;
  /** `find`: the reason why this is a sign; unset if it is none. */
  why?: string | undefined;
  /** `open`: the reply or the content. `spare` marks one that is not needed to judge well. */
  reply?: string | undefined;
  /** The reply once everything is opened. */
  later?: string | undefined;
  spare?: boolean | undefined;
  /** `pick`: unset if the group is not judged, as with confidence. */
  verdict?: OptionVerdict | undefined;
  feedback?: string | undefined;
  misconception?: string | undefined;
};

/** One task of a case: mark places, open or ask for what is needed, or pick one item. */
export type InspectGroup = {
  id: string;
  how: 'find' | 'open' | 'pick';
  items: readonly InspectItem[];
  /**
   * The group is asked only if one of these items is picked in another group. If it is not asked,
   * that pick counts for it.
   */
  when?: { group: string; is: string | readonly string[] };
  /** `find`, `open`: minimum number of marks. */
  least?: number;
  /** `find`, `open`: the remark if something needed was left out. */
  missed?: string | undefined;
  /** Set if another group has the same texts: the view adds a suffix to the names. */
  apart?: true;
  /** Set if the group is the same in every case: on paper it is printed once. */
  shared?: true;
};

export type InspectCase = { id: string; name: string; groups: readonly InspectGroup[] };

/**
 * Ids marked, opened or picked, under “case/group”. “closed” has the cases that stay as decided.
 * “judged” has those that were judged and have not been corrected yet. The feedback of both stays
 * visible.
 */
export type InspectAnswer = Record<string, string[]>;

export const closedIn = ({ closed = [] }: InspectAnswer): readonly string[] => closed;
export const judgedIn = ({ judged = [] }: InspectAnswer): readonly string[] => judged;

type Known = readonly { id: string }[];

/** Returns the answer with exactly these cases closed and judged. Omits an empty list. */
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

/** Returns the chosen items of a group. Ignores unknown ids. */
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

/** Returns the unfinished groups of this case, in their order. */
export const lackingIn = (at: InspectCase, answer: InspectAnswer): InspectGroup[] =>
  at.groups.filter(
    (group) =>
      isAsked(at, group, answer) &&
      chosenIn(at, group, answer).length < (group.least ?? (group.how === 'pick' ? 1 : 0)),
  );

export const isComplete = (at: InspectCase, answer: InspectAnswer): boolean =>
  lackingIn(at, answer).length === 0;

/** Returns the case to open: the first unfinished one, else the first that may still be changed. */
export const firstOpen = (cases: readonly InspectCase[], answer: InspectAnswer): string =>
  (
    cases.find((at) => !isComplete(at, answer)) ??
    cases.find(({ id }) => !closedIn(answer).includes(id)) ??
    cases[0]!
  ).id;

type Found = { points: number; remark?: string | undefined; misconception?: string | undefined };

/** Returns the points of one group from 0 to 1, and the remark; null if the group is not judged. */
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
  const left = wanted.filter((item) => !chosen.includes(item));
  const tooMany = how === 'find' && chosen.length + left.length > wanted.length;
  // All signs and more are marked, so no missing sign can be named: name one that counts.
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
 * Returns the feedback of a case after “Trả lời”: that of each decision, and what was left out. The
 * signs have theirs beside them.
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

/** Scores one case, with the remarks of every group that is not fully right. */
export function scoreCase(at: InspectCase, answer: InspectAnswer): CaseScore {
  const found = at.groups
    .map((group) => judge(at, group, answer))
    .filter((judged) => judged !== null);
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
 * Returns the part of an answer that “Chọn lại” keeps: right cases, closed; in the others the right
 * parts. A pick that was not right is removed, and with it the answers asked only because of it; so
 * is a mark on something that is no sign.
 */
export function keptIn(cases: readonly InspectCase[], answer: InspectAnswer): InspectAnswer {
  const kept: InspectAnswer = {};
  const right = cases.filter((at) => scoreCase(at, answer).verdict === 'right');
  for (const at of cases)
    // A condition is decided before the groups that depend on it.
    for (const group of [...at.groups].sort((a, b) => Number(!!a.when) - Number(!!b.when))) {
      const chosen = answer[keyOf(at, group)] ?? [];
      const found = right.includes(at) ? null : judge(at, group, answer);
      const isRight = (id: string): boolean =>
        group.how === 'pick'
          ? found!.points === 1
          : group.items.some((item) => item.id === id && isWanted(group.how)(item));
      const isIn = right.includes(at) || group.how !== 'pick' || isAsked(at, group, kept);
      const stays = isIn ? chosen.filter((id) => !found || isRight(id)) : [];
      if (stays.length > 0) kept[keyOf(at, group)] = stays;
    }
  return settledAs(kept, right);
}

/** At most two remarks: more would not be read. The view shows those of every case. */
const REMARKS = 2;

/** Gives points for each judged group. The reported misconception is that of the first slip. */
export function gradeInspect(
  cases: readonly InspectCase[],
  right: string,
  answer: InspectAnswer,
): Score {
  const missing = cases.filter((at) => !isComplete(at, answer)).length;
  if (missing > 0) return { state: 'not-ready', missing };
  const scores = cases.map((at) => ({ at, ...scoreCase(at, answer) }));
  const earned = scores.reduce((sum, score) => sum + score.earned, 0);
  const total = scores.reduce((sum, score) => sum + score.total, 0);
  const slips = scores.filter((score) => score.verdict !== 'right');
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

/** Describes the choices, case by case, in the words of the screen. */
export const sayInspect = (cases: readonly InspectCase[], answer: InspectAnswer): string =>
  cases
    .map(
      (at) =>
        `${at.name}: ${at.groups.flatMap((group) => chosenIn(at, group, answer).map(({ text }) => text)).join(', ')}`,
    )
    .join('; ');

const safe = ({ items }: InspectGroup): InspectItem[] =>
  items.filter(({ verdict }) => verdict && verdictOf(verdict) === 'right');
const safest = (group: InspectGroup): InspectItem | undefined => safe(group)[0];

/**
 * Returns one solution of a case, without the groups that it does not ask. Choices that are equally
 * right are one text: “Hỏi mẹ / Hỏi cô”.
 */
export const wayThrough = (at: InspectCase): string[] => {
  const way = Object.fromEntries(
    at.groups.flatMap((group) =>
      group.how === 'pick' && safest(group) ? [[keyOf(at, group), [safest(group)!.id]]] : [],
    ),
  );
  return at.groups
    .filter((group) => isAsked(at, group, way))
    .flatMap((group) => {
      if (group.how !== 'pick')
        return group.items.filter(isWanted(group.how)).map(({ text }) => text);
      const texts = safe(group).map(({ text }) => text);
      return texts.length > 0 ? [texts.join(' / ')] : [];
    });
};
