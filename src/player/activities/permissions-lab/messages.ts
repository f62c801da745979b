import { defineMessages } from '#core/text/messages.ts';

/** Messages of the phone; permissions and answers are content. */
export const permissionsLab = defineMessages({
  vi: {
    device: '{phone}, màn hình tập',
    states: { unset: 'Chưa trả lời', on: 'Đang mở', locked: 'Đã khóa' },
    can: 'Được phép rồi thì làm gì?',
    nothing: 'Chưa làm thêm được gì.',
    policy: 'Chính sách dữ liệu',
  },
  en: {
    device: '{phone}, a practice screen',
    states: { unset: 'Not answered', on: 'On', locked: 'Locked' },
    can: 'What each app can now do',
    nothing: 'Nothing more yet.',
    policy: 'Data policy',
  },
});
