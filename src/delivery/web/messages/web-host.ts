/** For an administrator who puts the site on the internet: the sheet beside the packed copy. */
export const webHost = {
  vi: {
    packed:
      'Đã gói {folder} ({size} MB). Mở {guide} để đưa lên mạng; máy tự cất {shell} MB, còn {parts} gói chờ người bấm “Tải về máy”.',
    address: 'Các trang ghi địa chỉ {root}.',
    noAddress:
      'Chưa biết trang sẽ đứng ở địa chỉ nào, nên máy tìm kiếm và hình nhỏ khi gửi liên kết chưa có. Biết rồi thì gói lại: npm run pack -- web https://tên-miền/',
    wrongAddress:
      'Địa chỉ cần viết trọn, bắt đầu bằng https://, không có dấu ? hay #. Ví dụ: npm run pack -- web https://em-len-mang.example/',
    title: 'Đưa Em Lên Mạng lên mạng trong mười phút',
    here: 'Hướng dẫn cho người phụ trách CNTT',
    intro:
      'Đây là một thư mục tệp tĩnh: không cơ sở dữ liệu, không tài khoản, không phần mềm chạy ngầm. Chọn một trong năm chỗ dưới đây, rồi thử theo bốn dòng ở mục “Thử sau khi đưa lên”.',
    print: 'In tờ này',
    what: 'Trong gói có gì',
    whats: [
      '“trang”: cả trang, đây là thư mục cần đưa lên.',
      '“may-chu”: tệp cấu hình mẫu cho nginx và Caddy.',
      '“tat”: tệp để tắt phần học khi mất mạng nếu có sự cố.',
    ],
    needs:
      'Cần có: một tên miền và https. Không có https thì trang vẫn học được, chỉ không tải về để học khi mất mạng được. Có https thì máy tự cất mấy trang chính; bài học chỉ tải về khi có người bấm “Tải về máy” ở trang của khối lớp.',
    hosts: {
      nginx: {
        title: 'Máy chủ của trường hoặc của Sở, chạy nginx',
        steps: [
          'Chép thư mục “trang” vào /var/www/em-len-mang.',
          'Chép may-chu/nginx.conf vào /etc/nginx/sites-available/em-len-mang, sửa tên miền và hai dòng chứng chỉ, rồi nối sang sites-enabled.',
          'Chạy: nginx -t && systemctl reload nginx',
        ],
      },
      caddy: {
        title: 'Máy chủ chạy Caddy',
        steps: [
          'Chép thư mục “trang” vào /var/www/em-len-mang.',
          'Chép may-chu/Caddyfile vào /etc/caddy/Caddyfile, sửa tên miền. Caddy tự xin chứng chỉ https.',
          'Chạy: systemctl reload caddy',
        ],
      },
      netlify: {
        title: 'Netlify',
        steps: [
          'Đăng nhập, vào “Add new site”, “Deploy manually”.',
          'Kéo thư mục “trang” vào ô. Tệp _headers trong đó đặt sẵn quy tắc lưu tạm.',
        ],
      },
      cloudflare: {
        title: 'Cloudflare Pages',
        steps: [
          'Vào “Workers & Pages”, “Create”, “Pages”, “Upload assets”.',
          'Kéo thư mục “trang” vào. Tệp _headers dùng chung với Netlify.',
          'Tắt mọi mục tự sửa trang của tên miền ấy (Rocket Loader, Email Obfuscation): trang bị sửa thì không cất sẵn được.',
        ],
      },
      github: {
        title: 'GitHub Pages',
        steps: [
          'Tạo kho mã, đưa mọi tệp trong “trang” lên nhánh main, kể cả tệp .nojekyll: thiếu nó thì thư mục _astro bị bỏ qua.',
          'Vào “Settings”, “Pages”, chọn nhánh main.',
          'Ở đây không đặt được header HTTP: tệp nào cũng lưu tạm mười phút, không cấm được trang khác nhúng trang này vào khung. Bài học vẫn đủ.',
        ],
      },
    },
    check: 'Thử sau khi đưa lên',
    checks: [
      'Mở trang chủ bằng Chrome, đợi mười giây, mở trang Lớp 4–5: cuối màn hình có dòng mời “Tải về máy”.',
      'Bấm “Tải về máy”, đợi “Đã tải”, tắt mạng, đóng hẳn Chrome, mở lại: mọi bài lớp 4–5 vẫn học được.',
      'Gõ một địa chỉ không có, như /khong-co/: phải hiện “Không thấy trang này”, không phải trang chủ.',
      'Bản mới: gói lại, chép đè cả thư mục, chép sw.js sau cùng. Người dùng thấy dòng “Có bản mới”; ai đang học dở vẫn học tiếp bản cũ.',
    ],
    logs: 'Nhật ký truy cập',
    logsHow:
      'Nhật ký của máy chủ ghi máy nào mở trang nào lúc mấy giờ, cả trang tìm người giúp và nút “Thoát nhanh”. Mẫu nginx và Caddy ở đây không ghi; đừng bật lại. Netlify, Cloudflare, GitHub ghi ở máy của họ, mình không tắt được: đừng bật thêm mục thống kê người xem.',
    off: 'Có sự cố thì tắt thế nào',
    offHow:
      'Chép tat/sw.js đè lên sw.js trong thư mục “trang” trên máy chủ. Lần sau máy nào mở trang có mạng thì phần cất sẵn tự xóa và mọi trang lấy thẳng từ mạng. Bài các em đã làm không bị đụng tới.',
    untried:
      'Đã thử thật: nginx và Caddy trên Debian. Netlify, Cloudflare Pages, GitHub Pages: viết theo tài liệu của họ, chưa ai thử.',
  },
};
