/** Twelve minutes without computers, printer or power. Vietnamese only. */
export const emptyHanded = {
  title: 'Không có gì trong tay',
  lead: 'Mười hai phút. Không máy, không in, không điện.',
  link: 'Không có gì trong tay · 12 phút',
  keep: 'Mở một lần khi có mạng, trang này nằm lại trong điện thoại nếu thầy cô giữ trang “Thầy cô” để dùng khi mất mạng.',
  parts: {
    story: { n: 4, name: 'Đọc to câu chuyện' },
    board: { n: 2, name: 'Ba dòng lên bảng' },
    questions: { n: 5, name: 'Bốn câu hỏi, nói theo cặp rồi cả lớp' },
    end: { n: 1, name: 'Khép lại' },
  },
  minutes: '{n} phút',
  hear: 'Chờ nghe:',
  close:
    'Cả lớp đọc to ba dòng trên bảng. Thầy cô nói: “Em nào muốn kể riêng thì cuối giờ đứng lại gần cô.”',
  told: 'Khi một em kể',
  print: 'In tờ này',
  lesson: 'Bài đầy đủ của chuyện này',
} as const;
