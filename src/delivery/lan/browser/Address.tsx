import { lanClass } from '../messages/lan-class.ts';
import { qrSvg } from '#core/codes/qr.ts';

const words = lanClass.vi.teacher;
const plain = (address: string): string => address.replace(/^http:\/\/|\/$/g, '');

/**
 * Addresses at which pupils' computers reach the server; `isScanned`: with a QR code for phones.
 */
export function Address({
  addresses,
  how,
  isScanned = false,
}: {
  addresses: string[];
  how: string;
  isScanned?: boolean;
}) {
  const [first, ...others] = addresses;
  if (!first) return <p class="note">{words.noNetwork}</p>;
  return (
    <section class="address">
      <div>
        <h2>{words.address}</h2>
        <p class="large">
          <a href={first}>{plain(first)}</a>
        </p>
        {others.map((address) => (
          <p key={address}>
            <a href={address}>{plain(address)}</a>
          </p>
        ))}
        <p class="small">{how}</p>
      </div>
      {isScanned && (
        <div
          class="qr"
          role="img"
          aria-label={words.qr}
          dangerouslySetInnerHTML={{ __html: qrSvg(first) }}
        />
      )}
    </section>
  );
}
