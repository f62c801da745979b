import { useState } from 'preact/hooks';
import type { assign } from '../../messages/teacher/assign.ts';
import { inGroups } from '../../transfer/assign-code.ts';
import { qrSvg } from '../../transfer/qr.ts';

type Props = { base: string; words: (typeof assign)['vi']; code: string };

/** What an opened link carries behind its “#”: nothing of it is sent to a server. */
export const FRAGMENT = 'giao-';

/** The link that opens a code; null where the address is of this computer alone, as that of a copy opened from a stick. */
export const linkOf = (base: string, code: string): string | null =>
  location.protocol === 'file:' ? null : `${new URL(`${base}learn/`, location.href).href}#${FRAGMENT}${code}`;

/** A class code large, its link, its QR. */
export function AssignedCode({ base, words, code }: Props) {
  const [copied, setCopied] = useState(false);
  const link = linkOf(base, code);
  const copy = () =>
    void navigator.clipboard.writeText(link!).then(
      () => setCopied(true),
      () => {},
    );
  return (
    <>
      <h2>{words.code}</h2>
      <p class="code">{inGroups(code)}</p>
      <p class="small">{words.codeHow}</p>
      {!link && <p class="small">{words.codeOnly}</p>}
      {link && (
        <>
          <h3 class="screen-only">{words.link}</h3>
          <p class="link">{link}</p>
          {'clipboard' in navigator && (
            <p class="screen-only">
              <button class="button" onClick={copy}>
                {words.copy}
              </button>{' '}
              <span role="status">{copied && words.copied}</span>
            </p>
          )}
          <div role="img" aria-label={words.qr} dangerouslySetInnerHTML={{ __html: qrSvg(link) }} />
        </>
      )}
    </>
  );
}
