import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';

/** Cards per track: seven questions and the card to keep, two sheets of four. */
const CARDS_IN_A_WAY = 8;

/**
 * The selection from one track of a lesson: names of its steps, ids of its questions. Card texts
 * are not written here.
 */
const fromWay = {
  open: words.describe('Người dẫn nói câu đầu: bài nói về gì, ai là ai trong chuyện'),
  read: z.array(words).min(1).max(4).describe('Tên những bước của bài để đọc to, theo thứ tự'),
  keep: words.describe('Tên bước thành thẻ nhớ: đọc trước khi chơi, đọc lại lúc hết buổi'),
  pair: words.describe('Tên bước nói theo cặp'),
  pairFirst: words
    .optional()
    .describe('Một câu trước khi nói theo cặp, khi trong bước có tên chưa ai nghe'),
  calm: words.optional().describe('Tên bước một phút yên'),
  cards: z
    .array(id)
    .length(CARDS_IN_A_WAY - 1)
    .describe('Mã bảy câu hỏi của bài, theo thứ tự chơi'),
};

/** One lesson of the card kit: content/community/cards/<lesson>.yaml. */
export const cardLesson = z.strictObject({
  ...fromWay,
  watch: z
    .array(z.strictObject({ when: words, then: words }))
    .min(1)
    .max(3)
    .describe('Lúc chơi có thể xảy ra gì, người dẫn làm gì'),
  other: z
    .strictObject(fromWay)
    .optional()
    .describe('Bài nhạy cảm: bộ thẻ của bài thay, cũng bảy câu, do người lớn thứ hai dẫn'),
});
export type CardLesson = z.infer<typeof cardLesson>;
export type CardWay = Omit<CardLesson, 'watch' | 'other'>;

/** The shared part of all lessons of the kit: content/community/card-kit.yaml. */
export const cardKit = z.strictObject({
  minutes: z
    .strictObject({
      open: z.number().int().min(1),
      read: z.number().int().min(1),
      play: z.number().int().min(1),
      pair: z.number().int().min(1),
      close: z.number().int().min(1),
    })
    .describe('Số phút của năm phần; cộng lại từ 20 đến 30'),
  group: words.describe('Nhóm mấy em'),
  bring: z.array(words).min(1).describe('Mang gì'),
  first: z.array(words).min(1).describe('Trước khi các em đến'),
  promises: words.describe('Lời hẹn lúc mở'),
  choose: words.describe('Bài nhạy cảm: mời chọn bộ thẻ'),
  chooseSecond: words.describe('Bài nhạy cảm: người dẫn bộ thứ hai làm gì lúc ấy'),
  play: words.describe('Chơi một thẻ thế nào'),
  playQuiet: words.describe('Bài nhạy cảm: chơi mà không giơ tay'),
  close: words.describe('Hết buổi làm gì'),
  watch: z
    .array(z.strictObject({ when: words, then: words }))
    .min(1)
    .describe('Bài nào cũng có thể gặp'),
  certificate: z.strictObject({
    did: words.describe('Giấy ghi em đã làm gì'),
    keep: words.describe('Câu để em mang về'),
  }),
});
export type CardKit = z.infer<typeof cardKit>;
