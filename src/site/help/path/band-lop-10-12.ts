/**
 * What a page of grades 10–12 loads: its path, and the words round it, which call the reader “bạn”.
 */
import { words as common } from '../messages/help-path-vi.ts';
import { helpPathOlder } from '../messages/help-path-older.ts';

export { paths } from '#curriculum/browser-data/help-paths-vi-lop-10-12.ts';
export const words = { ...common, ...helpPathOlder.vi };
