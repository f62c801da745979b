import { defineMessages } from '#core/text/messages.ts';

export const gallery = defineMessages({
  vi: {
    title: 'Bộ mẫu hoạt động',
    intro:
      'Mỗi kiểu hoạt động với các mẫu của nó, cho người soạn bài và cho máy thử. Trả lời ở đây thì máy không giữ gì; bản đem tới trường không có bộ mẫu này.',
    sample: '{kind}: {shows}',
    onPaper: 'Mẫu in ra giấy',
    screens: 'Màn hình trong bài',
    screensIntro:
      'Mỗi kiểu màn hình một lần, bẫy và thật như nhau. Ứng dụng, người, địa chỉ đều nghĩ ra. Chép đoạn dưới mỗi màn hình vào vi.mdx rồi sửa chữ.',
    written: 'Cách viết',
  },
  en: {
    title: 'Activity samples',
    intro:
      'Every kind of activity with its samples, for authors and for tests. Answers given here are not kept, and no copy for schools holds these samples.',
    sample: '{kind}: {shows}',
    onPaper: 'A sample on paper',
    screens: 'Screens in lessons',
    screensIntro:
      'Every kind of imitated screen once, traps and genuine ones alike. Apps, people and addresses are invented. Copy the text below a screen into vi.mdx and change its words.',
    written: 'How to write it',
  },
});
