import { withPhones } from '#core/help/phones.ts';
import { help } from '../../help/messages/help.ts';
import { helpPath } from '../../help/messages/help-path.ts';
import { childMaySee } from '#curriculum/contact-readers.ts';
import type { Content } from '#curriculum/content.ts';
import { spokenTo } from '#curriculum/help-walk.ts';
import { dialled } from '#curriculum/shown.ts';

/**
 * Returns the texts read aloud in the help panel on pages for children who cannot read yet
 * (`site/help/path/`): its first layer, every question, choice and end of the common path, and the
 * sentence to say in its initial form. Texts for adults are left out.
 */
export function helpTexts(content: Content): string[] {
  const numbers = dialled(content);
  const common = content.help[0];
  if (!common) return [];
  const { questions, ends, who, tellers } = withPhones(common.paths, numbers);
  const words = helpPath.vi;
  const calls = Object.values(content.contacts)
    .filter(childMaySee)
    .flatMap(({ number, when, name, hours, cost }) => [
      `${help.vi.call} ${number}`,
      `${when.vi}: ${name.vi}`,
      `${when.vi}: ${name.vi}, ${hours.vi}, ${cost.vi}`,
    ]);
  const said = (tell: string | undefined, sentence: string): string => {
    const first = who[tellers[tell ?? '']?.[0] ?? ''];
    return first ? spokenTo(first, sentence) : sentence;
  };
  return [
    ...[help.vi.first, help.vi.sentence, help.vi.never, ...calls],
    ...[words.open, words.openHow, words.memory, words.leaveHow, words.leaveKeys],
    ...[words.now, words.say, words.keep, words.never, words.next],
    ...Object.values(questions).flatMap(({ ask, choices }) => [
      ask,
      ...choices.filter(({ to }) => !ends[to]?.adult).map(({ text }) => text),
    ]),
    ...Object.values(ends)
      .filter(({ adult }) => !adult)
      .flatMap(({ title, now, say, tell, keep, never, next }) => [
        ...[title, now, said(tell, say), keep, never, next],
      ]),
  ];
}
