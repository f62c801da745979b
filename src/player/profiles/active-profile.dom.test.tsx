import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import {
  $activeProfile,
  ensureActiveProfile,
  seatOfDevice,
  setActiveProfile,
} from './active-profile.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  setActiveProfile('');
  localStorage.clear();
});

test('a profile is made the first time something is to be kept, and stands where the head script reads it', () => {
  expect(seatOfDevice()).toBe('');
  const { profile } = ensureActiveProfile();
  expect(profile).toMatch(/^[a-z2-9]{20}$/);
  expect(localStorage.getItem('elm:who')).toBe(profile);
  expect(ensureActiveProfile().profile).toBe(profile);
});

test('another page of this browser may just have made it: then it is that one', () => {
  localStorage.setItem('elm:who', 'of-the-other-page');
  expect(ensureActiveProfile().profile).toBe('of-the-other-page');
});

test('whoever leaves frees the chair', () => {
  setActiveProfile('na');
  setActiveProfile('');
  expect([$activeProfile.get().profile, seatOfDevice(), localStorage.length]).toEqual(['', '', 0]);
});

test('where nothing can be kept the seat lives as long as the page', () => {
  fillWebStorage();
  const { profile } = ensureActiveProfile();
  expect(ensureActiveProfile().profile).toBe(profile);
  expect(seatOfDevice()).toBe('');
});
