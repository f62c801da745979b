/** A step of a lesson as its MDX says it: read, answer one activity, an old question, the exit check, or choose (sensitive lessons). */
export type StepInfo = {
  title: string;
  /** The worked example: where a child thinks aloud how to do it. */ isExample?: true;
  does:
    | { what: 'read' }
    | { what: 'activity'; id: string }
    | { what: 'exit' }
    | { what: 'recall' }
    | { what: 'notice' };
};

const TAGS = { exit: '<ExitCheck', recall: '<Recall', notice: '<Notice' };
const stepTag = /<Step\b([^>]*)>([\s\S]*?)<\/Step>/g;
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/**
 * Reads the steps out of a lesson's MDX text, in order. The build needs their number and titles before the MDX is drawn:
 * for the step bar (“Bước 4 trong 11”), the style that shows one step, and the kinds a page names.
 */
export function stepsFrom(body: string): StepInfo[] {
  return [...body.matchAll(stepTag)].map(([, tag, inside]) => {
    const id = /<Activity\b[^>]*\bid="([^"]+)"/.exec(inside!)?.[1];
    const drawn = (['exit', 'recall', 'notice'] as const).find((what) => inside!.includes(TAGS[what]));
    const does = id ? ({ what: 'activity', id } as const) : { what: drawn ?? ('read' as const) };
    const isExample = /\sexample(?=\s|$)/.test(tag!.replace(/"[^"]*"/g, ''));
    return { title: attribute(tag!, 'title'), ...(isExample && { isExample }), does };
  });
}
