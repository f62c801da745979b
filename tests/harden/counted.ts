/**
 * A class of issue “harden by class”: A each thing fails alone, B limits, C state, D rights, E what
 * is packed.
 */
export type Letter = 'A' | 'B' | 'C' | 'D' | 'E';
/** Metadata that a test gives to `prove -- harden`, which adds the cases up. */
export type Counted = { letter: Letter; cases: number; isControl: boolean };

declare module 'vitest' {
  interface TaskMeta {
    harden?: Counted;
  }
}

/** Options of a test that tries so many cases of a class. */
export const generated = (letter: Letter, cases: number): { meta: { harden: Counted } } => ({
  meta: { harden: { letter, cases, isControl: false } },
});

/** Options of a test that breaks the defence and must see the harm. */
export const control = (letter: Letter): { meta: { harden: Counted } } => ({
  meta: { harden: { letter, cases: 0, isControl: true } },
});
