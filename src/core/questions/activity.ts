import { z } from 'zod';

/**
 * Fields of every activity. A kind adds its own (`activities/<kind>/schema.ts`). The help texts are
 * Vietnamese because they become the author's manual and the build's error sentences.
 */
const itemUse = z.enum(['practice', 'core', 'exit-a', 'exit-b', 'review']);
export type ItemUse = z.infer<typeof itemUse>;

/** Text that a pupil may read: NFC, trimmed, not empty. */
export const words = z
  .string()
  .trim()
  .min(1, 'không được để trống')
  .refine((text) => text === text.normalize('NFC'), 'chữ phải ở dạng NFC (gõ lại dấu)');

/**
 * The role of a spec's text for its reader. Reading limits, voice, parity with English, blind
 * printing and the reports walk the schema by it (`curriculum/texts/spec-texts.ts`). A text without
 * a role fails a test (`curriculum/texts/roles.test.ts`).
 *
 * | role | meaning |
 * |---|---|
 * | screen | on the screen together with the question |
 * | note | read in passing, on looking or pressing |
 * | option | can be chosen |
 * | remark | shown after an answer |
 * | hint | shown before the next try |
 * | title | a label, a heading, a button |
 * | name | a sender, an app, an hour; not counted as reading |
 * | described | replaces a picture |
 * | code | not read: an id, a path |
 */
export const textRoles = [
  'screen',
  'note',
  'option',
  'remark',
  'hint',
  'title',
  'name',
  'described',
  'code',
] as const;
export type TextRole = (typeof textRoles)[number];

const withRole = (role: TextRole) => words.meta({ role });
export const text = {
  screen: withRole('screen'),
  note: withRole('note'),
  option: withRole('option'),
  remark: withRole('remark'),
  hint: withRole('hint'),
  title: withRole('title'),
  name: withRole('name'),
  described: withRole('described'),
};

const code = { role: 'code' } satisfies { role: TextRole };

export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'chỉ dùng chữ thường không dấu, số và gạch nối')
  .meta(code);

/** A drawing under public/. */
export const picture = z
  .string()
  .regex(
    /^(scenes|pictures|cast)\/[a-z0-9-]+\.svg$/,
    'đường dẫn trong public, ví dụ scenes/nam-tay-co.svg, cast/ba-calm.svg',
  )
  .meta(code);

/** A sign of at most two letters, not a word. */
export const letters = z.string().max(2).meta(code);

export const feedback = text.remark.describe(
  'Lời nhắn riêng của lựa chọn này: vì sao, rồi làm gì tiếp',
);

export const misconception = id.describe(
  'Tên của điều hiểu chưa đúng đứng sau lựa chọn này, ví dụ leaving-is-enough',
);

/** The drawn consequence of a choice: the screen or a thing of the story, never a hurt child. */
export const consequence = z
  .strictObject({
    picture,
    alt: text.described.describe('Tả tranh cho người không nhìn thấy, một câu'),
    caption: text.title.describe(
      'Chưa đúng: việc vừa chọn, bỏ lửng (“Bống nói tên bản, rồi…”). Đúng: điều theo sau, trọn câu',
    ),
  })
  .describe(
    'Tranh thay chỗ các lựa chọn sau khi chọn: điều xảy ra với cái máy hay đồ vật; khi chưa đúng thì không vẽ em nhỏ bị hại, không lộ đáp án; chỉ câu luyện của lớp 1–5',
  );
export type Consequence = z.infer<typeof consequence>;

export const itemFields = {
  use: itemUse.describe(
    'practice = đặt trong bài; core = hoạt động chính; exit-a, exit-b = hai đề cuối bài; review = ôn',
  ),
  iCan: z
    .array(z.string().meta(code))
    .describe(
      'Các câu “Em làm được” mà câu này tập hoặc kiểm, ghi bằng mã trong skills.yaml; ít nhất một, chỉ bài làm quen được để trống',
    ),
  critical: z
    .boolean()
    .optional()
    .describe(
      'true: câu giữ an toàn, phải đúng mới đạt; phải có một câu khác với variantOf trỏ tới',
    ),
  careful: z
    .array(id)
    .min(1)
    .optional()
    .describe(
      'Mã các lựa chọn chỉ cẩn thận: không đưa, rời đi, nói không, xóa, chờ mà không ai bị bỏ mặc; được từ nửa điểm trở lên. Không phải im lặng trước điều hại người, cũng không phải chụp, giữ, gửi ảnh riêng tư',
    ),
  tells: z
    .array(id)
    .min(1)
    .optional()
    .describe('Mã các lựa chọn trọn điểm mà là kể, hỏi, đưa cho người lớn'),
  variantOf: id.optional().describe('Mã của câu mà câu này thay khi làm lại'),
  title: text.title
    .optional()
    .describe('Tên ngắn của câu trên màn hình; để trống thì dùng lời hỏi'),
  intro: text.screen
    .optional()
    .describe('Cảnh nhỏ trước câu hỏi: một bạn có tên đang làm một việc thường ngày'),
  stem: text.screen.describe('Lời hỏi, nên hỏi “làm gì tiếp?”'),
  hints: z
    .array(text.hint)
    .min(1)
    .max(3)
    .describe('Gợi ý hiện sau lần chưa đúng thứ nhất, thứ hai…; giúp mà không nói hộ'),
  face: id
    .optional()
    .describe('Khuôn mặt bên câu hỏi: tên tệp trong public/cast, ví dụ may-worried'),
};

/** For kinds that may have an imitated screen beside their options. */
export const surfaceField = {
  surface: z
    .string()
    .meta(code)
    .optional()
    .describe(
      'Màn hình tập bên các lựa chọn (trên điện thoại: ở trên), viết như trong bài: <Surface kind="…">…</Surface>; tin đã vẽ thì intro không chép lại; câu cuối bài, câu ôn thì không có',
    ),
};

export type ItemBase = z.infer<z.ZodObject<typeof itemFields>>;

/**
 * Removes the tags used only by the curriculum, besides statements: no page has them, and they
 * create no new version of a question. Nor does its screen, which is drawn at build.
 */
export const withoutTags = <Spec extends ItemBase & { surface?: string | undefined }>({
  careful: _careful,
  tells: _tells,
  surface: _surface,
  ...spec
}: Spec): Omit<Spec, 'careful' | 'tells' | 'surface'> => spec;

/** A spec as pages and storage use it: the kind's name beside its own fields. */
export type AnySpec = ItemBase & { kind: string };
