/**
 * Telling traps from genuine ones, figured so that whoever calls everything a trap does not look
 * good. Two things are kept apart, for one pupil or for a class: how well traps and genuine ones
 * are told apart, and which way the calls lean. Never one sum. Teachers’ boards and the report ask
 * here.
 */
type Truth = 'trap' | 'genuine';
/** Asking somebody first is a call too: safe for either, and it tells nothing apart. */
export type Judgement = Truth | 'ask';

export type TruthCase = { id: string; truth: Truth };
/** One pupil’s calls in one set, by the id of the case. A case without a call was not met. */
export type CalledSet = { cases: readonly TruthCase[]; calls: Readonly<Record<string, Judgement>> };

/** Of so many that were decided, how many were called a trap. */
type Part = { n: number; of: number };

export type Apart =
  /** Nothing was decided: all was asked about. Safe, and not told apart yet. */
  | { state: 'all-asked'; asked: number }
  | { state: 'nothing-called' }
  | {
      state: 'figured';
      /** Traps called traps, of the traps decided. */
      hits: Part;
      /** Genuine ones called traps, of the genuine ones decided. */
      falseAlarms: Part;
      asked: number;
      /**
       * Hits less false alarms: 1 all told apart, 0 not at all, below 0 the wrong way round. Null
       * while only one sort was decided.
       */
      apart: number | null;
      /**
       * 1 all called traps, −1 all called genuine, 0 leaning to neither. Null while only one sort
       * was decided.
       */
      bias: number | null;
    };

const rate = ({ n, of }: Part): number => n / of;

/**
 * Of one pupil’s set, or of a whole class’s: what is decided is counted together, what is asked
 * stands beside.
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

/** What is to be said of it; the words stand where they are shown. */
export type ApartVerdict =
  'apart' | 'not-apart' | 'leans-to-trap' | 'leans-to-genuine' | 'safe-not-apart' | 'too-few';

/**
 * From here on a set counts as told apart, and a leaning is worth a word: six of eight cases, three
 * of four.
 */
const TOLD_APART = 0.5;
const LEANS = 0.5;
/** Of either sort so many must be decided before anything is said: one of each is chance. */
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
