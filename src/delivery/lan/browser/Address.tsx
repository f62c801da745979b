import { lanClass } from '../messages/lan-class.ts';
import { qrSvg } from '#core/codes/qr.ts';

const words = lanClass.vi.teacher;
const plain = (address: string): string => address.replace(/^http:\/\/|\/$/g, '');

/** Where pupils' machines find the server; `isScanned`: with the picture that a phone scans. */
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
        {others.map((each) => (
          <p key={each}>
            <a href={each}>{plain(each)}</a>
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
