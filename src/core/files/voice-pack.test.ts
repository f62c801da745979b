import { describe, expect, it } from 'vitest';
import { isVoiceClip, newerOf, tidyLabel, type VoiceClip } from '../progress/voice-clip.ts';
import { record } from '#site/teacher/recorder/messages/voice-recorder.ts';
import { clipsBeside, packName, readPack, writePack } from './voice-pack.ts';

const clip = (more: Partial<VoiceClip> = {}): VoiceClip => ({
  label: 'tiếng Thái',
  name: '0w04lbjfyb4',
  sound: 'data:audio/webm;codecs=opus;base64,GkXfo59ChoEB',
  at: 1000,
  ...more,
});
const pack = (change: (file: Record<string, unknown>) => void = () => {}): string => {
  const file = JSON.parse(
    writePack('tiếng Thái', [clip(), clip({ name: '0690p3r4i65' })], 5),
  ) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('a voice pack', () => {
  it('reads back as saved, with the clips of its label alone', () => {
    const text = writePack('tiếng Thái', [clip(), clip({ label: 'giọng cô' })], 5);
    expect(readPack(text)).toEqual({ state: 'read', clips: [clip()], left: 0 });
  });

  it.each([
    ['damaged', 'cut off half-way', pack().slice(0, -30)],
    ['damaged', 'no clip of it is a sound', pack((file) => (file['clips'] = [{ name: 'x' }]))],
    ['damaged', 'without a label', pack((file) => delete file['label'])],
    ['not-ours', 'a picture', '\u0089PNG'],
    ['not-ours', 'work of pupils', '{"format":"em-len-mang","v":1}'],
    ['not-ours', 'a number', '7'],
    ['newer', 'of a later version', pack((file) => (file['v'] = 2))],
    ['empty', 'with no clip', pack((file) => (file['clips'] = []))],
  ] as const)('is refused as “%s” with a sentence: %s', (why, _, text) => {
    expect(readPack(text)).toEqual({ state: 'refused', why });
    expect(record.vi.refused[why]).toMatch(/\.$/);
  });

  it('leaves out clips without sound, and counts them', () => {
    const bad = [
      'https://elsewhere.example/a.ogg',
      'data:text/html;base64,PGI+',
      'data:audio/ogg;base64,<b>',
      7,
      null,
    ].map((sound) => ({ name: '0690p3r4i65', at: 1, sound }));
    expect(
      readPack(
        pack(
          (file) =>
            (file['clips'] = [{ name: '0w04lbjfyb4', at: 1000, sound: clip().sound }, ...bad]),
        ),
      ),
    ).toEqual({ state: 'read', clips: [clip()], left: 5 });
  });

  it('imports only its own fields', () => {
    const read = readPack(
      pack((file) => (file['clips'] = [{ ...clip(), more: 'x', label: 'của ai' }])),
    );
    expect(read).toEqual({ state: 'read', clips: [clip()], left: 0 });
  });

  it('imported twice, or after a newer recording, changes nothing', () => {
    expect(newerOf([clip()], [])).toEqual([clip()]);
    expect(newerOf([clip()], [clip()])).toEqual([]);
    expect(newerOf([clip({ at: 1 })], [clip()])).toEqual([]);
    expect(newerOf([clip({ at: 2000 })], [clip()])).toEqual([clip({ at: 2000 })]);
  });

  it('beside the site may be one, several, or none', () => {
    const secondPack = JSON.parse(
      writePack('giọng cô', [clip({ label: 'giọng cô' })], 5),
    ) as object;
    expect(clipsBeside([])).toEqual([]);
    expect(clipsBeside(JSON.parse(pack()))).toHaveLength(2);
    expect(
      clipsBeside([JSON.parse(pack()), secondPack, { format: 'em-len-mang' }]).map(
        ({ label }) => label,
      ),
    ).toEqual(['tiếng Thái', 'tiếng Thái', 'giọng cô']);
  });

  it('has a file name that any stick can write', () => {
    expect(['giọng cô', 'tiếng Thái', 'tiếng Mường', 'tiếng Đan Lai', '♪'].map(packName)).toEqual([
      'giong-co.json',
      'giong-tieng-thai.json',
      'giong-tieng-muong.json',
      'giong-tieng-dan-lai.json',
      'giong-khac.json',
    ]);
  });
});

describe('a label', () => {
  it('is NFC, with single blanks between words, and short', () => {
    expect(tidyLabel('  tiếng \n Thái '.normalize('NFD'))).toBe('tiếng Thái');
    expect(tidyLabel('a'.repeat(99))).toHaveLength(24);
    expect(isVoiceClip(clip({ label: ' tiếng Thái' }))).toBe(false);
  });
});
