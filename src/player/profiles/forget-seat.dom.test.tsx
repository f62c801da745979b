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

test('signing out clears the profile, steps, due day, drafts and a sensitive lesson’s answers, and keeps the class code', () => {
  sitAndAnswer();
  forgetSeat();
  expect([$activeProfile.get().profile, $sensitiveAttempts.get(), draftOf('first')]).toEqual([
    '',
    [],
    undefined,
  ]);
  expect(Object.keys({ ...localStorage })).toEqual(['elm:class']);
});

test('listeners of the active profile find no answers of the previous pupil', () => {
  sitAndAnswer();
  const found: unknown[] = [];
  const stop = $activeProfile.listen(() =>
    found.push($sensitiveAttempts.get().length, draftOf('first')),
  );
  forgetSeat();
  stop();
  expect(found).toEqual([0, undefined]);
});

test('a switch of cards clears the answers and keeps the active profile', () => {
  sitAndAnswer();
  forgetAnswers();
  expect([$activeProfile.get().profile, $sensitiveAttempts.get(), draftOf('first')]).toEqual([
    'na',
    [],
    undefined,
  ]);
});
