import { z } from 'zod';
import { id, words } from '#core/questions/activity.ts';
import { sources } from './curriculum.ts';
import { sheetText } from './help-sheet.ts';
import { lawName } from './law.ts';

const day = z.iso.date();
const laws = z.array(lawName).optional().describe('Luật nào, mã ở content/law.yaml');
/** A page of the site, as in a link: `/skills/`, `/about/#privacy`. */
const page = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/, 'địa chỉ trong trang, ví dụ /skills/');

/** The groups of the commune's papers, in list order. */
export const communityGroups = ['wall', 'card', 'place', 'work', 'news'] as const;

/** A paper of the commune: content/community/sheets/<id>.mdx. */
export const communitySheetText = sheetText.extend({
  group: z.enum(communityGroups).describe('Nhóm trong danh sách'),
  form: z
    .enum(['page', 'poster', 'slips', 'half'])
    .describe(
      'page: một mặt A4; poster: A4 hoặc A3; slips: phiếu cắt rời; half: hai tờ A5 trên một mặt A4',
    ),
});
export type CommunitySheetText = z.infer<typeof communitySheetText>;

/**
 * One clause of the plan: the pages that answer it, or why it is not for software:
 * content/plan-clauses.yaml.
 */
export const planClause = z.strictObject({
  says: words.describe('Điều ấy nói gì, gọn, bằng lời của dự án'),
  pages: z.array(page).min(1).optional().describe('Trang đáp ứng'),
  part: words.optional().describe('Trang làm được phần nào; phần còn lại là việc của người'),
  notOurs: words.optional().describe('Không phải việc của phần mềm, vì sao'),
});
export type PlanClause = z.infer<typeof planClause>;

/** Rights, then duties, each in a child's words and an adult's: content/community/rights.yaml. */
export const rightsText = z.strictObject({
  rights: z.record(id, z.strictObject({ child: words, adult: words, law: laws })),
  duties: z.record(id, z.strictObject({ child: words, adult: words, law: laws })),
  sources,
});
export type RightsText = z.infer<typeof rightsText>;

/** Roles in a commune since July 2025: content/community/roles.yaml. */
const roleCard = z.strictObject({
  who: words.describe('Ai, gọi theo việc'),
  does: z.array(words).min(1).describe('Việc của người ấy, mỗi dòng một việc'),
  before: words.optional().describe('Kế hoạch năm 2021 gọi nơi này là gì; nơi ấy nay không còn'),
  ask: words.optional().describe('Điều còn phải hỏi lại ở xã mình'),
  slots: z.array(id).optional().describe('Chỗ ghi của xã, mã trong help/local.yaml'),
});
export const rolesText = z.strictObject({ roles: z.record(id, roleCard), sources });
export type RolesText = z.infer<typeof rolesText>;

/** Vietnamese products, in no ranking: content/community/products.yaml. */
export const productsText = z.strictObject({
  checklist: z
    .array(z.strictObject({ ask: words.describe('Hỏi gì'), how: words.describe('Xem ở đâu') }))
    .min(1)
    .describe('Một bảng soi cho mọi sản phẩm'),
  groups: z.array(
    z.strictObject({
      name: words.describe('Để làm gì'),
      products: z
        .array(
          z.strictObject({
            name: words,
            does: words,
            seenOn: day.nullable().describe('Ngày có người xem'),
          }),
        )
        .min(2)
        .describe('Xếp theo chữ cái; ít nhất hai tên, để không tên nào đứng một mình'),
    }),
  ),
  sources,
});
export type ProductsText = z.infer<typeof productsText>;

/** Dated updates: content/community/updates.yaml. */
export const update = z.strictObject({
  on: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'năm-tháng-ngày, hoặc năm-tháng khi nguồn không nói ngày')
    .describe('Ngày có hiệu lực, ngày xảy ra, ngày đăng'),
  about: z
    .enum(['law', 'net', 'here'])
    .describe('law: luật, quy định; net: trên mạng; here: ở trang này'),
  says: words.describe('Có gì mới, một hai câu'),
  do: words.describe('Vậy mình làm gì'),
  pages: z.array(page).optional().describe('Trang của mình nói kỹ hơn'),
  law: laws,
  source: words.describe('Lấy ở đâu, xem ngày nào'),
});
export type Update = z.infer<typeof update>;
