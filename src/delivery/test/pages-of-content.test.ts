import { expect, test } from 'vitest';
import { lessonPage, sitePage } from '../../../tests/site-page.ts';
import { pagesOfContent } from './pages-of-content.ts';

const gift = lessonPage('lessons/free-gift/index.html', 'i-tell');
const pages = [
  ...[
    'index.html',
    'info/index.html',
    'learn/lop-4-5/index.html',
    'lessons/free-gift-2/index.html',
    'lessons/four-steps/index.html',
    'en/lessons/free-gift/index.html',
    'community/cards/lop-4-5/free-gift/index.html',
    'community/loudspeaker/index.html',
    'parents/p1/index.html',
    'parents/settings/zalo/index.html',
    'parents/talks/free-gift/index.html',
    'teachers/booklets/i-tell/index.html',
    'teachers/forms/i-tell/a/index.html',
    'teachers/forms/my-things/a/index.html',
    'teachers/guide/t1/index.html',
  ].map((file) => sitePage(file)),
  { ...gift, lesson: { ...gift.lesson!, id: 'free-gift' } },
];
const filesOf = (file: string): string[] =>
  pagesOfContent(file, pages)
    .map((page) => page.file)
    .sort();

test.each(['vi.mdx', 'lesson.yaml', 'en.activities.yaml', 'pictures/one.svg'])(
  'a lesson’s %s is on its pages in all forms, and in its module’s prints',
  (name) =>
    expect(filesOf(`content/lessons/free-gift/${name}`)).toEqual([
      'community/cards/lop-4-5/free-gift/index.html',
      'en/lessons/free-gift/index.html',
      'lessons/free-gift/index.html',
      'parents/talks/free-gift/index.html',
      'teachers/booklets/i-tell/index.html',
      'teachers/forms/i-tell/a/index.html',
    ]),
);

test.each([
  [
    'content/modules/i-tell.yaml',
    [
      'learn/lop-4-5/index.html',
      'lessons/free-gift/index.html',
      'teachers/booklets/i-tell/index.html',
      'teachers/forms/i-tell/a/index.html',
    ],
  ],
  ['content/settings/zalo.yaml', ['parents/settings/zalo/index.html']],
  ['content/guides/parents/p1/vi.mdx', ['parents/p1/index.html']],
  ['content/guides/teachers/t1/vi.activities.yaml', ['teachers/guide/t1/index.html']],
  ['content/community/loudspeaker/01-a.yaml', ['community/loudspeaker/index.html']],
  ['content/pages/info/vi.mdx', ['info/index.html']],
])('%s is on the pages of its area', (file, expected) => expect(filesOf(file)).toEqual(expected));

test.each(['content/lessons/free-gift/review.md', 'content/rules.md', 'content/numbers.yaml'])(
  '%s is on no page',
  (file) => expect(filesOf(file)).toEqual([]),
);

test('a file without a matching row may be on any page', () =>
  expect(filesOf('content/of-a-later-day.yaml')).toHaveLength(pages.length));
