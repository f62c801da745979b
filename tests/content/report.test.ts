import { describe, expect, it } from 'vitest';
import { bandLines } from '../../src/content/report/band-lines.ts';
import { linesOf, reportOn } from '../../src/content/report/report.ts';
import { readContent } from '../../src/content/read.ts';
import { goodTree, spoiled } from './fixtures/read-case.ts';

const today = new Date('2027-03-01T00:00:00Z');
const report = reportOn(readContent(goodTree()).content, today);

describe('the report', () => {
  it('counts lessons, items by use and kind, and misconceptions', () => {
    expect(report.modules).toEqual([{ id: 'i-tell', band: 'lop-1-3', lessons: 1, withText: 1, drafts: [] }]);
    expect(report.lessonsWithText).toBe(1);
    expect(report.itemsByUse).toEqual({ practice: 4, core: 1, 'exit-a': 3, 'exit-b': 3, review: 2 });
    expect(report.itemsByKind).toEqual({ choice: 11, sequence: 1, 'help-finder': 1 });
    expect(report.misconceptions.map(({ id }) => id)).toEqual([
      'told-to-hide-so-hide',
      'act-before-stopping',
      'i-will-be-scolded',
      'leaving-is-enough',
    ]);
  });

  it('tells statements practised from statements checked', () => {
    expect(report.statements).toEqual({
      inAll: 3,
      practised: ['help-and-report.lop-1-3.1'],
      checked: ['help-and-report.lop-1-3.1'],
    });
  });

  it('holds each band against the curriculum', () => {
    const [band] = report.figures;
    expect(bandLines(band!)).toEqual([
      'Số đo lop-1-3: 1 trong 1 bài đủ chữ và đủ câu; 13 câu, trong đó 8 câu kiểm và ôn (cả lứa tuổi cần 8).',
      '  “Em làm được”: 1 trong 2 câu đã có câu tập; 1 trong 2 đã có từ hai câu kiểm (còn thiếu: safe-contact.lop-1-3.1).',
      '  Xử lý, đáp lời, tìm dấu hiệu, tự làm: 12 trong 13 câu có chấm, 92 % (cần từ 60 %): tình huống 12; còn lại: ghép, xếp, phân loại 1.',
      '  Chỗ của câu đúng: A 6, B 5; câu đúng dài nhất ở 0 trong 11 câu, 0 % (nhiều nhất một phần ba).',
      '  Đề cuối bài có đúng một câu giữ an toàn và câu thay: 2 trong 2; bài ít điều hiểu chưa đúng nhất: ask-grandma, 4 (cần từ 3).',
    ]);
    expect(linesOf(report)).toEqual(
      expect.arrayContaining([...bandLines(band!), 'Số đo lop-4-5: 0 trong 0 bài đủ chữ và đủ câu.']),
    );
  });

  it('says that no number was ever called, and which are overdue', () => {
    expect(linesOf(report)).toContain('Số điện thoại: 1 số, chưa số nào có người gọi thử.');
    expect(linesOf(report)).toContain('  111: chưa có người gọi thử; xem lại trước 2027-02-22 (đã quá hạn)');
  });

  it('counts the days since a number was called', () => {
    const called = spoiled({
      why: '',
      says: [],
      edits: [
        { file: 'content/help/contacts.yaml', find: 'verifiedOn: null', put: 'verifiedOn: "2027-02-19"' },
      ],
    });
    expect(linesOf(reportOn(readContent(called).content, today))).toContain(
      '  111: gọi thử ngày 2027-02-19, 10 ngày trước; xem lại trước 2027-02-22 (đã quá hạn)',
    );
  });

  it('gives each lesson its reading figures beside the limits of its band', () => {
    expect(report.lessons[0]!.reading).toMatchObject({ meanLimit: 10, longestLimit: 14 });
    expect(report.lessons[0]!.reading.longest).toBeLessThanOrEqual(14);
  });
});
