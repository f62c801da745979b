import { area } from '../area.ts';

/** The copy that stands on the internet: what it keeps on a device. */
export const web = area({
  vi: {
    newer: { title: 'Có bản mới của trang này.', how: 'Bài đã làm vẫn còn nguyên.', use: 'Dùng bản mới' },
    pack: {
      how: 'Tải rồi thì mất mạng vẫn học được ở máy này.',
      take: 'Tải các bài này, {size} MB',
      goOn: 'Tải tiếp, còn {size} MB',
      stop: 'Dừng',
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
    },
    about:
      'Trình duyệt cất sẵn mấy trang chính của bản này trên máy, để mất mạng vẫn mở được, kể cả bảng “Cần giúp?”. Bài nào được bấm tải thì cất thêm bài ấy. Đó là bài học của trang, không phải bài em làm; máy không gửi gì đi.',
    offline: {
      title: 'Trang này chưa có trên máy',
      why: 'Đang mất mạng, mà trang em vừa bấm chưa được tải về máy này.',
      have: 'Những bài học được ngay bây giờ:',
      none: 'Máy này chưa tải bài nào. Khi có mạng, mở danh sách bài, bấm “Tải các bài này” dưới phần em muốn học.',
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
      how: 'Once downloaded, it works without the internet on this device.',
      take: 'Download this module, {size} MB',
      goOn: 'Go on downloading, {size} MB left',
      stop: 'Stop',
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
    },
    about:
      'The browser keeps the main pages of this copy on the device, so that they open without the internet, help included. A module that somebody downloads is kept too. These are the site’s lessons, not your work; nothing is sent anywhere.',
    offline: {
      title: 'This page is not on this device',
      why: 'There is no internet, and this page has not been downloaded.',
      have: 'What you can learn now:',
      none: 'No module has been downloaded yet. When there is internet, open the list of lessons and press “Download this module”.',
      again: 'Try again',
      list: 'See the lessons',
      english: 'You are offline and this page has not been downloaded to this device.',
    },
  },
});
