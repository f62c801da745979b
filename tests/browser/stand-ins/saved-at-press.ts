// Says “đã lưu” of an answer that is still on its way to the disk.
import * as real from '#player/progress/answer-queue.ts';

export * from '#player/progress/answer-queue.ts';
export const saidOf: typeof real.getSaveStatus = (queued) =>
  queued?.state === 'waiting' ? 'saved' : real.getSaveStatus(queued);
