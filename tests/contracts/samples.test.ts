import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../src/activities/registry.ts';
import { views } from '../../src/activities/views.ts';
import type { Band } from '../../src/domain/curriculum.ts';
import { optionFaults } from '../../src/domain/option-faults.ts';
import { bannedWords, spellingFaults } from '../../src/tools/content/rules/words.ts';
import { specFaults } from '../../src/tools/content/spec-shape.ts';
import { screensOf, specTexts } from '../../src/tools/content/spec-texts.ts';
import { sentencesOf, syllablesIn } from '../../src/tools/content/syllables.ts';

type Promised = { answer: unknown; acts: string[]; earned: number; total: number };
type Sample = { id: string; shows: string; band: string; spec: { kind: string; iCan: string[] }; answers: { right: Promised; worst: Promised; unfinished: Omit<Promised, 'earned' | 'total'> } };

const read = <T>(path: string): T => parse(readFileSync(path, 'utf8')) as T;
const bands = read<Record<string, Band>>('content/bands.yaml');
const statements = new Map(Object.values(read<Record<string, { statements: Record<string, { band: string }> }>>('content/skills.yaml')).flatMap((each) => Object.entries(each.statements)));

const kindFolders = readdirSync('src/activities', { withFileTypes: true }).filter((each) => each.isDirectory() && readdirSync(`src/activities/${each.name}`).includes('schema.ts')).map(({ name }) => name);
const samples = kindFolders.flatMap((kind) => read<Sample[]>(`src/activities/${kind}/samples.yaml`).map((sample) => ({ kind, name: `${kind}/${sample.id}`, ...sample })));

describe('the kinds', () => {
  it.each(kindFolders)('%s is in the registry and can be drawn', async (kind) => {
    expect(kinds.get(kind)?.name).toBe(kind);
    const { view } = await views[kind]!();
    expect(view.View).toBeTypeOf('function');
  });

  it('have a folder each', () => {
    expect([...kinds.keys()].sort()).toEqual([...kindFolders].sort());
    expect(Object.keys(views).sort()).toEqual([...kindFolders].sort());
  });

  it.each(kindFolders)('%s has three samples or more, in three bands or more', (kind) => {
    const own = samples.filter((each) => each.kind === kind);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(new Set(own.map(({ band }) => band)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(kindFolders)('%s has its files: rules, view, paper form, samples, README', (kind) => {
    const files = readdirSync(`src/activities/${kind}`);
    expect(files).toEqual(expect.arrayContaining(['schema.ts', 'grade.ts', 'index.ts', 'samples.yaml', 'README.md']));
    expect(files.some((file) => /^[A-Z]\w*\.tsx$/.test(file) && !file.includes('.test.'))).toBe(true);
    expect(files.some((file) => file.endsWith('.astro'))).toBe(true);
  });
});

describe.each(samples)('sample $name', ({ kind, spec, band, answers }) => {
  const { grade, say } = kinds.get(kind)!;
  const view = async () => (await views[kind]!()).view;

  it('is a sound spec of its kind and band', () => {
    expect(spec.kind).toBe(kind);
    expect(specFaults('sample', spec)).toEqual([]);
    for (const id of spec.iCan) expect(statements.get(id)?.band, id).toBe(band);
  });

  it.each(['right', 'worst'] as const)('gives the %s answer its points', (which) => {
    const { answer, earned, total } = answers[which];
    const score = grade(spec, answer);
    expect(score).toMatchObject({ state: 'scored', earned, total });
    if (score.state === 'scored') expect(score.feedback.every((line) => line.trim() !== '')).toBe(true);
  });

  it('gives the right answer all points, the worst fewer and a belief to name', () => {
    const [right, worst] = [grade(spec, answers.right.answer), grade(spec, answers.worst.answer)];
    expect(right).toMatchObject({ state: 'scored', verdict: 'right' });
    expect(answers.right.earned).toBe(answers.right.total);
    expect(answers.worst.earned).toBeLessThan(answers.worst.total);
    expect(worst).toMatchObject({ misconception: expect.any(String) });
  });

  it('takes the unfinished answer as not ready, never as wrong', () => {
    expect(grade(spec, answers.unfinished.answer).state).toBe('not-ready');
  });

  it('says answers in words, unless its kind keeps only “done”', async () => {
    const { keeps } = await view();
    expect(say(spec, answers.right.answer) === '').toBe(keeps === 'done');
  });

  it('is graded on the page as the build grades it', async () => {
    const { grade: onPage, say: saidOnPage } = await view();
    for (const { answer } of Object.values(answers)) {
      expect(onPage(spec, answer)).toEqual(grade(spec, answer));
      expect(saidOnPage(spec, answer)).toBe(say(spec, answer));
    }
  });

  it('can be read at its band, without words the house does not use', () => {
    const { limits } = bands[band]!;
    const texts = specTexts(spec);
    for (const { text, role } of texts) {
      expect(bannedWords(text), text).toEqual([]);
      expect(spellingFaults(text), text).toEqual([]);
      if (role === 'option' || role === 'feedback') expect(syllablesIn(text), text).toBeLessThanOrEqual(limits[role]);
      if (role !== 'described') for (const sentence of sentencesOf(text)) expect(syllablesIn(sentence), sentence).toBeLessThanOrEqual(limits.sentenceMax);
    }
    for (const { text } of screensOf(spec)) expect(syllablesIn(text), text).toBeLessThanOrEqual(limits.screen);
  });
});

describe('a broken sample is seen', () => {
  const sample = samples.find(({ name }) => name === 'choice/scenario-unsure')!;
  const edited = (edit: (spec: { options: { feedback?: string; misconception?: string; verdict: string }[] }) => void) => {
    const spec = structuredClone(sample.spec) as unknown as Parameters<typeof edit>[0];
    edit(spec);
    return specFaults('sample', spec);
  };

  it('without feedback', () => expect(edited(({ options }) => delete options[0]!.feedback)).toHaveLength(1));
  it('without a misconception', () => expect(edited(({ options }) => delete options[0]!.misconception)).toHaveLength(1));
  it('with two right options', () => expect(edited(({ options }) => (options[0]!.verdict = 'safe'))).toHaveLength(1));
  it('with two options of one id', () => {
    expect(optionFaults([{ id: 'a', verdict: 'right' }, { id: 'a', verdict: 'wrong', misconception: 'x' }], 'one')).toEqual(['hai lựa chọn cùng mã “a”']);
  });
});
