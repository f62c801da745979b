import { defineMessages } from '#core/text/messages.ts';

/** Messages of a story with a picture for each scene, and of the two ways after a fork. */
export const branching = defineMessages({
  vi: {
    thread: 'Trong máy',
    acted: 'Vừa làm:',
    fork: 'Hai lối từ {at}',
    forkSays: '{at}, {who}: “{text}”',
    forkTold: '{at}. {text}',
    last: '{at}, ba giờ sau',
    still: 'Từ đây vẫn rẽ được: {text}',
    go: 'Đi tiếp chuyện',
    again: 'Đi lại từ {at}, thử lối kia',
    toHelp: 'Đi lại từ {at}, sang lối có người giúp',
    after: 'Ba giờ sau {at}, nếu chọn “{act}”:',
  },
  en: {
    thread: 'On the phone',
    acted: 'Just done:',
    fork: 'Two ways from {at}',
    forkSays: '{at}, {who}: “{text}”',
    forkTold: '{at}. {text}',
    last: '{at}, three hours later',
    still: 'A turn is still possible from here: {text}',
    go: 'On with the story',
    again: 'Back to {at}, try the other way',
    toHelp: 'Back to {at}, to the way with help',
    after: 'Three hours after {at}, after “{act}”:',
  },
});
