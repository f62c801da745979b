// A plan's text behind its first side, cut into sections by its headings.

/** How a lab may be on the day: some PCs, one projector, no power. With a PC for each, the first side is the plan. */
export const planConditions = ['half', 'projector', 'no-power'] as const;
export type PlanCondition = (typeof planConditions)[number];

/** The headings every plan has for them in either language. */
const headings: Record<PlanCondition, RegExp> = {
  half: /^(?:Hai em|Two pupils)/,
  projector: /^(?:Một máy chiếu|One projector)/,
  'no-power': /^(?:Nếu mất điện|Power cut)/,
};

export type PlanSection = { id: string; title: string; when: PlanCondition | undefined; html: string };

/** @param html of a plan's text. @returns its sections in order; what stands before the first heading has neither id nor title */
export const sectionsOf = (html: string): PlanSection[] =>
  html
    .split(/(?=<h2[\s>])/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, id = '', inside = ''] = /^<h2(?:[^>]*? id="([^"]*)")?[^>]*>([\s\S]*?)<\/h2>/.exec(part) ?? [];
      const title = inside.replace(/<[^>]*>/g, '').trim();
      return {
        id,
        title,
        when: planConditions.find((condition) => headings[condition].test(title)),
        html: part,
      };
    });
