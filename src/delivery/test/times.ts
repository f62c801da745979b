import { relative } from 'node:path';

/** Wall-clock time of a group. */
export type GroupTime = { name: string; seconds: number };

const minutes = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)} phút ${Math.round(seconds) % 60} giây`;

/**
 * Returns one line: each group, then the total, which is less than the sum since groups run in
 * parallel.
 */
export const timesLine = (groups: readonly GroupTime[], seconds: number): string =>
  `Thời gian: ${groups.map((group) => `${group.name} ${group.seconds.toFixed(0)} giây`).join(' · ')}; cả thảy ${minutes(seconds)}.`;

/**
 * Returns one line: the slowest files, each by its path in the project. They run in parallel, so
 * their sum exceeds the group's time.
 */
export const slowestLine = (root: string, files: readonly GroupTime[]): string =>
  `Lâu nhất: ${files.map(({ name, seconds }) => `${relative(root, name)} ${seconds.toFixed(0)} giây`).join(' · ')}.`;
