import { existsSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { kindFiles } from './kind-files.ts';

/** Returns imports of our own files without a target, as “file → specifier”. */
const lost = (files: Record<string, string>): string[] =>
  Object.entries(files).flatMap(([file, text]) =>
    [...text.matchAll(/from '([.#][^']+)'/g)].flatMap(([, named]) => {
      const to = named!.startsWith('#')
        ? `src/${named!.slice(1)}`
        : posix.join(posix.dirname(file), named!);
      return to in files || existsSync(to) ? [] : [`${file} → ${named}`];
    }),
  );

/** Type-checks files that are not on the disk. Returns “folder/file: message” for each error. */
function compilerErrors(files: Record<string, string>): string[] {
  const texts = new Map(Object.entries(files).map(([file, text]) => [resolve(file), text]));
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, '.');
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => texts.has(resolve(file)) || fileExists(file);
  host.directoryExists = () => true;
  host.readFile = (file) => texts.get(resolve(file)) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = texts.get(resolve(file));
    return text === undefined
      ? getSourceFile(file, language, ...rest)
      : ts.createSourceFile(file, text, language);
  };
  const roots = [...texts.keys()].filter((file) => /\.tsx?$/.test(file));
  const program = ts.createProgram(roots, options, host);
  return roots.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(
        ({ messageText }) =>
          `${file.split('/').slice(-2).join('/')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
  );
}

it(
  'a new kind compiles as it is written, and one with an old name does not',
  {
    tags: ['slow'],
  },
  () => {
    const outdated = Object.entries(kindFiles('old-names')).map(([file, text]) => [
      file,
      text.replace('validate:', 'faults:'),
    ]);
    const errors = compilerErrors({ ...kindFiles('flag-it'), ...Object.fromEntries(outdated) });
    expect(errors.join()).toContain("'faults'");
    expect(errors.filter((error) => !error.startsWith('old-names/'))).toEqual([]);
  },
);

it('a new kind names only what is there', () => {
  const files = kindFiles('flag-it');
  expect(
    Object.values(files)
      .join('')
      .match(/from '[.#]/g)!.length,
  ).toBeGreaterThan(10);
  expect(lost(files)).toEqual([]);
});

it('is red when an imported part has moved', () => {
  const view = 'src/player/activities/flag-it/FlagIt.tsx';
  const files = kindFiles('flag-it');
  expect(
    lost({ ...files, [view]: files[view]!.replace('../shell/OptionList', '../frame/OptionList') }),
  ).toEqual([`${view} → ../frame/OptionList.tsx`]);
});
