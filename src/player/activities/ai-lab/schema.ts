import { z } from 'zod';
import {
  feedback,
  id,
  itemFields,
  misconception,
  picture,
  text,
} from '#core/questions/activity.ts';
import { address, caseFields, decisions, place, right } from '../engines/inspect-schema.ts';

const says = text.note.describe('Mở ra thì thấy, nghe gì');

const thing = z.strictObject({
  ...caseFields,
  from: text.name.describe('Từ đâu tới: Bố gửi; Tài khoản “Tin Nóng 24” trên VuiVẽ'),
  form: z
    .enum(['post', 'machine', 'label'])
    .optional()
    .describe(
      'Mục trông thế nào: bài đăng, máy trả lời, hiện vật có nhãn; để trống thì có asked là machine, có picture là post, còn lại là label',
    ),
  address: address.describe('Địa chỉ nơi thấy nó; để trống nếu không ở trên trang nào'),
  asked: text.title.optional().describe('Câu đã hỏi máy, khi mục này là câu trả lời của máy'),
  parts: z
    .array(text.screen)
    .min(1)
    .max(4)
    .optional()
    .describe('Lời máy trả lời, hoặc lời đi kèm ảnh'),
  looks: z
    .array(
      z.strictObject({
        id,
        text: text.title,
        says,
        at: place.optional().describe('Chỗ ấy trên ảnh, để phóng to; cần picture'),
      }),
    )
    .min(1)
    .max(3)
    .optional()
    .describe('Chỗ để nhìn kỹ. Chỉ là gợi ý: không tính điểm, và nói rõ ảnh thật cũng có lúc thế'),
  sources: z
    .array(
      z.strictObject({
        id,
        text: text.title.describe('Hỏi ai, mở trang nào'),
        says,
        address: address.describe('Địa chỉ trang; để trống nếu là hỏi người, tận mắt xem'),
        picture: picture.optional().describe('Ảnh trên trang của nguồn'),
        pictureText: text.described.optional().describe('Mô tả ảnh; cần khi có picture'),
        spare: z.literal(true).optional().describe('true: xem cũng được, không giúp kiểm tra'),
      }),
    )
    .min(1)
    .max(4),
  truth: z
    .enum(['real', 'made', 'unknown'])
    .describe('unknown: chưa đủ nguồn, hỏi thêm mới là đúng'),
  feedback: feedback.describe('Vì sao: nguồn nào quyết, không phải chỗ lạ nào'),
  misconception: misconception.describe('Tên của điều hiểu chưa đúng khi trả lời ngược lại'),
  options: decisions.optional().describe('Rồi làm gì với nó'),
});

/** Real, or made by a machine? The pupil looks, opens sources, states a certainty, then answers. */
export const aiLabSpec = z.strictObject({
  kind: z.literal('ai-lab'),
  ...itemFields,
  desk: text.title.describe('Tên bàn làm việc, một dòng: Phòng soi ảnh'),
  judge: z
    .strictObject({
      real: text.title,
      made: text.title,
      ask: text.title,
      asked: feedback.describe('Lời nhắn khi chọn hỏi'),
    })
    .describe('Ba câu trả lời: Ảnh thật, AI làm, Chưa chắc; hỏi lúc nào cũng đúng'),
  sure: z
    .array(z.strictObject({ at: z.number().int().min(0).max(100), text: text.option }))
    .min(2)
    .max(6)
    .describe('Các mức chắc, từ thấp lên cao: at là số từ 0 đến 100'),
  cases: z.array(thing).min(2).max(6).meta({ screens: 'each' }),
  missed: feedback.describe('Lời nhắn khi chưa mở đủ nguồn cần'),
  right,
});

export type AiLabSpec = z.infer<typeof aiLabSpec>;
