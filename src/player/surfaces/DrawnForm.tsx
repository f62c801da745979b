import { AddressBar } from './AddressBar.tsx';
import { AddressParts } from './AddressParts.tsx';
import { AppMark } from './AppMark.tsx';
import type { SurfaceWords } from './messages.ts';
import { Surface } from './Surface.tsx';
import { SurfaceBar } from './SurfaceBar.tsx';

/** A field of a form; an empty one waits to be filled in. */
export type DrawnField = { label: string; text: string };

/**
 * A form in an app, or on a page of the web where it has an `address`: fields and one button. They
 * are drawings, so that no password or number can be typed into them.
 * @param isCut shows the address large, cut by brackets
 */
export function DrawnForm({
  label,
  app,
  address,
  isCut,
  name,
  note,
  fields,
  button,
  words,
}: {
  label: string;
  app?: string | undefined;
  address?: string | undefined;
  isCut?: boolean | undefined;
  name: string;
  note?: string | undefined;
  fields: readonly DrawnField[];
  button: string;
  words: SurfaceWords;
}) {
  const mark = app && <AppMark app={app} />;
  return (
    <Surface shape={address ? 'window' : 'phone'} app={app} label={label}>
      {!address && <SurfaceBar mark={mark} name={name} note={note} />}
      {address && isCut && <AddressParts address={address} notes={words} />}
      <div class={isCut ? 'drawn-form cut' : 'drawn-form'}>
        {address && !isCut && <AddressBar address={address} />}
        {address && (
          <p class="form-name">
            {mark}
            <span>
              <b>{name}</b>
              {note && <small>{note}</small>}
            </span>
          </p>
        )}
        <dl>
          {fields.map((field) => (
            <div key={field.label}>
              <dt>{field.label}</dt>
              <dd>{field.text || <span class="unseen">{words.empty}</span>}</dd>
            </div>
          ))}
        </dl>
        <p class="press">
          <span class="unseen">{words.button} </span>
          {button}
        </p>
      </div>
    </Surface>
  );
}
