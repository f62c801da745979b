/** A part of an address and what it is; `isOwner` is the part that says whose page it is. */
export type AddressPart = { text: string; note?: string | undefined; isOwner?: boolean };

/**
 * Cuts an address for reading: the owner is the last two parts of the host, before the first slash;
 * everything in front of it is a sign that anybody can hang up, everything behind it a room.
 * Three parts where the ending itself has two (`edu.vn`).
 */
export function partsOfAddress(address: string): AddressPart[] {
  const [host = '', ...rooms] = address.replace(/^https?:\/\//, '').split('/');
  const names = host.split('.');
  const count = /\.(com|edu|gov|net|org)\.[a-z]{2}$/.test(host) ? 3 : 2;
  const owner = names.slice(-count).join('.');
  const front = names.slice(0, -count).join('.');
  const path = rooms.join('/');
  return [
    ...(front ? [{ text: `${front}.` }] : []),
    { text: owner, isOwner: true },
    ...(path ? [{ text: `/${path}` }] : []),
  ];
}

/**
 * An address with a bracket under each part; the owner's is thick and violet.
 * @param notes what stands under the part in front, the owner, the part behind
 */
export function AddressParts({
  address,
  notes,
}: {
  address: string;
  notes: { front: string; owner: string; path: string };
}) {
  const parts = partsOfAddress(address);
  const ownerAt = parts.findIndex(({ isOwner }) => isOwner);
  return (
    <p class="address-parts">
      {parts.map(({ text, isOwner }, index) => (
        <span key={text} class={isOwner ? 'owner' : undefined}>
          {text}
          <small>{isOwner ? notes.owner : index < ownerAt ? notes.front : notes.path}</small>
        </span>
      ))}
    </p>
  );
}
