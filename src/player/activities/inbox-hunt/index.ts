import type { Kind } from '#core/questions/kind.ts';
import { inspectFaults } from '../engines/inspect-faults.ts';
import { inspectKey } from '../engines/inspect-key.ts';
import {
  callsIn,
  gradeInboxHunt,
  inboxCases,
  sayInboxHunt,
  type InboxHuntAnswer,
} from './grade.ts';
import { inboxHuntSpec, type InboxHuntSpec } from './schema.ts';

/**
 * Returns the minimum number of messages and the name of the grades. Enough to mix true and false
 * with several of every trick, and no more than a period allows. Grades 1–3 read slowly, two short
 * sentences a message: four or five are enough for them to stop and ask. Six fit in grades 4–5,
 * from grade 6 eight.
 */
const leastFor = ({ iCan }: InboxHuntSpec): [number, string] => {
  const has = (band: string): boolean => iCan.some((statement) => statement.includes(`.${band}.`));
  if (has('lop-4-5')) return [6, 'lớp 4–5'];
  return has('lop-6-9') || has('lop-10-12') ? [8, 'từ lớp 6'] : [4, 'lớp 1–3'];
};

function faults(spec: InboxHuntSpec): string[] {
  const found = inspectFaults(inboxCases(spec));
  if (new Set(spec.cases.map(({ truth }) => truth)).size < 2) found.push('cần cả tin thật và bẫy');
  const [[least, who], has] = [leastFor(spec), spec.cases.length];
  if (has < least) found.push(`có ${has} tin; ${who} cần ít nhất ${least}`);
  // Grades 1–3 may only judge; if one trap has signs, all do.
  const traps = spec.cases.filter(({ truth }) => truth === 'trap');
  for (const { id, parts } of traps)
    if (!parts.some(({ why }) => why))
      found.push(`tin “${id}” là bẫy thì có ít nhất một câu có why`);
  for (const { id, truth, parts } of spec.cases)
    if (truth === 'real' && parts.some(({ why }) => why))
      found.push(`tin “${id}” là thật thì không câu nào có why`);
  return found;
}

export const inboxHunt: Kind<InboxHuntSpec, InboxHuntAnswer> = {
  name: 'inbox-hunt',
  taskType: 'signs',
  spec: inboxHuntSpec,
  parts: true,
  grade: gradeInboxHunt,
  say: sayInboxHunt,
  validate: faults,
  tellsApart: {
    cases: ({ cases }) =>
      cases.map(({ id, truth }) => ({ id, truth: truth === 'trap' ? 'trap' : 'genuine' })),
    calls: callsIn,
  },
  answerKey: (spec) =>
    inspectKey(
      inboxCases(spec),
      ({ id }) => spec.cases.find((message) => message.id === id)!.feedback,
    ),
};
