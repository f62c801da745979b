import { expect, test } from 'vitest';
import { partsOfAddress } from './AddressParts.tsx';

test.each([
  ['vuive.qua-xu.tap/nhan', ['vuive.', 'qua-xu.tap', '/nhan']],
  ['vuive.tap/qua-xu', ['vuive.tap', '/qua-xu']],
  ['https://hopthulop.tap', ['hopthulop.tap']],
  ['lop7a.thcs-muong.edu.vn/don', ['lop7a.', 'thcs-muong.edu.vn', '/don']],
])('%s is cut into %j', (address, texts) => {
  const parts = partsOfAddress(address);
  expect(parts.map(({ text }) => text)).toEqual(texts);
  expect(parts.filter(({ isOwner }) => isOwner)).toHaveLength(1);
});
