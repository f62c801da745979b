import { z } from 'zod';
import { itemFields, picture, text } from '#core/questions/activity.ts';
import { partFields, right, rules, slotFields } from '../engines/compose-schema.ts';

/** Colours of the paper: light in every colour scheme, because the sheet is paper. */
const papers = ['cream', 'sky', 'rose', 'leaf', 'sun'] as const;

const part = z.strictObject({
  ...partFields,
  picture: picture.optional(),
  pictureText: text.described
    .optional()
    .describe('Mô tả tranh cho người không nhìn thấy; có picture thì phải có'),
  paper: z.enum(papers).optional().describe('Màu giấy, khi mục là paper'),
  print: text.note.optional().describe('Chữ in trên bài; để trống thì in text'),
});

const slot = z.strictObject({
  ...slotFields,
  as: z
    .enum(['paper', 'picture', 'words', 'panel', 'credit', 'none'])
    .describe(
      'paper = màu giấy; picture = tranh; words = lời lớn; panel = một khung truyện (tranh và lời); credit = dòng ghi nguồn; none = không hiện trên bài (đã hỏi bạn chưa, treo ở đâu)',
    ),
  parts: z.array(part).min(2).max(6),
});

/**
 * A card, a poster or a strip made of parts that belong to someone: taste is free, permissions and
 * names are required.
 */
export const remixStudioSpec = z.strictObject({
  kind: z.literal('remix-studio'),
  ...itemFields,
  format: z
    .enum(['card', 'poster', 'strip'])
    .describe(
      'card = thiệp ngang; poster = áp phích dọc; strip = truyện tranh, mỗi mục panel một khung',
    ),
  studio: text.title.describe('Tên xưởng, một dòng: Xưởng thiệp của lớp 2A'),
  slots: z.array(slot).min(3).max(7),
  rules,
  right,
});

export type RemixStudioSpec = z.infer<typeof remixStudioSpec>;
export type RemixPart = RemixStudioSpec['slots'][number]['parts'][number];
