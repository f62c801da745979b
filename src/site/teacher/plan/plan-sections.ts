// A plan's text after its first side, split into sections by its headings.

import { planConditions, type PlanCondition } from '#core/teaching/period.ts';

/**
 * The headings of every plan for the conditions of a lab, in both languages. With a PC per pupil,
 * the first side is the plan.
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
 * Splits a plan's text into sections.
 * @param html a plan's text
 * @returns its sections in order; the text before the first heading has no id or title
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
