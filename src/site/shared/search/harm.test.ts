import { describe, expect, it } from 'vitest';
import { content } from '../../../../tests/content/real-content.ts';
import { speaksOfHarm } from './harm.ts';

const phrases = content.search!.harm;

describe('a query that may come from a person in trouble', () => {
  it.each([
    'bị dọa tung ảnh',
    'bi doa tung anh',
    'có người tống tiền em',
    'tong tien',
    'tốn tiềng',
    'bố đánh em',
    'xin anh',
    'muon chet',
    'xâm hại',
    'chết',
  ])('“%s” leads to help first', (query) => expect(speaksOfHarm(query, phrases)).toBe(true));

  it.each([
    'danh tiếng số',
    'danh tieng so',
    'mật khẩu',
    'chệt',
    'lịch màn hình',
    'cuu chuong',
    '',
  ])('“%s” does not', (query) => expect(speaksOfHarm(query, phrases)).toBe(false));

  it('does not match without a known phrase', () =>
    expect(speaksOfHarm('bị dọa tung ảnh', [])).toBe(false));
});
