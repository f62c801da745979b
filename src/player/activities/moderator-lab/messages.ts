import { defineMessages } from '#core/text/messages.ts';

/** Messages for the moderator of a group; its rules and acts are content. */
export const moderatorLab = defineMessages({
  vi: {
    close: 'Chốt bài này',
    next: 'Bài tiếp theo',
    practice: 'Nhóm tập, không có người thật nào',
    rules: 'Quy tắc của nhóm',
    context: 'Xem thêm trước khi quyết',
    type: 'Đây là gì?',
    act: 'Người trực làm gì?',
    rule: 'Vì quy tắc nào?',
    appeal: 'Người viết khiếu nại. Trả lời sao?',
    appealed: 'Nếu bài bị ẩn hay phải sửa: {text}',
    fair: 'Xử lý công bằng thì',
    writer: 'Người viết',
    readers: 'Người đọc',
    left: 'Còn {n} tin',
  },
  en: {
    close: 'Settle this post',
    next: 'Next post',
    practice: 'A practice group: nobody in it is real',
    rules: 'Rules of the group',
    context: 'Look further before deciding',
    type: 'What is this?',
    act: 'What does the moderator do?',
    rule: 'By which rule?',
    appeal: 'The writer appeals. What do you answer?',
    appealed: 'When the post is touched: {text}',
    fair: 'When it is handled fairly',
    writer: 'The writer',
    readers: 'The readers',
    left: '{n} posts left',
  },
});
