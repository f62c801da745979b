import type { Score } from '#core/questions/score.ts';
import { gradeCompose, sayCompose, type ComposeAnswer } from '../engines/compose.ts';
import type { RemixStudioSpec } from './schema.ts';

export type RemixStudioAnswer = ComposeAnswer;

export const gradeRemixStudio = (spec: RemixStudioSpec, answer: RemixStudioAnswer): Score =>
  gradeCompose(spec, answer);
export const sayRemixStudio = (spec: RemixStudioSpec, answer: RemixStudioAnswer): string =>
  sayCompose(spec, answer);
