/** The help bundle of grades 10–12: their path, and messages that call the reader “bạn”. */
import { words as common } from '../messages/help-path-vi.ts';
import { helpPathOlder } from '../messages/help-path-older.ts';

export { paths } from '#curriculum/browser-data/help-paths-vi-lop-10-12.ts';
export const words = { ...common, ...helpPathOlder.vi };
