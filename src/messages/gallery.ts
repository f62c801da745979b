import { area } from './area.ts';

export const gallery = area({
  vi: {
    title: 'Bộ mẫu hoạt động',
    intro:
      'Mỗi kiểu hoạt động với các mẫu của nó, cho người soạn bài và cho máy thử. Câu trả lời ở đây cũng được giữ như trong bài, ở thẻ đang ngồi máy.',
    sample: '{kind}: {shows}',
    onPaper: 'Mẫu in ra giấy',
  },
  en: {
    title: 'Activity samples',
    intro: 'Every kind of activity with its samples, for authors and for tests.',
    sample: '{kind}: {shows}',
    onPaper: 'A sample on paper',
  },
});
