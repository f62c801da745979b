import type { Kind } from '#core/questions/kind.ts';
import { storyFaults } from '../engines/story.ts';
import { gradeHelpFinder, sayHelpFinder, type HelpFinderAnswer } from './grade.ts';
import { helpFinderSpec, type HelpFinderSpec } from './schema.ts';

function faults(spec: HelpFinderSpec): string[] {
  const found = storyFaults(spec.call).map((fault) => `call: ${fault}`);
  if (spec.atLeast.places > spec.places.length)
    found.push(`atLeast.places lớn hơn số nơi (${spec.places.length})`);
  return found;
}

export const helpFinder: Kind<HelpFinderSpec, HelpFinderAnswer> = {
  name: 'help-finder',
  taskType: 'situation',
  spec: helpFinderSpec,
  grade: gradeHelpFinder,
  say: sayHelpFinder,
  validate: faults,
  rolePlay: 'part',
};
