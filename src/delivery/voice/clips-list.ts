import { z } from 'zod';
import { parse, stringify } from 'yaml';

/**
 * `content/clips.yaml`: the text of each clip, and when a person checked the synthetic clip (null:
 * not yet).
 */
export const CLIPS = 'content/clips.yaml';
const clipsSpec = z.record(
  z.string().regex(/^[0-9a-z]{11}$/),
  z.strictObject({ says: z.string(), heardOn: z.iso.date().nullable() }),
);
export type ClipsList = z.infer<typeof clipsSpec>;

export const readClips = (text: string | undefined): ClipsList =>
  clipsSpec.parse(parse(text ?? '{}') ?? {});

/** Returns the list for these clips: checked clips keep their day, unused ones are dropped. */
export const listFor = (clips: ReadonlyMap<string, string>, before: ClipsList): ClipsList =>
  Object.fromEntries(
    [...clips].map(([name, says]) => [name, { says, heardOn: before[name]?.heardOn ?? null }]),
  );

export const clipsText = (list: ClipsList): string =>
  `# Máy ghi (npm run voice). Nghe một tệp public/clips/vi/<tên>.opus mà thấy đúng, rõ thì ghi ngày vào heardOn. Chưa rõ thì thu giọng người vào public/clips/vi/people/.\n${stringify(list, { lineWidth: 0 })}`;
