import { expect, test } from 'vitest';
import { storeContract } from '../../../tests/faults/store-contract.ts';
import { memoryStore } from './memory.ts';

test('the memory store satisfies the contract of every store', async () => {
  expect(await storeContract(memoryStore())).toEqual([]);
});

test('the memory store is never durable', () => {
  expect(memoryStore().durable).toBe(false);
});
