import type { Kind } from '#core/questions/kind.ts';
import { composeFaults } from '../engines/compose-faults.ts';
import { composeKey } from '../engines/compose-key.ts';
import { gradeProjectBuilder, sayProjectBuilder, type ProjectBuilderAnswer } from './grade.ts';
import { projectBuilderSpec, type ProjectBuilderSpec } from './schema.ts';

export const projectBuilder: Kind<ProjectBuilderSpec, ProjectBuilderAnswer> = {
  name: 'project-builder',
  taskType: 'building',
  spec: projectBuilderSpec,
  parts: true,
  grade: gradeProjectBuilder,
  say: sayProjectBuilder,
  validate: composeFaults,
  answerKey: composeKey,
};
