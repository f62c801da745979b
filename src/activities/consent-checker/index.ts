import type { PictureScene } from '../../domain/print-cards.ts';
import type { Kind } from '../../domain/kind.ts';
import { inspectFaults } from '../engines/inspect-faults.ts';
import { inspectKey } from '../engines/inspect-key.ts';
import { hotspotFaults, sceneWith } from '../engines/hotspots.ts';
import { gradeConsentChecker, photoCases, sayConsentChecker, type ConsentCheckerAnswer } from './grade.ts';
import { consentCheckerSpec, type ConsentCheckerSpec } from './schema.ts';

function faults(spec: ConsentCheckerSpec): string[] {
  const found = inspectFaults(photoCases(spec));
  for (const { id, picture, pictureText, parts = [] } of spec.cases) {
    if (!picture || !pictureText) found.push(`ảnh “${id}”: cần picture và pictureText`);
    found.push(...hotspotFaults(parts).map((fault) => `ảnh “${id}”: ${fault}`));
  }
  return found;
}

/** A photo with its places numbered, for paper. */
export function sceneOf({ cases }: ConsentCheckerSpec, photo: string): PictureScene {
  const { picture, pictureText, parts } = cases.find(({ id }) => id === photo)!;
  return sceneWith(picture!, pictureText, parts ?? []);
}

export const consentChecker: Kind<ConsentCheckerSpec, ConsentCheckerAnswer> = {
  name: 'consent-checker',
  asks: 'situation',
  spec: consentCheckerSpec,
  parts: true,
  grade: gradeConsentChecker,
  say: sayConsentChecker,
  faults,
  key: (spec) =>
    inspectKey(
      photoCases(spec),
      ({ id }) =>
        spec.cases.find((each) => each.id === id)!.options.find(({ verdict }) => verdict === 'safe')
          ?.feedback ?? '',
    ),
};
