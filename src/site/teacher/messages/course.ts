/** Texts of the courses for teachers and protection staff that the page's script uses too. */
export const course = {
  vi: {
    unit: 'Phần {n}: {title}',
    minutes: '{n} phút',
    done: 'đã làm',
    notYet: 'chưa làm',
    partly: 'đang dở, {n} trong {of}',
    tasks: 'Bài tập trên trang này',
    tasksHow: 'Đúng hướng thì tính là đã làm. Chọn lại mấy lần cũng được.',
    tasksDone: 'Đã làm {n} trong {of} bài tập.',
    unitDone: 'Xong bài tập của phần này. Còn việc ở dưới, làm ngoài màn hình.',
    refused: 'Máy này không cho lưu: dấu “đã làm” mất khi đóng trang.',
    begin: 'Bắt đầu: phần {n}, {title}',
    goOn: 'Làm tiếp: phần {n}, {title}',
    none: 'Chưa có phần nào ghi “đã làm” ở máy này.',
    some: 'Ở máy này đã làm {n} trong {of} phần.',
    all: 'Ở máy này đã làm đủ {of} phần.',
    erase: 'Xóa các dấu “đã làm” ở máy này',
    erased: 'Đã xóa các dấu “đã làm”.',
    undo: 'Lấy lại các dấu',
    certificate: 'Chứng nhận việc đã làm',
    notAll: 'Giấy in được khi máy này có dấu “đã làm” của đủ {of} phần. Còn {n} phần:',
    name: 'Họ tên người đã làm',
    nameHow:
      'Gõ để in lên giấy, hoặc để trống rồi viết tay. Tên không được lưu, không gửi đi đâu: đóng trang là mất.',
    otherPerson:
      'Dấu là của máy này, không phải của một người. Máy chung thì người sau xóa dấu rồi tự làm lấy.',
    print: 'In giấy này',
  },
};
