// That the formatter and the linter of `npm test` see anything at all, by the settings of this
// project.
import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { check, format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: 'tests/config/eslint.config.js' });
async function faults(
  code: string,
  filePath = 'src/domain/example.ts',
): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('the linter', () => {
  test('is red for what does nothing, for what nobody uses, and for a silenced rule that was not broken', async () => {
    expect(
      await faults(
        'export const open = (panel: { open: boolean; show(): void }): void => { panel.open || panel.show(); };\n',
      ),
    ).toEqual(['@typescript-eslint/no-unused-expressions']);
    expect(await faults('const forgotten = 1;\nexport const used = 2;\n')).toEqual([
      '@typescript-eslint/no-unused-vars',
    ]);
    expect(await faults('// eslint-disable-next-line no-empty\nexport const used = 2;\n')).toEqual([
      expect.stringContaining('Unused eslint-disable'),
    ]);
    expect(await faults('export const of = (spec: any) => spec;\n', 'src/ui/Example.tsx')).toEqual([
      '@typescript-eslint/no-explicit-any',
    ]);
  });

  test('knows the names of a page in what is sent into pages, and of Node in programs, not the other way round', async () => {
    expect(await faults('console.log(document.title);\n', 'src/layouts/example.js')).toEqual([]);
    expect(await faults('console.log(document.title);\n', 'src/tools/example.mjs')).toEqual([
      'no-undef',
    ]);
    expect(await faults('console.log(process.argv);\n', 'src/tools/example.mjs')).toEqual([]);
  });

  test('is red for a conditional hook and for an effect that leaves out a dependency', async () => {
    const hook = (body: string) =>
      `import { useEffect } from 'preact/hooks';\nexport function Example({ name }: { name: string }) {\n  ${body}\n  return null;\n}\n`;
    expect(await faults(hook('if (name) useEffect(() => {}, []);'), 'src/ui/Example.tsx')).toEqual([
      'react-hooks/rules-of-hooks',
    ]);
    expect(
      await faults(hook('useEffect(() => console.log(name), []);'), 'src/ui/Example.tsx'),
    ).toEqual(['react-hooks/exhaustive-deps']);
  });

  test('lets a field be left out and the first of two be passed by', async () => {
    expect(
      await faults(
        'export const bare = ({ key: _, ...rest }: { key: string; name: string }) => rest;\n',
      ),
    ).toEqual([]);
    expect(
      await faults('export const numbers = (list: string[]) => list.map((_, n) => n);\n'),
    ).toEqual([]);
  });
});

describe('the formatter', () => {
  const laidOut = async (text: string, filepath: string) =>
    format(text, { ...(await resolveConfig(filepath)), filepath });

  test('is red for a line over 110 columns and for double quotes', async () => {
    const settings = { ...(await resolveConfig('src/ui/Sign.tsx')), filepath: 'src/ui/Sign.tsx' };
    expect(await check("export const name = 'Na';\n", settings)).toBe(true);
    expect(await check('export const name = "Na";\n', settings)).toBe(false);
    expect(await check(`export const names = [${"'Na', ".repeat(20)}'Na'];\n`, settings)).toBe(
      false,
    );
  });

  test('writes out a blank that is seen where it breaks a sentence, for pages whose blanks follow the rules of JSX', async () => {
    const sentence = `<p>${'Kể với bà. '.repeat(9)}<b>Na</b> <i>Rồi</i> (<a href="/">xem</a>).</p>\n`;
    expect(await laidOut(sentence, 'src/pages/index.astro')).toContain("{' '}\n");
    expect(readFileSync('astro.config.mjs', 'utf8')).toContain("compressHTML: 'jsx'");
  });
});
