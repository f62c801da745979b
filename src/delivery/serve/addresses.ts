import type { NetworkInterfaceInfo } from 'node:os';

type Interfaces = Partial<Record<string, NetworkInterfaceInfo[]>>;

/**
 * Returns IPv4 addresses at which other computers may reach this one, the likeliest first: school
 * and home networks before internal networks of containers and virtual machines.
 */
export function lanAddresses(interfaces: Interfaces): string[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(({ family, internal, address }) => {
        return family === 'IPv4' && !internal && !address.startsWith('169.254.');
      })
      .map(({ address }) => ({
        address,
        isInner: /^(?:docker|br-|veth|virbr|vEthernet)/.test(name),
      })),
  );
  return found.sort((a, b) => Number(a.isInner) - Number(b.isInner)).map(({ address }) => address);
}
