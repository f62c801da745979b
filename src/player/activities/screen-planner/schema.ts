import { z } from 'zod';
import { feedback, id, itemFields, picture, text } from '#core/questions/activity.ts';
import { more, right, unmet } from '../engines/configure-schema.ts';

const place = z.strictObject({
  id,
  text: text.title,
  picture: picture.optional().describe('Lớp 1–3: tranh của giờ, của thẻ'),
});

const ruleFields = {
  id,
  text: text.option.describe('Điều nhà ấy muốn, một dòng: Đêm để ngủ'),
  thing: id.describe('Nói về thẻ nào'),
  after: feedback.describe('Xếp trái điều này thì chuyện gì xảy ra; hiện ra ngay'),
  ...unmet,
};
const slots = z.array(id).min(1).describe('Ở những giờ nào');

const rule = z.discriminatedUnion('how', [
  z
    .strictObject({ ...ruleFields, how: z.literal('only'), slots })
    .describe('Giờ ấy chỉ để làm việc này: đêm để ngủ'),
  z
    .strictObject({ ...ruleFields, how: z.literal('never'), slots })
    .describe('Giờ ấy không làm việc này: trước khi ngủ không xem máy'),
  z
    .strictObject({
      ...ruleFields,
      how: z.literal('apart'),
      row: z.number().int().min(1).max(4).describe('Liền nhau nhiều nhất mấy ô'),
    })
    .describe('Làm một lúc thì nghỉ'),
  z
    .strictObject({
      ...ruleFields,
      how: z.literal('some'),
      least: z.number().int().min(1).max(28),
      per: z.enum(['day', 'week']).default('day'),
    })
    .describe('Có ít nhất bấy nhiêu ô, mỗi ngày hay cả tuần'),
]);

/**
 * A day or a week of screens and other things, placed by tapping. The rules of the family in the
 * task decide what is right.
 */
export const screenPlannerSpec = z.strictObject({
  kind: z.literal('screen-planner'),
  ...itemFields,
  plan: text.title.describe('Lịch của ai: Một ngày của Na'),
  days: z
    .array(place)
    .min(2)
    .max(7)
    .optional()
    .describe('Các ngày; để trống thì lịch của một ngày'),
  slots: z.array(place).min(3).max(8).describe('Các giờ trong ngày, từ sớm đến muộn'),
  things: z
    .array(place)
    .min(3)
    .max(7)
    .describe('Thẻ để xếp: ngủ, học, chơi ngoài trời, xem máy, giúp nhà'),
  given: z
    .array(z.strictObject({ slot: id, thing: id }))
    .max(4)
    .optional()
    .describe('Giờ đã có việc, ngày nào cũng vậy, không đổi được: đi học'),
  faces: z
    .strictObject({ fresh: id, tired: id })
    .optional()
    .describe('Hai khuôn mặt trong public/cast: khi mọi điều ổn, và khi có điều xếp trái'),
  rules: z.array(rule).min(2).max(7),
  more,
  agreement: z
    .strictObject({
      title: text.title,
      signs: z
        .array(text.title)
        .min(2)
        .max(4)
        .describe('Ai ký, gọi theo vai: Người lớn trong nhà, Con'),
    })
    .optional()
    .describe('Các lựa chọn ở more thành một tờ thỏa thuận in ra để ký tay'),
  right,
});

export type ScreenPlannerSpec = z.infer<typeof screenPlannerSpec>;
