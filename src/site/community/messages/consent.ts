/**
 * The consent helper, `/community/consent/`. It counts signatures; people decide about publishing.
 * Vietnamese only.
 */
export const consent = {
  title: 'Đăng ảnh, chuyện của một em: đủ chữ ký chưa?',
  short: 'Đủ chữ ký chưa?',
  description:
    'Trước khi đăng ảnh hay chuyện của một em: ai phải bằng lòng, ai rút lại thì gỡ, chuyện nào không đăng. Máy không giữ gì.',
  intro:
    'Cho trang của xã, của trường, người viết tin, người chụp ảnh. Trả lời năm câu, máy đếm chữ ký. Máy không bảo là đăng được: việc ấy người phải cân nhắc.',
  keeps: 'Không gõ tên ai. Trang không giữ, không gửi câu trả lời; rời trang là hết.',
  questions: {
    harm: {
      ask: 'Có chuyện em bị hại, bị bệnh, làm sai, nhà khó không?',
      answers: { no: 'Không', yes: 'Có', unsure: 'Chưa chắc' },
    },
    age: {
      ask: 'Em ấy mấy tuổi?',
      answers: { younger: 'Chưa đủ {age} tuổi', asked: 'Từ đủ {age} tuổi trở lên' },
    },
    child: {
      ask: 'Đã hỏi chính em chưa?',
      answers: {
        signed: 'Em bằng lòng, đã ký',
        'not-asked': 'Chưa hỏi, hoặc chưa ký',
        refused: 'Em không muốn',
      },
    },
    guardian: {
      ask: 'Cha, mẹ hoặc người giám hộ?',
      answers: {
        signed: 'Đã ký',
        carer: 'Chỉ có ông bà, thầy cô, người trông em ký',
        'not-asked': 'Chưa hỏi, hoặc chưa ký',
        refused: 'Không bằng lòng',
      },
    },
    withdrawn: {
      ask: 'Có ai đã ký rồi đổi ý không?',
      answers: { no: 'Không', yes: 'Có' },
    },
  },
  verdicts: {
    never: {
      head: 'Không đăng, dù đủ chữ ký; đã đăng thì gỡ.',
      next: [
        'Chuyện đau, chuyện bệnh, chuyện em làm sai đã lên mạng thì không lấy về được. Giấu tên cũng không đủ: trong xã ai cũng đoán ra.',
        'Em đang cần giúp thì việc trước là tìm người giúp em: công an xã, thầy cô, trạm y tế, hoặc gọi {call}.',
        'Muốn cảnh báo bà con thì kể cách phòng, đừng kể một em. Bài đọc loa đã viết sẵn như thế.',
      ],
    },
    withdrawn: {
      head: 'Có người đổi ý: không đăng; đã đăng thì gỡ.',
      next: [
        'Gỡ ngay trong ngày, ở mọi nơi mình đã đăng, cả nhóm, cả bản in chưa phát.',
        'Nơi khác đã chép thì nhắn nhờ gỡ, nói rõ là em hoặc gia đình đã đổi ý. Báo lại cho em biết chỗ nào đã gỡ, chỗ nào chưa.',
        'Đừng hỏi vì sao, đừng nài.',
      ],
    },
    refused: {
      head: 'Có người không bằng lòng: không đăng; đã đăng thì gỡ.',
      next: [
        'Người không bằng lòng: {who}. Một người là đủ để thôi.',
        'Cảm ơn người ấy đã nói thật, đừng nài. Chụp tấm khác không có em, hoặc chụp đôi tay, tà áo, sân trường.',
      ],
    },
    missing: {
      head: 'Chưa đủ chữ ký: còn thiếu {who}.',
      next: [
        'In tờ xin phép, hỏi từng người. Chưa ký thì chưa đăng; lỡ đăng rồi thì gỡ xuống mà hỏi.',
      ],
      carer:
        'Ông bà, thầy cô, người trông em ký thay thì chưa đủ, trừ khi là người giám hộ. Bố mẹ ở xa thì gọi hình hỏi trước; ký khi gặp rồi hãy tính.',
    },
    signed: {
      head: 'Đủ chữ ký, vẫn cân nhắc.',
      next: [
        'Mười năm nữa em đọc lại có ngượng không? Em có thật lòng muốn, hay vì nể thầy cô, nể cán bộ?',
        'Sau lưng em có biển trường, số nhà, thẻ tên không? Có em khác chưa được hỏi không?',
        'Có cần mặt em, tên em không? Bức tranh, đôi tay, số đếm có khi đủ rồi.',
        'Bài có xin tiền, xin quà cho nhà em không? Thế thì em thành người được thương hại: nghĩ lại.',
        'Ghi sẵn ngày gỡ. Ai đổi ý lúc nào thì gỡ lúc ấy.',
      ],
    },
    open: { head: 'Còn {n} câu chưa trả lời.' },
  },
  signers: { child: 'chính em', guardian: 'cha, mẹ hoặc người giám hộ' },
  and: ' và ',
  again: 'Làm lại từ đầu',
  law: 'Luật ghi gì',
  lawLines:
    '{law}, Điều {article}: em từ đủ {age} tuổi và cha, mẹ hoặc người giám hộ cùng bằng lòng{stop}.',
  lawStops: '; rút lại thì phải dừng',
  unsure: 'Còn phải đối chiếu: {why}',
  notRead: 'Chưa ai của dự án đọc bản gốc; nguồn: {source}.',
  younger:
    'Em chưa đủ {age} tuổi: cha, mẹ hoặc người giám hộ nghĩ thay em. Vẫn hỏi em; em lắc đầu thì thôi.',
  older:
    '16, 17 tuổi: Luật Trẻ em nói tới dưới 16 tuổi. Dự án chưa có nguồn cho tuổi này; hỏi như từ {age} tuổi trở lên.',
  noScript: 'Trả lời trên máy cần JavaScript. Không có thì đọc phần dưới, in tờ xin phép.',
  form: 'In tờ xin phép',
  news: 'Đưa tin không lộ em nào',
  talks: 'Bài đọc loa',
  rules: 'Bốn điều, không cần máy',
  ruleLines: [
    'Có chuyện bị hại, bệnh, làm sai, nhà khó: không đăng, dù đủ chữ ký; đã đăng thì gỡ.',
    'Một người không bằng lòng, hay đổi ý: không đăng, đã đăng thì gỡ.',
    'Em từ đủ {age} tuổi: em ký, và cha, mẹ hoặc người giám hộ ký. Thiếu một chữ ký thì chưa đăng.',
    'Đủ chữ ký rồi vẫn cân nhắc: có cần mặt em, tên em không?',
  ],
} as const;
