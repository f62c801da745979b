import { defineMessages } from '#core/text/messages.ts';

/**
 * Messages of the desk with pictures and machines' answers. They describe certainty and never grade
 * it.
 */
export const aiLab = defineMessages({
  vi: {
    close: 'Chốt câu này',
    next: 'Câu tiếp theo',
    practice: 'Ảnh và trang vẽ để tập, tên tự đặt',
    look: 'Nhìn kỹ: chỗ lạ chỉ là gợi ý',
    open: 'Mở nguồn, hỏi người biết',
    sure: 'Chắc bao nhiêu, từ 0 đến 100?',
    judge: 'Vậy trả lời sao?',
    act: 'Rồi làm gì?',
    left: 'Còn {n} mục',
    machine: 'Máy',
    asks: 'Người hỏi',
    calibration: 'Chắc bao nhiêu, đúng bao nhiêu',
    at: 'Khi nói {at} chắc: đúng {right} trong {of} lần.',
    asked: 'Chưa chắc thì hỏi: {n} lần.',
    over: 'Lần này chắc nhiều hơn đúng. Mắt ai cũng thế: mở nguồn rồi hãy nói chắc.',
    under: 'Lần này đúng nhiều hơn mình tưởng. Có nguồn trong tay thì cứ nói chắc.',
    even: 'Chắc đến đâu, đúng gần đến đấy. Đó là biết mình.',
    paper: 'Xem xong thì đếm: khi nói {at} chắc, đúng mấy lần?',
  },
  en: {
    close: 'Settle this one',
    next: 'Next one',
    practice: 'Pictures and pages are drawn and invented',
    look: 'Look closely: what is odd is only a hint',
    open: 'Open sources, ask who knows',
    sure: 'How sure, from 0 to 100?',
    judge: 'So what is your answer?',
    act: 'Then what?',
    left: '{n} left',
    machine: 'Machine',
    asks: 'Who asks',
    calibration: 'How sure, how right',
    at: 'At {at} sure: right {right} of {of} times.',
    asked: 'Not sure, so asked: {n} times.',
    over: 'More sure than right this time. Eyes are like that: open the sources first.',
    under: 'More right than you thought. With sources in hand, you may be sure.',
    even: 'As right as you were sure. That is knowing yourself.',
    paper: 'Afterwards, count: at {at} sure, how often right?',
  },
});
