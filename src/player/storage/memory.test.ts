import { expect, test } from 'vitest';
import { storeContract } from '../../../tests/faults/store-contract.ts';
import { memoryStore } from './memory.ts';

test('memory keeps what every store promises', async () => {
  expect(await storeContract(memoryStore())).toEqual([]);
});

test('memory never claims to be durable', () => {
  expect(memoryStore().durable).toBe(false);
});
