import type { Switch } from './configure.ts';

export const twice = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((each, at) => texts.indexOf(each) !== at)),
];

/** Ids that stand for the same answer, and words that a pupil could not tell apart. */
export const alike = (what: string, each: readonly { id: string; text: string }[]): string[] => [
  ...twice(each.map(({ id }) => id)).map((id) => `${what}: mã “${id}” dùng hai lần`),
  ...twice(each.map(({ text }) => text)).map((text) => `${what}: chữ “${text}” dùng hai lần`),
];

/** What the schema cannot see of switches, as sentences for their author. */
export function switchFaults(switches: readonly Switch[]): string[] {
  const found = alike(
    'cài đặt',
    switches.map(({ id, name }) => ({ id, text: name })),
  );
  for (const { id, start, options } of switches) {
    const says = (fault: string) => found.push(`cài đặt “${id}”: ${fault}`);
    alike('lựa chọn', options).forEach(says);
    if (start !== undefined && !options.some((each) => each.id === start))
      says(`start “${start}” không phải mã một lựa chọn`);
    if (!options.some(({ verdict }) => verdict === 'safe')) says('chưa có lựa chọn nào safe');
    for (const each of options.filter(({ verdict }) => verdict !== 'safe')) {
      if (!each.next) says(`lựa chọn “${each.id}” thiếu next: làm gì tiếp`);
      if (!each.misconception) says(`lựa chọn “${each.id}” thiếu misconception`);
    }
  }
  const isThereAlready =
    switches.length > 0 &&
    switches.every(
      ({ start, options }) => options.find(({ id }) => id === start)?.verdict === 'safe',
    );
  return isThereAlready ? [...found, 'mọi cài đặt đặt sẵn đã safe: không còn gì để đổi'] : found;
}
