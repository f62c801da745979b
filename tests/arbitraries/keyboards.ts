// Typing as the events a browser receives. The bits of `held` are those of the DevTools protocol.
import fc from 'fast-check';

export const ALT = 1,
  CTRL = 2,
  META = 4;
const SHIFT = 8;

/** `held`: the modifiers held during this event. `wait`: milliseconds since the previous event. */
export type HandAct =
  | { what: 'down' | 'up'; key: string; held: number; wait: number }
  | { what: 'click'; wait: number };

const down = (key: string, held = 0, wait = 40): HandAct => ({ what: 'down', key, held, wait });
const up = (key: string, held = 0, wait = 60): HandAct => ({ what: 'up', key, held, wait });
const tapped = (key: string, held = 0): HandAct[] => [down(key, held), up(key, held)];

/** One Shift alone. */
export const bare = (wait = 200): HandAct[] => [down('Shift', SHIFT, wait), up('Shift')];

const letter = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxy0123456789.,');
const typed = letter.map((key) => tapped(key));
/** The second key goes down before the first is up, as fast typists do. */
const rolled = fc
  .tuple(letter, letter)
  .map(([first, second]) => [down(first), down(second), up(first), up(second)]);
const capital = fc.tuple(letter, fc.boolean()).map(([each, shiftFirst]) => {
  const key = each.toUpperCase();
  return [
    down('Shift', SHIFT),
    down(key, SHIFT),
    ...(shiftFirst ? [up('Shift'), up(key)] : [up(key, SHIFT), up('Shift')]),
  ];
});
/** Telex and UniKey: a repeated letter, which the input method deletes and writes again. */
const telex = fc
  .constantFrom(
    ['a', 'a', 'â'],
    ['d', 'd', 'đ'],
    ['o', 'w', 'ơ'],
    ['e', 'e', 'ê'],
    ['u', 'w', 'ư'],
    ['A', 'A', 'Â'],
  )
  .map(([first, again, made]) => [
    ...tapped(first!),
    ...tapped(again!),
    ...tapped('Backspace'),
    ...tapped(made!),
  ]);
/**
 * An input method that takes the keys itself: the page receives an unknown key, with Shift for a
 * capital.
 */
const ime = fc
  .tuple(fc.constantFrom('Process', 'Unidentified'), fc.boolean(), fc.integer({ min: 1, max: 4 }))
  .map(([key, isCapital, times]) =>
    Array.from({ length: times }, () =>
      isCapital
        ? [down('Shift', SHIFT), down(key, SHIFT), up(key, SHIFT), up('Shift')]
        : tapped(key),
    ).flat(),
  );
/**
 * Ctrl+Shift, Alt+Shift: switches the language; either key goes down first, either comes up first,
 * sometimes three times.
 */
const switched = fc
  .tuple(
    fc.constantFrom(['Control', CTRL] as const, ['Alt', ALT] as const, ['Meta', META] as const),
    fc.boolean(),
    fc.boolean(),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([[key, bit], otherFirst, otherUpFirst, times]) => {
    const once = [
      ...(otherFirst
        ? [down(key, bit), down('Shift', bit | SHIFT)]
        : [down('Shift', SHIFT), down(key, bit | SHIFT)]),
      ...(otherUpFirst ? [up(key, SHIFT), up('Shift')] : [up('Shift', bit), up(key)]),
    ];
    return Array.from({ length: times }, () => once).flat();
  });
/** Alt stays down and Shift cycles through the languages. */
const cycled = fc
  .tuple(
    fc.constantFrom(['Control', CTRL] as const, ['Alt', ALT] as const),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([[key, bit], times]) => [
    down(key, bit),
    ...Array.from({ length: times }, () => [down('Shift', bit | SHIFT), up('Shift', bit)]).flat(),
    up(key),
  ]);
const moved = fc
  .constantFrom('Tab', 'ArrowRight', 'ArrowLeft', 'End', 'Home', 'F10', 'Delete')
  .map((key) => [down('Shift', SHIFT), ...tapped(key, SHIFT), up('Shift')]);
const shiftClick = fc.constant<HandAct[]>([
  down('Shift', SHIFT),
  { what: 'click', wait: 90 },
  up('Shift'),
]);
const bothShifts = fc.constant<HandAct[]>([
  down('Shift', SHIFT),
  down('Shift', SHIFT),
  up('Shift', SHIFT),
  up('Shift'),
]);
/** One or two single Shifts, then something else, or a pause longer than five seconds. */
const nearly = fc
  .tuple(
    fc.integer({ min: 1, max: 2 }),
    fc.oneof(
      typed,
      telex,
      fc.constantFrom(tapped('Backspace'), tapped('Escape'), tapped('CapsLock')),
      fc.constant<HandAct[]>([{ what: 'click', wait: 100 }]),
    ),
  )
  .map(([times, then]) => [...Array.from({ length: times }, () => bare()).flat(), ...then]);
const slowly = fc
  .integer({ min: 2, max: 5 })
  .map((times) => [...Array.from({ length: times }, () => bare(5200)).flat(), ...tapped('x')]);

/** Typing, Telex, switching, selecting: no quick exit. */
export const harmless: fc.Arbitrary<HandAct[]> = fc
  .array(
    fc.oneof(
      typed,
      rolled,
      capital,
      telex,
      ime,
      switched,
      cycled,
      moved,
      shiftClick,
      bothShifts,
      nearly,
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((gestures) => gestures.flat());

/** The same with pauses of minutes; for a fake clock, not for a real browser. */
export const harmlessAndSlow: fc.Arbitrary<HandAct[]> = fc
  .tuple(harmless, slowly, harmless)
  .map((parts) => parts.flat());

/** Three single Shifts within the time limit. */
export const tripleShift: fc.Arbitrary<HandAct[]> = fc
  .array(fc.integer({ min: 60, max: 4500 }), { minLength: 3, maxLength: 3 })
  .map((waits) => waits.flatMap((wait) => bare(wait)));
