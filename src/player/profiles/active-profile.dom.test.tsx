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

test('a profile is created before the first save, and stored where the head script reads it', () => {
  expect(seatOfDevice()).toBe('');
  const { profile } = ensureActiveProfile();
  expect(profile).toMatch(/^[a-z2-9]{20}$/);
  expect(localStorage.getItem('elm:who')).toBe(profile);
  expect(ensureActiveProfile().profile).toBe(profile);
});

test('the profile that another page of this browser has just created is used', () => {
  localStorage.setItem('elm:who', 'of-the-other-page');
  expect(ensureActiveProfile().profile).toBe('of-the-other-page');
});

test('signing out clears the active profile', () => {
  setActiveProfile('na');
  setActiveProfile('');
  expect([$activeProfile.get().profile, seatOfDevice(), localStorage.length]).toEqual(['', '', 0]);
});

test('without writable storage the active profile lasts as long as the page', () => {
  fillWebStorage();
  const { profile } = ensureActiveProfile();
  expect(ensureActiveProfile().profile).toBe(profile);
  expect(seatOfDevice()).toBe('');
});
