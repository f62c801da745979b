import type { Switch } from './configure.ts';

export const twice = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, at) => texts.indexOf(text) !== at)),
];

/** Returns duplicate ids, and texts that a pupil could not tell apart. */
export const alike = (what: string, items: readonly { id: string; text: string }[]): string[] => [
  ...twice(items.map(({ id }) => id)).map((id) => `${what}: mã “${id}” dùng hai lần`),
  ...twice(items.map(({ text }) => text)).map((text) => `${what}: chữ “${text}” dùng hai lần`),
];

/** Returns the faults of switches that the schema cannot check, as sentences for their author. */
export function switchFaults(switches: readonly Switch[]): string[] {
  const found = alike(
    'cài đặt',
    switches.map(({ id, name }) => ({ id, text: name })),
  );
  for (const { id, start, options } of switches) {
    const says = (fault: string) => found.push(`cài đặt “${id}”: ${fault}`);
    alike('lựa chọn', options).forEach(says);
    if (start !== undefined && !options.some((option) => option.id === start))
      says(`start “${start}” không phải mã một lựa chọn`);
    if (!options.some(({ verdict }) => verdict === 'safe')) says('chưa có lựa chọn nào safe');
    for (const option of options.filter(({ verdict }) => verdict !== 'safe')) {
      if (!option.next) says(`lựa chọn “${option.id}” thiếu next: làm gì tiếp`);
      if (!option.misconception) says(`lựa chọn “${option.id}” thiếu misconception`);
    }
  }
  const isThereAlready =
    switches.length > 0 &&
    switches.every(
      ({ start, options }) => options.find(({ id }) => id === start)?.verdict === 'safe',
    );
  return isThereAlready ? [...found, 'mọi cài đặt đặt sẵn đã safe: không còn gì để đổi'] : found;
}
