import { expect, it } from 'vitest';
import { checkedWords } from './contact-words.ts';

const on = (day: string) =>
  checkedWords({ verifiedOn: '2027-01-01', reviewBy: '2027-12-31' }, new Date(day));

it('a page shows when a number was tested; after 90 days it adds what to do if a call is not answered', () => {
  expect(checkedWords({ verifiedOn: null, reviewBy: '2027-12-31' }, new Date())).toBe(
    'chưa có người của dự án gọi thử',
  );
  expect(on('2027-03-01')).toBe('gọi thử ngày 1/1/2027');
  expect(on('2027-05-01')).toBe(
    'kiểm tra lần cuối 1/1/2027, đã hơn 90 ngày. Không ai nghe máy thì em nói với người lớn em tin',
  );
});
