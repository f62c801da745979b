import { defineMessages } from '#core/text/messages.ts';

/** The copy on the internet: what it stores on a device. */
export const web = defineMessages({
  vi: {
    newer: {
      title: 'Có bản mới của trang này.',
      how: 'Bài đã làm vẫn còn nguyên.',
      use: 'Dùng bản mới',
    },
    pack: {
      offer: 'Học khi mất mạng',
      how: 'Tải bài {name} về máy này một lần, mất mạng vẫn học được.',
      howForAdults: 'Tải các trang “{name}” về máy này một lần, mất mạng vẫn mở được.',
      notHere: 'Chưa tải về máy này.',
      take: 'Tải về máy, {size} MB',
      takeClips: 'Tải thêm tiếng đọc, {size} MB',
      goOn: 'Tải tiếp, còn {size} MB',
      stop: 'Dừng',
      later: 'Để sau',
      close: 'Đóng',
      seeKept: 'Xem máy giữ gì',
      drop: 'Xóa bản tải',
      come: 'Đã tải',
      soFar: '{done} trên {of} MB',
      said: {
        taking: 'Đang tải… Đừng đóng trang này.',
        taken: 'Đã tải. Mất mạng vẫn học được ở máy này.',
        stopped: 'Đã dừng. Phần tải rồi vẫn còn.',
        cut: 'Mới tải được một phần. Có mạng thì bấm tải tiếp.',
        full: 'Máy hết chỗ nên chưa tải hết. Em nhờ người lớn xóa bớt tệp, rồi bấm tải tiếp.',
        dropped: 'Đã xóa bản tải. Bài em đã làm vẫn còn.',
      },
      saidToAdults: {
        taking: 'Đang tải… Xin đừng đóng trang này.',
        taken: 'Đã tải. Mất mạng vẫn mở được các trang này ở máy này.',
        full: 'Máy hết chỗ nên chưa tải hết. Xóa bớt tệp rồi bấm tải tiếp.',
        dropped: 'Đã xóa bản tải.',
      },
    },
    kept: {
      title: 'Tải về để học khi mất mạng',
      intro:
        'Mấy trang chính và trang giúp đỡ lúc nào cũng có sẵn ở máy này, {size} MB. Bài của khối nào có người bấm tải thì máy giữ cả khối ấy. Đó là bài học của trang, không phải bài em làm: xóa bản tải thì bài đã làm vẫn còn.',
      clips: 'Tiếng đọc:',
    },
    about:
      'Trình duyệt cất sẵn mấy trang chính của bản này trên máy, để mất mạng vẫn mở được, kể cả bảng “Cần giúp?”. Bài học thì máy chỉ giữ khi có người bấm “Tải về máy” ở trang của khối lớp ấy, và giữ cả khối. Xem và xóa ở trang “Máy giữ gì về em?”. Đó là bài học của trang, không phải bài em làm; máy không gửi gì đi.',
    offline: {
      title: 'Trang này chưa có trên máy',
      why: 'Đang mất mạng, mà trang em vừa bấm chưa được tải về máy này.',
      have: 'Những bài mở được ngay bây giờ:',
      take: 'Khi có mạng, mở trang của khối lớp (hay trang Cha mẹ, ông bà; Thầy cô; Nhà trường, xã) rồi bấm “Tải về máy”. Tải một lần, từ đó mất mạng vẫn mở được.',
      again: 'Thử lại',
      list: 'Xem danh sách bài',
      english: 'You are offline and this page has not been downloaded to this device.',
    },
  },
  en: {
    newer: {
      title: 'There is a new version of this site.',
      how: 'Your work stays as it is.',
      use: 'Use the new version',
    },
    pack: {
      offer: 'Use without the internet',
      how: 'Download the lessons of {name} to this device once, and they work without the internet.',
      howForAdults:
        'Download the pages “{name}” to this device once, and they open without the internet.',
      notHere: 'Not on this device yet.',
      take: 'Download, {size} MB',
      takeClips: 'Download the voices too, {size} MB',
      goOn: 'Go on downloading, {size} MB left',
      stop: 'Stop',
      later: 'Later',
      close: 'Close',
      seeKept: 'See what this device keeps',
      drop: 'Remove the download',
      come: 'Downloaded',
      soFar: '{done} of {of} MB',
      said: {
        taking: 'Downloading… Keep this page open.',
        taken: 'Downloaded. It works without the internet on this device.',
        stopped: 'Stopped. What has come stays.',
        cut: 'A part has come. Go on when there is internet.',
        full: 'This device is full, so not everything has come. Ask an adult to remove some files, then go on downloading.',
        dropped: 'The download is removed. Your work is still here.',
      },
      saidToAdults: {
        taking: 'Downloading… Keep this page open.',
        taken: 'Downloaded. These pages open without the internet on this device.',
        full: 'This device is full. Remove some files, then go on downloading.',
        dropped: 'The download is removed.',
      },
    },
    kept: {
      title: 'Downloads for use without the internet',
      intro:
        'The main pages and the help page are always on this device, {size} MB. The lessons of a band are kept, all of them, when somebody has pressed “Download”. These are the site’s lessons, not your work: removing a download removes no work.',
      clips: 'Voices:',
    },
    about:
      'The browser keeps the main pages of this copy on the device, so that they open without the internet, help included. Lessons are kept only when somebody presses “Download” on the page of a grade band, and then the whole band. See and remove them on /me/. These are the site’s lessons, not your work; nothing is sent anywhere.',
    offline: {
      title: 'This page is not on this device',
      why: 'There is no internet, and this page has not been downloaded.',
      have: 'What opens now:',
      take: 'When there is internet, open the page of a grade band or an area and press “Download”. Once is enough.',
      again: 'Try again',
      list: 'See the lessons',
      english: 'You are offline and this page has not been downloaded to this device.',
    },
  },
});
