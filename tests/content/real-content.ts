// The project's own content, read once for a test.
import { fileURLToPath } from 'node:url';
import { lessonIn, lessonOf, type Lang, type Track } from '#curriculum/content.ts';
import { readFiles } from '#curriculum/files.ts';
import { readContent } from '#curriculum/read.ts';

export const { content } = readContent(
  readFiles(fileURLToPath(new URL('../../', import.meta.url))),
);

/** A lesson's text, or its other way: `vi`, `en`, `vi.other`, `en.other`. */
export function wayOf(id: string, files: string): Track {
  const [lang, other] = files.split('.') as [Lang, string?];
  const text = lessonIn(lessonOf(content, id)!, lang)!;
  return other ? text.other! : text;
}
