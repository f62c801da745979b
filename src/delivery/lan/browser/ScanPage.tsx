import { useEffect, useState } from 'preact/hooks';
import { render } from 'preact';
import { lanClass } from '../messages/lan-class.ts';
import type { ServerAddresses } from '#core/files/lan-answers.ts';
import { Address } from './Address.tsx';

const { teacher, scan } = lanClass.vi;

/** The page that a class looks at: the address, its picture, and nothing that is the teacher's. */
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
