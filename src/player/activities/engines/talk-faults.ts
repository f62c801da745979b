import { sceneFaults } from './scenes.ts';
import type { Person, TalkSpec } from './talk-schema.ts';
import { actsAt, talkStory } from './talk.ts';

/**
 * Maximum number of lines by all harmful people in a whole talk: mild, few, cut early. With a limit
 * per person, two people could say twice as many to a child.
 */
const LINES = 5;

/**
 * Checks the rules of talks besides those of stories: telling ends well, the pupil plays no harmful
 * person, a flag marks a line of the talk.
 */
export function talkFaults(talk: TalkSpec, people: readonly Person[]): string[] {
  const faults = sceneFaults(talkStory(talk));
  const all = Object.entries(talk.scenes);
  const lines = all.flatMap(([, { say }]) => say);
  const harmful = people.flatMap(({ name, harms }) => (harms ? [name] : []));
  const harm = lines.filter(({ who }) => harmful.includes(who));
  if (harm.length > LINES)
    faults.push(
      `${harmful.map((name) => `“${name}”`).join(', ')} nói ${harm.length} lời; mọi người gây hại cộng lại nhiều nhất ${LINES} lời`,
    );
  for (const name of new Set(harm.flatMap(({ who, own }) => (own ? [who] : []))))
    faults.push(`lời của “${name}” không thể là own, vì không ai đóng vai ấy`);
  for (const [at, { with: who, replies = [], say, acts, push }] of all) {
    const says = (fault: string) => faults.push(`cảnh “${at}”: ${fault}`);
    if (who && !people.some(({ id }) => id === who))
      says(`with “${who}” không có trong people (${people.map(({ id }) => id).join(', ')})`);
    for (const { picture, pictureText } of say)
      if (Boolean(picture) !== Boolean(pictureText)) says('picture và pictureText đi cùng nhau');
    if (push && !people.some(({ pushes = [] }) => pushes.length >= push))
      says(`push ${push}: không ai trong people có ${push} bậc pushes`);
    for (const { id, flag, text } of replies) {
      if (id in talk.acts) says(`lời đáp “${id}” trùng mã với một việc`);
      if (flag && !lines.some((line) => line.text === text))
        says(`cờ “${id}”: không tin nào có đúng chữ “${text}”`);
    }
    if (!talk.scenes[at]!.replies) continue;
    const tell = actsAt(talk, at).find(({ id }) => id === 'tell')!;
    const after = talk.scenes[tell.goto];
    if (after?.replies && !after.with)
      says('kể ngay phải dẫn tới cảnh cuối, hoặc cảnh mở cuộc trò chuyện khác (with)');
    for (const [name, act] of Object.entries({ ...talk.acts, ...acts }))
      if (act?.to && name !== 'tell') says(`việc “${name}”: to chỉ dùng ở tell`);
  }
  return [...new Set(faults)];
}
