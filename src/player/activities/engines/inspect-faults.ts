import type { InspectCase, InspectGroup } from './inspect.ts';

/** Asking and telling are always safe, whatever else is taught. */
const SPEAKS = ['ask', 'tell', 'help'];

const twice = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, at) => texts.indexOf(text) !== at)),
];

function pickFaults({ items }: InspectGroup): string[] {
  if (!items.some(({ verdict }) => verdict)) return [];
  return [
    ...(items.some(({ verdict }) => verdict === 'safe') ? [] : ['chưa có việc nào safe']),
    ...items.flatMap(({ id, sign, verdict, misconception }) => [
      ...(verdict !== 'safe' && SPEAKS.includes(sign ?? '')
        ? [`việc “${id}”: hỏi hoặc kể (sign: ${sign}) thì verdict là safe`]
        : []),
      ...(verdict && verdict !== 'safe' && !misconception
        ? [`việc “${id}”: thiếu misconception`]
        : []),
    ]),
  ];
}

/** Returns the faults of cases that the schema cannot check, as sentences for their author. */
export function inspectFaults(cases: readonly InspectCase[]): string[] {
  const names = cases.map(({ name }) => name);
  const found = twice(cases.map(({ id }) => id)).map((id) => `mã “${id}” dùng hai lần`);
  for (const name of twice(names)) found.push(`tên “${name}” dùng hai lần`);
  for (const { id, groups } of cases) {
    const says = (fault: string) => found.push(`mục “${id}”: ${fault}`);
    for (const group of groups) {
      for (const twiceUsed of twice(group.items.map((item) => item.id)))
        says(`mã “${twiceUsed}” dùng hai lần`);
      if (group.how === 'pick') pickFaults(group).forEach(says);
    }
    if (
      !groups.some(({ items }) =>
        items.some(({ sign, verdict }) => verdict === 'safe' && SPEAKS.includes(sign ?? '')),
      )
    )
      says(
        'cần một việc hỏi hoặc kể (sign: ask, tell hoặc help; verdict: safe); lúc nào cũng hỏi được người lớn',
      );
    // A screen reader tells controls apart only by their texts, and the list of cases stays in
    // sight.
    for (const text of twice([
      ...names,
      ...groups.flatMap(({ apart, items }) => (apart ? [] : items.map((item) => item.text))),
    ]))
      says(`chữ “${text}” dùng hai lần trên một màn hình`);
  }
  return [...new Set(found)];
}
