/** The school's own papers for when a child needs help, and this device's data about the school. */
export const school = {
  vi: {
    title: 'Khi cần giúp: giấy tờ của trường',
    short: 'Khi cần giúp',
    intro:
      'In ra, treo lên, để sẵn trong sổ. Các tờ này do dự án soạn để thầy cô dùng và sửa theo trường mình.',
    begin: 'Một em vừa kể với thầy cô? Mở tờ này trước.',
    go: 'Giấy tờ khi cần giúp',
    goHow: 'hộp thư, áp phích, tờ cho thầy cô, cho em, cho nhà',
    all: 'Mọi tờ',
    whenTells: 'Khi một em kể với thầy cô',
    counsellor: 'Trang của tư vấn học đường',
    groups: {
      staff: 'Cho thầy cô, quản sinh, cán bộ',
      wall: 'Dán ở mỗi tầng',
      box: 'Hộp thư “Điều em muốn nói”',
      after: 'Sau khi đã kể',
      counsellor: 'Cho tư vấn học đường',
      work: 'Dán cuối bài làm có nhờ AI',
    },
    call: '{when}; {hours}, {cost}.',
    page: 'Một mặt A4',
    poster: 'A4 hoặc A3',
    slips: 'Tám phiếu một trang A4',
    local: 'Người và nơi của trường mình',
    localHow:
      'Điền một lần, mọi tờ in từ máy này có sẵn. Chỗ nào để trống thì tờ in có dòng kẻ để viết tay.',
    onlyAdults: 'Chỉ ghi người lớn và nơi chốn. Đừng ghi tên em nào, chuyện gì.',
    where:
      'Những gì điền ở đây nằm ở chính máy này, trong trình duyệt này. Không gửi đi đâu; máy khác không thấy. Ai dùng máy này cũng đọc được.',
    callFirst: 'Gọi thử từng số trước khi in.',
    kept: 'Đã lưu ở máy này.',
    refused: 'Máy này không cho lưu. Thầy cô in tờ trống rồi viết tay.',
    erase: 'Xóa hết ở máy này',
    erased: 'Đã xóa. Các tờ in lại có dòng kẻ.',
    noScript:
      'Điền trên máy cần JavaScript, hoặc trình duyệt mới hơn. Không có thì in ra, trên tờ có dòng kẻ để viết tay.',
    fillIn: 'Điền người và nơi của trường',
  },
};
