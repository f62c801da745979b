import type { Score } from '#core/questions/score.ts';
import { gradeSwitches, saySwitches, type Settings, type Switch } from '../engines/configure.ts';
import type { PermissionsLabSpec } from './schema.ts';

/** Under “app-ask”: always, using, ask or never; under a further switch's id its setting. */
export type PermissionsLabAnswer = Settings;

const ways = ['always', 'using', 'ask', 'never'] as const;

type App = PermissionsLabSpec['apps'][number];

/** Returns an app's permissions as switches without a default. */
export const asksOf = ({ answers }: PermissionsLabSpec, { id, name, asks }: App): Switch[] =>
  asks.map((permission) => ({
    id: `${id}-${permission.id}`,
    name: `${name} ${permission.wants}`,
    options: ways.flatMap((way) =>
      permission[way] ? [{ id: way, text: answers[way] ?? way, ...permission[way] }] : [],
    ),
  }));

export const permissionSwitches = (spec: PermissionsLabSpec): Switch[] => [
  ...spec.apps.flatMap((app) => asksOf(spec, app)),
  ...(spec.more ?? []),
];

export const gradePermissionsLab = (
  spec: PermissionsLabSpec,
  answer: PermissionsLabAnswer,
): Score => gradeSwitches(permissionSwitches(spec), spec.right, answer);

export const sayPermissionsLab = (spec: PermissionsLabSpec, answer: PermissionsLabAnswer): string =>
  saySwitches(permissionSwitches(spec), answer).join('; ');
