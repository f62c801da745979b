import { defineMessages } from '#core/text/messages.ts';
import { openersTitle } from '#curriculum/openers-title.ts';

/** Words of the pages that list lessons for pupils. */
export const learn = defineMessages({
  vi: {
    openers: openersTitle.vi,
    openersHow: 'Mấy phút trước khi vào bài. Không tính điểm.',
    oneGrade: 'Lớp {n}',
    someGrades: 'Lớp {from}–{to}',
    range: '{from}–{to}',
    with: 'Học cùng lớp {n}:',
    soon: 'đang soạn',
    lesson: 'Bài',
    goOn: 'Học tiếp: {title}',
    begin: 'Bắt đầu: {title}',
    start: 'Bắt đầu',
    gradeSoon: 'Lớp {n}, bài đang soạn',
    gradesSoon: 'Lớp {grades}: đang soạn',
    allSoon: 'Các bài ở đây đang soạn, chưa mở được. Đây là bản đồ những điều sẽ học.',
    someSoon: 'Bài ghi “đang soạn” thì chưa mở được. Đây là bản đồ những điều sẽ học.',
    skills: 'Học xong làm được gì?',
    grades: 'Các lớp',
    allGrades: 'Tất cả',
    stories: '{band}: {n} chuyện',
    anyFirst: 'Mở chuyện nào trước cũng được, mỗi chuyện khoảng {n} phút.',
    tallyDone: 'Xong {done}',
    tallyStarted: 'đang dở {started}',
  },
  en: {
    openers: openersTitle.en,
    openersHow: 'A few minutes before a lesson. No marks.',
    oneGrade: 'Grade {n}',
    someGrades: 'Grades {from}–{to}',
    range: '{from}–{to}',
    with: 'Together with grade {n}:',
    soon: 'being written',
    lesson: 'Lesson',
    goOn: 'Go on: {title}',
    begin: 'Begin: {title}',
    start: 'Begin',
    gradeSoon: 'Grade {n}, lessons being written',
    gradesSoon: 'Grades {grades}: being written',
    allSoon: 'The lessons of this age are being written. This is a map of what you will learn.',
    someSoon:
      'A lesson marked “being written” cannot be opened yet. This is a map of what you will learn.',
    skills: 'What will I be able to do?',
    grades: 'Grades',
    allGrades: 'All',
    stories: '{band}: {n} stories',
    anyFirst: 'Open any story first; each takes about {n} minutes.',
    tallyDone: '{done} done',
    tallyStarted: '{started} begun',
  },
});

/** Returns “Lớp 2” or “Lớp 2–3”. */
export function gradesWords(
  words: { oneGrade: string; someGrades: string },
  grades: readonly number[],
): string {
  const [from, to] = [grades[0], grades.at(-1)];
  return from === to
    ? words.oneGrade.replace('{n}', String(from))
    : words.someGrades.replace('{from}', String(from)).replace('{to}', String(to));
}
