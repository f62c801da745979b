import { defineMessages } from '#core/text/messages.ts';

/** The teacher's page of a class on the LAN. */
export const lanTeacher = defineMessages({
  vi: {
    title: 'Máy của thầy cô',
    here: 'Phòng máy: giữ bài theo thẻ mã',
    opening: 'Đang mở…',
    address: 'Máy học sinh mở địa chỉ',
    addressHow: 'Viết lên bảng, hoặc chiếu trang có mã QR cho lớp quét.',
    scan: 'Chiếu mã QR cho lớp',
    qr: 'Mã QR cho điện thoại',
    noNetwork: 'Máy này chưa nối mạng phòng máy. Cắm dây hoặc nối Wi-Fi rồi tải lại trang.',
    print: 'In thẻ mã cho lớp',
    save: 'Lưu bài cả lớp ra tệp',
    saving: 'Đang gom bài cả lớp vào một tệp… Lớp đông có khi mất một hai phút.',
    saved:
      'Đã tạo tệp {file}. Chép vào USB để có bản dự phòng. Muốn xem lại: ở máy nào cũng được, mở trang “{page}”, bấm “{open}”.',
    site: 'Vào trang học',
    assign: 'Giao bài cho lớp',
    work: 'Bài đang giữ',
    none: 'Chưa thẻ mã nào có bài.',
    sum: '{cards} thẻ mã có bài, {answers} câu trả lời.',
    columns: { card: 'Thẻ mã', answers: 'Câu', lessons: 'Bài', last: 'Lần cuối', acts: 'Khi cần' },
    renew: 'Đổi mã',
    erase: 'Xóa bài',
    sureRenew: 'Đổi mã trên thẻ mã {n}? Mã cũ hết dùng, bài vẫn còn.',
    sureErase: 'Xóa hết bài của thẻ mã {n}? Xóa rồi không lấy lại được.',
    yes: 'Đồng ý',
    no: 'Thôi',
    renewed: 'Thẻ mã {n} có mã mới: {code}. Viết đè lên thẻ mã của em.',
    erased: 'Đã xóa. Thẻ mã {n} có mã mới: {code}.',
    erasedLater:
      'Thẻ mã {n} có mã mới: {code}. Bài cũ đã gỡ khỏi thẻ mã, nhưng chương trình khác đang giữ tệp nên tệp chưa xóa hẳn: máy tự xóa khi tệp được thả ra.',
    unread:
      'Chưa đọc được bài của thẻ mã {n} (tệp {file} trong thư mục “phieu”): tệp bị chương trình khác giữ, hoặc ổ đĩa có trục trặc. Thẻ mã khác vẫn dùng bình thường; tệp bài cả lớp lúc này thiếu thẻ mã {n}.',
    altered:
      'Tệp bài của thẻ mã {n} có {altered} dòng không còn như lúc máy ghi (bị sửa hoặc ổ đĩa hỏng), nên máy không tính các dòng ấy. Bài còn ở máy của em thì máy em tự gửi lại.',
    cardFull:
      'Thẻ mã {n} gần đầy bài. Thầy cô lưu bài cả lớp ra tệp, rồi phát cho em một thẻ mã mới. Bài đã gửi vẫn còn ở thẻ mã cũ.',
    wrong: 'Máy {machine} gõ sai mã {times} lần.',
    flooded: 'Máy {machine} hỏi dồn dập mà không nhận trả lời.',
    waiting: 'Máy ấy đang bị chặn một lúc.',
    manyWaiting:
      '{n} máy đang bị chặn vì gõ sai mã hoặc hỏi dồn dập. Thẻ mã của các em không bị khóa.',
    letAllIn: 'Mở tất cả',
    letAllInDone: 'Các máy đều vào được rồi.',
    letIn: 'Cho vào ngay',
    letInDone: 'Máy {machine} vào được rồi.',
    busy: 'Máy của thầy cô đang bận. Đợi một lát rồi thử lại.',
    full: 'Ổ đĩa hết chỗ: bài của các em chưa ghi được, đang nằm ở máy các em. Dọn bớt tệp trên máy này; các máy tự gửi lại.',
    bookHeld:
      'Chưa đọc được tệp lop.json trong thư mục “phieu”: có thể chương trình khác đang giữ tệp, hoặc ổ đĩa có trục trặc. Máy chưa ghi gì, thẻ mã và bài vẫn nguyên, và máy đang tự thử lại. Đóng chương trình đang quét hay chép thư mục ấy. Mười phút sau vẫn thế thì chép “phieu” sang ổ khác rồi bật lại.',
    bookTorn:
      'Tệp lop.json trong thư mục “phieu” bị hỏng, không có bản dự phòng dùng được. Bài của các em vẫn nguyên, máy chưa ghi gì. Lấy tệp lop.json ở bản chép gần nhất (USB) đặt vào thư mục ấy: máy tự nhận, thẻ mã đã in vẫn dùng được.',
    bookAltered:
      'Tệp lop.json trong thư mục “phieu” không còn như lúc máy ghi: có chỗ bị sửa hay bị hỏng, và không có bản dự phòng dùng được. Máy chưa ghi gì, bài của các em vẫn nguyên. Lấy tệp lop.json ở bản chép gần nhất (USB) đặt vào thư mục ấy: máy tự nhận.',
    bookOlder:
      'Thư mục “phieu” này cũ hơn: ghi lúc {here}, mà máy này đã có bản lúc {seen}. Mở bản cũ thì mã trên thẻ đã đổi, bài đã xóa sau lúc ấy có thể trở lại. Máy chưa ghi gì. Nếu chép nhầm, thầy cô chép lại bản mới. Nếu đúng là muốn dùng bản cũ, bấm Enter ở cửa sổ đen, mở trang hiện ra rồi bấm nút.',
    takeOlder: 'Dùng bản cũ này',
    copy: 'Mã đã đổi, nhưng chưa xong hẳn: chương trình khác đang giữ tệp dự phòng lop.json.truoc còn ghi mã cũ. Đóng chương trình đang quét hay chép thư mục “phieu”; máy tự thử lại. Mã mới thầy cô xem ở tờ in thẻ mã.',
    bookLost:
      'Trong thư mục “phieu” có bài của các em nhưng thiếu tệp lop.json (mã trên các thẻ). Máy chưa ghi gì. Lấy tệp ấy ở bản chép gần nhất (USB) đặt vào thư mục: máy tự nhận, thẻ mã đã in vẫn dùng được.',
    bookNewer:
      'Tệp lop.json trong thư mục “phieu” do bản mới hơn ghi. Máy chưa ghi gì. Dùng đúng bản mới ấy của Em Lên Mạng, thẻ mã và bài vẫn nguyên.',
    bookFull:
      'Ổ đĩa hết chỗ nên máy chưa tạo được thẻ mã. Dọn bớt tệp trên máy này; máy tự thử lại.',
    noRoom:
      'Ổ đĩa hết chỗ nên chưa đổi được gì: mã cũ và bài của thẻ mã vẫn như trước. Dọn bớt tệp trên máy này rồi bấm lại.',
    closed:
      'Máy này chưa ghi được vào thư mục “phieu”, nên không giữ bài. Chép cả thư mục ra ổ đĩa của máy (không để trong tệp zip hay đĩa chỉ đọc), rồi bật lại.',
    pinTitle: 'Mã của thầy cô',
    pin: 'Mã của thầy cô: {pin}',
    pinHow:
      'Mở trang này ở máy khác hay điện thoại cùng mạng thì gõ mã ấy. Ở máy bật Bat-may-co, thầy cô bấm Enter trong cửa sổ đen là mở được. Đổi mã hay xóa bài thì máy hỏi lại mã.',
    pinSee: 'Xem mã',
    pinHide: 'Giấu mã',
    pinChange: 'Đổi mã của thầy cô',
    pinAgain: 'Gõ mã của thầy cô',
    key: 'Đường mở trang này đã dùng rồi hoặc đã quá một phút. Thầy cô bấm Enter ở cửa sổ đen để có đường mới, hoặc gõ mã.',
    surePin: 'Đổi mã? Mã cũ hết dùng. Máy khác đang mở trang này phải gõ mã mới.',
    pinChanged: 'Mã mới: {pin}. Thầy cô ghi lại nhé.',
    logout: 'Thoát trang thầy cô',
    askPin:
      'Gõ mã sáu số của thầy cô. Quên mã thì ở máy bật Bat-may-co, bấm Enter trong cửa sổ đen, mở trang hiện ra rồi bấm “{see}”.',
    forgotten: 'Mười lăm phút không dùng nên trang đã đóng lại. Gõ mã để mở tiếp.',
    loggedOut: 'Đã thoát.',
    pinOpen: 'Mở',
    wrongPin: 'Mã chưa khớp.',
    wait: 'Máy này gõ sai mã nhiều lần nên đang bị chặn một lúc. Thầy cô bấm “Mở tất cả” ở máy bật Bat-may-co, hoặc đợi một lúc rồi gõ lại.',
    away: 'Chưa nối được máy của thầy cô. Xem cửa sổ đen còn mở không rồi tải lại trang.',
    failed: 'Chưa làm được. Thử lại sau ít phút.',
    reload: 'Xem lại',
    where:
      'Bài nằm trong thư mục “phieu” cạnh tệp Bat-may-co, không gửi đi đâu. Chép thư mục ấy là có bản dự phòng. Xóa thư mục ấy là xóa hết, thẻ mã đã in cũng hết dùng.',
  },
  en: {
    title: 'The teacher’s computer',
    here: 'The lab: work kept by card',
    opening: 'Opening…',
    address: 'Pupils’ computers open',
    addressHow: 'Write it on the board, or show the page with the QR picture to the class.',
    scan: 'Show the QR picture',
    qr: 'Picture to scan with a phone',
    noNetwork: 'This computer is not on the lab’s network. Plug it in and reload.',
    print: 'Print cards for the class',
    save: 'Save the class’s work to a file',
    saving: 'Putting the class’s work into one file… A large class may take a minute or two.',
    saved:
      'The file {file} was made. Copy it to a stick. To see it again, on any computer: open “{page}” and press “{open}”.',
    site: 'To the lessons',
    assign: 'Give the class its lessons',
    work: 'Work kept here',
    none: 'No card has work yet.',
    sum: '{cards} cards with work, {answers} answers.',
    columns: {
      card: 'Card',
      answers: 'Answers',
      lessons: 'Lessons',
      last: 'Last',
      acts: 'If needed',
    },
    renew: 'New code',
    erase: 'Erase work',
    sureRenew: 'Give card {n} a new code? The old one stops working; the work stays.',
    sureErase: 'Erase all work of card {n}? It cannot be brought back.',
    yes: 'Yes',
    no: 'No',
    renewed: 'Card {n} has a new code: {code}. Write it on the card.',
    erased: 'Erased. Card {n} has a new code: {code}.',
    erasedLater:
      'Card {n} has a new code: {code}. Its old work is off the card, but another program holds the file: it goes by itself when that lets go.',
    unread:
      'The work of card {n} cannot be read now (file {file} in the folder “phieu”): another program holds it, or the disk has a fault. Other cards work as usual; the class’s file lacks card {n} for now.',
    altered:
      'The file of card {n} has {altered} lines that are not as they were written (changed, or a fault of the disk); they are not counted. What is still on the pupil’s computer is sent again.',
    cardFull:
      'Card {n} is nearly full. Save the class’s work to a file, then give the pupil a new card. What was sent stays on the old one.',
    wrong: 'The computer {machine} typed {times} wrong codes.',
    flooded: 'The computer {machine} asks again and again without taking answers.',
    waiting: 'It is shut out for a while.',
    manyWaiting:
      '{n} computers are shut out for wrong codes or for asking too much. No card is closed.',
    letAllIn: 'Let all in',
    letAllInDone: 'All computers may try again.',
    letIn: 'Let it in now',
    letInDone: 'The computer {machine} may try again.',
    busy: 'The teacher’s computer is busy. Wait a little and try again.',
    full: 'The disk is full: work could not be written and waits on pupils’ computers. Free some room; they send again by themselves.',
    bookHeld:
      'lop.json in the folder “phieu” cannot be read: another program may hold it, or the disk has a fault. Nothing was written, cards and work are as they were, and this computer keeps trying. Close whatever scans or copies that folder. If it still says so after ten minutes, copy “phieu” to another disk and start again.',
    bookTorn:
      'lop.json in the folder “phieu” is broken and no copy of it can be used. The work is untouched and nothing was written. Put the lop.json of your last copy (stick) into the folder: it is found by itself, and printed cards go on.',
    bookAltered:
      'lop.json in the folder “phieu” is not as it was written: something in it was changed or broken, and no copy of it can be used. Nothing was written and the work is untouched. Put the lop.json of your last copy (stick) into the folder: it is found by itself.',
    bookOlder:
      'This folder “phieu” is older: it was last changed at {here}, and this computer has seen one of {seen}. Codes that were replaced and work that was erased since may come back. Nothing was written. If it is the wrong copy, put the newer one back. If the older one is meant, press Enter in the black window, open the page it names and press the button.',
    takeOlder: 'Use the older one',
    copy: 'The code was changed, but it is not finished: another program holds the copy lop.json.truoc, which still has the old one. Close whatever scans or copies the folder “phieu”; it is tried again by itself. The new code is on the sheet of cards.',
    bookLost:
      'The folder “phieu” holds work but no lop.json (the cards’ codes). Nothing was written. Put the one of your last copy (stick) into the folder: it is found by itself, and printed cards go on.',
    bookNewer:
      'lop.json in the folder “phieu” was written by a newer version. Nothing was written. Use that newer version; cards and work are as they were.',
    bookFull:
      'The disk is full, so no cards could be made. Make room on this computer; it tries again by itself.',
    noRoom:
      'The disk is full, so nothing was changed: the card’s old code and its work are as before. Make room on this computer and press again.',
    closed:
      'This computer cannot write into the folder “phieu”, so it keeps no work. Copy the whole folder to a disk and start again.',
    pinTitle: 'The teacher’s code',
    pin: 'Teacher’s code: {pin}',
    pinHow:
      'Needed to open this page on another computer or phone of the network; on the one that runs Bat-may-co press Enter in the black window instead. Changing it and erasing ask for it again.',
    pinSee: 'Show the code',
    pinHide: 'Hide the code',
    pinChange: 'Change the teacher’s code',
    pinAgain: 'Type the teacher’s code',
    key: 'This address was used already, or is more than a minute old. Press Enter in the black window for another, or type the code.',
    surePin:
      'Change the code? The old one stops working. Other computers with this page open must type the new one.',
    pinChanged: 'The new code: {pin}. Write it down.',
    logout: 'Leave the teacher’s page',
    askPin:
      'Type the teacher’s six digits. Forgotten? On the computer that runs Bat-may-co press Enter in the black window, open the page it names and press “{see}”.',
    forgotten: 'Fifteen minutes without use, so the page has closed. Type the code to go on.',
    loggedOut: 'You have left.',
    pinOpen: 'Open',
    wrongPin: 'That does not match.',
    wait: 'Too many wrong codes from this computer, so it is shut out for a while. Press “Let all in” on the computer that runs Bat-may-co, or wait and type it again.',
    away: 'The server cannot be reached. See whether its black window is open, then reload.',
    failed: 'That did not work. Try again in a while.',
    reload: 'Look again',
    where:
      'The work is in the folder “phieu” beside Bat-may-co and goes nowhere else. Copy that folder and you have a backup. Delete it and everything is gone, printed cards too.',
  },
});
