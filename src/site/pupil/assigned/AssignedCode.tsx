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
  /** One code, or several for a class, each with the title of what it opens. */
  codes: readonly { code: string; title: string }[];
  /**
   * The name of their file; absent if there is none, since only class codes are saved to a file.
   */
  fileName?: string;
};

/** The prefix in a link's fragment, which no browser sends to a server. */
const FRAGMENT = 'giao-';

/**
 * Returns the link that opens a code; null for file://, whose address works only on this computer.
 */
export const linkOf = (base: string, code: string): string | null =>
  location.protocol === 'file:'
    ? null
    : `${new URL(`${base}learn/`, location.href).href}#${FRAGMENT}${code}`;

/** Shows class codes in large print, with their link, QR code and file. */
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
