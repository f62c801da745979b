import type { Kind } from '#core/questions/kind.ts';
import { inspectFaults } from '../engines/inspect-faults.ts';
import { inspectKey } from '../engines/inspect-key.ts';
import { gradeFootprintMap, sayFootprintMap, stopCases, type FootprintMapAnswer } from './grade.ts';
import { footprintMapSpec, type FootprintMapSpec } from './schema.ts';

function faults(spec: FootprintMapSpec): string[] {
  const found = inspectFaults(stopCases(spec));
  if (Boolean(spec.picture) !== Boolean(spec.pictureText))
    found.push('picture và pictureText đi cùng nhau');
  for (const { id, parts = [] } of spec.cases)
    if (parts.length > 0 && !parts.some(({ why }) => why))
      found.push(`chặng “${id}”: cần ít nhất một người xem được (có why)`);
  return found;
}

export const footprintMap: Kind<FootprintMapSpec, FootprintMapAnswer> = {
  name: 'footprint-map',
  taskType: 'situation',
  spec: footprintMapSpec,
  parts: true,
  grade: gradeFootprintMap,
  say: sayFootprintMap,
  validate: faults,
  answerKey: (spec) =>
    inspectKey(
      stopCases(spec),
      ({ id }) =>
        spec.cases.find((stop) => stop.id === id)!.options.find(({ verdict }) => verdict === 'safe')
          ?.feedback ?? '',
    ),
};
