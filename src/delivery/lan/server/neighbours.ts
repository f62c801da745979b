import type { IncomingHttpHeaders } from 'node:http';
import { hostname, networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

/** Checks which addresses may use this server: this machine and its own network. */
type Interfaces = Partial<Record<string, NetworkInterfaceInfo[]>>;

const ASKED_EVERY_MS = 2000;
let known: { interfaces: Interfaces; at: number } | null = null;

/**
 * Returns the interfaces, cached. Asking the system takes a tenth of a millisecond and more: with a
 * thousand connections it was most of the server's work.
 */
function interfacesNow(): Interfaces {
  const at = Date.now();
  if (!known || at < known.at || at - known.at > ASKED_EVERY_MS)
    known = { interfaces: networkInterfaces(), at };
  return known.interfaces;
}

/** Returns 192.168.1.7 for `::ffff:192.168.1.7`. */
export const plainAddress = (address: string | undefined): string =>
  (address ?? '').replace(/^::ffff:/, '');

const bitsOf = (address: string): number =>
  address.split('.').reduce((all, part) => (all * 256 + Number(part)) >>> 0, 0);
const ownAddresses = (interfaces: Interfaces): NetworkInterfaceInfo[] =>
  Object.values(interfaces).flatMap((addresses) => addresses ?? []);

/** Returns whether an address is one of this server's own. */
export const isServerAddress = (
  address: string,
  interfaces: Interfaces = interfacesNow(),
): boolean => address === '::1' || ownAddresses(interfaces).some((own) => own.address === address);

/**
 * Returns whether a client is in one of this machine's own networks; others may reach us through a
 * router and are refused.
 */
export function isSameSubnet(address: string, interfaces: Interfaces = interfacesNow()): boolean {
  if (isServerAddress(address, interfaces)) return true;
  if (!/^\d+(?:\.\d+){3}$/.test(address)) return false;
  return ownAddresses(interfaces).some((own) => {
    if (!own.netmask.includes('.')) return false;
    const mask = bitsOf(own.netmask);
    return ((bitsOf(own.address) ^ bitsOf(address)) & mask) === 0;
  });
}

/** Returns whether a proxy forwarded the request, which hides its origin. */
export const isPassedOn = (headers: IncomingHttpHeaders): boolean =>
  ['via', 'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some(
    (name) => name in headers,
  );

/**
 * Returns whether a `Host` is one a browser of the lab sends: an address, or this machine's name.
 * Any other name belongs to another site that made its name resolve to this server (DNS rebinding).
 */
export const isAllowedHost = (host: string | undefined): boolean => {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return (
    /^\d+(?:\.\d+){3}$/.test(name) || name === 'localhost' || name === hostname().toLowerCase()
  );
};
