// Tests which area may import which, on invented code.
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { areas } from './areas.js';

const eslint = new ESLint({ overrideConfigFile: 'tests/config/eslint.config.js' });
const rules = ['@typescript-eslint/no-restricted-imports', 'no-restricted-syntax'];

/** Returns how many imports of `text` are refused in a file at `filePath`. */
async function refusals(filePath: string, text: string): Promise<number> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.filter(({ ruleId }) => rules.includes(ruleId ?? '')).length;
}

const fileIn = (area: string) => `src/${area}/example/example.ts`;
const pairs = areas.flatMap((from, index) =>
  areas.map((to, toIndex) => ({ from, to, isAbove: toIndex > index })),
);

describe('an area', () => {
  test.each(pairs.filter(({ isAbove }) => isAbove))(
    '$from imports nothing of $to, neither lazily nor as a type',
    async ({ from, to }) => {
      const path = `#${to}/example/thing.ts`;
      expect(
        await refusals(fileIn(from), `import { a } from '${path}';\nexport default a;\n`),
      ).toBe(1);
      expect(await refusals(fileIn(from), `export const a = () => import('${path}');\n`)).toBe(1);
      expect(await refusals(fileIn(from), `export type A = import('${path}').A;\n`)).toBe(1);
    },
  );

  test.each(pairs.filter(({ from, to, isAbove }) => !isAbove && from !== to))(
    '$from may import $to, but only by its name',
    async ({ from, to }) => {
      const use = (path: string) => `import { a } from '${path}';\nexport default a;\n`;
      expect(await refusals(fileIn(from), use(`#${to}/example/thing.ts`))).toBe(0);
      expect(await refusals(fileIn(from), use(`../../${to}/example/thing.ts`))).toBe(1);
    },
  );

  test('core has no DOM, no Node and no component library', async () => {
    for (const name of ['node:fs', 'preact', 'dexie', 'nanostores'])
      expect(await refusals(fileIn('core'), `import a from '${name}';\nexport default a;\n`)).toBe(
        1,
      );
  });
});

test('only the curriculum area reads content/', async () => {
  for (const text of [
    "import { getCollection } from 'astro:content';\nexport default getCollection;\n",
    "import data from '../../../content/browsers.yaml?data';\nexport default data;\n",
    "export const text = () => readFileSync('content/help/contacts.yaml', 'utf8');\n",
  ]) {
    expect(await refusals('src/site/shared/example.ts', text), text).toBe(1);
    expect(await refusals('src/curriculum/example.ts', text), text).toBe(0);
  }
});

test('a view has no words of its own', async () => {
  for (const text of [
    "export const a = 'Kể với bà';\n",
    'export const b = (a: string) => `${a} nhé ạ`;\n',
    'export const C = () => <p>Gọi bà</p>;\n',
  ])
    expect(await refusals('src/site/pupil/Example.tsx', text), text).toBe(1);
  expect(await refusals('src/site/pupil/Example.tsx', '// Bà ơi\nexport const a = 1;\n')).toBe(0);
});

describe('a pupil’s page', () => {
  const view = 'src/player/activities/choice/Choice.tsx';

  test('gets no schema library, but may use its types', async () => {
    expect(await refusals(view, "import { z } from 'zod';\nexport default z;\n")).toBe(1);
    expect(await refusals(view, "import { a } from './schema.ts';\nexport default a;\n")).toBe(1);
    expect(
      await refusals(view, "import type { A } from './schema.ts';\nexport type B = A;\n"),
    ).toBe(0);
  });

  test('loads the database lazily', async () => {
    const file = 'src/player/progress/open-store.ts';
    const path = '../storage/indexed-db.ts';
    expect(await refusals(file, `import { a } from '${path}';\nexport default a;\n`)).toBe(1);
    expect(await refusals(file, `export const a = () => import('${path}');\n`)).toBe(0);
  });

  test('has kinds that import no other kind', async () => {
    expect(await refusals(view, "import { a } from '../sort/grade.ts';\nexport default a;\n")).toBe(
      1,
    );
    expect(await refusals(view, "import { a } from '../shell/view.ts';\nexport default a;\n")).toBe(
      0,
    );
  });
});
