import { expect, it } from 'vitest';
import { soundSum } from '#core/files/heard-file.ts';
import { clipsText, listFor, readClips, type ClipsList } from './clips-list.ts';
import { applyHeard } from './heard.ts';

const [a, b] = ['1bntee2p86t', '0gdeoomaim5'];
const list: ClipsList = {
  [a]: { says: 'Na kể.', heardOn: null },
  [b]: { says: 'Na hỏi.', heardOn: '2026-12-01' },
};
const sum = soundSum(new Uint8Array([1, 2, 3]));
const marks = [
  { name: a, isClear: true, on: '2026-12-03', sum },
  { name: b, isClear: false, on: '2026-12-03', sum },
];

it('writes the day of clear clips, and notes unclear ones', () => {
  const applied = applyHeard(list, marks, () => sum);
  expect(applied).toEqual({
    state: 'applied',
    list: {
      [a]: { says: 'Na kể.', heardOn: '2026-12-03' },
      [b]: { says: 'Na hỏi.', heardOn: null, unclearOn: '2026-12-03' },
    },
    clearCount: 1,
    unclearCount: 1,
    misfits: [],
  });
  if (applied.state === 'refused') throw new Error();
  expect(readClips(clipsText(applied.list))).toEqual(applied.list);
  // Making clips again keeps both.
  expect(
    listFor(
      new Map([
        [a, 'Na kể.'],
        [b, 'Na hỏi.'],
      ]),
      applied.list,
    ),
  ).toEqual(applied.list);
});

it('refuses marks of sounds that changed or are gone, and changes nothing', () => {
  const other = soundSum(new Uint8Array([9]));
  expect(applyHeard(list, marks, (name) => (name === a ? sum : other))).toEqual({
    state: 'refused',
    misfits: [b],
  });
  expect(applyHeard(list, marks, () => null)).toEqual({ state: 'refused', misfits: [a, b] });
  expect(applyHeard({}, marks, () => sum)).toEqual({ state: 'refused', misfits: [a, b] });
});

it('enters those that fit when asked to', () =>
  expect(applyHeard(list, marks, (name) => (name === a ? sum : null), true)).toMatchObject({
    state: 'applied',
    clearCount: 1,
    unclearCount: 0,
    misfits: [b],
  }));
