import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedContent, MAX_CHANGED_PAGES, tooManyPages, writeFullWalk } from './full-walk.ts';

let root: string;
const put = (path: string, text = path): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** Runs Git without the user's own settings. */
function git(...words: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  const ran = spawnSync('git', [...who, ...words], { cwd: root, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout.trim();
}
function commit(): string {
  git('add', '-A');
  git('commit', '-qm', 'x');
  return git('rev-parse', 'HEAD');
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'elm-walk-'));
  git('init', '-q');
  mkdirSync(join(root, 'tests'));
  put('content/lessons/one/vi.mdx');
  put('content/lessons/hai ba/vi.mdx');
  put('src/page.ts');
  writeFullWalk(root, commit());
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('content that changed since the last full walk', () => {
  test('is empty directly after it', () =>
    expect(changedContent(root)).toEqual({ state: 'known', files: [] }));

  test('includes commits, edits, additions, moves and removals in content/, and no other files', () => {
    put('content/lessons/one/vi.mdx', 'committed');
    put('src/page.ts', 'committed');
    commit();
    put('content/words.yaml', 'new');
    put('content/lessons/hai ba/vi.mdx', 'edited');
    expect(changedContent(root)).toEqual({
      state: 'known',
      files: ['content/lessons/hai ba/vi.mdx', 'content/lessons/one/vi.mdx', 'content/words.yaml'],
    });
    git('mv', 'content/lessons/one/vi.mdx', 'content/lessons/one/en.mdx');
    expect(changedContent(root)).toMatchObject({
      files: expect.arrayContaining([
        'content/lessons/one/en.mdx',
        'content/lessons/one/vi.mdx',
      ]) as string[],
    });
  });
});

describe('is unknown, with the command to run,', () => {
  const unknown = (reason: string) => ({
    state: 'unknown',
    reason: expect.stringMatching(reason) as string,
  });
  test('without the file, or if it contains no commit', () => {
    rmSync(join(root, 'tests/full-walk'));
    expect(changedContent(root)).toEqual(unknown('npm run prove -- pages'));
    put('tests/full-walk', '<<<<<<< main');
    expect(changedContent(root)).toEqual(unknown('npm run prove -- pages'));
  });
  test('in a shallow clone that lacks the commit', () => {
    put('src/page.ts', 'later');
    commit();
    const shallow = join(root, 'shallow');
    git('clone', '-q', '--depth', '1', `file://${root}`, shallow);
    expect(changedContent(shallow)).toEqual(unknown('no commit .*npm run prove -- pages'));
  });
  test('outside Git', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(changedContent(root)).toEqual(unknown('npm run prove -- pages'));
  });
});

test('more pages than that are visited only by the command', () => {
  expect(tooManyPages(MAX_CHANGED_PAGES)).toBeNull();
  expect(tooManyPages(MAX_CHANGED_PAGES + 1)).toContain('npm run prove -- pages');
});
