/**
 * The classes of the issue “harden by class”: A isolated failures, B limits, C state, D rights, E
 * packed code.
 */
export type Letter = 'A' | 'B' | 'C' | 'D' | 'E';
/** Metadata that a test gives to `prove -- harden`, which sums up the cases. */
export type Counted = { letter: Letter; cases: number; isControl: boolean };

declare module 'vitest' {
  interface TaskMeta {
    harden?: Counted;
  }
}

/** Returns the options of a test with this many generated cases of a class. */
export const generated = (letter: Letter, cases: number): { meta: { harden: Counted } } => ({
  meta: { harden: { letter, cases, isControl: false } },
});

/** Returns the options of a test that removes a defence and must detect the harm. */
export const control = (letter: Letter): { meta: { harden: Counted } } => ({
  meta: { harden: { letter, cases: 0, isControl: true } },
});
