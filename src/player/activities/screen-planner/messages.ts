import { defineMessages } from '#core/text/messages.ts';

/** Messages of the planner; hours, things and the family's rules are content. */
export const screenPlanner = defineMessages({
  vi: {
    practice: 'Lịch tập, chưa phải lịch thật',
    brush: 'Chọn thẻ, rồi chạm vào giờ',
    all: 'cả tuần',
    here: 'xếp một việc vào đây',
    wants: 'Điều cần có',
    comes: 'Chuyện xảy ra',
    calm: 'Chưa có gì phải lo.',
    left: 'Còn {n} ô trống',
    settings: 'Còn {n} chỗ chưa chọn',
    blank: '(chưa chọn)',
    print: 'In tờ thỏa thuận',
    sign: 'Ký tay sau khi in:',
  },
  en: {
    practice: 'A practice plan, nobody’s real one',
    brush: 'Choose a card, then tap an hour',
    all: 'all week',
    here: 'put something here',
    wants: 'What it should have',
    comes: 'What comes of it',
    calm: 'Nothing to worry about yet.',
    left: '{n} cells empty',
    settings: '{n} still to choose',
    blank: '(not chosen yet)',
    print: 'Print the agreement',
    sign: 'Sign by hand once it is printed:',
  },
});
