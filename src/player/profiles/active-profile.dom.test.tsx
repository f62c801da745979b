import { afterEach, expect, test, vi } from 'vitest';
import { fillWebStorage } from '../../../tests/dom/web-storage.ts';
import { $seat, seated, seatOfDevice, sit } from './active-profile.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  sit('');
  localStorage.clear();
});

test('a profile is made the first time something is to be kept, and stands where the head script reads it', () => {
  expect(seatOfDevice()).toBe('');
  const { profile } = seated();
  expect(profile).toMatch(/^[a-z2-9]{20}$/);
  expect(localStorage.getItem('elm:who')).toBe(profile);
  expect(seated().profile).toBe(profile);
});

test('another page of this browser may just have made it: then it is that one', () => {
  localStorage.setItem('elm:who', 'of-the-other-page');
  expect(seated().profile).toBe('of-the-other-page');
});

test('whoever leaves frees the chair', () => {
  sit('na');
  sit('');
  expect([$seat.get().profile, seatOfDevice(), localStorage.length]).toEqual(['', '', 0]);
});

test('where nothing can be kept the seat lives as long as the page', () => {
  fillWebStorage();
  const { profile } = seated();
  expect(seated().profile).toBe(profile);
  expect(seatOfDevice()).toBe('');
});
