import { z } from 'zod';
import { feedback, id, itemFields, picture, text } from '#core/questions/activity.ts';
import { address, caseFields, decisions, part, place, right } from '../engines/inspect-schema.ts';

const source = z.strictObject({
  id,
  text: text.title.describe('Tên nguồn để mở: Trang của trường Suối Hoa, Trạm y tế xã'),
  step: z
    .enum(['who', 'proof', 'others'])
    .describe(
      'Nguồn giúp trả lời câu nào: who = ai nói, proof = bằng chứng đâu, others = nguồn khác nói gì',
    ),
  says: text.note.describe('Nguồn ấy nói gì, có ngày giờ nếu cần'),
  address: address.describe('Địa chỉ trang; để trống nếu là hỏi người, gọi điện, tận mắt xem'),
  picture: picture.optional().describe('Ảnh trên trang của nguồn'),
  pictureText: text.described.optional().describe('Mô tả ảnh; cần khi có picture'),
  spare: z
    .literal(true)
    .optional()
    .describe('true: xem cũng được, không giúp kiểm tra (bình luận, quảng cáo)'),
});

const file = z.strictObject({
  ...caseFields,
  from: text.name.describe('Tin từ đâu tới: Nhóm bạn lớp 4B'),
  form: z
    .enum(['post', 'clip', 'article'])
    .optional()
    .describe('Tin trông thế nào: bài đăng, clip, bài viết; để trống là tin nhắn chuyển tiếp'),
  address: address.describe('Địa chỉ nơi thấy tin; để trống thì máy ghi theo from'),
  clues: z
    .array(
      z.strictObject({
        id,
        text: text.title.describe('Chỗ để phóng to: Ngọn cây ven đường'),
        at: place,
        says: text.note.describe('Nhìn gần thấy gì; chỉ là gợi ý, không nói thật hay giả'),
      }),
    )
    .min(2)
    .max(3)
    .optional()
    .describe('Chỗ trên ảnh để phóng to mà xem; không tính điểm. Cần picture'),
  parts: z
    .array(part)
    .min(1)
    .max(5)
    .describe('Lời tin, mỗi câu một phần; có câu nào có why thì các em đánh dấu câu nên xem kỹ'),
  sources: z.array(source).min(2).max(4),
  fits: z
    .number()
    .int()
    .min(0)
    .max(4)
    .describe(
      'Bằng chứng hợp với mức nào trong sure, đếm từ 0; chỉ để nói thành lời, không tính điểm',
    ),
  options: decisions.describe('Rồi làm gì: gửi tiếp, chờ, hỏi'),
});

/**
 * A claim and an invented small web around it: certainty, lateral reading, certainty again, then
 * share, wait or ask.
 */
export const factCheckLabSpec = z.strictObject({
  kind: z.literal('fact-check-lab'),
  ...itemFields,
  desk: text.title.describe('Tên bàn làm việc, một dòng: Bàn thám tử của Mây'),
  sure: z
    .array(text.title)
    .min(3)
    .max(5)
    .describe(
      'Các mức chắc, từ “chắc không thật” đến “chắc thật”: ba mức ở lớp 4–5 (máy ghi 0, 50, 100 trước chữ), năm mức từ lớp 6 (0, 25, 50, 75, 100)',
    ),
  cases: z.array(file).min(1).max(5).meta({ screens: 'each' }),
  missed: feedback.describe('Lời nhắn khi chưa mở đủ nguồn cần'),
  right,
});

export type FactCheckLabSpec = z.infer<typeof factCheckLabSpec>;
