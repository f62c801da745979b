import { area } from '../area.ts';

/** Words of the small recommender; topics and posts are its content. */
export const feedSim = area({
  vi: {
    practice: 'Ứng dụng tập, bài nào cũng là nghĩ ra',
    now: 'Lượt {round}, bài {n} trong {of}',
    last: 'Màn cuối: giờ ứng dụng mời gì?',
    inside: 'Bảng bên trong ứng dụng',
    seen: '{viewer} đã xem {n} phút, thấy {mood}.',
    moods: ['mệt lử', 'mệt', 'hơi mệt', 'bình thường', 'hơi vui', 'vui', 'rất vui'],
    goals: 'Đích',
    undo: 'Quay lại một bước',
    undone: 'Đã quay lại một bước.',
    looking: 'Tìm chủ đề khác',
    moved: '{topic}: {from} → {to}',
    tells: {
      watch: 'Xem hết: ứng dụng đoán “thích {topic}”.',
      skip: 'Lướt qua: bớt một chút.',
      less: 'Đã nói không quan tâm: bớt hẳn.',
      follow: 'Theo dõi: từ nay mời “{topic}” nhiều hơn.',
      search: 'Đã tìm: ứng dụng nhớ “{topic}”.',
    },
    left: 'Còn {n} bài',
    settings: 'Còn {n} chỗ chưa chọn',
  },
  en: {
    practice: 'A practice app with invented posts',
    now: 'Round {round}, post {n} of {of}',
    last: 'Last screen: what does the app offer now?',
    inside: 'The table inside the app',
    seen: '{viewer} has watched {n} minutes and feels {mood}.',
    moods: ['worn out', 'tired', 'a little tired', 'as before', 'rather happy', 'happy', 'very happy'],
    goals: 'Goals',
    undo: 'Back one step',
    undone: 'Went back one step.',
    looking: 'Search for another topic',
    moved: '{topic}: {from} → {to}',
    tells: {
      watch: 'Watched to the end: the app guesses “likes {topic}”.',
      skip: 'Skipped: a little less.',
      less: 'Said not interested: much less.',
      follow: 'Followed: more of “{topic}” from now on.',
      search: 'Searched: the app remembers “{topic}”.',
    },
    left: '{n} posts left',
    settings: '{n} still to choose',
  },
});
