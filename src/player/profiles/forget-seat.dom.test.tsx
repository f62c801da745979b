import { afterEach, expect, test } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { $quiet } from '../progress/attempts.ts';
import { draftOf, keepDraft } from '../progress/drafts.ts';
import { forgetAnswers, forgetSeat } from './forget-seat.ts';
import { $seat, sit } from './active-profile.ts';

afterEach(() => localStorage.clear());

const sitAndAnswer = () => {
  sit('na');
  localStorage.setItem('elm:at:free-gift', 'na 5');
  localStorage.setItem('elm:due', 'na 20790');
  localStorage.setItem('elm:class', 'K7M2QX');
  $quiet.set([{ ...answered('one', ''), seq: 0 }]);
  keepDraft('first', ['tell']);
};

test('nobody sits here any more: seat, steps, what is due, drafts and a sensitive lesson’s answers go, the class code stays', () => {
  sitAndAnswer();
  forgetSeat();
  expect([$seat.get().profile, $quiet.get(), draftOf('first')]).toEqual(['', [], undefined]);
  expect(Object.keys({ ...localStorage })).toEqual(['elm:class']);
});

test('whoever listens to the seat finds no answers of the one who left', () => {
  sitAndAnswer();
  const found: unknown[] = [];
  const stop = $seat.listen(() => found.push($quiet.get().length, draftOf('first')));
  forgetSeat();
  stop();
  expect(found).toEqual([0, undefined]);
});

test('another card sits down: answers go, the seat is not touched', () => {
  sitAndAnswer();
  forgetAnswers();
  expect([$seat.get().profile, $quiet.get(), draftOf('first')]).toEqual(['na', [], undefined]);
});
