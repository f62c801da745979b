import { beforeEach, expect, it } from 'vitest';
import { forgetTabDrafts, keepTabDraft, tabDraftOf } from './tab-draft.ts';

const work = { 'gift/judge': ['trap'], closed: ['gift'] };

beforeEach(() => {
  sessionStorage.clear();
  delete document.documentElement.dataset.quiet;
});

it('stores unfinished work in this tab only, and reads it back', () => {
  keepTabDraft('inbox', work);
  expect(tabDraftOf('inbox')).toEqual(work);
  expect(tabDraftOf('other')).toBeNull();
  expect(localStorage.length).toBe(0);
  keepTabDraft('inbox', null);
  expect(sessionStorage.length).toBe(0);
});

it('stores and reads nothing on a page that stores nothing', () => {
  keepTabDraft('inbox', work);
  document.documentElement.dataset.quiet = 'an-story';
  expect(tabDraftOf('inbox')).toBeNull();
  keepTabDraft('other', work);
  expect(sessionStorage.length).toBe(1);
});

it('ignores unreadable drafts', () => {
  keepTabDraft('inbox', work);
  const [key] = Object.keys(sessionStorage);
  for (const odd of ['{', '7', '{"a":1}', '{"a":[1]}', 'null']) {
    sessionStorage.setItem(key!, odd);
    expect(tabDraftOf('inbox')).toBeNull();
  }
});

it('removes drafts with the active profile', () => {
  keepTabDraft('inbox', work);
  sessionStorage.setItem('elm:left', 'p1');
  forgetTabDrafts();
  expect(Object.keys(sessionStorage)).toEqual(['elm:left']);
});
