import { defineMessages } from '#core/text/messages.ts';

/** Messages of the practice album; the people and their answers are content. */
export const consentChecker = defineMessages({
  vi: {
    close: 'Chốt ảnh này',
    next: 'Ảnh tiếp theo',
    practice: 'Ảnh vẽ để tập, không đăng đi đâu',
    practiceTold: 'Ảnh kể bằng lời để tập, không đăng đi đâu',
    toldName: 'Ảnh kể bằng lời',
    told: { who: 'Trong ảnh', where: 'Ở đâu', reads: 'Đọc được' },
    find: 'Chỗ nào cho biết trường, nhà, hay nơi đang đứng?',
    ask: 'Hỏi ai?',
    act: 'Nghe xong, làm gì với ảnh?',
    later: 'Nhắn lại:',
    left: 'Còn {n} ảnh',
  },
  en: {
    close: 'Settle this photo',
    next: 'Next photo',
    practice: 'Drawn photos to practise with: nothing is posted',
    practiceTold: 'Photos told in words to practise with: nothing is posted',
    toldName: 'A photo told in words',
    told: { who: 'In the photo', where: 'Where', reads: 'One can read' },
    find: 'What gives away the school, the home, or where they are?',
    ask: 'Whom to ask?',
    act: 'Now that you have asked, what about the photo?',
    later: 'Later:',
    left: '{n} photos left',
  },
});
