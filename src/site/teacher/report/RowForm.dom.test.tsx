import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TermRow } from '#core/term-report/term-report.ts';
import { RowForm } from './RowForm.tsx';

const lessons = [
  { id: 'own', title: 'Bài của khối', grades: [2] },
  { id: 'other', title: 'Bài của khối ba', grades: [3] },
];
/** A row from the board: class 2A has had a lesson of grade 3. */
const fromBoard: TermRow = {
  name: '2A',
  grade: 2,
  lessons: ['own', 'other'],
  pupils: 20,
  families: 9,
};

let place: HTMLElement;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
});

/** Opens the form with this row, and clicks “Ghi lớp này” without a change. */
async function savedAgain(Form: typeof RowForm): Promise<TermRow[]> {
  const kept: TermRow[] = [];
  const form = (
    <Form
      lessons={lessons}
      first={fromBoard}
      say={() => undefined}
      keep={(row) => kept.push(row)}
    />
  );
  await act(() => render(form, place));
  await act(() => place.querySelector('form')!.requestSubmit());
  return kept;
}

describe('an edited row of the term report', () => {
  it('keeps a lesson of another grade, and shows it ticked', async () => {
    expect(await savedAgain(RowForm)).toEqual([fromBoard]);
    const details = place.querySelector('details')!;
    expect(details.open).toBe(true);
    expect(details.textContent).toContain('Bài của khối ba');
  });

  it('a new row offers the lessons of other grades', async () => {
    await act(() =>
      render(
        <RowForm lessons={lessons} first={null} say={() => undefined} keep={() => undefined} />,
        place,
      ),
    );
    expect(place.querySelector('details')!.open).toBe(false);
    expect(place.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
  });
});
