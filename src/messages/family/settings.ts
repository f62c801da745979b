import { area } from '../area.ts';

/** “Cần tìm gì trong cài đặt”: one page a product. */
export const settings = area({
  vi: {
    title: 'Cần tìm gì trong cài đặt',
    intro:
      'Mỗi trang nói về một ứng dụng: nên đi tìm gì, và cài đặt không làm được gì. Ngồi cạnh con mà xem, con cầm máy.',
    neutral: 'Không xếp hạng, không khen chê, không ai trả tiền để có tên ở đây.',
    practise: 'Chưa quen thì tập trước trên máy bịa:',
    sorts: {
      network: 'Mạng xã hội, nhắn tin',
      game: 'Trò chơi',
      watching: 'Xem phim, xem truyền hình',
      learning: 'Học trên mạng',
      search: 'Tìm kiếm',
      filter: 'Lọc trang, hẹn giờ',
    },
    seen: 'Xem nguồn ngày {date}.',
    notPressed: 'Chưa có người bấm thử',
    notPressedHow:
      'Trang này không chỉ bấm vào đâu: mỗi máy, mỗi bản một khác. Mở “Cài đặt” của ứng dụng, tìm những dòng gần với câu hỏi ở trên. Không thấy thì thôi, hoặc hỏi thầy cô.',
    old: 'Trang này đã {days} ngày chưa ai xem lại. Màn hình có thể đã khác.',
    look: 'Cần tìm gì?',
    where: 'Bấm vào đâu?',
    path: '{device}: {press}',
    pathSeen: 'Theo {source}, xem ngày {date}.',
    pathPressed: 'Có người bấm thử ngày {date}.',
    doesNot: 'Cài đặt không làm được gì?',
    age: 'Mức tuổi',
    under16: 'Con chưa đủ 16 tuổi thì ai đứng tên tài khoản?',
    games: 'Giờ chơi trò chơi theo quy định',
    report: 'Gặp chuyện thì báo ở đó thế nào?',
    reportSeen:
      'Xem nguồn ngày {date}, chưa có người bấm thử. Giữ lời nhắn lại rồi mới chặn. Ảnh riêng tư của con thì không chụp, không gửi cho ai.',
    say: 'Một câu nói với con',
    after: 'Chỉnh xong, tối vẫn hỏi con một câu.',
    all: 'Các trang cài đặt khác',
    sources: 'Những điều này lấy từ đâu?',
    description: '{name}: nên tìm gì trong cài đặt cùng con, cài đặt không làm được gì, báo ở đâu.',
    listDescription:
      'Từng ứng dụng: nên tìm gì trong cài đặt cùng con, và cài đặt không làm được gì. Có ngày xem.',
  },
  en: {
    title: 'What to look for in settings',
    intro:
      'One page an app: what to look for, and what settings do not do. Sit beside your child, who holds the phone.',
    neutral: 'No ranking, no praise; nobody pays to be here.',
    practise: 'Practise first on invented screens:',
    sorts: {
      network: 'Social networks, messages',
      game: 'Games',
      watching: 'Films, television',
      learning: 'Learning online',
      search: 'Search',
      filter: 'Filters, time limits',
    },
    seen: 'Sources seen on {date}.',
    notPressed: 'Nobody has pressed it yet',
    notPressedHow:
      'This page says not where to press: devices and versions differ. Open the app’s settings and look for what is near the questions above.',
    old: 'Nobody has looked at this page for {days} days. Screens may differ.',
    look: 'What to look for?',
    where: 'Where to press?',
    path: '{device}: {press}',
    pathSeen: 'After {source}, seen on {date}.',
    pathPressed: 'Pressed by someone on {date}.',
    doesNot: 'What do settings not do?',
    age: 'Age',
    under16: 'Under 16: in whose name is the account?',
    games: 'Hours of play by law',
    report: 'How to report there',
    reportSeen:
      'Source seen on {date}, nobody has pressed it yet. Keep the messages, then block. Never copy or send a child’s private picture.',
    say: 'One sentence to say',
    after: 'Once it is set, still ask one question tonight.',
    all: 'Other settings pages',
    sources: 'Where does this come from?',
    description: '{name}: what to look for in settings, what settings do not do, where to report.',
    listDescription:
      'App by app: what to look for in settings together, and what settings do not do. Dated.',
  },
});
