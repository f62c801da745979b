import { defineMessages } from '#core/text/messages.ts';

/** /me/: everything this computer stores, in words, and how to erase it. */
export const me = defineMessages({
  vi: {
    title: 'Máy giữ gì về em?',
    back: 'Về vở của em',
    opening: 'Đang mở…',
    intro:
      'Đây là những gì trang này giữ về em, và chỉ ở máy này. Thẻ của em không có tên thật, trường, lớp. Máy thầy cô còn giữ gì, xem dòng cuối trang. Bài của em thì đọc được từng câu; thẻ của bạn khác chỉ hiện số câu; thẻ có khóa thì bấm khóa mới hiện. Em xem bảng “Cần giúp?” lúc nào thì máy không ghi.',
    nothing: 'Máy này chưa giữ gì của em.',
    card: 'Thẻ {name}',
    unnamed: 'Bài chưa có thẻ',
    now: 'đang ngồi máy',
    answers: '{n} câu trả lời',
    ofOther: 'Muốn đọc thì ngồi vào thẻ này ở trang lớp. Người khác không đọc được ở đây.',
    inLesson: 'Bài “{lesson}”: {n} câu',
    place: 'Bài “{lesson}”: đang ở bước {n} trong {of}',
    placeOld: 'Bài “{lesson}”: đang ở câu cũ',
    placeEnd: 'Bài “{lesson}”: đã tới trang cuối',
    half: 'Bài “{lesson}”: đã qua nửa bài',
    done: 'Bài “{lesson}”: đã xong (máy không giữ câu trả lời)',
    line: '{item} · {said} · {points}',
    only: '{item} · xong (máy không giữ em đã chọn gì)',
    result: { all: 'đúng hướng', some: 'đúng một phần', none: 'cần xem lại' },
    unsure: 'em chưa chắc',
    damaged: '{n} dòng bị hỏng, để riêng, không mất.',
    also: 'Máy còn nhớ',
    alsoLines: [
      'Ai đang ngồi máy, ai ngồi bên cạnh, bước đang học, hôm nào thẻ ấy có câu cũ để ôn, mã bài của lớp, số câu đã giữ (để biết nếu bài bị mất).',
      'Có người đã chọn thì nhớ cả: máy đọc hay thầy cô đọc, cỡ chữ và màu ở trang người lớn.',
      'Cửa sổ đang mở còn đếm đã “Thoát nhanh” mấy lần, không nhớ thoát từ đâu; đóng cửa sổ là hết.',
      'Ở máy thầy cô, chỉ khi thầy cô làm việc ấy: người lớn và nơi chốn của trường (tờ in), kế hoạch năm, số phiếu về nhà, báo cáo học kỳ, bài tập cẩm nang đã làm, mã bốn ký tự của máy đã khám, các câu thầy cô đã thu giọng, các câu máy đọc thầy cô đã nghe và chấm.',
      'Ở máy thầy cô đã lập lớp: danh sách lớp, có khi có tên các em, và bài đã lấy về. Thầy cô xem và xóa ở “Lớp của thầy cô”; “Xóa hết ở máy này” không xóa lớp.',
    ],
    erase: 'Xóa bài của thẻ này',
    eraseAll: 'Xóa hết ở máy này',
    sure: 'Xóa rồi không lấy lại được. Xóa thật không?',
    yes: 'Xóa',
    no: 'Thôi, giữ lại',
    erased: 'Đã xóa.',
    notErased: 'Chưa xóa được: máy không ghi được lúc này. Em đóng các trang khác rồi thử lại.',
    memory:
      'Máy này không cho trang lưu bài, đóng trang là mất. Em nhờ thầy cô mở trang bằng cửa sổ thường, không phải cửa sổ ẩn danh.',
    key: 'Thẻ này có khóa ba hình.',
    openKeyed: 'Xem bài của thẻ này',
    notShown: 'Bài của người ngồi trước. Ở đây không hiện bài gì.',
    exportOne: 'Lưu bài của thẻ này ra tệp',
    exportAll: 'Lưu hết ra tệp',
    forTeacher: 'Cuối tiết, thầy cô:',
    saveAll: 'Cất bài của máy này',
    onStick: 'Đã cất vào tệp {file}. Sang máy khác được rồi.',
    saveFailed: 'Chưa cất được tệp. Bài vẫn còn trong máy. Tải lại trang rồi bấm lại.',
    exported: 'Đã tạo tệp {file}. Tìm ở mục Tải xuống, chép vào USB hay điện thoại.',
    carryTitle: 'Mang bài đi, mang bài về',
    carryHow:
      'Máy phòng tin có thể xóa khi tắt. Lưu ra tệp thì sang máy khác mở lại được. Trong tệp có tên thẻ và câu trả lời tập, không có tên thật.',
    open: 'Mở tệp bài đã lưu',
    openingFile: 'Đang mở tệp… Tệp của cả lớp có khi mất một hai phút.',
    seeAnswers: 'Xem từng câu',
    taken: 'Đã thêm {answers} câu trả lời, {cards} thẻ. Bài sẵn có ở máy này vẫn nguyên.',
    left: 'Có {left} dòng không đọc được nên để lại trong tệp.',
    refusedFile: {
      'too-big':
        'Tệp này quá lớn, không phải tệp bài của trang. Em chọn tệp có tên bắt đầu bằng em-len-mang.',
      altered: 'Tệp này đã bị sửa sau khi cất, nên máy không lấy. Em cất lại từ máy cũ rồi mở lại.',
      'not-ours':
        'Đây không phải tệp bài của trang này. Em chọn tệp có tên bắt đầu bằng em-len-mang.',
      damaged:
        'Tệp bị hỏng hay thiếu mất một phần nên chưa thêm gì. Chép lại tệp từ USB hay từ máy đã lưu rồi mở lại.',
      unread: 'Chưa đọc được tệp. Chép tệp vào máy này rồi mở lại.',
      newer:
        'Tệp này do bản mới hơn lưu ra. Thầy cô lấy bản mới của trang rồi mở lại; tệp không mất gì.',
      empty: 'Trong tệp không có bài nào. Em chọn tệp khác.',
      full: 'Máy hết chỗ nên chưa thêm được gì. Xóa bớt tệp trên máy rồi mở lại; tệp vẫn nguyên.',
      stale: 'Trang này cũ rồi. Tải lại trang rồi mở tệp; tệp vẫn nguyên.',
      closed:
        'Chưa thêm được gì: máy không ghi được lúc này. Đóng các trang khác rồi thử lại; tệp vẫn nguyên.',
      failed:
        'Chưa thêm được gì: máy không ghi được lúc này. Đóng các trang khác rồi thử lại; tệp vẫn nguyên.',
    },
    noScript: 'Trang này cần JavaScript, hoặc trình duyệt mới hơn, để đọc những gì máy giữ.',
  },
  en: {
    title: 'What does this computer keep of mine?',
    back: 'Back to my book',
    opening: 'Opening…',
    intro:
      'This is what this site keeps about you, on this computer only. Your card has no real name, school or class. What a teacher’s computer keeps besides stands at the end of this page. Your own work can be read answer by answer; of another pupil’s card only their number is shown, and of a card with a key nothing before its pictures are pressed. Looking at “Need help?” is never recorded.',
    nothing: 'This computer keeps nothing of yours yet.',
    card: 'Card {name}',
    unnamed: 'Work without a card',
    now: 'sitting here now',
    answers: '{n} answers',
    ofOther:
      'To read them, sit down with this card on the page of the grade. Nobody else reads them here.',
    inLesson: 'Lesson “{lesson}”: {n} answers',
    place: 'Lesson “{lesson}”: at step {n} of {of}',
    placeOld: 'Lesson “{lesson}”: at an old question',
    placeEnd: 'Lesson “{lesson}”: at its last page',
    half: 'Lesson “{lesson}”: past the middle',
    done: 'Lesson “{lesson}”: done (no answers are kept)',
    line: '{item} · {said} · {points}',
    only: '{item} · done (what you chose is not kept)',
    result: { all: 'on the right track', some: 'partly right', none: 'to look at again' },
    unsure: 'not sure',
    damaged: '{n} damaged rows, set aside, not lost.',
    also: 'It also remembers',
    alsoLines: [
      'Who sits here, who sits beside, the current step, the day from which that card has old questions to answer, the class code, and how many answers were kept (to notice a loss).',
      'If somebody chose: whether the machine or the teacher reads, the size of letters and the colours of adults’ pages.',
      'The open window counts how often it was left fast, not from where, until it is closed.',
      'On a teacher’s computer, only where the teacher did so: adults and places of the school (printed papers), the year’s plan, numbers of slips that came back, the term report, tasks of a course that are done, the four symbols of a computer that was checked, sentences the teacher recorded, clips the teacher listened to and marked.',
      'On a computer where a teacher made a class: the class list, sometimes with names, and the work that was brought in. The teacher sees and erases it under “My classes”; “Erase everything here” leaves classes alone.',
    ],
    erase: 'Erase this card’s work',
    eraseAll: 'Erase everything here',
    sure: 'Erased work cannot be brought back. Erase it?',
    yes: 'Erase',
    no: 'No, keep it',
    erased: 'Erased.',
    notErased: 'Could not erase: the computer cannot write now. Close other pages and try again.',
    memory: 'This computer does not let the site keep work. Closing the page ends it.',
    key: 'This card has a three-picture key.',
    openKeyed: 'See this card’s work',
    notShown: 'Work of whoever sat here before. What it is about is not shown.',
    exportOne: 'Save this card’s work to a file',
    exportAll: 'Save everything to one file',
    forTeacher: 'For the teacher, at the end:',
    saveAll: 'Save this computer’s work',
    onStick: 'Saved as {file}. On to the next computer.',
    saveFailed:
      'The file was not saved. The work is still on this computer. Reload the page and press again.',
    exported: 'The file {file} was made. Look in Downloads and copy it to a USB stick or phone.',
    carryTitle: 'Carry work away and back',
    carryHow:
      'A lab computer may wipe itself when switched off. A file can be opened on another computer. It holds card names and practice answers, no real names.',
    open: 'Open a saved file',
    openingFile: 'Opening the file… A whole class may take a minute or two.',
    seeAnswers: 'See each answer',
    taken: '{answers} answers and {cards} cards were added. What was here stays as it was.',
    left: '{left} rows could not be read and stay in the file.',
    refusedFile: {
      'too-big':
        'This file is too large to be one of ours. Choose a file whose name begins with em-len-mang.',
      altered:
        'This file was changed after it was saved, so nothing was taken. Save it again on the other computer.',
      'not-ours':
        'This is not a file of this site. Choose a file whose name begins with em-len-mang.',
      damaged:
        'The file is damaged or part of it is missing, so nothing was added. Copy it again from the stick or the computer that saved it.',
      unread: 'The file could not be read. Copy it to this computer and open it again.',
      newer:
        'This file was saved by a newer copy. Get the new copy and open it again; nothing is lost.',
      empty: 'There is no work in this file.',
      full: 'The disk is full, so nothing was added. Free some room and open it again; the file is as it was.',
      stale: 'This page is old. Reload it, then open the file; the file is as it was.',
      closed:
        'Nothing was added: the computer cannot write now. Close other pages and try again; the file is as it was.',
      failed:
        'Nothing was added: the computer cannot write now. Close other pages and try again; the file is as it was.',
    },
    noScript: 'This page needs JavaScript, or a newer browser, to read what is kept.',
  },
});

/** Returns an answer's result in words: points are for counting, not for reading. */
export const resultWords = (
  { result }: Pick<(typeof me)['vi'], 'result'>,
  { earned, total }: { earned: number; total: number },
): string => (earned === total ? result.all : earned > 0 ? result.some : result.none);
