import { describe, expect, test } from 'vitest';
import { lessonsInOrder, writtenInOrder } from './order.ts';
import { content } from '../../tests/content/real-content.ts';
import { lessonBefore, oldQuestions } from './recall.ts';

const before = (id: string) => lessonBefore(content, id, 'vi')?.lesson.id;

describe('the lesson before', () => {
  test('is the one taught before it in the band, skipping sensitive ones: grades 1–3', () => {
    expect(before('five-trusted-people')).toBeUndefined();
    expect(before('stop-leave-tell')).toBe('five-trusted-people');
    // surprises-and-secrets is between them and is sensitive.
    expect(before('my-private-things')).toBe('stop-leave-tell');
    expect(before('teased-friend')).toBe('kind-words');
  });

  test('and grades 4–5, whose first lesson has none', () => {
    expect(before('help-map')).toBeUndefined();
    expect(before('digital-footprint')).toBe('four-steps');
    expect(before('joking-or-bullying')).toBe('passphrases-shared-computers');
    expect(before('free-gift')).toBe('family-screen-plan');
  });

  test('follows the curriculum order for every lesson, and supplies its review items', () => {
    const order = lessonsInOrder(content).map(({ id }) => id);
    for (const { lesson } of writtenInOrder(content, 'vi')) {
      const earlier = lessonBefore(content, lesson.id, 'vi');
      if (!earlier) continue;
      expect(order.indexOf(earlier.lesson.id)).toBeLessThan(order.indexOf(lesson.id));
      expect(oldQuestions(earlier).length).toBeGreaterThanOrEqual(2);
    }
  });

  test('comes from the band before while the first lessons of a band are drafts', () => {
    const first = writtenInOrder(content, 'vi').find(
      ({ lesson }) => lesson.band?.id === 'lop-6-9',
    )!.lesson;
    const isFirstOfPlan =
      lessonsInOrder(content).find(({ band }) => band?.id === 'lop-6-9')!.id === first.id;
    expect(before(first.id)).toBe(isFirstOfPlan ? undefined : 'my-work-and-yours');
  });

  test('in English is one that is written in English', () =>
    expect(lessonBefore(content, 'four-steps', 'en')?.lesson.id).toBe('help-map'));

  test('does not exist for an opener', () => expect(before('mouse-and-keyboard')).toBeUndefined());
});
