import { afterEach, expect, test } from 'vitest';
import { answered } from '../../../tests/arbitraries/answered.ts';
import { $sensitiveAttempts } from '../progress/attempts.ts';
import { draftOf, saveDraft } from '../progress/drafts.ts';
import { forgetAnswers, forgetSeat } from './forget-seat.ts';
import { $activeProfile, setActiveProfile } from './active-profile.ts';

afterEach(() => localStorage.clear());

const sitAndAnswer = () => {
  setActiveProfile('na');
  localStorage.setItem('elm:at:free-gift', 'na 5');
  localStorage.setItem('elm:due', 'na 20790');
  localStorage.setItem('elm:class', 'K7M2QX');
  $sensitiveAttempts.set([{ ...answered('one', ''), seq: 0 }]);
  saveDraft('first', ['tell']);
};

test('nobody sits here any more: seat, steps, what is due, drafts and a sensitive lesson’s answers go, the class code stays', () => {
  sitAndAnswer();
  forgetSeat();
  expect([$activeProfile.get().profile, $sensitiveAttempts.get(), draftOf('first')]).toEqual([
    '',
    [],
    undefined,
  ]);
  expect(Object.keys({ ...localStorage })).toEqual(['elm:class']);
});

test('whoever listens to the seat finds no answers of the one who left', () => {
  sitAndAnswer();
  const found: unknown[] = [];
  const stop = $activeProfile.listen(() =>
    found.push($sensitiveAttempts.get().length, draftOf('first')),
  );
  forgetSeat();
  stop();
  expect(found).toEqual([0, undefined]);
});

test('another card sits down: answers go, the seat is not touched', () => {
  sitAndAnswer();
  forgetAnswers();
  expect([$activeProfile.get().profile, $sensitiveAttempts.get(), draftOf('first')]).toEqual([
    'na',
    [],
    undefined,
  ]);
});
