import type { Score } from '#core/questions/score.ts';
import { gradeCompose, sayCompose, type ComposeAnswer } from '../engines/compose.ts';
import type { ProjectBuilderSpec } from './schema.ts';

export type ProjectBuilderAnswer = ComposeAnswer;

export const gradeProjectBuilder = (
  spec: ProjectBuilderSpec,
  answer: ProjectBuilderAnswer,
): Score => gradeCompose(spec, answer);
export const sayProjectBuilder = (spec: ProjectBuilderSpec, answer: ProjectBuilderAnswer): string =>
  sayCompose(spec, answer);
