import { describe, expect, it } from 'vitest';
import { releaseOf } from '#curriculum/report/release.ts';
import { readContent } from '#curriculum/read.ts';
import { goodTree, spoiled } from './fixtures/read-case.ts';

const file = 'content/help/contacts.yaml';
const called = (on: string) =>
  spoiled({
    why: '',
    says: [],
    edits: [{ file, find: 'verifiedOn: null', put: `verifiedOn: "${on}"` }],
  });
const on = (day: string, files = called('2027-01-01')) =>
  releaseOf(readContent(files).content, new Date(day));

describe('the release check', () => {
  it('stops while a number was never called', () => {
    expect(on('2027-01-02', goodTree())).toEqual({
      stops: true,
      lines: [
        '✗ Số 111: chưa có người gọi thử. Gọi, rồi ghi verifiedOn, verifiedBy, evidence.',
        '! Cách báo chưa ai bấm thử, trang ghi “chưa xác minh”: Một ứng dụng.',
        'Chưa phát hành được: còn 1 số phải có người gọi hoặc xem lại nguồn.',
      ],
    });
  });
  it.each([
    ['2027-01-02', '✓', false],
    ['2027-04-01', '✓', false],
    ['2027-04-02', '!', false],
    ['2027-06-30', '!', false],
    ['2027-07-01', '✗', true],
  ])('reports a call on 1/1/2027, on %s, as %s', (day, mark, stops) => {
    const release = on(day);
    expect(release.lines[0]).toMatch(new RegExp(`^${mark} Số 111: gọi thử ngày 1/1/2027`));
    expect(release.stops).toBe(stops);
  });
  it('passes for an uncalled number that only pages for adults name', () => {
    const alone = (verified: string) =>
      spoiled({
        why: '',
        says: [],
        edits: [
          {
            file,
            find: 'verifiedOn: null',
            put: `adultsUntilCalled: true\n  seenOn: "2027-01-01"\n  verifiedOn: ${verified}`,
          },
        ],
      });
    expect(on('2027-01-02', alone('null'))).toMatchObject({
      stops: false,
      lines: [
        '! Số 111: chưa có người gọi thử, nên chỉ trang của người lớn nhắc.',
        expect.anything(),
        'Phát hành được.',
      ],
    });
    expect(on('2027-08-01', alone('"2027-01-01"')).stops).toBe(true);
  });
  it('requires no call to an emergency number, but stops when its source must be re-read', () => {
    const emergency = spoiled({
      why: '',
      says: [],
      edits: [{ file, find: '  verifiedOn: null', put: '  emergency: true\n  verifiedOn: null' }],
    });
    const line = (mark: string) =>
      expect.stringMatching(
        new RegExp(`^${mark} Số 111: số khẩn cấp, không gọi thử\\. Xem lại nguồn trước ngày `),
      );
    const before = on('2027-01-02', emergency);
    expect([before.stops, before.lines[0]]).toEqual([false, line('!')]);
    const after = on('2037-01-02', emergency);
    expect([after.stops, after.lines[0]]).toEqual([true, line('✗')]);
  });
});
