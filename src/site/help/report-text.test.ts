import { describe, expect, it } from 'vitest';
import { problem } from './messages/problem.ts';
import { pagePath, buildProblemReport } from './report-text.ts';

const report = {
  page: '/lessons/help-map/',
  place: {
    step: '4',
    where: 'Bước 2 trong 15',
    item: 'gift-from-neighbour',
    title: 'Cùng thử',
    isShown: false,
  },
  build: '569bef66dbd5, 2026-11-24',
  browser: 'Chrome 109',
  width: 1366,
};

describe('the address of a page in a report', () => {
  it('is relative to the site’s root, in a sub-folder too', () => {
    expect(
      pagePath('/a/b/lessons/help-map/', '../../', 'http://school.lan/a/b/lessons/help-map/'),
    ).toBe('/lessons/help-map/');
    expect(pagePath('/', './', 'http://localhost/')).toBe('/');
  });
  it('has no query and no hash, which may name a class', () => {
    expect(pagePath('/teachers/', '../', 'http://school.lan/teachers/?lop=4a#ABCD23')).toBe(
      '/teachers/',
    );
  });
});

describe('the text of a report', () => {
  it('has page, step, item, build, browser and width, and lines to fill in', () => {
    const text = buildProblemReport(problem.vi.report, report);
    for (const part of [
      '/lessons/help-map/',
      'Chỗ: Bước 2 trong 15, #b4',
      'gift-from-neighbour',
      '569bef66dbd5',
      'Chrome 109',
      '1366',
    ])
      expect(text).toContain(part);
    expect(text.split('\n').filter((line) => line === problem.vi.report.line)).toHaveLength(3);
  });
  it('leaves out unknown values', () => {
    const text = buildProblemReport(problem.vi.report, { ...report, place: undefined, build: '' });
    expect(text).not.toMatch(/Chỗ|Bước|Câu|Bản dựng/);
  });
});
