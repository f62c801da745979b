/**
 * Texts of the two courses' pages around a unit's own text. The courses are Vietnamese; English
 * pages only name them.
 */
export const coursePages = {
  vi: {
    keeps:
      'Máy này chỉ nhớ bài tập nào đã làm, để biết đang dở ở đâu. Không giữ tên, không giữ câu đã chọn. Bản vừa ghép thì in ra trước khi đóng trang.',
    noScript:
      'Tập trên trang cần JavaScript, hoặc trình duyệt mới hơn. Không có thì đọc, in ra, rồi tập với đồng nghiệp.',
    tasksOnPage: '{n} bài tập trên trang',
    toDo: 'Việc làm ngoài màn hình',
    previous: 'Phần trước',
    shown: 'Đã tập trên trang',
    unit: 'Phần',
    law: 'Thông tư {number}, hiệu lực từ {from}: {about} {read} Phần nào ứng với miền nào thì tổ chuyên môn ghi vào cột cuối.',
    lawUnread: 'Nhóm soạn mới đọc bản tin, chưa đọc bản gốc.',
    certificateNoScript:
      'Giấy này cần JavaScript để biết phần nào đã làm ở máy này. Không có thì viết tay: mỗi phần một dòng, người đã xem ký.',
    signed: 'Người đã làm ký',
    day: 'Ngày',
    place: 'Trường, cơ quan',
    unitOf: '{course} · phần {n} trong {of}',
    teachers: {
      title: 'Cẩm nang giáo viên',
      here: 'Cẩm nang giáo viên',
      intro:
        '{n} phần ngắn cho thầy cô dạy bộ kỹ năng này. Mỗi phần đọc chừng mười phút, tập ngay trên trang, rồi làm một việc ở trường. Phần nào trước cũng được.',
      units: 'Các phần',
      says: 'Ba câu nói với các em, với nhà',
      tonight: 'Tối nay, tự hỏi một câu',
      boarding: 'Khi lớp có em nội trú',
      all: 'Mọi phần của cẩm nang',
      aside: 'Cẩm nang do nhóm soạn Em Lên Mạng viết, không thay tập huấn của ngành.',
      certified:
        'đã làm đủ bài tập của {n} phần dưới đây, trong Cẩm nang giáo viên của Em Lên Mạng.',
      endsIn: 'Việc ở trường:',
      own: 'Việc ở trường: ngày, người đã xem ký',
      area: 'Miền',
      honest:
        'Giấy này do trang Em Lên Mạng làm ra từ dấu “đã làm” của một máy. Không phải chứng chỉ, không do cơ quan nào cấp. Người đã xem việc ở trường mới xác nhận được ai đã làm.',
      seen: 'Tổ trưởng xem, ký',
    },
    'protection-staff': {
      title: 'Khóa ngắn cho cán bộ bảo vệ trẻ em',
      here: 'Khóa cho cán bộ',
      intro:
        '{n} phần, mỗi phần một chuyện đặt ra ở một xã. Đọc và tập trên trang chừng mười lăm phút; tập với đồng nghiệp thì một giờ đến giờ rưỡi. Đi theo thứ tự thì dễ nhất.',
      units: 'Các phần',
      says: 'Ba câu nói được ngay',
      tonight: 'Tối nay, tự hỏi một câu',
      boarding: 'Khi em ở nội trú',
      all: 'Mọi phần của khóa',
      aside:
        'Khóa do nhóm soạn Em Lên Mạng viết, không thay lớp tập huấn hay văn bản của ngành. Chuyện và tên trong khóa đều đặt ra.',
      certified:
        'đã làm đủ bài tập của {n} phần dưới đây, trong khóa ngắn cho cán bộ bảo vệ trẻ em của Em Lên Mạng.',
      endsIn: 'Việc ở cơ quan:',
      own: 'Việc ở cơ quan: ngày, người đã xem ký',
      area: '',
      honest:
        'Giấy này do trang Em Lên Mạng làm ra từ dấu “đã làm” của một máy. Không phải chứng chỉ nghề, không do cơ quan nào cấp, không thay quyết định phân công. Người đã ngồi xem mới xác nhận được ai đã làm.',
      seen: 'Người phụ trách xem, ký',
    },
    told: 'Một em vừa tìm đến? Mở tờ này trước.',
    papers: 'Mở tiếp',
    blank: 'Tờ trống để viết tay',
  },
};
