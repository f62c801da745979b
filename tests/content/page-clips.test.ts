/** Each talk and unit for families has its file with a synthetic voice, and no file is outdated. */
import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { content } from './real-content.ts';
import { pageClip, spokenPages } from '#site/shared/audio/spoken-pages.ts';
import { guides } from '#site/family/messages/guides.ts';
import { MAX_BYTES, pageClips } from '#delivery/voice/page-clips.ts';

const folder = 'public/clips/vi';
const { wanted, missing, stale } = pageClips(content, folder);

it('exists once per talk and unit; else run `npm run voice`', () => {
  const talks = content.lessons.filter((lesson) =>
    lesson.in.some(({ lang, family }) => lang === 'vi' && family),
  );
  const units = content.guides.filter(({ audience }) => audience === 'parents');
  expect(wanted.size).toBe(talks.length + units.length);
  expect(missing.map(([file]) => file)).toEqual([]);
  expect(stale).toEqual([]);
});

it('is smaller than a photo and says, in sound and metadata, that a machine reads', () => {
  for (const [file, { lines }] of wanted) {
    expect(statSync(`${folder}/${file}`).size, file).toBeLessThanOrEqual(MAX_BYTES);
    expect(lines[0], file).toBe(guides.vi.machineSays);
    expect(readFileSync(`${folder}/${file}`).includes(`title=${guides.vi.machineSays}`), file).toBe(
      true,
    );
  }
});

it('reads the page’s own lines with phone numbers and without marks', () => {
  const page = spokenPages(content).find(({ id }) => id === 'p6')!;
  expect(page.lines.join(' ')).toContain('111');
  for (const { id, lines } of spokenPages(content))
    expect(lines.join(' '), id).not.toMatch(/[{}<>*_]/);
});

it('a changed line needs another file', () => {
  const [page] = spokenPages(content);
  expect(pageClip({ ...page!, lines: [...page!.lines, 'Thêm.'] })).not.toBe(pageClip(page!));
});
