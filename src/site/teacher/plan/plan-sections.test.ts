import { expect, test } from 'vitest';
import { sectionsOf } from './plan-sections.ts';

const plan =
  '<p>Trước hết.</p><h2 id="hai-em-một-máy">Hai em một máy</h2><p>Đổi chỗ.</p>' +
  '<h2 id="chieu">Một máy chiếu, không máy học sinh</h2><p>Chiếu.</p>' +
  '<h2 id="dien">Nếu mất điện hoặc không đủ máy</h2><p>Giấy.</p><h2 id="nham">Các em hay <em>nhầm</em></h2><h3>Một</h3>';

test('a plan is split at its headings without loss', () => {
  const sections = sectionsOf(plan);
  expect(sections.map(({ title }) => title)).toEqual([
    '',
    'Hai em một máy',
    'Một máy chiếu, không máy học sinh',
    'Nếu mất điện hoặc không đủ máy',
    'Các em hay nhầm',
  ]);
  expect(sections.map(({ html }) => html).join('')).toBe(plan);
});

test('sections for an incomplete lab are recognised', () => {
  expect(sectionsOf(plan).map(({ when }) => when)).toEqual([
    undefined,
    'half',
    'projector',
    'no-power',
    undefined,
  ]);
});
