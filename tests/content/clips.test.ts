/**
 * Every sentence a child of grades 1–3 may ask to hear has its clip, and no clip says what no
 * lesson says any more.
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
  it('are there, one a sentence, and no more: else run `npm run voice`', () => {
    expect(clips.size).toBeGreaterThan(20);
    expect([...clips].filter(([name]) => !files.includes(name)).map(([, says]) => says)).toEqual(
      [],
    );
    expect(files.filter((name) => !clips.has(name))).toEqual([]);
  });

  it('are listed for a person to hear, each with what it says', () => {
    expect(
      Object.fromEntries(
        Object.entries(readClips(readFileSync(CLIPS, 'utf8'))).map(([name, { says }]) => [
          name,
          says,
        ]),
      ),
    ).toEqual(Object.fromEntries(clips));
  });

  it('weigh at most 600 KB for a child, who takes one way of a lesson', () => {
    for (const { id, lesson } of heardLessons(content)) {
      const own = clipsOf(lesson, content);
      for (const [at, way] of waysOf(lesson).entries()) {
        expect(
          clipsOf(way, content).filter((name) => !own.includes(name)),
          `${id}, way ${at + 1}`,
        ).toEqual([]);
        expect(
          clipsOf(way, content).reduce(
            (sum, name) => sum + statSync(`${folder}/${name}.opus`).size,
            0,
          ),
          `${id}, way ${at + 1}`,
        ).toBeLessThanOrEqual(600_000);
      }
      expect(JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')), id).toEqual(
        own.map((name) => `clips/vi/${name}.opus`),
      );
    }
  });

  it('a changed sentence asks for another clip, and what was heard keeps its day', () => {
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
  it('are about forty, each one sentence as it is read aloud, none twice', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(38);
    expect(phrases.filter((each) => sentencesOf(each).join('|') !== each)).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
  it('are said by lessons: who records them hears them', () =>
    expect(phrases.filter((each) => clips.has(clipName(each))).length).toBeGreaterThanOrEqual(36));
  it('red for two sentences in one line', () =>
    expect(sentencesOf('Kể với mẹ nhé. Mẹ nghe.')).toHaveLength(2));
});
