/**
 * Signal detection for traps and genuine cases, calculated so that calling everything a trap does
 * not look good. Two measures stay separate, for one pupil or a class: how well traps and genuine
 * cases are told apart, and the bias. They are never summed. Teachers’ boards and the report use
 * them.
 */
type Truth = 'trap' | 'genuine';
/** Asking an adult first is a judgement too: safe for either case, and it discriminates nothing. */
export type Judgement = Truth | 'ask';

export type TruthCase = { id: string; truth: Truth };
/** One pupil’s judgements in one set, by case id. A case without a judgement was not met. */
export type CalledSet = { cases: readonly TruthCase[]; calls: Readonly<Record<string, Judgement>> };

/** Of `of` decided cases `n` were called a trap. */
type Part = { n: number; of: number };

export type Apart =
  /** Nothing was decided: the pupil asked about every case. Safe, and not told apart yet. */
  | { state: 'all-asked'; asked: number }
  | { state: 'nothing-called' }
  | {
      state: 'figured';
      /** Traps called traps, of the traps decided. */
      hits: Part;
      /** Genuine cases called traps, of the genuine cases decided. */
      falseAlarms: Part;
      asked: number;
      /**
       * Hits minus false alarms: 1 all told apart, 0 none, below 0 reversed. Null while only one
       * sort was decided.
       */
      apart: number | null;
      /**
       * 1 all called traps, −1 all called genuine, 0 no bias. Null while only one sort was decided.
       */
      bias: number | null;
    };

const rate = ({ n, of }: Part): number => n / of;

/**
 * Measures one pupil’s set, or a whole class’s. Decided cases are counted together, asked ones
 * separately.
 */
export function measureDiscrimination(sets: readonly CalledSet[]): Apart {
  const met = sets.flatMap(({ cases, calls }) =>
    cases.flatMap(({ id, truth }) => (calls[id] ? [{ truth, call: calls[id] }] : [])),
  );
  if (met.length === 0) return { state: 'nothing-called' };
  const decided = met.filter(({ call }) => call !== 'ask');
  const asked = met.length - decided.length;
  if (decided.length === 0) return { state: 'all-asked', asked };
  const calledTrap = (of: Truth): Part => {
    const all = decided.filter(({ truth }) => truth === of);
    return { n: all.filter(({ call }) => call === 'trap').length, of: all.length };
  };
  const [hits, falseAlarms] = [calledTrap('trap'), calledTrap('genuine')];
  const both = hits.of > 0 && falseAlarms.of > 0;
  return {
    state: 'figured',
    hits,
    falseAlarms,
    asked,
    apart: both ? rate(hits) - rate(falseAlarms) : null,
    bias: both ? rate(hits) + rate(falseAlarms) - 1 : null,
  };
}

/** The verdict on a measurement; each page has its own words for it. */
export type ApartVerdict =
  'apart' | 'not-apart' | 'leans-to-trap' | 'leans-to-genuine' | 'safe-not-apart' | 'too-few';

/**
 * From here a set counts as told apart, and a bias is worth mentioning: six of eight cases, three
 * of four.
 */
const TOLD_APART = 0.5;
const LEANS = 0.5;
/** Cases of each sort that must be decided before a verdict: one of each is chance. */
const MIN_DECIDED = 2;

export function verdictOnApart(figured: Apart): ApartVerdict {
  if (figured.state === 'all-asked') return 'safe-not-apart';
  if (figured.state === 'nothing-called') return 'too-few';
  const { hits, falseAlarms, apart, bias } = figured;
  if (apart === null || bias === null || Math.min(hits.of, falseAlarms.of) < MIN_DECIDED)
    return 'too-few';
  if (bias >= LEANS) return 'leans-to-trap';
  if (bias <= -LEANS) return 'leans-to-genuine';
  return apart >= TOLD_APART ? 'apart' : 'not-apart';
}
