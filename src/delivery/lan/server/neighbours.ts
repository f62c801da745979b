import type { IncomingHttpHeaders } from 'node:http';
import { hostname, networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

/** Who may speak to this server: this machine and its own network, by addresses alone. */
type Interfaces = Partial<Record<string, NetworkInterfaceInfo[]>>;

const ASKED_EVERY_MS = 2000;
let known: { interfaces: Interfaces; at: number } | null = null;

/**
 * Asking the system takes a tenth of a millisecond and more: under a thousand connections it was
 * most of the server's work.
 */
function interfacesNow(): Interfaces {
  const at = Date.now();
  if (!known || at < known.at || at - known.at > ASKED_EVERY_MS)
    known = { interfaces: networkInterfaces(), at };
  return known.interfaces;
}

/** `::ffff:192.168.1.7` is 192.168.1.7. */
export const plainAddress = (address: string | undefined): string =>
  (address ?? '').replace(/^::ffff:/, '');

const bitsOf = (address: string): number =>
  address.split('.').reduce((all, part) => (all * 256 + Number(part)) >>> 0, 0);
const own = (interfaces: Interfaces): NetworkInterfaceInfo[] =>
  Object.values(interfaces).flatMap((each) => each ?? []);

/** The teacher's PC itself, by whichever of its addresses. */
export const isServerAddress = (
  address: string,
  interfaces: Interfaces = interfacesNow(),
): boolean => address === '::1' || own(interfaces).some((each) => each.address === address);

/**
 * A machine of one of this machine's own networks; others may reach us through a router and are
 * refused.
 */
export function isSameSubnet(address: string, interfaces: Interfaces = interfacesNow()): boolean {
  if (isServerAddress(address, interfaces)) return true;
  if (!/^\d+(?:\.\d+){3}$/.test(address)) return false;
  return own(interfaces).some((each) => {
    if (!each.netmask.includes('.')) return false;
    const mask = bitsOf(each.netmask);
    return ((bitsOf(each.address) ^ bitsOf(address)) & mask) === 0;
  });
}

/** A proxy says that it passes a question on; whose it is cannot be told then. */
export const isPassedOn = (headers: IncomingHttpHeaders): boolean =>
  ['via', 'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some(
    (name) => name in headers,
  );

/**
 * The `Host` a browser of the lab sends: an address, or this machine's name. Any other name is a
 * page of elsewhere that has made its own name point here (DNS rebinding).
 */
export const isAllowedHost = (host: string | undefined): boolean => {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return (
    /^\d+(?:\.\d+){3}$/.test(name) || name === 'localhost' || name === hostname().toLowerCase()
  );
};
