import { home } from '../messages/home.ts';
import type { Period } from './PeriodQuestions.tsx';

/** Returns a period's length and computers in words. */
export const periodWords = ({
  length,
  machines,
}: Period): { length: string; machines: string } => ({
  length: `${home.lengths[length].n} ${home.lengths[length].unit}`,
  machines: home.machineStates[machines].toLowerCase(),
});
