import { z } from 'zod';
import { id, picture, text } from '#core/questions/activity.ts';
import { choice, line } from './story-schema.ts';

/**
 * A talk of several turns: a story in which a few acts are always offered besides the replies.
 * `talkStory` converts it to a plain story for grading and printing.
 */
const act = choice.omit({ id: true, sign: true, goto: true }).extend({
  to: z
    .array(text.title)
    .min(2)
    .max(4)
    .optional()
    .describe('Chỉ ở tell: các người lớn để chọn; máy chỉ ghi là đã kể, không ghi kể với ai'),
  goto: id.optional().describe('Cảnh tiếp theo; để trống thì ở lại cảnh này'),
});

const acts = z.strictObject({
  stop: act.optional().describe('Dừng trả lời'),
  'hang-up': act.optional().describe('Gác máy; chỉ ở call-sim'),
  check: act.optional().describe('Xác minh bằng đường khác: gọi lại số đã lưu, hỏi nơi thật'),
  keep: act.optional().describe('Giữ lại tên và tin; keeps là dòng ghi vào “Đã giữ lại”'),
  block: act.optional().describe('Chặn'),
  report: act.optional().describe('Báo cáo'),
  tell: act.describe('Kể ngay, lúc nào cũng safe, dẫn tới chỗ kết hoặc sang cuộc trò chuyện khác'),
});

const reply = choice.extend({
  flag: text.title
    .optional()
    .describe('Không gửi đi: gắn cờ vào tin có đúng chữ này; ghi tên dấu hiệu, ví dụ xin ảnh'),
});

/** Optional fields of a chat message besides its words; chat-reply has the same. */
export const messageFields = {
  at: text.name.optional().describe('Giờ hiện bên tin: 21:40; giống tin trước thì không hiện lại'),
  picture: picture.optional().describe('Tranh gửi trong tin, trong public'),
  pictureText: text.described.optional().describe('Mô tả tranh; có tranh thì phải có'),
  voice: z
    .strictObject({ seconds: z.number().int().min(1).max(180) })
    .optional()
    .describe('Tin tiếng dài mấy giây; text là chữ của tin tiếng, luôn hiện'),
  seen: text.name.optional().describe('Dòng nhỏ dưới tin, ai đã xem: Dua đã xem · 21:52'),
};

const said = line.extend(messageFields);

const feels = z.strictObject({
  text: text.note.describe('Vài chữ: Na vui, Minh thấy có người nghe'),
  face: id.optional().describe('Khuôn mặt người kia: tên tệp trong public/cast'),
  level: z.number().int().min(0).max(4).optional().describe('Thanh bốn ô: mấy ô đầy'),
});

const scene = z.strictObject({
  with: id.optional().describe('Mở cuộc trò chuyện với ai (mã trong people); tin cũ đi hết'),
  feels: feels.optional().describe('Người kia thấy thế nào, từ cảnh này'),
  step: z.number().int().min(1).optional().describe('Đang ở bước mấy của steps'),
  push: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Người kia đang ép tới lần mấy trong pushes của họ; chỉ ở chat-sim'),
  say: z.array(said).min(1).max(4),
  ask: text.screen.optional().describe('Lời hỏi trước các lựa chọn'),
  replies: z
    .array(reply)
    .max(3)
    .optional()
    .describe(
      'Lời đáp chọn sẵn; có sign thì là việc làm, không gửi. Để [] khi chỉ còn việc làm; để trống ở cảnh cuối',
    ),
  acts: acts.partial().optional().describe('Việc nào ở cảnh này mang ý khác thì ghi lại ở đây'),
});

export const talkSpec = z.strictObject({
  start: id,
  acts,
  scenes: z.record(id, scene).meta({ screens: 'each' }),
});

export const person = z.strictObject({
  id,
  name: text.title.describe('Tên hiện trên thanh; lời có who trùng tên này là của người ấy'),
  note: text.note.optional().describe('Vài chữ cạnh tên: chưa gặp bao giờ'),
  face: id
    .optional()
    .describe('Khuôn mặt: tên tệp trong public/cast; để trống thì chữ đầu của tên'),
  known: z
    .boolean()
    .optional()
    .describe('false: máy chưa lưu người này, vòng quanh mặt là nét đứt; không phải lời phán xét'),
  pushes: z
    .array(text.title)
    .min(2)
    .max(4)
    .optional()
    .describe('Chỉ ở chat-sim: mỗi lần người này ép là một bậc; cảnh ghi push thì bậc ấy hiện ra'),
  harms: z
    .literal(true)
    .optional()
    .describe(
      'true: người gây hại; mọi người gây hại cộng lại nhiều nhất năm lời trong cả câu chuyện, không ai đóng vai',
    ),
});

export type TalkSpec = z.infer<typeof talkSpec>;
export type TalkScene = z.infer<typeof scene>;
export type Person = z.infer<typeof person>;
export type Act = z.infer<typeof act>;
