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
import { classes } from '../../../messages/teacher/classes.ts';
import { BoardView } from './BoardView.tsx';
import type { BoardLesson, OpenClass } from './open-class.ts';

const places: HTMLElement[] = [];
afterEach(() => {
  for (const place of places.splice(0)) {
    render(null, place);
    place.remove();
  }
});

/** The words of the board of a class of which one child answered one question of this hash. */
async function boardOf(spec: string): Promise<string> {
  const place = document.body.appendChild(document.createElement('div'));
  places.push(place);
  const known = [...lessons.values()].map((each): BoardLesson => ({
    ...each,
    ...{ n: 1, grades: [4], module: 'm', plan: 'teachers/plans/x/', how: {} },
  }));
  const open: OpenClass = {
    book: taken(classOf(3), 't', [record('u1', { ...answer('one'), spec })]),
    lessons: new Map(known.map((each) => [each.id, each])),
    statements: {},
    built: MORNING,
    isDemo: true,
    change: () => Promise.resolve({ state: 'kept' }),
  };
  await act(() => render(<BoardView open={open} base="/" />, place));
  return place.textContent!;
}

it('says that first tries leave out what looked as if it wanted one pick, where there is something to leave out', async () => {
  expect(await boardOf('0845eba4')).toContain(classes.board.leftOut);
  expect(await boardOf('1c9e07ab')).not.toContain(classes.board.leftOut);
});
