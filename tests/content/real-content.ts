// The project's own content, read once per test file.
import { fileURLToPath } from 'node:url';
import { lessonIn, lessonOf, type Lang, type Track } from '#curriculum/content.ts';
import { readFiles } from '#curriculum/files.ts';
import { readContent } from '#curriculum/read.ts';

export const { content } = readContent(
  readFiles(fileURLToPath(new URL('../../', import.meta.url))),
);

/** Returns a lesson's text by language and track: `vi`, `en`, `vi.other`, `en.other`. */
export function wayOf(id: string, files: string): Track {
  const [lang, otherSuffix] = files.split('.') as [Lang, string?];
  const text = lessonIn(lessonOf(content, id)!, lang)!;
  return otherSuffix ? text.other! : text;
}
