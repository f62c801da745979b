/** The commune's papers: leaflets, posters, cards, the network sheet. Vietnamese only. */
export const communitySheets = {
  title: 'Tờ rơi, áp phích, giấy tờ của xã',
  short: 'Giấy tờ của xã',
  description:
    'Để in: áp phích, thẻ để ví, tờ rơi cho quán net, cửa hàng điện thoại, doanh nghiệp; tờ mạng lưới của xã.',
  intro:
    'Giấy A4, đen trắng cũng rõ. Do dự án soạn, xã dùng và sửa theo nơi mình. Trước khi in, gọi thử tổng đài bảo vệ trẻ em và các số của xã; số khẩn cấp thì hỏi lại công an xã, trạm y tế.',
  groups: {
    wall: 'Dán lên',
    card: 'Để trong ví, trong túi',
    place: 'Đưa cho các nơi',
    work: 'Việc của xã',
    news: 'Ảnh, tin, chuyện của một em',
  },
  forms: {
    page: 'Một mặt A4',
    poster: 'A4 hoặc A3',
    slips: 'Phiếu cắt rời, một mặt A4',
    half: 'Hai tờ A5 trên một mặt A4, cắt đôi',
  },
  fillIn: 'Điền người và nơi của xã',
  all: 'Mọi tờ của xã',
  local: 'Người và nơi của xã mình',
  localHow:
    'Điền một lần, mọi tờ in từ máy này có sẵn. Chỗ nào để trống thì tờ in có dòng kẻ để viết tay.',
  posters: 'Áp phích có sẵn ở chỗ khác',
  schoolPoster: 'Áp phích của trường: Có chuyện khó nói? Có người nghe em',
  skillPoster: 'Áp phích bộ kỹ năng số · {band}',
} as const;
