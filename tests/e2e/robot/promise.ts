// The expected page for a sample's answer, from its points alone; no rule of any single kind.
import { kinds } from '#player/activities/registry.ts';
import { views } from '#player/activities/views.ts';
import { interpolate } from '#core/text/messages.ts';
import { shell } from '#player/activities/shell/shell-messages.ts';
import { rehearsal } from '#player/activities/engines/rehearsal-messages.ts';
import { me, resultWords } from '#site/pupil/messages/me.ts';
import type { Promised, SampleCase } from '../samples.ts';

/** Quotes a text, unless it is quoted already. */
const quoted = (said: string): string => (said.startsWith('“') ? said : `“${said}”`);

export type Expected = { heading: string; feedback: string[]; kept: string };

export async function expectedOf(
  { kind, id, spec }: SampleCase,
  { answer, earned, total }: Promised,
): Promise<Expected> {
  const { view } = await views[kind]!();
  const { grade, say } = kinds.get(kind)!;
  const score = grade(spec, answer);
  const words = { ...shell.vi, ...rehearsal.vi };
  return {
    heading: view.story
      ? view.story(words, earned >= total ? 'right' : 'partly').rehearsed
      : earned >= total
        ? words.right
        : earned > 0
          ? words.partly
          : words.wrong,
    feedback: score.state === 'scored' ? score.feedback : [],
    kept:
      view.persists === 'done'
        ? interpolate(me.vi.only, { item: id })
        : interpolate(me.vi.line, {
            item: id,
            said: quoted(say(spec, answer)),
            points: resultWords(me.vi, { earned, total }),
          }),
  };
}
