import type { Kind } from '#core/questions/kind.ts';
import { inspectFaults } from '../engines/inspect-faults.ts';
import { hotspotFaults } from '../engines/hotspots.ts';
import { inspectKey } from '../engines/inspect-key.ts';
import { aiCases, callsIn, gradeAiLab, sayAiLab, type AiLabAnswer } from './grade.ts';
import { aiLabSpec, type AiLabSpec } from './schema.ts';

function faults(spec: AiLabSpec): string[] {
  const found = inspectFaults(aiCases(spec));
  if (spec.sure.some(({ at }, n) => n > 0 && at <= spec.sure[n - 1]!.at))
    found.push('sure: các mức đi từ thấp lên cao, mỗi mức một số');
  if (new Set(spec.cases.map(({ truth }) => truth)).size < 2)
    found.push('mọi mục đều như nhau; cần cả thật lẫn không thật');
  for (const { id, sources, picture, parts, looks = [] } of spec.cases) {
    if (!picture && looks.some(({ at }) => at))
      found.push(`mục “${id}”: có chỗ để phóng to thì cần picture`);
    found.push(...hotspotFaults(looks).map((fault) => `mục “${id}”: ${fault}`));
    if (sources.every(({ spare }) => spare))
      found.push(`mục “${id}”: cần một nguồn không spare; nguồn mới là chỗ quyết`);
    if (!picture && !parts) found.push(`mục “${id}”: chưa có gì để xem (picture hoặc parts)`);
  }
  return found;
}

export const aiLab: Kind<AiLabSpec, AiLabAnswer> = {
  name: 'ai-lab',
  taskType: 'signs',
  spec: aiLabSpec,
  parts: true,
  grade: gradeAiLab,
  say: sayAiLab,
  validate: faults,
  // The trap is a machine's work passed off as real; what cannot be known yet is neither.
  tellsApart: {
    cases: ({ cases }) =>
      cases.flatMap(({ id, truth }) =>
        truth === 'unknown'
          ? []
          : [{ id, truth: truth === 'made' ? ('trap' as const) : ('genuine' as const) }],
      ),
    calls: callsIn,
  },
  answerKey: (spec) =>
    inspectKey(aiCases(spec), ({ id }) => spec.cases.find((thing) => thing.id === id)!.feedback),
};
