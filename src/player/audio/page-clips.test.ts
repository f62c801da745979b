import { expect, test } from 'vitest';
import { clipsOfPage } from './page-clips.ts';

test('a page has the folder of its clips, and the names of those a person has read', () => {
  const clips = clipsOfPage('0a1b2c3d4e5  zz1b2c3d4e5', '../../');
  expect(clips.folder).toBe('../../clips/vi/');
  expect(clips.beside).toBe('../../clips/people.json');
  expect([...clips.byPeople]).toEqual(['0a1b2c3d4e5', 'zz1b2c3d4e5']);
});

test('a page with only machine clips has no name that is ’’', () =>
  expect(clipsOfPage('', './').byPeople.size).toBe(0));
