import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFiles } from '#curriculum/files.ts';
import { projectRoot } from '#delivery/setup/root.mjs';
import { grownContent, lessonsIn } from './grow-content.ts';

/** Input of the build, beside content/. */
const parts = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy of the project with a multiple of its lessons. */
export type GrownProject = { folder: string; lessons: number; remove(): void };

/** An edit of a source file, for controls: `find` must occur exactly once. */
export type SourceEdit = { file: string; find: string; put: string };

export function grownProject(times: number, edits: readonly SourceEdit[] = []): GrownProject {
  const folder = mkdtempSync(join(tmpdir(), `elm-grown-${times}-`));
  for (const part of parts)
    cpSync(join(projectRoot, part), join(folder, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
  const texts = grownContent(readFiles(projectRoot).texts, times);
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  for (const { file, find, put } of edits) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (text.split(find).length !== 2) throw new Error(`${file}: “${find}” must stand there once.`);
    writeFileSync(
      join(folder, file),
      text.replace(find, () => put),
    );
  }
  return {
    folder,
    lessons: lessonsIn(texts),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
