import { describe, expect, it } from 'vitest';
import { apartLines, setReports } from '#curriculum/report/apart-lines.ts';
import { bandLines } from '#curriculum/report/band-lines.ts';
import { lawLines, lawReports } from '#curriculum/report/law-lines.ts';
import { settingsLines, settingsReports } from '#curriculum/report/settings-lines.ts';
import { linesOf, reportOn } from '#curriculum/report/report.ts';
import { readContent } from '#curriculum/read.ts';
import { goodTree, readCase, spoiled } from './fixtures/read-case.ts';
import { content } from './real-content.ts';

const today = new Date('2027-03-01T00:00:00Z');
const report = reportOn(readContent(goodTree()).content, today);

describe('the pages of settings', () => {
  const lines = (day: string) => settingsLines(settingsReports(content, new Date(day)));
  it('are listed by name after 180 days without a check, and not before', () => {
    expect(lines('2026-12-01')).toHaveLength(1);
    const old = lines('2027-12-01');
    expect(old[0]).toContain(`${Object.keys(content.settings).length} trang hơn 180 ngày`);
    expect(old.filter((line) => line.startsWith('  '))).toHaveLength(
      Object.keys(content.settings).length,
    );
    expect(old).toContain('  zalo: xem lần cuối ngày 24/11/2026, 372 ngày trước');
  });
});

describe('the report', () => {
  it('counts lessons, items by use and kind, and misconceptions', () => {
    expect(report.modules).toEqual([
      { id: 'i-tell', band: 'lop-1-3', lessons: 1, withText: 1, drafts: [] },
    ]);
    expect(report.lessonsWithText).toBe(1);
    expect(report.itemsByUse).toEqual({
      practice: 4,
      core: 1,
      'exit-a': 3,
      'exit-b': 3,
      review: 2,
    });
    expect(report.itemsByKind).toEqual({ choice: 11, sequence: 1, 'help-finder': 1 });
    expect(report.misconceptions.map(({ id }) => id)).toEqual([
      'told-to-hide-so-hide',
      'act-before-stopping',
      'i-will-be-scolded',
      'leaving-is-enough',
    ]);
  });

  it('counts practised and checked statements separately', () => {
    expect(report.statements).toEqual({
      inAll: 3,
      practised: ['help-and-report.lop-1-3.1'],
      checked: ['help-and-report.lop-1-3.1'],
    });
  });

  it('compares each band with the curriculum', () => {
    const [band] = report.figures;
    expect(bandLines(band!)).toEqual([
      'Số đo lop-1-3: 1 trong 1 bài đủ chữ và đủ câu; 13 câu, trong đó 8 câu kiểm và ôn (cả lứa tuổi cần 8).',
      '  “Em làm được”: 1 trong 2 câu đã có câu tập; 1 trong 2 đã có từ hai câu kiểm (còn thiếu: safe-contact.lop-1-3.1).',
      '  Xử lý, đáp lời, tìm dấu hiệu, tự làm: 12 trong 13 câu có chấm, 92 % (cần từ 60 %): tình huống 12; còn lại: ghép, xếp, phân loại 1.',
      '  Chỗ của câu đúng: A 6, B 5, C 0; câu đúng dài nhất ở 0 trong 11 câu, 0 % (nhiều nhất một phần ba).',
      '  Đề cuối bài có đúng một câu giữ an toàn và câu thay: 2 trong 2; bài ít điều hiểu chưa đúng nhất: ask-grandma, 4 (cần từ 3).',
    ]);
    expect(linesOf(report)).toEqual(
      expect.arrayContaining([
        ...bandLines(band!),
        'Số đo lop-4-5: 0 trong 0 bài đủ chữ và đủ câu.',
      ]),
    );
  });

  it('reports that no number was ever called, and which are overdue', () => {
    expect(linesOf(report)).toContain('Số điện thoại: 1 số, chưa số nào có người gọi thử.');
    expect(linesOf(report)).toContain(
      '  111: chưa có người gọi thử; xem lại trước 2027-02-22 (đã quá hạn)',
    );
  });

  it('counts the days since a number was called', () => {
    const called = spoiled({
      why: '',
      says: [],
      edits: [
        {
          file: 'content/help/contacts.yaml',
          find: 'verifiedOn: null',
          put: 'verifiedOn: "2027-02-19"',
        },
      ],
    });
    expect(linesOf(reportOn(readContent(called).content, today))).toContain(
      '  111: gọi thử ngày 2027-02-19, 10 ngày trước; xem lại trước 2027-02-22 (đã quá hạn)',
    );
  });

  it('shows each lesson’s reading figures beside its band’s limits', () => {
    expect(report.lessons[0]!.reading).toMatchObject({ meanLimit: 10, longestLimit: 14 });
    expect(report.lessons[0]!.reading.longest).toBeLessThanOrEqual(14);
  });

  it('checks each lesson against rules 26–34', () => {
    expect(report.rules).toEqual([
      {
        lesson: 'ask-grandma',
        band: 'lop-1-3',
        isOther: false,
        cells: {
          '26': { figure: 'chưa ghi', holds: null },
          '27': { figure: 'kể là chìa', holds: null },
          // The critical one right (1/3), at least one of the two others (5/9).
          '28': { figure: 'A 18,5 B 18,5', holds: true },
          // Its lines without a question: five and ten minutes.
          '29': { figure: expect.stringMatching(/^2\d,\d$/), holds: true },
          '29b': { figure: expect.stringMatching(/^\d+$/), holds: true },
          '30': { figure: '0,0', holds: true },
          '31': { figure: '–', holds: null },
          '33': { figure: '3', holds: true },
          '34': { figure: '0', holds: true },
        },
      },
    ]);
    expect(linesOf(report)).toContain('Điều 26–34: 1 lối đi, 0 lối còn ✗.');
    expect(linesOf(report).find((line) => line.startsWith('  ask-grandma'))).toContain(
      'A 18,5 B 18,5 ok',
    );
  });

  const reportOf = (path: string) =>
    reportOn(readContent(spoiled(readCase(`tests/content/fixtures/${path}`))).content, today);

  it('marks the rule a lesson breaks, and no other', () => {
    const cells = reportOf('exit-guessed/two-halves.yaml').rules[0]!.cells;
    expect(cells['28']).toEqual({ figure: 'A 33,3 B 33,3', holds: false });
    expect(Object.values(cells).filter(({ holds }) => holds === false)).toHaveLength(1);
  });

  it('reports the scores of five invented answer patterns for a set', () => {
    const { sets } = reportOf('genuine-share/three-traps.yaml');
    expect(sets).toHaveLength(1);
    // Three traps, one genuine: one of a type is too few for any statement, except for “ask about
    // all”.
    expect(
      Object.fromEntries(sets[0]!.patterns.map(({ pattern, verdict }) => [pattern, verdict])),
    ).toEqual({
      'luôn “bẫy”': 'too-few',
      'luôn “thật”': 'too-few',
      'luôn “hỏi”': 'safe-not-apart',
      'bấm bừa': 'too-few',
      'đúng cả': 'too-few',
    });
    expect(apartLines(sets)).toContain('    luôn “hỏi”: hỏi cả 4 → an toàn, chưa phân biệt');
    expect(apartLines(setReports(content))).toContain(
      '    luôn “bẫy”: bẫy nhận ra 4/4, thật bị ngờ 4/4, hỏi 0; phân biệt 0,00, ngả +1,00 → ngả về bẫy: cái thật cũng bị ngờ',
    );
  });

  it('lists everything affected by a change of a law', () => {
    const { laws } = reportOf('law-unsure/article.yaml');
    expect(laws).toEqual([
      {
        id: 'children-law',
        name: 'Luật Trẻ em',
        number: '102/2016/QH13',
        inForce: { from: '2017-06-01', to: null },
        isUnsure: true,
        verifiedOn: null,
        touches: [{ name: 'ask-grandma', articles: ['16'] }],
      },
    ]);
    expect(lawLines(laws)).toEqual([
      'Luật: 1 văn bản, 1 chưa ai đọc bản gốc.',
      '  Luật Trẻ em (102/2016/QH13; từ 1/6/2017; chưa ai đọc bản gốc; ⚠ còn phải đối chiếu): đổi thì xem lại 1 nơi: ask-grandma (Điều 16)',
    ]);
  });

  it('lists the real papers and lessons behind an article', () => {
    const of = lawReports(content).find(({ id }) => id === 'children-law')!;
    expect(of.touches).toEqual(
      expect.arrayContaining([
        { name: 'tờ when-a-child-tells', articles: ['51'] },
        { name: 'ask-before-you-post', articles: ['6'] },
      ]),
    );
  });
});
