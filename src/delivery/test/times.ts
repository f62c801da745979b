import { relative } from 'node:path';

/** How long a group took, by the clock on the wall. */
export type GroupTime = { name: string; seconds: number };

const minutes = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)} phút ${Math.round(seconds) % 60} giây`;

/**
 * One line: each group, then all of it, which is less than the sum since groups run side by side.
 */
export const timesLine = (groups: readonly GroupTime[], seconds: number): string =>
  `Thời gian: ${groups.map((group) => `${group.name} ${group.seconds.toFixed(0)} giây`).join(' · ')}; cả thảy ${minutes(seconds)}.`;

/**
 * One line: the files that took longest, each by its path in the project. They run side by side, so
 * their sum is more than the group's time.
 */
export const slowestLine = (root: string, files: readonly GroupTime[]): string =>
  `Lâu nhất: ${files.map(({ name, seconds }) => `${relative(root, name)} ${seconds.toFixed(0)} giây`).join(' · ')}.`;
