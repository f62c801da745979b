import { defineMessages } from '#core/text/messages.ts';

/**
 * Descriptions shown by search engines, and by chats for a link: at most 160 characters. Lessons
 * and family units have their own summary. Sensitive lessons and /info/ do not name their topic
 * here.
 */
export const descriptions = defineMessages({
  vi: {
    learn: 'Chọn lớp của em để xem các bài học kỹ năng số. Không cần tên hay mật khẩu.',
    band: '{band}: các bài học kỹ năng số, xếp theo chủ đề. Mở là học được, không cần tài khoản.',
    quietLesson: '{band}: một bài học kỹ năng số của Em Lên Mạng.',
    me: 'Vở của em: mỗi bài một trang, câu mang về, tấm vải lớn dần. Máy này giữ gì, cách mang bài đi nơi khác, cách xóa hết.',
    about: 'Trang này từ đâu ra, giữ gì, không giữ gì, những gì chưa có người kiểm.',
    info: 'Thông tin chung của trang Em Lên Mạng.',
    times: 'Bảng cửu chương từ 1 đến 10.',
    verbs: 'Các động từ bất quy tắc thường gặp: nguyên thể, quá khứ, phân từ hai.',
    lost: 'Địa chỉ này không có trang nào.',
    alias: 'Đường tắt tới một trang của Em Lên Mạng.',
    poster: 'Áp phích “làm được gì trên mạng” · {band}. Một mặt A4, tự tô những việc đã làm được.',
    maps: 'Bộ kỹ năng số đối chiếu với Thông tư 02/2025 và Chương trình Tin học 2018: bài nào, lớp nào; có tệp tải về.',
    teachers:
      'Cho thầy cô: lớp mấy, mấy tiết, máy thế nào, ra ngay bài, mã, phiếu in và kế hoạch của tiết này.',
    teacherLessons:
      'Cho thầy cô: bài theo lớp, kế hoạch từng phút, cách dạy khi mất điện, phiếu in và đáp án.',
    emptyHanded:
      'Cho thầy cô: {module}, mười hai phút không máy, không in, không điện. Một câu chuyện đọc to, ba dòng bảng, bốn câu hỏi.',
    assign: 'Giao bài cho lớp bằng một mã ngắn, đường dẫn hay mã QR. Không cần tài khoản.',
    classes: 'Bảng lớp: ai hiểu, ai chưa, cần dạy lại gì. Tên các em chỉ ở trong máy của thầy cô.',
    counsellor:
      'Cho tổ tư vấn học đường: lịch các bài nhạy cảm của lớp, giấy tờ để in. Do dự án soạn.',
    school: 'Giấy tờ của trường khi một em cần giúp: in ra, điền tay, máy không hỏi gì về một em.',
    sheet: 'Một tờ của trường để in: {about}.',
    teacherCourse:
      'Cẩm nang cho thầy cô dạy kỹ năng số: các phần ngắn, đọc mười phút, tập trên trang, in ra bản vừa ghép.',
    staffCourse:
      'Khóa ngắn cho cán bộ bảo vệ trẻ em ở xã: chuyện đặt ra, tập trên trang, tập với đồng nghiệp. Do dự án soạn.',
    courseCertificate:
      '{title}: giấy chứng nhận việc đã làm, in từ dấu của máy này. Không phải chứng chỉ.',
    lab: 'Khám từng máy của phòng tin: học được không, nên dùng bản nào. Không gửi gì đi đâu.',
    policy:
      'Soạn tệp cài đặt Chrome, Edge cho cả phòng máy: lọc tìm kiếm, chặn tệp nguy hiểm, không để lại tài khoản.',
    prints: 'Mọi bản in của mọi bài: phiếu học tập, đáp án, thẻ, bản diễn. Giấy A4, đen trắng.',
    record:
      'Thu giọng đọc cho bài lớp 1–3, bằng tiếng Việt hay tiếng của vùng mình. Tiếng ở lại trong máy.',
    plan: 'Kế hoạch dạy “{lesson}” · {band} · {minutes} phút. Từng việc, bản không điện, các em hay nhầm gì.',
    print: '{print} · “{lesson}” · {band}. Để in ra giấy A4.',
    form: '{name} · chủ đề “{module}” · {band}. Làm trên giấy, đếm theo lớp.',
    show: '“{lesson}” chiếu lên màn hình cho cả lớp, mỗi lần một ý. Trang không giữ gì.',
    talk: 'Mười phút tối nay, theo bài “{lesson}”: câu nên nói, câu nên tránh, câu để hỏi.',
    search:
      'Tìm bài học, chuyện tối nay, cẩm nang, giấy tờ; gõ có dấu hay không dấu. Không lưu câu tìm.',
    gallery: 'Các kiểu hoạt động và mẫu của chúng, cho người soạn bài.',
    sample: 'Mẫu “{kind}” cho người soạn bài. Trang không giữ câu trả lời.',
    samplePaper: 'Mẫu “{kind}” in ra giấy, cho người soạn bài.',
  },
  en: {
    learn: 'Choose your grade and see its lessons in digital skills. No name, no password.',
    band: '{band}: lessons in digital skills, by module. They open at once, without accounts.',
    quietLesson: '{band}: a lesson in digital skills of Em Lên Mạng.',
    me: 'Which work of yours this computer keeps, how to carry it on, how to erase it.',
    about:
      'Where this site comes from, what it keeps, what it does not, what nobody has checked yet.',
    info: 'General information about Em Lên Mạng.',
    times: 'Times tables from 1 to 10.',
    verbs: 'Common irregular verbs: base form, past, past participle.',
    lost: 'There is no page at this address.',
    alias: 'A short way to a page of Em Lên Mạng.',
    poster: 'A poster, “what one can do online” · {band}. One side of A4, to be coloured by hand.',
    maps: 'The skills set beside Circular 02/2025 and the 2018 informatics programme: which lesson, which grade; files to take.',
    teachers:
      'For teachers: which grade, how long, which computers; this period’s lesson, code, papers and plan.',
    teacherLessons:
      'For teachers: lessons by grade, plans by the minute, teaching in a power cut, worksheets and keys.',
    emptyHanded:
      'For teachers: {module}, twelve minutes without computers, print or power: a story, three lines, four questions.',
    assign: 'Give a class its lessons by a short code, a link or a QR. No accounts.',
    classes:
      'The class board: who understood, who did not, what to teach again. Names stay on the teacher’s device.',
    counsellor:
      'For school counsellors: a class’s sensitive lessons on a calendar, papers to print. Written by the project.',
    school: 'A school’s papers for when a child needs help: print them, fill them in by hand.',
    sheet: 'A school’s paper to print: {about}.',
    teacherCourse:
      'For teachers of digital skills: short units, ten minutes to read, tasks on the page.',
    staffCourse: 'A short course for child-protection staff: invented cases, tasks on the page.',
    courseCertificate:
      '{title}: what was done, on paper, from the marks of this device. No diploma.',
    lab: 'Examine each computer of a lab: does it run the lessons, which copy suits it. Nothing is sent.',
    policy:
      'Write settings of Chrome and Edge for a whole lab: filtered search, no dangerous files, no accounts left behind.',
    prints:
      'Every print of every lesson: worksheets, keys, cards, role plays. A4, black and white.',
    record:
      'Record voices for grades 1–3, in Vietnamese or the language of your place. They stay on this computer.',
    plan: 'Lesson plan “{lesson}” · {band} · {minutes} minutes. Step by step, without power, common mistakes.',
    print: '{print} · “{lesson}” · {band}. To print on A4.',
    form: '{name} · module “{module}” · {band}. On paper, counted by class.',
    show: '“{lesson}” on the projector for a whole class, one idea at a time. The page keeps nothing.',
    talk: 'Ten minutes tonight, after the lesson “{lesson}”: what to say, what to avoid, what to ask.',
    search:
      'Find lessons, talks, guides and papers, with or without marks. What is typed is not kept.',
    gallery: 'The kinds of activities with their samples, for authors.',
    sample: 'A sample of “{kind}” for authors. The page keeps no answers.',
    samplePaper: 'A sample of “{kind}” on paper, for authors.',
  },
});
