/**
 * Texts of the plan as a file, in the formats of schools' plans (CV 2345, CV 5512). Vietnamese
 * only, as the formats and their signatories are.
 */
export const planFile = {
  go: 'Tải kế hoạch (.docx)',
  how: 'Tệp Word, khung {frame}: sửa được, in được.',
  foot: '{site} · {lesson}',
  frames: { primary: 'Công văn 2345 (tiểu học)', secondary: 'Công văn 5512 (trung học)' },
  fromFrame:
    'Khung mục theo {frame}. Dự án chép các mục theo bản thầy cô thường dùng, chưa đọc bản gốc; tổ chuyên môn đối chiếu, sửa theo trường mình.',
  title: 'KẾ HOẠCH BÀI DẠY',
  school: 'Trường:',
  group: 'Tổ:',
  teacher: 'Họ và tên giáo viên:',
  subject: 'Môn học, hoạt động giáo dục:',
  grade: 'Lớp: ……… ({band})',
  lesson: 'Tên bài dạy: {title}',
  periods: 'Số tiết: 1 tiết, {n} phút',
  minutes: 'Thời lượng: {n} phút',
  date: 'Thời gian thực hiện:',
  quality: 'Phẩm chất (gợi ý, tổ chuyên môn chọn lại)',
  goals: 'Mục tiêu của bài',
  links: 'Nơi mở, nơi in',
  linksHow: 'Trong bản Em Lên Mạng của trường, mở các đường dẫn sau:',
  link: '{name}: {path}',
  more: 'PHỤ LỤC',
  approve: 'TỔ TRƯỞNG DUYỆT',
  wrote: 'NGƯỜI SOẠN',
  sign: '(Ký, ghi rõ họ tên)',
  primary: {
    wants: '1. Yêu cầu cần đạt',
    things: '2. Đồ dùng dạy học',
    course: '3. Các hoạt động dạy học chủ yếu',
    changes: '4. Điều chỉnh sau bài dạy',
    activities: {
      open: 'Hoạt động mở đầu ({n} phút)',
      learn: 'Hoạt động hình thành kiến thức mới ({n} phút)',
      practise: 'Hoạt động luyện tập, thực hành ({n} phút)',
      apply: 'Hoạt động vận dụng, trải nghiệm ({n} phút)',
    },
  },
  secondary: {
    goals: 'I. MỤC TIÊU',
    knowledge: '1. Về kiến thức',
    competence: '2. Về năng lực',
    quality: '3. Về phẩm chất (gợi ý, tổ chuyên môn chọn lại)',
    things: 'II. THIẾT BỊ DẠY HỌC VÀ HỌC LIỆU',
    course: 'III. TIẾN TRÌNH DẠY HỌC',
    activities: {
      open: '1. Hoạt động 1: Mở đầu ({n} phút)',
      learn: '2. Hoạt động 2: Hình thành kiến thức mới ({n} phút)',
      practise: '3. Hoạt động 3: Luyện tập ({n} phút)',
      apply: '4. Hoạt động 4: Vận dụng ({n} phút)',
    },
    aim: 'a) Mục tiêu: ',
    aims: {
      open: 'vào bài, nối với điều các em đã biết.',
      learn: 'đạt các ý ở mục I.1.',
      practise: 'đạt các ý ở mục I.2.',
      apply: 'dùng điều vừa học ở những chuyện mới, có một câu mang về hỏi người nhà.',
    },
    content: 'b) Nội dung: ',
    product: 'c) Sản phẩm: ',
    products: {
      onScreen:
        'câu trả lời của các em ở {steps} (trên máy, hoặc trên phiếu học tập). Là bài tập, không phải điểm.',
      spoken: 'lời các em nói.',
      quiet:
        'không thu gì của em nào. Máy không giữ câu trả lời của bài này, chỉ ghi đã học nửa bài hay đã xong.',
    },
    organise: 'd) Tổ chức thực hiện:',
  },
  /** By strand of the skills set. A lesson's quality is that of its first strand. */
  qualities: {
    'help-and-report': 'Trách nhiệm: dám nói, biết nhờ người giúp cho mình và cho bạn.',
    'safe-contact': 'Trách nhiệm: giữ ranh giới của mình, tôn trọng ranh giới của bạn.',
    'privacy-and-consent':
      'Trách nhiệm: giữ điều riêng của mình, hỏi trước khi dùng điều riêng của người khác.',
    'accounts-and-scams': 'Trách nhiệm: giữ tài khoản, kiểm tra rồi mới làm theo.',
    'respect-and-belonging': 'Nhân ái: tôn trọng bạn, không làm bạn đau, biết sửa lời đã nói.',
    'balance-and-wellbeing': 'Chăm chỉ, trách nhiệm: giữ giờ giấc, giữ sức khỏe.',
    'truth-and-ai': 'Trung thực: nói rõ lấy ở đâu, phần nào nhờ máy.',
    'create-and-rights': 'Trung thực, trách nhiệm: xin phép trước, ghi tên người làm ra.',
  } as Record<string, string>,
} as const;
