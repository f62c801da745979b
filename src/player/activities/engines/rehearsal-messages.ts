import { defineMessages } from '#core/text/messages.ts';

/**
 * Messages of the help map and of rehearsed talks. Separate from shell-messages.ts, because only
 * pages with such a kind need them.
 */
export const rehearsal = defineMessages({
  vi: {
    rehearse: 'Tập lại',
    rehearsed: 'Tập xong rồi',
    people: 'Thêm {n} người',
    places: 'Thêm {n} nơi',
    mapPrivate: 'Máy không lưu em chọn ai, không gửi đi đâu.',
    backScene: 'Quay lại một câu',
    editMap: 'Sửa bản đồ',
  },
  en: {
    rehearse: 'Practise again',
    rehearsed: 'Practised',
    people: '{n} more people',
    places: '{n} more places',
    mapPrivate: 'The computer does not keep whom you chose and sends it nowhere.',
    backScene: 'Back one line',
    editMap: 'Change the map',
  },
});
