import type { Locale } from '#core/text/messages.ts';

// Not through `area()`: that stands in the core chunk, and a page that asks for it starts what
// boots a lesson.
const vi = {
  go: 'Chiếu lên bảng',
  title: 'Chiếu lên bảng',
  how: 'Phím → sang màn sau, ← về màn trước, D hiện đáp án. Máy không ghi lại gì.',
  keys: 'Các phím',
  keysAll:
    '→ hoặc phím cách: màn sau. ←: màn trước. D hoặc Enter: hiện đáp án, rồi từng lời nhắn. Gõ số rồi Enter: tới bước ấy (0: màn đầu). Bấm vào một lựa chọn: xem lời nhắn của riêng nó.',
  vote: 'Cả lớp giơ tay chọn.',
  voteMany: 'Đọc từng câu, ai chọn thì giơ tay.',
  hands: 'Số em giơ tay chọn {option}',
  voteQuietly: 'Từng đôi nói nhỏ nên chọn việc nào. Không giơ tay.',
  reveal: 'Hiện đáp án',
  nextRemark: 'Lời nhắn tiếp',
  allShown: 'Đã hiện hết',
  next: 'Màn sau',
  back: 'Màn trước',
  toStep: 'Tới bước {n}…',
  right: 'Đúng hướng',
  partly: 'Thêm một bước',
  other: 'Xem lại nhé',
  answer: 'Đáp án',
  answerN: 'Đáp án {n}',
  recall: 'Câu cũ',
  exitA: 'Cuối bài, đề A · câu {n}',
  exitB: 'Cuối bài, đề B · câu {n}',
  scene: 'Cảnh {n}',
  part: 'Phần {n} trong {of}',
  goScene: 'Sang cảnh {n}',
  stayScene: 'Ở lại cảnh {n}, chọn lại',
  sceneEnd: 'Hết chuyện.',
  plan: 'Kế hoạch bài dạy',
  end: 'Hết bài rồi',
  sensitive:
    'Trước khi chiếu bài này: em chọn bài khác cũng phải nhìn màn chiếu. Chiếu màn báo trước, rồi theo mục “Một máy chiếu, không máy học sinh” xem được chiếu màn nào.',
};

/** The projector: a lesson shown large, nobody at a computer, votes by hand. */
export const show: Record<Locale, typeof vi> = {
  vi,
  en: {
    go: 'Show on the board',
    title: 'On the board',
    how: '→ next, ← back, D shows the answer. Nothing is recorded.',
    keys: 'Keys',
    keysAll:
      '→ or space: next. ←: back. D or Enter: the answer, then each remark. A number and Enter: go to that step (0: the first screen). Press an option to see its own remark.',
    vote: 'The class votes by hand.',
    voteMany: 'Read each line; raise a hand for it.',
    hands: 'Hands up for {option}',
    voteQuietly: 'Pairs say quietly what to choose. No hands.',
    reveal: 'Show the answer',
    nextRemark: 'Next remark',
    allShown: 'All shown',
    next: 'Next',
    back: 'Back',
    toStep: 'To step {n}…',
    right: 'On the right track',
    partly: 'One more step',
    other: 'Look again',
    answer: 'Answer',
    answerN: 'Answer {n}',
    recall: 'An old question',
    exitA: 'Exit, form A · {n}',
    exitB: 'Exit, form B · {n}',
    scene: 'Scene {n}',
    part: 'Part {n} of {of}',
    goScene: 'To scene {n}',
    stayScene: 'Stay in scene {n}, choose again',
    sceneEnd: 'The end.',
    plan: 'Lesson plan',
    end: 'The end',
    sensitive:
      'Before showing this lesson: a pupil who takes the other way would have to look too. Show the notice, then see in the plan which screens may be shown.',
  },
};
