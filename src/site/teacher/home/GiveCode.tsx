import { useRef } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { inGroups } from '#core/codes/assign-code.ts';
import { qrSvg } from '#core/codes/qr.ts';
import { home } from '../messages/home.ts';
import type { ClassHead } from '../state/class-books.ts';
import { linkOf } from '../../pupil/assigned/AssignedCode.tsx';

type Props = {
  base: string;
  head: ClassHead | null;
  code: string;
  /** Called when the code is on the whole screen. */
  given(): void;
};

/** Shows the code of a lesson, beside its QR code and on the whole screen. */
export function GiveCode({ base, head, code, given }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const link = linkOf(base, code);
  const qr = link && (
    <div class="qr" aria-hidden="true" dangerouslySetInnerHTML={{ __html: qrSvg(link) }} />
  );
  const how = link ? home.scan : home.codeHow;
  return (
    <div class="give-code">
      {qr}
      <div>
        <p>{how}</p>
        <p class="code">{inGroups(code)}</p>
        <p class="small">
          {head && interpolate(home.codeForClass, { name: head.about.name })}{' '}
          <a
            class="screen-only"
            href={`${base}teachers/assign/${head ? `#lop-${head.about.number}` : ''}`}
          >
            {home.assignOther}
          </a>
        </p>
      </div>
      <p class="screen-only">
        <button
          class="button main"
          onClick={() => {
            dialog.current?.showModal();
            given();
          }}
        >
          {home.wholeScreen}
        </button>
      </p>
      <dialog ref={dialog} class="code-screen" aria-label={home.code}>
        {qr}
        <p>{how}</p>
        <p class="code">{inGroups(code)}</p>
        <button class="button" onClick={() => dialog.current?.close()}>
          {home.closeCode}
        </button>
      </dialog>
    </div>
  );
}
