import type { Kind } from '#core/questions/kind.ts';
import { switchFaults, twice } from '../engines/configure-faults.ts';
import { switchLines } from '../engines/configure-key.ts';
import {
  gradePermissionsLab,
  permissionSwitches,
  sayPermissionsLab,
  type PermissionsLabAnswer,
} from './grade.ts';
import { permissionsLabSpec, type PermissionsLabSpec } from './schema.ts';

function faults(spec: PermissionsLabSpec): string[] {
  const found = switchFaults(permissionSwitches(spec));
  for (const id of twice(spec.apps.map((app) => app.id)))
    found.push(`ứng dụng: mã “${id}” dùng hai lần`);
  for (const { id, asks } of spec.apps)
    for (const permission of asks) {
      const says = (fault: string) => found.push(`lời xin “${id}-${permission.id}”: ${fault}`);
      const ways = (['always', 'using', 'ask', 'never'] as const).filter((way) => permission[way]);
      if (ways.length < 2) says('cần ít nhất hai câu trả lời');
      for (const way of ways) if (!spec.answers[way]) says(`answers chưa có chữ cho “${way}”`);
      if (permission.ask && permission.ask.verdict !== 'safe')
        says('hỏi người lớn (ask) thì verdict là safe');
    }
  return found;
}

export const permissionsLab: Kind<PermissionsLabSpec, PermissionsLabAnswer> = {
  name: 'permissions-lab',
  taskType: 'building',
  spec: permissionsLabSpec,
  parts: true,
  grade: gradePermissionsLab,
  say: sayPermissionsLab,
  validate: faults,
  answerKey: (spec) => ({
    choices: permissionSwitches(spec).map(({ name }) => name),
    lines: switchLines(permissionSwitches(spec)),
  }),
};
