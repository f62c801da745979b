import { defineMessages } from '#core/text/messages.ts';

/**
 * Messages of stories with a stage: a talk in an app, a picture for each scene. Separate from
 * rehearsal-messages.ts, which the help map loads.
 */
export const scenes = defineMessages({
  vi: { back: 'Quay lại một bước', pick: 'Chọn một việc', kept: 'Đã giữ lại' },
  en: { back: 'Back one step', pick: 'Choose one', kept: 'Kept' },
});
