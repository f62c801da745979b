import { defineMessages } from '#core/text/messages.ts';

/** Texts on the printed forms of fictional apps: no page's script includes them. */
export const paperSettings = defineMessages({
  vi: {
    how: 'Ở mỗi khung, đánh dấu một ô. Trong ngoặc là chuyện xảy ra. Muốn đổi thì tẩy đi.',
    start: '{text} (đang đặt sẵn)',
    join: 'Nối các từ bằng: {signs}.',
    key: 'Chìa khóa vừa ghép (viết không dấu):',
    swap: 'Đổi phiếu cho bạn bên cạnh: bạn khoanh từ nào bạn đoán được, rồi nói vì sao. Đừng viết mật khẩu thật.',
    ring: 'Em khoanh vào hình. Khoanh xong thì gấp phiếu lại: chìa khóa không đưa bạn xem.',
    things: 'Các thẻ',
    hours: 'Giờ',
    planHow:
      'Viết chữ cái của thẻ vào từng ô. Dùng bút chì để còn đổi. Xong thì soát lại từng điều ở trên.',
    agree: 'Mỗi khung ở trên đánh dấu một dòng, rồi cả nhà ký.',
    topic: 'Chủ đề',
    posts: 'Bài',
    tally: 'Điểm (ghi bút chì)',
    feedHow:
      'Chơi hai người. Một bạn làm ứng dụng, giữ bảng điểm. Một bạn làm {viewer}. Mỗi lượt, ứng dụng đọc {n} bài: chủ đề nhiều điểm thì nhiều bài hơn. {viewer} nói mình làm gì, ứng dụng cộng trừ điểm. Sau {rounds} lượt, ứng dụng đọc màn cuối. Rồi đổi vai.',
    lastPage: 'Màn cuối có những bài:',
    add: 'và (chép những dòng sau mũi tên của ô vừa chọn):',
  },
  en: {
    how: 'Tick one box in each frame. What happens then stands in brackets. Rub it out to change.',
    start: '{text} (set by the app)',
    join: 'Join the words with: {signs}.',
    key: 'The key you made (without marks):',
    swap: 'Swap sheets with a neighbour, who circles each word that can be guessed and says why. Never write a real password.',
    ring: 'Ring the pictures. Then fold the sheet: a key is shown to no one.',
    things: 'Cards',
    hours: 'Hour',
    planHow:
      'Write the letter of a card into each cell, in pencil. Then go through what is wanted above.',
    agree: 'Tick a line in each frame above, then all sign.',
    topic: 'Topic',
    posts: 'Posts',
    tally: 'Weight (in pencil)',
    feedHow:
      'For two. One is the app and keeps the table, one is {viewer}. In each round the app reads {n} posts, more of the topics with more weight. {viewer} says what to do, the app adds or takes away. After {rounds} rounds the app reads the last screen. Then change places.',
    lastPage: 'Posts of the last screen:',
    add: 'and (copy what stands after the arrow of what you ticked):',
  },
});
