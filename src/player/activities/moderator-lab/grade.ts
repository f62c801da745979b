import type { Score } from '#core/questions/score.ts';
import {
  gradeInspect,
  sayInspect,
  type InspectAnswer,
  type InspectCase,
} from '../engines/inspect.ts';
import type { ModeratorLabSpec } from './schema.ts';

/** Ids under “post/context”, “post/type”, “post/act”, “post/rule”, “post/appeal”. */
export type ModeratorLabAnswer = InspectAnswer;

type Post = ModeratorLabSpec['cases'][number];

/**
 * The acts that change a post. Only these require a rule, and only these allow an appeal by the
 * writer.
 */
const touches = ['mend', 'hide', 'report'] as const;
const signs = { keep: 'done', mend: undefined, hide: 'block', report: 'flag' } as const;

/**
 * Returns the rules as items. If the post breaks no rule, none is right: then only the act is
 * judged, not the reason.
 */
const ruleItems = ({ rules, mismatch }: ModeratorLabSpec, { rule }: Post) =>
  rules.map((item) =>
    !rule
      ? item
      : item.id === rule
        ? { ...item, verdict: 'safe' as const }
        : {
            ...item,
            verdict: 'unsafe' as const,
            feedback: mismatch,
            misconception: 'any-rule-will-do',
          },
  );

/**
 * Returns the posts as cases. Asking another moderator or an adult is always right, and then
 * nothing more is required.
 */
export const postCases = (spec: ModeratorLabSpec): InspectCase[] =>
  spec.cases.map((post) => {
    const { id, name, context, type, does, appeal } = post;
    const { why } = spec.types.find((known) => known.id === type) ?? { why: '' };
    return {
      id,
      name,
      groups: [
        ...(context
          ? [
              {
                id: 'context',
                how: 'open' as const,
                items: context.map(({ says, ...source }) => ({
                  ...source,
                  reply: says,
                  spare: true,
                })),
              },
            ]
          : []),
        {
          id: 'type',
          how: 'pick' as const,
          shared: true as const,
          items: spec.types.map((option) => ({
            id: option.id,
            text: option.text,
            feedback: why,
            ...(option.id === type
              ? { verdict: 'safe' as const }
              : { verdict: 'unsafe' as const, misconception: `${type}-taken-for-${option.id}` }),
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
