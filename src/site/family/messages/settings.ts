/** “Cần tìm gì trong cài đặt”: one page per product. */
export const settings = {
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
};
