// A plan's text behind its first side, cut into sections by its headings.

import { planConditions, type PlanCondition } from '#core/teaching/period.ts';

/**
 * The headings every plan has for how a lab may be on the day, in either language. With a PC for
 * each, the first side is the plan.
 */
export const conditionHeadings: Record<PlanCondition, RegExp> = {
  half: /^(?:Hai em|Two pupils)/,
  projector: /^(?:Một máy chiếu|One projector)/,
  'no-power': /^(?:Nếu mất điện|Power cut)/,
};

export type PlanSection = {
  id: string;
  title: string;
  when: PlanCondition | undefined;
  html: string;
};

/**
 * @param html of a plan's text. @returns its sections in order; what stands before the first
 * heading has neither id nor title
 */
export const sectionsOf = (html: string): PlanSection[] =>
  html
    .split(/(?=<h2[\s>])/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, id = '', inside = ''] =
        /^<h2(?:[^>]*? id="([^"]*)")?[^>]*>([\s\S]*?)<\/h2>/.exec(part) ?? [];
      const title = inside.replace(/<[^>]*>/g, '').trim();
      return {
        id,
        title,
        when: planConditions.find((condition) => conditionHeadings[condition].test(title)),
        html: part,
      };
    });
