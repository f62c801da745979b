import type { Score } from '#core/questions/score.ts';
import {
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { ModeratorLabSpec } from './schema.ts';

/** Under “post/context”, “post/type”, “post/act”, “post/rule”, “post/appeal”. */
export type ModeratorLabAnswer = InspectAnswer;

type Post = ModeratorLabSpec['cases'][number];

/**
 * What touches a post. Only then a rule has to be named, and only then its writer has something to
 * appeal against.
 */
const touches = ['mend', 'hide', 'report'] as const;
const signs = { keep: 'done', mend: undefined, hide: 'block', report: 'flag' } as const;

/**
 * A post that breaks no rule has no right one to name: the reason given for touching it is not
 * judged beyond the act.
 */
const ruleItems = ({ rules, mismatch }: ModeratorLabSpec, { rule }: Post) =>
  rules.map((each) =>
    !rule
      ? each
      : each.id === rule
        ? { ...each, verdict: 'safe' as const }
        : {
            ...each,
            verdict: 'unsafe' as const,
            feedback: mismatch,
            misconception: 'any-rule-will-do',
          },
  );

/**
 * A post as a case. Asking another moderator or an adult is always right, and then nothing more has
 * to be decided.
 */
export const postCases = (spec: ModeratorLabSpec): InspectCase[] =>
  spec.cases.map((post) => {
    const { id, name, context, type, does, appeal } = post;
    const { why } = spec.types.find((each) => each.id === type) ?? { why: '' };
    return {
      id,
      name,
      groups: [
        ...(context
          ? [
              {
                id: 'context',
                how: 'open' as const,
                items: context.map(({ says, ...each }) => ({ ...each, reply: says, spare: true })),
              },
            ]
          : []),
        {
          id: 'type',
          how: 'pick' as const,
          shared: true as const,
          items: spec.types.map((each) => ({
            id: each.id,
            text: each.text,
            feedback: why,
            ...(each.id === type
              ? { verdict: 'safe' as const }
              : { verdict: 'unsafe' as const, misconception: `${type}-taken-for-${each.id}` }),
          })),
        },
        {
          id: 'act',
          how: 'pick' as const,
          shared: true as const,
          items: [
            ...(['keep', ...touches] as const).map((act) => ({
              id: act,
              text: spec.acts[act],
              sign: signs[act],
              ...does[act],
            })),
            {
              id: 'ask',
              text: spec.acts.ask,
              sign: 'ask',
              verdict: 'safe' as const,
              feedback: spec.acts.asked,
            },
          ],
        },
        {
          id: 'rule',
          how: 'pick' as const,
          shared: true as const,
          when: { group: 'act', is: touches },
          items: ruleItems(spec, post),
        },
        ...(appeal
          ? [
              {
                id: 'appeal',
                how: 'pick' as const,
                when: { group: 'act', is: touches },
                items: appeal.options,
              },
            ]
          : []),
      ],
    };
  });

export const gradeModeratorLab = (spec: ModeratorLabSpec, answer: ModeratorLabAnswer): Score =>
  gradeInspect(postCases(spec), spec.right, answer);

export const sayModeratorLab = (spec: ModeratorLabSpec, answer: ModeratorLabAnswer): string =>
  sayInspect(postCases(spec), answer);
