import { gradeCompose, soundParts, type Composition } from './compose.ts';

const twice = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter((text, at) => texts.indexOf(text) !== at)),
];

/**
 * Returns the faults of a composition that the schema cannot check, as sentences for its author.
 */
export function composeFaults(spec: Composition): string[] {
  const parts = spec.slots.flatMap((slot) =>
    slot.parts.map((part) => ({ ...part, slot: slot.id })),
  );
  const names = [...spec.slots.map(({ name }) => name), ...parts.map(({ text }) => text)];
  const faults = [
    ...[spec.slots, spec.rules]
      .flatMap((all: readonly { id: string }[]) => twice(all.map(({ id }) => id)))
      .map((id) => `mã “${id}” dùng hai lần`),
    ...twice(parts.map(({ id }) => id)).map(
      (id) => `mã phần “${id}” dùng hai lần: needs gọi các phần bằng mã`,
    ),
    ...twice(names).map((text) => `chữ “${text}” dùng hai lần`),
  ];
  const rules = spec.rules.map(({ id }) => id);
  const held = new Set(
    parts.flatMap(({ breaks, needs }) => [
      ...(breaks ? [breaks.rule] : []),
      ...(needs ?? []).map(({ rule }) => rule),
    ]),
  );
  for (const { id, breaks, needs, slot } of parts) {
    for (const rule of [
      ...(breaks ? [breaks.rule] : []),
      ...(needs ?? []).map((need) => need.rule),
    ])
      if (!rules.includes(rule))
        faults.push(`phần “${id}”: điều “${rule}” không có trong rules (${rules.join(', ')})`);
    for (const { part } of needs ?? [])
      if (!parts.some((other) => other.id === part && other.slot !== slot))
        faults.push(`phần “${id}”: needs gọi “${part}”, không có ở mục khác`);
  }
  for (const id of rules)
    if (!held.has(id))
      faults.push(`điều “${id}”: không phần nào làm hỏng được, nên không hỏi gì cả`);
  for (const { id, many, may } of spec.slots)
    if (may && !many) faults.push(`mục “${id}”: may chỉ đi với many`);
  if (faults.length > 0) return faults;
  const best = gradeCompose(spec, soundParts(spec));
  if (best.state !== 'scored' || best.verdict !== 'right')
    faults.push(
      'chọn phần đầu không hỏng gì ở mỗi mục, kèm phần nó cần, vẫn chưa giữ được mọi điều: xem lại breaks và needs',
    );
  return faults;
}
