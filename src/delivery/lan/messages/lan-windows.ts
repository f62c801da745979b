/**
 * “Thử trên Windows”: beside the packed copy, for a teacher or the lab's administrator. Vietnamese
 * only, like the server's window.
 */
export const lanWindows = {
  title: 'Thử máy phát bài trên Windows',
  here: 'Thử thế nào, nhìn gì',
  print: 'In tờ này',
  untried:
    'Chưa ai chạy bản này trên Windows thật: mới thử trên Linux, với đúng chương trình máy chủ này. Mục nào dưới đây khác đi là điều cần biết trước giờ dạy.',
  needs:
    'Cần một máy Windows làm máy của thầy cô và một máy khác cùng mạng, chừng ba mươi phút, trước giờ dạy. Trường có cả Windows 7 và Windows 10, 11 thì thử mỗi loại một lần.',
  look: 'Nhìn:',
  steps: [
    {
      do: 'Chép cả thư mục vào ổ đĩa, bấm đúp Bat-may-co.',
      see: 'Cửa sổ đen hiện địa chỉ và hình QR, chữ tiếng Việt đọc được. Trình duyệt tự mở trang của thầy cô, không hỏi mã.',
    },
    {
      do: 'Nếu Windows chặn tệp lạ hay hỏi về tường lửa: chép lại đúng câu ấy, rồi cho phép.',
      see: 'Cho phép có cần mật khẩu quản trị không. Không cho phép được thì máy khác không mở được trang.',
    },
    {
      do: 'Bấm Enter trong cửa sổ đen. Rồi dán đường đã hiện lúc đầu vào trình duyệt.',
      see: 'Enter: có đường mới, trang mở lại. Đường cũ: trang hỏi mã.',
    },
    {
      do: 'Bấm đúp Bat-may-co lần nữa. Rồi gán thư mục thành ổ Z (subst Z: tên-thư-mục), bật từ ổ Z.',
      see: 'Cả hai lần, cửa sổ thứ hai nói máy đang chạy rồi và dừng.',
    },
    {
      do: 'Ở máy kia mở địa chỉ, gõ một thẻ mã, trả lời một câu.',
      see: 'Máy ấy ghi “đã gửi sang máy thầy cô”. Trên trang của thầy cô thẻ mã ấy có một câu. Không mở được địa chỉ thì mạng không cho các máy gặp nhau.',
    },
    {
      do: 'Rút dây mạng máy kia, trả lời thêm một câu, cắm lại.',
      see: 'Lúc rút: trang ghi còn câu chờ gửi. Cắm lại: tự gửi, không phải làm gì.',
    },
    {
      do: 'Máy đang phát, mở phieu\\lop.json.truoc bằng Word, rồi xóa bài một thẻ mã trên trang của thầy cô.',
      see: 'Trang nói chưa xong hẳn, không nói “Đã xóa”. Đóng Word, đợi nửa phút: tệp ấy có giờ mới.',
    },
    {
      do: 'Đóng cửa sổ đen. Mở phieu\\lop.json bằng Notepad, sửa một chữ số, lưu, bật lại.',
      see: 'Cửa sổ nói đã dùng bản dự phòng. Thẻ mã vẫn dùng được.',
    },
    {
      do: 'Chép riêng thư mục phieu. Bật lại, đổi mã một thẻ mã, đóng. Đặt bản đã chép vào chỗ cũ, bật.',
      see: 'Cửa sổ nêu hai ngày và chưa mở. Bấm Enter, bấm “Dùng bản cũ này” thì mở.',
    },
    {
      do: 'Khi các máy đang học, mở Task Manager, tìm node.exe.',
      see: 'Bộ nhớ dưới 250 MB.',
    },
    {
      do: 'Máy kia đang học, bấm dấu X đóng cửa sổ đen. Đợi một phút, bật lại Bat-may-co.',
      see: 'Câu nào máy kia đã ghi “đã gửi” thì còn đủ. Máy kia tự nối lại.',
    },
    {
      do: 'Đóng cửa sổ đen. Ở máy kia bấm “Thoát nhanh” trong một bài.',
      see: 'Trang bảng cửu chương hiện ra, không phải trang báo lỗi của trình duyệt.',
    },
  ],
  tell: 'Có gì khác thì chép lại đúng dòng chữ trên màn hình, bản Windows (gõ winver), và việc vừa làm, gửi người đã đưa bản này. Đừng gửi mã của thầy cô, đừng gửi tệp trong thư mục phieu.',
};
