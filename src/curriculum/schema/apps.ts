import { z } from 'zod';
import { words } from '#core/questions/activity.ts';

/** Drawings an app may have (`player/surfaces/apps-css.ts`). */
const appMarks = ['mail', 'chat', 'sms', 'island', 'play', 'cloud', 'bars'] as const;

/** content/apps.yaml: the invented apps of the lessons. */
export const appsSpec = z
  .array(
    z.strictObject({
      name: words.describe('Tên như các em gọi'),
      colour: z
        .string()
        .regex(/^#[0-9a-f]{6}$/, 'màu viết bằng sáu chữ số, ví dụ #1c2b52')
        .describe('Màu thanh trên cùng; chữ trên ấy trắng'),
      mark: z.enum(appMarks).describe('Hình của ứng dụng'),
    }),
  )
  .min(1);

export type App = z.infer<typeof appsSpec>[number];
