import type { PictureScene } from '#core/teaching/print-cards.ts';
import type { Kind } from '#core/questions/kind.ts';
import { inspectFaults } from '../engines/inspect-faults.ts';
import { inspectKey } from '../engines/inspect-key.ts';
import { hotspotFaults, sceneWith } from '../engines/hotspots.ts';
import {
  gradeConsentChecker,
  photoCases,
  sayConsentChecker,
  type ConsentCheckerAnswer,
} from './grade.ts';
import { consentCheckerSpec, type ConsentCheckerSpec } from './schema.ts';

function faults(spec: ConsentCheckerSpec): string[] {
  const found = inspectFaults(photoCases(spec));
  for (const { id, picture, pictureText, told, parts = [] } of spec.cases) {
    const at = (fault: string) => found.push(`ảnh “${id}”: ${fault}`);
    if (told && (picture || pictureText))
      at('đã kể bằng lời (told) thì không ghi picture, pictureText');
    if (!told && (!picture || !pictureText))
      at('cần picture và pictureText, hoặc told để kể bằng lời');
    for (const part of parts) {
      if (told && part.at) at(`chỗ “${part.id}”: ảnh kể bằng lời không có at`);
      if (!told && !part.at) at(`chỗ “${part.id}”: cần at, ô lưới trên tranh`);
    }
    found.push(...hotspotFaults(parts).map((fault) => `ảnh “${id}”: ${fault}`));
  }
  return found;
}

/** Returns a drawn photo with its places numbered, for paper; undefined for one in words. */
export function sceneOf({ cases }: ConsentCheckerSpec, photo: string): PictureScene | undefined {
  const { picture, pictureText, parts } = cases.find(({ id }) => id === photo)!;
  return picture === undefined ? undefined : sceneWith(picture, pictureText, parts ?? []);
}

export const consentChecker: Kind<ConsentCheckerSpec, ConsentCheckerAnswer> = {
  name: 'consent-checker',
  taskType: 'situation',
  spec: consentCheckerSpec,
  parts: true,
  grade: gradeConsentChecker,
  say: sayConsentChecker,
  validate: faults,
  answerKey: (spec) =>
    inspectKey(
      photoCases(spec),
      ({ id }) =>
        spec.cases
          .find((photo) => photo.id === id)!
          .options.find(({ verdict }) => verdict === 'safe')?.feedback ?? '',
    ),
};
