import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import {
  answer,
  classOf,
  lessons,
  MORNING,
  record,
  taken,
} from '../../../../tests/arbitraries/class-books.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { BoardView } from './BoardView.tsx';
import type { BoardLesson, ClassSession } from './open-class.ts';

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/**
 * Renders the board of a class with one answer to a question of this hash, and returns its text.
 */
async function boardOf(spec: string, more: object = {}): Promise<string> {
  const place = document.body.appendChild(document.createElement('div'));
  places.push(place);
  const known = [...lessons.values()].map((lesson): BoardLesson => ({
    ...lesson,
    ...{ n: 1, grades: [4], module: 'm', plan: 'teachers/plans/x/', how: {} },
  }));
  const open: ClassSession = {
    book: taken(classOf(3), 't', [record('u1', { ...answer('one'), spec, ...more })]),
    lessons: new Map(known.map((lesson) => [lesson.id, lesson])),
    statements: {},
    built: MORNING,
    isDemo: true,
    change: () => Promise.resolve({ state: 'kept' }),
  };
  await act(() => render(<BoardView open={open} base="/" />, place));
  return place.textContent!;
}

it('notes that first tries leave out ambiguous questions, if any were left out', async () => {
  expect(await boardOf('0845eba4')).toContain(classes.board.leftOut);
  expect(await boardOf('1c9e07ab')).not.toContain(classes.board.leftOut);
});

it('names the card of an unreadable answer, and shows the others', async () => {
  const board = await boardOf('1c9e07ab', { answer: [{ toString: 1, valueOf: 1 }] });
  expect(board).toContain(interpolate(classes.board.unread, { cards: '1', n: 1 }));
  expect(board).toContain(classes.board.who);
  expect(await boardOf('1c9e07ab')).not.toContain('không đọc được');
});

it('says once that results are reported by the children', async () => {
  const board = await boardOf('1c9e07ab');
  expect(board.split(classes.board.told)).toHaveLength(2);
});
