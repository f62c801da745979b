import { interpolate } from '#core/text/messages.ts';
import { AppMark } from './AppMark.tsx';
import type { SurfaceWords } from './messages.ts';
import { PhoneStatus } from './PhoneStatus.tsx';
import { Surface } from './Surface.tsx';

/**
 * The sheet with which a phone asks for an app: what it wants, what for, and the choices. They are
 * drawings; `chosen` is one of them.
 */
export function PermissionSheet({
  label,
  owner,
  app,
  name,
  note,
  battery,
  choices,
  chosen,
  words,
}: {
  label: string;
  owner: string;
  app: string;
  /** The permission asked for: “máy ảnh”. */
  name: string;
  note?: string | undefined;
  battery?: number | undefined;
  choices?: readonly string[] | undefined;
  chosen?: string | undefined;
  words: SurfaceWords;
}) {
  return (
    <Surface app={app} label={label}>
      <div class="permission-sheet">
        <PhoneStatus text={interpolate(words.phone, { owner })} battery={battery} />
        <div class="ask-card">
          <p>
            <AppMark app={app} />
            <span>
              <b>{interpolate(words.asks, { app, name })}</b>
              {note && <small>{note}</small>}
            </span>
          </p>
          <ul>
            {(choices ?? words.choices).map((choice) => (
              <li key={choice} class={choice === chosen ? 'chosen' : undefined}>
                {choice}
                {choice === chosen && <span class="unseen"> ({words.chosen})</span>}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Surface>
  );
}
