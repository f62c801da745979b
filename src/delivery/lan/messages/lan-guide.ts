import { defineMessages } from '#core/text/messages.ts';

/** The one-page guide beside the packed copy for a lab with a network. */
export const lanGuide = defineMessages({
  vi: {
    title: 'Em Lên Mạng cho phòng máy có mạng nội bộ',
    here: 'Hướng dẫn một trang cho thầy cô',
    more: 'Nên biết',
    print: 'In tờ này',
    intro:
      'Không cần Internet. Một máy của thầy cô phát bài cho cả phòng và giữ bài theo thẻ mã: máy học sinh tự xóa khi tắt cũng không mất.',
    steps: {
      copy: {
        title: 'Chép',
        how: 'Chép cả thư mục này vào ổ đĩa máy của thầy cô. Đừng chạy trong tệp zip.',
      },
      run: {
        title: 'Bật',
        how: 'Bấm đúp Bat-may-co. Windows hỏi về tường lửa thì bấm “Cho phép”. Cửa sổ đen mở là máy đang phát.',
      },
      cards: {
        title: 'In thẻ mã',
        how: 'Trang của thầy cô mở ra trên máy này (không thì bấm Enter trong cửa sổ đen, mở đường hiện ra). Bấm “{print}”, cắt, phát mỗi em một thẻ mã.',
      },
      open: {
        title: 'Học',
        how: 'Máy học sinh mở địa chỉ ghi ở trang ấy. Em bấm “{have}”, gõ số và bốn ký tự trên thẻ mã.',
      },
      off: {
        title: 'Tắt máy',
        how: 'Thấy “đã gửi sang máy thầy cô” là tắt được. Hôm sau em ngồi máy nào cũng gõ thẻ mã, bài về theo.',
      },
      keep: {
        title: 'Giữ thêm một bản',
        how: 'Cuối tuần chép thư mục “phieu” vào USB. Đổi máy thì chép cả thư mục ấy sang.',
      },
    },
    notes: [
      'Tường lửa: bấm “Cho phép” có khi cần quyền quản trị một lần. Không có quyền thì nhờ người quản lý phòng máy, hoặc dùng bản USB.',
      'Máy chỉ trả lời máy cùng mạng. Không ghi ai mở trang nào, kể cả bảng “Cần giúp?”.',
      'Thẻ mã không có tên. Ai giữ số mấy, thầy cô ghi ở sổ của mình.',
      'Windows 7 dùng Node 13.13 kèm theo, Windows 10 trở lên dùng Node 24. Chưa thử trên Windows thật: mở Thu-tren-Windows.html, thử hai máy trước giờ dạy.',
      'Có bản mới: đóng cửa sổ đen, chép bản mới đè lên thư mục này rồi bật lại. Đừng xóa thư mục “phieu”: bài và mã của các em nằm ở đó.',
      'Mã bài, phiếu học tập, trình chiếu đều dùng được như trên mạng.',
    ],
    draw: {
      folder: 'em-len-mang-lan',
      run: 'Bat-may-co',
      card: '07',
      code: 'BK7M',
      address: '192.168.…',
      sent: 'đã gửi',
      stick: 'USB',
      saved: 'phieu',
    },
  },
  en: {
    title: 'Em Lên Mạng in a lab with a network of its own',
    here: 'One page for teachers',
    more: 'Good to know',
    print: 'Print this sheet',
    intro:
      'No internet needed. The teacher’s computer serves the lab and keeps work by card, so a lab that wipes itself loses nothing.',
    steps: {
      copy: {
        title: 'Copy',
        how: 'Copy this whole folder to the teacher’s computer. Do not run it inside the zip.',
      },
      run: {
        title: 'Start',
        how: 'Double-click Bat-may-co. If Windows asks about the firewall, allow it. The black window means it runs.',
      },
      cards: {
        title: 'Print cards',
        how: 'The teacher’s page opens on this computer (if not, press Enter in the black window and open the address it shows). Press “{print}”. Cut, give each pupil one.',
      },
      open: {
        title: 'Learn',
        how: 'Pupils’ computers open the address on that page. A pupil presses “{have}” and types number and symbols.',
      },
      off: {
        title: 'Switch off',
        how: 'Once it says “sent”, switch off. Next time any computer will do.',
      },
      keep: {
        title: 'Keep a copy',
        how: 'Copy the folder “phieu” to a stick each week. It moves to another server the same way.',
      },
    },
    notes: [
      'Firewall: allowing may need an administrator once. If you have none, ask whoever runs the lab, or use the usb copy.',
      'It answers the same network only, and writes down nobody’s visits, to the help page neither.',
      'A card has no name. Who holds which number is in your book.',
      'Windows 7 uses the Node 13.13 that comes along, Windows 10 and later Node 24. Not yet tried on a real Windows: try two computers first.',
      'A new version: close the black window, copy it over this folder, start again. Never delete “phieu”: work and codes are in it.',
      'Cards, class codes and the projector work as on the web.',
    ],
    draw: {
      folder: 'em-len-mang-lan',
      run: 'Bat-may-co',
      card: '07',
      code: 'BK7M',
      address: '192.168.…',
      sent: 'sent',
      stick: 'USB',
      saved: 'phieu',
    },
  },
});
