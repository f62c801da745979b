import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadsOfText, reachedFrom } from './page-code.ts';

const entry = 'src/site/shared/page/boot.ts';
const everything = reachedFrom(entry);

describe('the imports reachable from a page’s boot module', () => {
  it('include views, islands and storage', () => {
    for (const file of [
      'src/player/activities/shell/ActivityShell.tsx',
      'src/player/activities/sequence/Sequence.tsx',
      'src/site/pupil/me/Me.tsx',
      'src/player/storage/indexed-db.ts',
    ])
      expect([...everything.keys()]).toContain(file);
    expect(
      [...everything.keys()].filter((file) => file.startsWith('src/') && !existsSync(file)),
    ).toEqual([]);
  });

  it.each(['zod', 'yaml', 'src/player/activities/registry.ts'])('never include %s', (heavy) => {
    expect(everything.get(heavy)).toBeUndefined();
  });

  it('never include a schema', () => {
    expect(
      [...everything.keys()].filter((file) =>
        /schema\.ts$|questions\/activity\.ts$|curriculum\/schema\//.test(file),
      ),
    ).toEqual([]);
  });

  it('include no Node module and no build tool', () => {
    expect(
      [...everything.keys()].filter(
        (file) =>
          file.startsWith('node:') ||
          file.startsWith('src/delivery/tools/') ||
          file.startsWith('astro'),
      ),
    ).toEqual([]);
  });

  it('include Dexie only through a late import of one of the three databases', () => {
    expect(everything.has('dexie')).toBe(true);
    const without = reachedFrom(
      entry,
      ({ to, late }) =>
        !(late && /^src\/player\/storage\/(indexed-db|class-database|voice-clips)\.ts$/.test(to)),
    );
    expect(without.get('dexie')).toBeUndefined();
    expect(without.has('src/player/storage/database.ts')).toBe(false);
  });
});

describe('the search itself', () => {
  it('finds a value imported from a schema, beside types or alone', () => {
    const view = 'src/player/activities/choice/Choice.tsx';
    expect(
      loadsOfText(
        view,
        "import { choiceSpec, type ChoiceSpec } from './schema.ts'; console.log(choiceSpec)",
      ),
    ).toEqual([{ to: 'src/player/activities/choice/schema.ts', late: false }]);
    expect(loadsOfText(view, "void import('zod')")).toEqual([{ to: 'zod', late: true }]);
    expect(loadsOfText(view, "import { type ChoiceSpec } from './schema.ts'")).toHaveLength(1);
  });
  it('ignores type imports', () => {
    expect(
      loadsOfText(
        'src/player/activities/choice/Choice.tsx',
        "import type { ChoiceSpec } from './schema.ts'; export const a: ChoiceSpec | null = null;",
      ),
    ).toEqual([]);
  });
  it('would find zod if the registry were in a page', () =>
    expect(reachedFrom('src/player/activities/registry.ts').has('zod')).toBe(true));
});
