import { z } from 'zod';
import { parse, stringify } from 'yaml';

/**
 * `content/clips.yaml`: the text of each clip, when a person found the synthetic clip right (null:
 * not yet), and when a person found it unclear.
 */
export const CLIPS = 'content/clips.yaml';
const clipsSpec = z.record(
  z.string().regex(/^[0-9a-z]{11}$/),
  z.strictObject({
    says: z.string(),
    heardOn: z.iso.date().nullable(),
    unclearOn: z.iso.date().optional(),
  }),
);
export type ClipsList = z.infer<typeof clipsSpec>;

export const readClips = (text: string | undefined): ClipsList =>
  clipsSpec.parse(parse(text ?? '{}') ?? {});

/** Returns the list for these clips: checked clips keep their day, unused ones are dropped. */
export const listFor = (clips: ReadonlyMap<string, string>, before: ClipsList): ClipsList =>
  Object.fromEntries(
    [...clips].map(([name, says]) => {
      const { heardOn = null, unclearOn } = before[name] ?? {};
      return [name, unclearOn ? { says, heardOn, unclearOn } : { says, heardOn }];
    }),
  );

export const clipsText = (list: ClipsList): string =>
  `# Máy ghi (npm run voice). Người nghe chấm ở trang /teachers/record/, bấm “Lưu tệp nghe”, rồi npm run voice -- <tệp>: câu rõ có ngày ở heardOn, câu chưa rõ có ngày ở unclearOn. Chưa rõ thì thu giọng người vào public/clips/vi/people/.\n${stringify(list, { lineWidth: 0 })}`;
