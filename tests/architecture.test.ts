import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  browserNamesIn,
  forbidden,
  isTest,
  partOf,
  pureParts,
  rules,
  type Import,
} from './architecture-rules.ts';

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile())
  .map((each) => join(each.parentPath, each.name))
  .filter((file) => /\.(tsx?|astro|mjs|js|css|svg|yaml|md)$/.test(file) && !isTest(file));

/**
 * Every import a file makes, static, dynamic or type only, with relative paths resolved to the
 * repository.
 */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(
      /(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g,
    ),
  ];
  return found.map(([, type, fixed, late]) => {
    const to = (fixed ?? late)!.replace(/\?\w+$/, '');
    return {
      from: file,
      to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
      typeOnly: Boolean(type),
    };
  });
}

describe('the table of imports', () => {
  it('places every file of src/ in a part', () => {
    expect(files.filter((file) => !partOf(file) && !/\.(svg|js)$/.test(file))).toEqual([]);
  });

  it('holds for every import of src/', () => {
    const code = files.filter((file) => /\.(tsx?|astro|mjs)$/.test(file));
    const broken = code
      .flatMap(importsOf)
      .filter(({ to }) => !/\.(svg|js)$/.test(to))
      .map(forbidden)
      .filter((each) => each !== null);
    expect(broken).toEqual([]);
  });

  it('lets no view load a schema, the registry or zod at run time', () => {
    const views = files.filter((file) =>
      ['kind view', 'engine view', 'shell', 'views', 'islands', 'state', 'ui'].includes(
        partOf(file)?.part ?? '',
      ),
    );
    const heavy = views
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => !typeOnly && /registry|schema\.ts$|^zod/.test(to));
    expect(heavy).toEqual([]);
  });
});

describe('rules are pure', () => {
  const pure = files.filter(
    (file) => file.endsWith('.ts') && pureParts.includes(partOf(file)?.part ?? ''),
  );

  it('uses nothing of a browser in what grades, says and judges', () => {
    expect(
      pure.filter((file) => file.startsWith('src/player/activities/engines/')).length,
    ).toBeGreaterThan(10);
    expect(
      pure
        .map((file) => [file, browserNamesIn(readFileSync(file, 'utf8'))] as const)
        .filter(([, names]) => names.length > 0),
    ).toEqual([]);
  });

  it('is red for printing from an engine, and quiet for fields and for names of its own', () => {
    expect(
      browserNamesIn(
        "export function printAlone(part: Element): void { addEventListener('afterprint', () => part); document.body.append(part); print(); }",
      ),
    ).toEqual(['Element', 'addEventListener', 'document', 'print']);
    expect(
      browserNamesIn('/** The document. */ export const a = (`${location.href}`, "window");'),
    ).toEqual(['location']);
    expect(
      browserNamesIn(
        'type Place = { location: string }; export const at = ({ location }: Place, screen: number, talk: Place) => [location, screen, talk.location, { document: 1 }];',
      ),
    ).toEqual([]);
  });
});

/** One file of each part, real or possible, as the target or the source of a forbidden import. */
const example: Record<string, string> = {
  domain: 'src/core/questions/score.ts',
  messages: 'src/player/activities/shell/shell-messages.ts',
  'kind rules': 'src/player/activities/choice/grade.ts',
  'engine rules': 'src/player/activities/engines/story.ts',
  'strength meter': 'src/player/activities/password-builder/strength.ts',
  registry: 'src/player/activities/registry.ts',
  database: 'src/player/storage/database.ts',
  storage: 'src/player/storage/memory.ts',
  office: 'src/core/office/write-docx.ts',
  search: 'src/site/shared/search/terms.ts',
  transfer: 'src/transfer/slip.ts',
  state: 'src/player/profiles/active-profile.ts',
  ui: 'src/player/ui/Sign.tsx',
  shell: 'src/player/activities/shell/ActivityShell.tsx',
  views: 'src/player/activities/views.ts',
  'engine view': 'src/player/activities/engines/Story.tsx',
  'kind view': 'src/player/activities/choice/Choice.tsx',
  'kind parts': 'src/player/activities/remix-studio/sheet.ts',
  'paper form': 'src/player/activities/choice/Choice.astro',
  islands: 'src/site/shared/page/boot.ts',
  'content config': 'src/content.config.ts',
  'content schema': 'src/curriculum/schema/guide.ts',
  'content for scripts': 'src/curriculum/browser-data/reporting.ts',
  'pure content': 'src/curriculum/help-walk.ts',
  'content door': 'src/curriculum/astro.ts',
  content: 'src/curriculum/read.ts',
  components: 'src/site/lesson/Step.astro',
  pictures: 'src/site/shared/pictures/draw.ts',
  'page data': 'src/site/teacher/paper/prints.ts',
  layouts: 'src/site/shared/page/Page.astro',
  pages: 'src/pages/index.astro',
  tools: 'src/delivery/build/build.ts',
  env: 'src/env.d.ts',
  styles: 'src/site/shared/page/base.css',
  'target browser': 'src/delivery/usb/browser/start.ts',
  'target worker': 'src/delivery/web/worker/answer.ts',
  targets: 'src/delivery/usb/usb.ts',
  'data of a target': 'src/delivery/guide.css',
  'help data': 'content/help/reporting.yaml',
  'data of a kind': 'src/player/activities/choice/samples.yaml',
};

describe('each forbidden cell is red', () => {
  for (const rule of rules.filter(({ part }) => example[part]))
    for (const other of rules.filter(({ part }) => example[part])) {
      if (rule.part === other.part || rule.may.includes(other.part)) continue;
      if (rule.may.includes('same kind') && /kind|paper/.test(other.part)) continue;
      it(`${rule.part} may not import ${other.part}`, () => {
        expect(
          forbidden({ from: example[rule.part]!, to: example[other.part]!, typeOnly: false }),
        ).toMatch(/may not import|only types/);
      });
    }

  it('the table has no part without an example', () =>
    expect(rules.map(({ part }) => part).filter((part) => !example[part])).toEqual([]));

  const packages = [...new Set(rules.flatMap(({ may }) => may))].filter(
    (each) => each !== 'node' && !/ /.test(each) && !rules.some(({ part }) => part === each),
  );
  it.each(packages)('%s is refused wherever the table does not name it', (name) => {
    for (const { part, may } of rules)
      if (!may.includes(name) && !may.includes('any package'))
        expect(forbidden({ from: example[part]!, to: name, typeOnly: false }), part).toMatch(
          /may not import/,
        );
  });

  it('one kind may not import another kind', () => {
    expect(
      forbidden({
        from: 'src/player/activities/choice/Choice.tsx',
        to: 'src/player/activities/sequence/Sequence.tsx',
        typeOnly: false,
      }),
    ).toMatch(/may not import/);
    expect(
      forbidden({
        from: 'src/player/activities/choice/grade.ts',
        to: 'src/player/activities/sequence/grade.ts',
        typeOnly: false,
      }),
    ).toMatch(/may not import/);
  });

  it('nothing but the database files may import dexie', () => {
    for (const from of Object.values(example))
      if (partOf(from)?.part !== 'database')
        expect(forbidden({ from, to: 'dexie', typeOnly: false }), from).toMatch(/may not import/);
  });

  it('a file outside the table is named', () => {
    expect(
      forbidden({ from: 'src/helpers/thing.ts', to: 'src/core/questions/score.ts', typeOnly: false }),
    ).toMatch(/no part/);
  });
});
