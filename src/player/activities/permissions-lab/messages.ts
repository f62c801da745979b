import { defineMessages } from '#core/text/messages.ts';

/** Messages of the phone; permissions and answers are content. */
export const permissionsLab = defineMessages({
  vi: {
    can: 'Được phép rồi thì làm gì?',
    nothing: 'Chưa làm thêm được gì.',
    policy: 'Chính sách dữ liệu',
  },
  en: { can: 'What each app can now do', nothing: 'Nothing more yet.', policy: 'Data policy' },
});
