import { defineMessages } from '#core/text/messages.ts';

/** Messages for a pupil's own feeling or words: never graded, never stored. */
export const ownWords = defineMessages({
  vi: {
    thanks: 'Cảm ơn nhé',
    anyIsFine: 'Chọn câu nào cũng được. Máy không lưu câu vừa chọn.',
    onPaper: 'Câu nào cũng được. Chọn thầm, không phải nộp, không phải cho ai xem.',
    write: 'Viết một câu',
    showModel: 'Xem câu mẫu',
    compare: 'So với câu mẫu',
    model: 'Câu mẫu:',
    checks: 'Đọc lại câu của mình. Có điều nào thì đánh dấu điều ấy.',
    tick: 'Đánh dấu một điều',
    worried: 'Đang có chuyện lo thật thì bấm “Cần giúp?” ở trên.',
  },
  en: {
    thanks: 'Thank you',
    anyIsFine: 'Any choice is fine. The computer does not keep it.',
    onPaper: 'Any is fine. Choose silently; nobody collects or sees it.',
    write: 'Write a sentence',
    showModel: 'Show a model',
    compare: 'Compare with the model',
    model: 'A model:',
    checks: 'Read your own again. Tick what it has.',
    tick: 'Tick one',
    worried: 'If something really worries you, press “Need help?” above.',
  },
});
