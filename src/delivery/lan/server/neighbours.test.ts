import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { isSameSubnet, isAllowedHost, isServerAddress, plainAddress } from './neighbours.ts';

const at = (address: string, netmask: string) =>
  ({ address, netmask, family: 'IPv4', internal: false }) as NetworkInterfaceInfo;
const lab = {
  lo: [at('127.0.0.1', '255.0.0.0')],
  lan: [at('192.168.1.10', '255.255.255.0')],
  old: [at('10.4.0.1', '255.255.254.0')],
};

test.each([
  ['192.168.1.77', true],
  ['10.4.1.200', true],
  ['127.0.0.1', true],
  ['192.168.2.77', false],
  ['10.4.2.1', false],
  ['8.8.8.8', false],
  ['fe80::1', false],
  ['', false],
])('%s is a neighbour: %s', (address, is) => {
  expect(isSameSubnet(address, lab)).toBe(is);
});

test('the server’s own machine is recognised by each of its addresses, and by no other of its networks', () => {
  expect(
    ['127.0.0.1', '192.168.1.10', '::1'].every((address) => isServerAddress(address, lab)),
  ).toBe(true);
  expect(['127.0.0.2', '192.168.1.11'].some((address) => isServerAddress(address, lab))).toBe(
    false,
  );
});

test('an IPv4-mapped IPv6 address equals its IPv4 address', () => {
  expect(plainAddress('::ffff:192.168.1.7')).toBe('192.168.1.7');
});

test.each([
  ['192.168.1.10:4321', true],
  ['localhost:4321', true],
  ['127.0.0.1', true],
  ['evil.example', false],
  ['192.168.1.10.evil.example', false],
  [undefined, false],
])('host %s is ours: %s', (host, is) => {
  expect(isAllowedHost(host)).toBe(is);
});
