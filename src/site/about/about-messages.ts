/** The opening of /about/: the site's purpose and its audience. Vietnamese only, as the page is. */
export const about = {
  what: 'Em Lên Mạng giúp học sinh lớp 1 đến lớp 12 lên mạng cho lành: biết giữ mình, nhận ra chuyện không ổn, và biết nói với ai. Không mất tiền, không tài khoản, máy cũ và mạng yếu vẫn học được.',
  forWhom: [
    {
      who: 'Học sinh',
      does: 'Đọc chuyện, tự làm, nghe lời nhắn, làm lại. Cần giúp thì bấm một lần.',
      go: '/learn/',
      picture: '/scenes/ba-buoc-roi-may.svg',
    },
    {
      who: 'Thầy cô',
      does: 'Kế hoạch từng phút, phiếu in, bảng lớp, cách dạy khi mất điện.',
      go: '/teachers/',
      picture: '/scenes/lop-hoc.svg',
    },
    {
      who: 'Cha mẹ, ông bà',
      does: 'Mỗi tối một chuyện mười phút, nghe được, không cần biết máy.',
      go: '/parents/',
      picture: '/scenes/ke-voi-bo.svg',
    },
    {
      who: 'Nhà trường, xã',
      does: 'Bài đọc loa, tờ in, thẻ cho thôn bản, việc của từng người.',
      go: '/community/',
      picture: '/scenes/loa-thon.svg',
    },
  ],
} as const;
