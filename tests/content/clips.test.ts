/**
 * Every sentence that lessons of grades 1–3 can read aloud has its clip, and no clip is outdated.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from './real-content.ts';
import { CLIPS, listFor, readClips } from '#delivery/voice/clips-list.ts';
import { clipsFor, clipsOf, heardLessons, waysOf } from '#delivery/voice/sentences.ts';
import { parse } from 'yaml';
import { clipName, sentencesOf } from '#core/site/clip-name.ts';

const folder = 'public/clips/vi';
const clips = clipsFor(content);
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.opus'))
      .map((file) => file.slice(0, -5))
  : [];

describe('clips of grades 1–3', () => {
  it('exist, one per sentence and no more; else run `npm run voice`', () => {
    expect(clips.size).toBeGreaterThan(20);
    expect([...clips].filter(([name]) => !files.includes(name)).map(([, says]) => says)).toEqual(
      [],
    );
    expect(files.filter((name) => !clips.has(name))).toEqual([]);
  });

  it('are listed for a person to check, each with its text', () => {
    expect(
      Object.fromEntries(
        Object.entries(readClips(readFileSync(CLIPS, 'utf8'))).map(([name, { says }]) => [
          name,
          says,
        ]),
      ),
    ).toEqual(Object.fromEntries(clips));
  });

  it('take at most 610 KB for one track of a lesson', () => {
    for (const { id, lesson } of heardLessons(content)) {
      const clipsOfLesson = clipsOf(lesson, content);
      for (const [at, way] of waysOf(lesson).entries()) {
        expect(
          clipsOf(way, content).filter((name) => !clipsOfLesson.includes(name)),
          `${id}, way ${at + 1}`,
        ).toEqual([]);
        expect(
          clipsOf(way, content).reduce(
            (sum, name) => sum + statSync(`${folder}/${name}.opus`).size,
            0,
          ),
          `${id}, way ${at + 1}`,
        ).toBeLessThanOrEqual(610_000);
      }
      expect(JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')), id).toEqual(
        clipsOfLesson.map((name) => `clips/vi/${name}.opus`),
      );
    }
  });

  it('a changed sentence needs another clip, and checked clips keep their date', () => {
    const before = { [clipName('Na kể.')]: { says: 'Na kể.', heardOn: '2026-11-26' } };
    expect(
      listFor(new Map([[clipName('Na kể.'), 'Na kể.']]), before)[clipName('Na kể.')]!.heardOn,
    ).toBe('2026-11-26');
    expect(listFor(new Map([[clipName('Na hỏi.'), 'Na hỏi.']]), before)).toEqual({
      [clipName('Na hỏi.')]: { says: 'Na hỏi.', heardOn: null },
    });
  });
});

describe('shared phrases', () => {
  const phrases = parse(readFileSync('content/phrases.yaml', 'utf8')) as string[];
  it('are about forty, one sentence each, without duplicates', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(38);
    expect(phrases.filter((phrase) => sentencesOf(phrase).join('|') !== phrase)).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
  it('are used by lessons', () =>
    expect(phrases.filter((phrase) => clips.has(clipName(phrase))).length).toBeGreaterThanOrEqual(
      36,
    ));
  it('detects two sentences in one line', () =>
    expect(sentencesOf('Kể với mẹ nhé. Mẹ nghe.')).toHaveLength(2));
});
