import type { Kind } from '#core/questions/kind.ts';
import { inspectFaults } from '../engines/inspect-faults.ts';
import { inspectKey } from '../engines/inspect-key.ts';
import { gradeModeratorLab, postCases, sayModeratorLab, type ModeratorLabAnswer } from './grade.ts';
import { moderatorLabSpec, type ModeratorLabSpec } from './schema.ts';

function faults(spec: ModeratorLabSpec): string[] {
  const found = inspectFaults(postCases(spec));
  if (!spec.cases.some(({ does }) => does.keep.verdict === 'safe'))
    found.push('cần một bài đáng giữ: người trực giỏi không phải người ẩn nhiều');
  for (const { id, type, rule, does } of spec.cases) {
    const says = (fault: string) => found.push(`bài “${id}”: ${fault}`);
    if (!spec.types.some((known) => known.id === type)) says(`type “${type}” không có trong types`);
    if (rule && !spec.rules.some((known) => known.id === rule))
      says(`rule “${rule}” không có trong rules`);
    if (rule && does.keep.verdict === 'safe') says('giữ được thì không có rule');
    if (!rule && does.keep.verdict !== 'safe') says('không giữ được thì phải phạm một rule');
  }
  return [...new Set(found)];
}

export const moderatorLab: Kind<ModeratorLabSpec, ModeratorLabAnswer> = {
  name: 'moderator-lab',
  taskType: 'situation',
  spec: moderatorLabSpec,
  parts: true,
  grade: gradeModeratorLab,
  say: sayModeratorLab,
  validate: faults,
  answerKey: (spec) =>
    inspectKey(postCases(spec), ({ id }) => {
      const { does } = spec.cases.find((post) => post.id === id)!;
      return Object.values(does).find(({ verdict }) => verdict === 'safe')?.feedback ?? '';
    }),
};
