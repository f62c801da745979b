import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddresses } from './addresses.ts';
import { linesFor, portFrom } from './announce.ts';

const at = (address: string, changes: Partial<NetworkInterfaceInfo> = {}) =>
  ({ address, family: 'IPv4', internal: false, ...changes }) as NetworkInterfaceInfo;

test('lists the school network before a container’s, and omits unreachable addresses', () => {
  const found = lanAddresses({
    lo: [at('127.0.0.1', { internal: true })],
    docker0: [at('172.17.0.1')],
    eth0: [at('fe80::1', { family: 'IPv6' }), at('169.254.3.4'), at('192.168.1.7')],
  });
  expect(found).toEqual(['192.168.1.7', '172.17.0.1']);
});

test('prints the local address, every network address, and a QR code', () => {
  const lines = linesFor(4321, ['192.168.1.7', '10.0.0.2']);
  expect(lines).toContain('http://localhost:4321/');
  expect(lines).toContain('http://192.168.1.7:4321/');
  expect(lines).toContain('http://10.0.0.2:4321/');
  expect(lines).toMatch(/[▀▄█]{5}/);
});

test('without a network prints a notice, without a QR code', () => {
  expect(linesFor(4321, [])).toContain('chưa nối mạng');
});

test.each([
  [undefined, 4321],
  ['', 4321],
  ['8080', 8080],
  ['many', 4321],
  ['70000', 4321],
])('PORT %s gives port %s', (text, port) => {
  expect(portFrom(text)).toBe(port);
});
