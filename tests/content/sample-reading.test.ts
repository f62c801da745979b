/** Authors imitate samples, so their sentences keep the reading limits of their band. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readFiles } from '#curriculum/files.ts';
import type { AnySpec } from '#core/questions/activity.ts';
import { specTexts, screensOf } from '#curriculum/texts/spec-texts.ts';
import { sentencesOf, syllablesIn } from '#curriculum/texts/syllables.ts';
import { bannedWords, spellingFaults } from '#curriculum/checks/words.ts';

type Limits = { sentenceMax: number; screen: number; option: number; feedback: number };
type Sample = { id: string; band: string; spec: AnySpec };
const bands = parse(readFiles('.').texts.get('content/bands.yaml')!) as Record<
  string,
  { limits: Limits }
>;

function faultsOf({ band, spec }: Sample): string[] {
  const { limits } = bands[band]!;
  const texts = specTexts(spec).filter(({ role }) => role !== 'described');
  const long = texts.flatMap(({ field, role, text }) => [
    ...sentencesOf(text)
      .filter((sentence) => syllablesIn(sentence) > limits.sentenceMax)
      .map((sentence) => `${field}: ${sentence}`),
    ...(role === 'option' && syllablesIn(text) > limits.option ? [`${field}: ${text}`] : []),
    ...(role === 'remark' && syllablesIn(text) > limits.feedback ? [`${field}: ${text}`] : []),
  ]);
  const screens = screensOf(spec)
    .filter(({ text }) => syllablesIn(text) > limits.screen)
    .map(({ field }) => `${field}: screen`);
  const words = specTexts(spec).flatMap(({ text }) => [
    ...bannedWords(text).map(({ found }) => found),
    ...spellingFaults(text).map(({ wrong }) => wrong),
  ]);
  return [...long, ...screens, ...words];
}

const samples = readdirSync('src/player/activities', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('samples.yaml'))
  .flatMap((path) =>
    (parse(readFileSync(`src/player/activities/${path}`, 'utf8')) as Sample[]).map(
      (sample) => [`${path.split(/[/\\]/)[0]}/${sample.id}`, sample] as const,
    ),
  );

describe('the texts of a sample', () => {
  it.each(samples)('%s can be read by the children it is for', (_, sample) =>
    expect(faultsOf(sample)).toEqual([]),
  );
  it('fail if feedback is too long, or blames', () => {
    const [, sample] = samples[0]!;
    expect(
      faultsOf({ ...sample, spec: { ...sample.spec, stem: `${'kể '.repeat(40)}?` } }),
    ).not.toEqual([]);
    expect(faultsOf({ ...sample, spec: { ...sample.spec, intro: 'Bạn ấy dại dột.' } })).not.toEqual(
      [],
    );
  });
});
