// Reports “đã lưu” for an answer still being written to disk.
import * as real from '#player/progress/answer-queue.ts';

export * from '#player/progress/answer-queue.ts';
export const getSaveStatus: typeof real.getSaveStatus = (queued) =>
  queued?.state === 'waiting' ? 'saved' : real.getSaveStatus(queued);
