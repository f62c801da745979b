import type { Kind } from '#core/questions/kind.ts';
import { inspectFaults } from '../engines/inspect-faults.ts';
import { hotspotFaults } from '../engines/hotspots.ts';
import { inspectKey } from '../engines/inspect-key.ts';
import {
  callsIn,
  claimCases,
  gradeFactCheckLab,
  sayFactCheckLab,
  sideOf,
  type FactCheckLabAnswer,
} from './grade.ts';
import { factCheckLabSpec, type FactCheckLabSpec } from './schema.ts';

function faults(spec: FactCheckLabSpec): string[] {
  const found = inspectFaults(claimCases(spec));
  if (spec.sure.length === 4) found.push('sure có ba mức hoặc năm mức, để có mức ở giữa');
  if (new Set(spec.sure).size < spec.sure.length) found.push('sure: hai mức trùng chữ');
  for (const { id, fits, sources, parts, picture, clues = [] } of spec.cases) {
    if (clues.length > 0 && !picture) found.push(`hồ sơ “${id}”: có clues thì cần picture`);
    found.push(...hotspotFaults(clues).map((fault) => `hồ sơ “${id}”: ${fault}`));
    if (fits >= spec.sure.length) found.push(`hồ sơ “${id}”: fits ${fits} vượt số mức của sure`);
    if (sources.filter(({ spare }) => !spare).length < 2)
      found.push(`hồ sơ “${id}”: cần ít nhất hai nguồn không spare, để so hai nguồn`);
    if (parts.every(({ why }) => why))
      found.push(`hồ sơ “${id}”: câu nào cũng có why thì không còn gì để tìm`);
  }
  return found;
}

export const factCheckLab: Kind<FactCheckLabSpec, FactCheckLabAnswer> = {
  name: 'fact-check-lab',
  taskType: 'signs',
  spec: factCheckLabSpec,
  parts: true,
  grade: gradeFactCheckLab,
  say: sayFactCheckLab,
  validate: faults,
  // The trap is a claim that the evidence contradicts; a file in the middle is neither.
  tellsApart: {
    cases: (spec) =>
      spec.cases.flatMap(({ id, fits }) => {
        const truth = sideOf(spec, fits);
        return truth === 'ask' ? [] : [{ id, truth }];
      }),
    calls: callsIn,
  },
  answerKey: (spec) =>
    inspectKey(
      claimCases(spec),
      ({ id }) =>
        spec.cases.find((file) => file.id === id)!.options.find(({ verdict }) => verdict === 'safe')
          ?.feedback ?? '',
    ),
};
