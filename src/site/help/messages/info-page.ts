/**
 * Texts of /info/ beside the guided path: which of its numbers and channels were tried, and how
 * long ago. Printed by the build; no script includes it.
 */
export const infoPage = {
  vi: {
    pageLines: [
      'Trang này không ghi gì. Nhưng lịch sử của trình duyệt có tên trang “Thông tin”. Đọc xong, em thoát bằng nút ở đầu trang, hoặc bấm dấu × ở trên cùng để đóng hẳn.',
      'Có thứ không xóa được từ đây: các trang em đã mở trước đó, mạng của trường, danh sách cuộc gọi trong điện thoại, tin nhắn Zalo.',
      'Ngại máy nhớ thì em gọi nhờ máy của người lớn em tin.',
    ],
    leaveTo: 'Thoát nhanh sang bảng cửu chương',
    backShows:
      'Ở máy này, thoát rồi bấm nút quay lại (←) thì trang này hiện lại. Đọc xong, em bấm dấu × ở trên cùng để đóng hẳn.',
    untried: 'Có số, có cách báo ở đây người của dự án chưa gọi thử, chưa bấm thử.',
    untriedWhere: 'Đã thử gì, chưa thử gì',
    triedTitle: 'Số điện thoại, cách báo, văn bản: đã thử gì, chưa thử gì',
    called: 'gọi thử ngày {date}',
    lawsUnread:
      'Luật, nghị định, thông tư: {n} trong {of} văn bản dự án mới đọc ở bản chép, bài báo; chưa đọc bản gốc.',
    frameworksUnread: 'Chương trình, khung năng lực: {n} trong {of} khung chưa đọc bản gốc.',
    emergency: 'số khẩn cấp nên không ai được gọi thử; lấy từ danh sách số trên báo',
    calledLongAgo:
      'kiểm tra lần cuối {date}, đã hơn {days} ngày. Không ai nghe máy thì em nói với người lớn em tin',
  },
};
