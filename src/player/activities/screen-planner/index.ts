import type { Kind } from '#core/questions/kind.ts';
import { alike, switchFaults } from '../engines/configure-faults.ts';
import { switchLines } from '../engines/configure-key.ts';
import { gradeScreenPlanner, sayScreenPlanner, type ScreenPlannerAnswer } from './grade.ts';
import { screenPlannerSpec, type ScreenPlannerSpec } from './schema.ts';

function faults({
  days = [],
  slots,
  things,
  given = [],
  rules,
  more = [],
  agreement,
}: ScreenPlannerSpec): string[] {
  const found = [
    ...alike('ngày', days),
    ...alike('giờ', slots),
    ...alike('thẻ', things),
    ...alike('điều', rules),
    ...switchFaults(more),
  ];
  const isSlot = (id: string) => slots.some((slot) => slot.id === id);
  const isThing = (id: string) => things.some((thing) => thing.id === id);
  for (const { slot, thing } of given)
    if (!isSlot(slot) || !isThing(thing))
      found.push(`given: không có giờ “${slot}” hoặc thẻ “${thing}”`);
  for (const rule of rules) {
    const says = (fault: string) => found.push(`điều “${rule.id}”: ${fault}`);
    if (!isThing(rule.thing)) says(`không có thẻ “${rule.thing}”`);
    if ('slots' in rule)
      rule.slots.filter((slot) => !isSlot(slot)).forEach((slot) => says(`không có giờ “${slot}”`));
    if (
      rule.how === 'only' &&
      rule.slots.some((slot) =>
        given.some((entry) => entry.slot === slot && entry.thing !== rule.thing),
      )
    )
      says('giờ ấy đã có việc khác (given)');
    if (rule.how === 'some' && rule.per === 'day' && rule.least > slots.length)
      says(`một ngày chỉ có ${slots.length} ô`);
  }
  for (const text of things.map((thing) => thing.text))
    if (slots.some((slot) => slot.text === text)) found.push(`chữ “${text}” vừa là giờ vừa là thẻ`);
  for (const { id } of more)
    if (isSlot(id) || rules.some((rule) => rule.id === id))
      found.push(`more: mã “${id}” đã dùng cho giờ hoặc điều`);
  if (agreement && more.length === 0) found.push('agreement cần more: các dòng để chọn');
  return found;
}

export const screenPlanner: Kind<ScreenPlannerSpec, ScreenPlannerAnswer> = {
  name: 'screen-planner',
  taskType: 'building',
  spec: screenPlannerSpec,
  parts: true,
  grade: gradeScreenPlanner,
  say: sayScreenPlanner,
  validate: faults,
  answerKey: ({ rules, things, more = [] }) => ({
    choices: things.map(({ text }) => text),
    lines: [
      ...rules.map(({ text, feedback }) => ({ text, feedback: feedback, right: true })),
      ...switchLines(more),
    ],
  }),
};
