/** The effects and limits of each setting for a lab. */
export const policyDoes = {
  vi: {
    search: [
      'Google (và Bing trong Edge) giấu bớt hình ảnh, trang người lớn trong kết quả tìm.',
      'Không lọc máy tìm kiếm khác, không chặn trang khi gõ thẳng địa chỉ, vẫn có thể lọt.',
    ],
    video: [
      'YouTube giấu video gắn nhãn người lớn, tắt bình luận. “Chặt” giấu nhiều hơn, có khi giấu cả video bài giảng.',
      'Không xem hộ thầy cô: video xấu mà chưa bị gắn nhãn vẫn hiện. Không có tác dụng ở TikTok, Facebook.',
    ],
    downloads: [
      'Chặn tệp trình duyệt xếp vào loại nguy hiểm. Các em vẫn lưu bài ra tệp được.',
      'Không chặn hết tệp chạy được (mỗi hệ máy xếp loại một khác), cũng không chặn tệp mang vào bằng USB.',
    ],
    home: [
      'Mở trình duyệt là thấy trang này, bấm hình ngôi nhà là quay về.',
      'Trên Windows, Chrome và Edge chỉ nghe mục này khi máy vào miền (domain) hoặc do nhà trường quản lý tập trung; máy rời thì bỏ qua. Khi ấy đặt trang mở đầu bằng tay.',
    ],
    private: [
      'Không mở được cửa sổ ẩn danh (InPrivate). Cửa sổ ấy không giữ bài của em.',
      'Không giấu được ai xem gì: lịch sử vẫn ở trong máy như thường.',
    ],
    guest: [
      'Không mở được cửa sổ khách, không thêm người dùng mới: cả lớp dùng đúng một chỗ có cài đặt này.',
      'Không chia bài của từng em; việc ấy có thẻ và phiếu.',
    ],
    accounts: [
      'Trình duyệt không nhận tài khoản, không hỏi lưu mật khẩu. Em sau không vào được tài khoản của em trước.',
      'Không đăng xuất hộ: em đăng nhập vào một trang thì vẫn phải tự đăng xuất.',
    ],
    notices: [
      'Các trang không hiện được lời mời nhận thông báo, thứ hay bị dùng để lừa bấm.',
      'Không chặn quảng cáo nằm trong trang.',
    ],
    place: [
      'Không trang nào hỏi được máy đang ở đâu.',
      'Trang vẫn đoán được vùng qua địa chỉ mạng.',
    ],
    extensions: [
      'Không cài được tiện ích, kể cả tiện ích vượt lọc. Tiện ích đang có cũng bị tắt.',
      'Đừng chọn nếu có em dùng tiện ích đọc màn hình hay phóng chữ.',
    ],
    adult: [
      'Mở trang nào, Chrome hỏi Google xem có phải trang người lớn không, phải thì chặn.',
      'Địa chỉ trang được gửi tới Google. Không có Internet thì không hỏi được. Edge không có mục này.',
    ],
  },
};
