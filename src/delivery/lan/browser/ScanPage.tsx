import { useEffect, useState } from 'preact/hooks';
import { render } from 'preact';
import { lanClass } from '../messages/lan-class.ts';
import type { ServerAddresses } from '#core/files/lan-answers.ts';
import { Address } from './Address.tsx';

const { teacher, scan } = lanClass.vi;

/** The page for a class: the address and its QR code, without any data of the teacher. */
function ScanPage() {
  const [addresses, setAddresses] = useState<string[] | null>(null);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    fetch('/lan/addresses', { cache: 'no-store' })
      .then((answer) => answer.json() as Promise<ServerAddresses>)
      .then((come) => setAddresses(come.addresses))
      .catch(() => setAway(true));
  }, []);
  return (
    <>
      {isAway && (
        <p class="note" role="alert">
          {teacher.away}
        </p>
      )}
      {!isAway &&
        (addresses ? (
          <Address addresses={addresses} how={scan.how} isScanned />
        ) : (
          <p>{teacher.opening}</p>
        ))}
      <p>
        <a class="button" href="../">
          {scan.back}
        </a>
      </p>
    </>
  );
}

render(<ScanPage />, document.getElementById('scan')!);
