import { defineMessages } from '#core/text/messages.ts';

/**
 * Stories with a stage: a talk in an app, a picture a scene. Apart from rehearsal-messages.ts, which the
 * help map pays for.
 */
export const scenes = defineMessages({
  vi: { back: 'Quay lại một bước', pick: 'Chọn một việc', kept: 'Đã giữ lại' },
  en: { back: 'Back one step', pick: 'Choose one', kept: 'Kept' },
});
