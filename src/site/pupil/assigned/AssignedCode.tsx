import { useState } from 'preact/hooks';
import type { assign } from '../../teacher/messages/assign.ts';
import { inGroups } from '#core/codes/assign-code.ts';
import { writeGivenFile } from '#core/files/given-file.ts';
import { joinCodes } from '#core/files/given.ts';
import { qrSvg } from '#core/codes/qr.ts';
import { saveFile } from '#player/ui/save-file.ts';

type Props = {
  base: string;
  words: (typeof assign)['vi'];
  /** One; of a class several, each with what it opens. */
  codes: readonly { code: string; title: string }[];
  /** What a file of them is called. None: only a class's go into a file. */
  fileName?: string;
};

/** What an opened link carries behind its “#”: nothing of it is sent to a server. */
const FRAGMENT = 'giao-';

/**
 * The link that opens a code; null where the address is of this computer alone, as that of a copy
 * opened from a stick.
 */
export const linkOf = (base: string, code: string): string | null =>
  location.protocol === 'file:'
    ? null
    : `${new URL(`${base}learn/`, location.href).href}#${FRAGMENT}${code}`;

/** Class codes large, their link, their QR, their file. */
export function AssignedCode({ base, words, codes, fileName }: Props) {
  const [copied, setCopied] = useState(false);
  const given = joinCodes(codes.map(({ code }) => code));
  const link = linkOf(base, given);
  const copy = () =>
    void navigator.clipboard.writeText(link!).then(
      () => setCopied(true),
      () => {},
    );
  return (
    <>
      <h2>{words.code}</h2>
      {codes.map(({ code, title }) => (
        <p key={code} class="code">
          {inGroups(code)} {codes.length > 1 && <small>{title}</small>}
        </p>
      ))}
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
      {fileName && (
        <p class="screen-only">
          <button class="button" onClick={() => saveFile(writeGivenFile(given), fileName)}>
            {words.file}
          </button>{' '}
          <span class="small">{words.fileHow}</span>
        </p>
      )}
    </>
  );
}
