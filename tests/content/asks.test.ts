import { describe, expect, it } from 'vitest';
import { kinds } from '#player/activities/registry.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import { kindsOf } from '../engine-kinds.ts';
import { askOf, isGraded, judged } from '#curriculum/asks.ts';

const item = (kind: string, more: object = {}) =>
  ({
    kind,
    use: 'practice',
    iCan: [],
    stem: 'Na làm gì?',
    hints: ['Ai ở gần Na?'],
    ...more,
  }) as AnySpec;
const scene = { intro: 'Máy kêu, Na sợ.' };

describe('the task type of an item', () => {
  it.each([
    ['a scenario', item('choice', { mode: 'scenario' }), 'situation'],
    ['one right thing, even in a scene', item('choice', { mode: 'one', ...scene }), 'recall'],
    ['several right things, without a scene', item('choice', { mode: 'many' }), 'recall'],
    ['several right things in a scene', item('choice', { mode: 'many', ...scene }), 'exercise'],
    [
      'true or false about a person’s words',
      item('choice', { mode: 'true-false', ...scene }),
      'exercise',
    ],
    ['true or false about a fact', item('choice', { mode: 'true-false' }), 'recall'],
    ['a reply', item('chat-reply'), 'reply'],
    [
      'places of a picture',
      item('hotspot', { picture: 'scenes/a.svg', spots: [{ verdict: 'right' }] }),
      'signs',
    ],
    [
      'pictures to know apart',
      item('hotspot', { pictures: true, spots: [{ verdict: 'right' }] }),
      'exercise',
    ],
    [
      'pictures of what to do',
      item('hotspot', { pictures: true, spots: [{ verdict: 'safe' }] }),
      'situation',
    ],
    ['an order', item('sequence', scene), 'exercise'],
    [
      'an order that may start with telling',
      item('sequence', { tellNow: { text: 'Kể ngay' } }),
      'building',
    ],
    ['pairs', item('match', scene), 'exercise'],
    ['boxes', item('sort', scene), 'exercise'],
    ['a story', item('branching-scenario'), 'situation'],
    ['a mailbox', item('inbox-hunt'), 'signs'],
    ['a password', item('password-builder'), 'building'],
    ['an unknown kind', item('kite-flying'), 'exercise'],
  ])('%s', (_, spec, ask) => expect(askOf(spec)).toBe(ask));

  it('is judging for four of the six', () =>
    expect(judged).toEqual(['situation', 'reply', 'signs', 'building']));

  it('is set by every kind with a story or a laboratory', () => {
    const engines = (
      ['Inspect', 'Configure', 'Compose', 'Talk', 'Stage', 'Story'] as const
    ).flatMap((engine) => Object.values(kindsOf(engine)));
    expect(new Set(engines).size).toBeGreaterThan(15);
    expect(engines.filter((kind) => kinds.get(kind)!.taskType === undefined)).toEqual([]);
  });
});

it('only reflection and free text are not graded', () => {
  expect([...kinds.keys()].filter((kind) => !isGraded(item(kind)))).toEqual(['reflect', 'short']);
});
