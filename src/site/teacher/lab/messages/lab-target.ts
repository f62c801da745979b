/** The suitable target of a lab (web, LAN or USB), and why. */
export const labTarget = {
  vi: {
    title: 'Phòng này đi đường nào?',
    asks: 'Hai điều máy không tự biết',
    internet: 'Phòng máy có Internet không?',
    internets: {
      steady: 'Có, cả lớp cùng mở vẫn chạy',
      weak: 'Có, nhưng chập chờn',
      none: 'Không',
    },
    linked: 'Các máy có nối mạng với nhau không?',
    linkeds: { yes: 'Có, bằng dây hoặc Wi-Fi của phòng', no: 'Không' },
    target: {
      lan: {
        name: 'Qua mạng phòng máy',
        what: 'Máy thầy cô phát bài cho cả phòng và giữ bài của từng phiếu. Không cần Internet.',
        steps: [
          'Nhờ người biết kỹ thuật gói một lần, rồi chép thư mục ấy sang máy thầy cô.',
          'Bấm đúp Bat-may-co. Cửa sổ hiện ra địa chỉ để các em gõ.',
          'In phiếu: mỗi em một số và bốn ký tự. Em ngồi máy nào cũng học tiếp được.',
        ],
      },
      usb: {
        name: 'Bằng USB',
        what: 'Chép một thư mục vào máy hoặc USB, bấm đúp là học. Không cần mạng nào.',
        steps: [
          'Nhờ người biết kỹ thuật gói một lần, được một tệp zip.',
          'Giải nén ra USB hoặc ra thư mục chung, bấm đúp Mo-bai-hoc.',
          'In tờ Huong-dan trong thư mục ấy: sáu bước có hình.',
        ],
      },
      web: {
        name: 'Qua Internet',
        what: 'Máy nào cũng mở một địa chỉ. Không phải chép gì, bài luôn là bản mới.',
        steps: [
          'Mở trang này bằng địa chỉ https của trường hoặc của người phát bài.',
          'Đặt địa chỉ ấy làm trang chủ, để các em không phải gõ.',
        ],
      },
    },
    why: 'Vì:',
    whys: {
      losesWork: 'máy không giữ bài qua lần tắt',
      keepsWork: 'máy vẫn giữ bài sau khi tắt',
      steady: 'Internet chạy tốt',
      weak: 'Internet chập chờn, cả lớp cùng mở thì dễ đứng',
      none: 'phòng không có Internet',
      linked: 'các máy nối được với nhau',
      notLinked: 'các máy không nối với nhau',
      unanswered: 'chưa đủ câu trả lời; đường này phòng nào cũng đi được',
    },
    next: 'Làm tiếp:',
    besides: {
      answer: 'Trả lời hai câu ở trên để chọn cho chắc.',
      findWipe: 'Thử xem tắt máy có mất bài không, bằng mã bốn ký tự ở bảng dưới.',
      carry:
        'Cuối tiết, trước khi tắt máy, lưu bài ở từng máy ra tệp; đầu tiết sau mở tệp ấy. Nút ở trang',
      openWindow:
        'Mở lại trang bằng cửa sổ thường rồi khám lại. Vẫn không giữ được thì các em cứ học, nhưng đóng trang là hết bài.',
    },
    me: 'Máy giữ gì về em?',
    command: { lan: 'npm run pack -- lan', usb: 'npm run pack -- usb' },
  },
};
