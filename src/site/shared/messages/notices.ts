import { defineMessages } from '#core/text/messages.ts';

/** Problems with saving, and what to do, for a nine-year-old. */
export const notices = defineMessages({
  vi: {
    memory:
      'Máy này đang trục trặc, chưa giữ bài được. Em cứ học, đừng đóng trang. Học xong, em báo thầy cô rồi hãy tắt máy.',
    full: 'Máy đầy, chưa giữ được câu vừa rồi. Em cứ làm tiếp, đừng đóng trang. Em nhờ thầy cô dọn bớt, rồi bấm Thử lại.',
    failed:
      'Máy chưa giữ được câu vừa rồi. Em bấm Thử lại. Chưa được thì cứ làm tiếp, đừng đóng trang.',
    unread: 'Trang chưa đọc được bài máy đang giữ. Bài không mất. Em bấm Tải lại.',
    stale: 'Trang này là bản cũ, máy đã có bản mới. Em bấm Tải lại để bài được giữ.',
    lost: 'Máy này từng giữ {n} câu trả lời mà giờ không còn. Không phải lỗi của em. Em báo thầy cô, rồi học tiếp từ bước mình nhớ.',
    retry: 'Thử lại',
    reload: 'Tải lại',
    seen: 'Em biết rồi',
  },
  en: {
    memory:
      'This computer has trouble keeping work. Go on as usual and keep this page open; tell your teacher before you switch off.',
    full: 'The computer is full and could not keep your last answer. Go on and keep this page open; ask your teacher to make room, then press Try again.',
    failed:
      'The computer could not keep your last answer. Go on, keep this page open, then press Try again.',
    unread: 'This page cannot read the work kept here. The work is not lost. Press Reload.',
    stale: 'This page is an old version. Press Reload so that your work is kept.',
    lost: 'This computer once kept {n} answers and has lost them. It is not your fault. Tell your teacher, and go on from the step you remember.',
    retry: 'Try again',
    reload: 'Reload',
    seen: 'I see',
  },
});
