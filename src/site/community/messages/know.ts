/**
 * Information pages: rights and duties, responsibilities, Vietnamese products, news. Vietnamese
 * only.
 */
export const rights = {
  title: 'Quyền và việc phải làm trên mạng',
  description:
    'Quyền của trẻ em trên mạng và việc mỗi người phải làm: lời cho em, lời cho người lớn, luật nào đứng sau.',
  intro: 'Mỗi điều hai lời: một lời đọc cho em nghe, một lời cho người lớn.',
  rights: 'Quyền của em',
  duties: 'Việc phải làm',
  child: 'Lời cho em',
  adult: 'Lời cho người lớn',
  unsure: 'Còn phải đối chiếu',
  help: 'Có chuyện làm em lo, em nói với người lớn em tin, hoặc gọi {n}: {hours}, {cost}.',
} as const;

export const roles = {
  title: 'Ai làm gì, từ tháng 7/2025',
  description:
    'Thẻ việc của từng người ở xã, từ khi chính quyền có hai cấp; nơi nào trong kế hoạch cũ nay không còn.',
  intro:
    'Kế hoạch năm 2021 giao việc cho các phòng của huyện. Từ 1/7/2025 chính quyền còn hai cấp, các phòng ấy không còn. Đây là thẻ việc gọi theo việc; chỗ nào chưa chắc thì ghi “hỏi lại”.',
  before: 'Kế hoạch cũ:',
  ask: 'Hỏi lại ở xã mình:',
  here: 'Ở xã mình',
  fillIn: 'Điền người và nơi của xã',
  network: 'In tờ mạng lưới',
} as const;

export const products = {
  title: 'Sản phẩm của Việt Nam cho trẻ em',
  description:
    'Tên một số sản phẩm Việt Nam cho trẻ em học và chơi; không xếp hạng; một bảng soi chung. Hỏi người lớn trước khi dùng.',
  first: 'Hỏi người lớn trước khi dùng.',
  intro:
    'Có tên ở đây không có nghĩa là tốt, là an toàn hay được khuyên dùng. Thiếu tên cũng không có nghĩa là dở. Không ai trả tiền để có tên. Tên xếp theo chữ cái.',
  notSeen: 'chưa ai của dự án mở xem',
  seen: 'xem ngày {date}',
  checklist: 'Một bảng soi cho mọi sản phẩm',
  checklistHow: 'Sản phẩm nước nào cũng soi bảng này. Ngồi cùng con, mở thử, hỏi tám câu.',
  heads: ['Hỏi', 'Xem ở đâu', 'Tên: ……', 'Tên: ……'],
  list: 'Tên và việc',
  standard: 'Chưa có bộ tiêu chuẩn nào để nói một sản phẩm “đạt chuẩn”.',
} as const;

export const updates = {
  title: 'Có gì mới',
  description:
    'Luật, quy định, chuyện trên mạng và bài mới của Em Lên Mạng, có ngày, có việc để làm; mới nhất đứng trước.',
  intro: 'Mới nhất đứng trước. Mỗi điều có ngày, có nguồn, có việc để làm.',
  about: { law: 'Luật, quy định', net: 'Trên mạng', here: 'Ở trang này' },
  do: 'Vậy thì:',
  source: 'Nguồn: {source}.',
  unsure: 'Còn phải đối chiếu: {why}',
  month: 'tháng {month}/{year}',
  old: 'Bản này dựng ngày {date}; chuyện mới hơn thì chưa có ở đây.',
} as const;

export const sourcesHead = 'Những điều này lấy từ đâu?';
