import { defineMessages } from '#core/text/messages.ts';

export const gallery = defineMessages({
  vi: {
    title: 'Bộ mẫu hoạt động',
    intro:
      'Mỗi kiểu hoạt động với các mẫu của nó, cho người soạn bài và cho máy thử. Trả lời ở đây thì máy không giữ gì; bản đem tới trường không có bộ mẫu này.',
    sample: '{kind}: {shows}',
    onPaper: 'Mẫu in ra giấy',
  },
  en: {
    title: 'Activity samples',
    intro:
      'Every kind of activity with its samples, for authors and for tests. Answers given here are not kept, and no copy for schools holds these samples.',
    sample: '{kind}: {shows}',
    onPaper: 'A sample on paper',
  },
});
