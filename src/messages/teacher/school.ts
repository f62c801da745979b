import { area } from '../area.ts';

/**
 * The school's own papers for when a child needs help, and what this device knows of the school.
 */
export const school = area({
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
    forSensitive: 'Đọc trước khi dạy: Khi một em kể với thầy cô',
  },
  en: {
    title: 'When help is needed: the school’s papers',
    short: 'When help is needed',
    intro:
      'Print them, pin them up, keep them in your book. The project wrote them for teachers to use and to change.',
    begin: 'Has a child just told you something? Open this first.',
    go: 'Papers for when help is needed',
    goHow: 'letter box, poster, sheets for staff, pupils and families',
    all: 'All papers',
    whenTells: 'When a child tells you',
    counsellor: 'The counsellor’s page',
    groups: {
      staff: 'For teachers, boarding carers, officers',
      wall: 'For every floor',
      box: 'The letter box',
      after: 'After telling',
      counsellor: 'For the counsellor',
      work: 'To put under work done with AI',
    },
    call: '{when}; {hours}, {cost}.',
    page: 'One side of A4',
    poster: 'A4 or A3',
    slips: 'Eight slips on A4',
    local: 'People and places of our school',
    localHow:
      'Fill this in once, and every paper printed from this computer has it. What is left empty is a line to write on.',
    onlyAdults: 'Adults and places only. No child’s name, no story.',
    where:
      'What you write stays on this computer, in this browser. It is sent nowhere. Anyone who uses this computer can read it.',
    callFirst: 'Try every number before you print.',
    kept: 'Kept on this computer.',
    refused: 'This computer does not keep it. Print the empty paper and write by hand.',
    erase: 'Erase all of it here',
    erased: 'Erased. The papers have lines again.',
    noScript:
      'Filling in needs JavaScript, or a newer browser. Without it, print the paper: it has lines to write on.',
    fillIn: 'Fill in our people and places',
    forSensitive: 'Read before teaching: When a child tells you (in Vietnamese)',
  },
});
