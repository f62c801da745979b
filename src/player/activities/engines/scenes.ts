import { storyFaults } from './story.ts';
import type { StorySpec } from './story-schema.ts';

/**
 * Returns the reachable scenes, nearest first and ends last: the order in which a printed story
 * numbers them.
 */
export function scenesInOrder(spec: StorySpec): string[] {
  const found: string[] = [];
  const queue = [spec.start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    const scene = spec.scenes[at];
    if (!scene || found.includes(at)) continue;
    found.push(at);
    queue.push(...(scene.choices ?? []).map(({ goto }) => goto));
  }
  const isEnd = (at: string) => !spec.scenes[at]!.choices;
  return [...found.filter((at) => !isEnd(at)), ...found.filter(isEnd)];
}

/**
 * Checks the rules of stories that judge acts, besides those of every story. Telling at once is
 * offered everywhere and always safe. The last step before an end is a safe one. Every scene is
 * reachable, every picture is described, no two choices have the same text.
 */
export function sceneFaults(spec: StorySpec): string[] {
  const faults = storyFaults(spec);
  const reached = scenesInOrder(spec);
  for (const [at, { choices = [], picture, pictureText }] of Object.entries(spec.scenes)) {
    if (Boolean(picture) !== Boolean(pictureText))
      faults.push(`cảnh “${at}”: picture và pictureText đi cùng nhau`);
    if (!reached.includes(at)) faults.push(`cảnh “${at}”: không lựa chọn nào dẫn tới`);
    if (
      choices.length > 0 &&
      !choices.some(({ sign, verdict }) => sign === 'tell' && verdict === 'safe')
    )
      faults.push(
        `cảnh “${at}”: cần một lựa chọn kể ngay (sign: tell, verdict: safe); kể ngay lúc nào cũng an toàn`,
      );
    for (const { id, text, sign, verdict, goto } of choices) {
      if (sign === 'tell' && verdict !== 'safe')
        faults.push(
          `cảnh “${at}”, lựa chọn “${id}”: sign tell thì verdict là safe; chưa phải kể thì bỏ sign`,
        );
      if (verdict !== 'safe' && spec.scenes[goto] && !spec.scenes[goto].choices)
        faults.push(
          `cảnh “${at}”, lựa chọn “${id}”: ${verdict} không đi thẳng tới cảnh cuối “${goto}”; truyện kết ở chỗ an toàn, cho quay lại hoặc thêm một cảnh`,
        );
      if (choices.some((choice) => choice.id !== id && choice.text === text))
        faults.push(`cảnh “${at}”, lựa chọn “${id}”: trùng chữ với lựa chọn khác`);
    }
  }
  return faults;
}
