import { expect, it } from 'vitest';
import type { RenderedLesson } from '#curriculum/shown.ts';
import { worksheetUses } from './worksheet.ts';

const lesson = (...items: [kind: string, use: string][]): RenderedLesson =>
  ({
    items: Object.fromEntries(
      items.map(([kind, use], n) => [`item-${n}`, { kind, spec: { kind, use } }]),
    ),
  }) as unknown as RenderedLesson;

it('a worksheet has the core activity and the exit form', () => {
  expect(
    worksheetUses(lesson(['choice', 'practice'], ['sort', 'core'], ['choice', 'exit-a'])),
  ).toEqual(['core', 'exit-a']);
});

it('has the lesson’s questions if the class plays the core together', () => {
  expect(worksheetUses(lesson(['chat-sim', 'core'], ['choice', 'practice']))).toEqual([
    'practice',
    'exit-a',
  ]);
  expect(worksheetUses(lesson(['choice', 'practice']))).toEqual(['practice', 'exit-a']);
});

it('has the written part of a core that is partly a play', () => {
  expect(worksheetUses(lesson(['help-finder', 'core'], ['choice', 'practice']))).toEqual([
    'core',
    'exit-a',
  ]);
});
