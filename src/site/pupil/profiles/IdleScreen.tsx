import { useEffect, useRef, useState } from 'preact/hooks';
import { exitPages } from '#core/help/exit-page.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { idle } from '../messages/idle.ts';
import { site } from '../../shared/messages/site.ts';
import { signOut } from '#player/profiles/cards.ts';
import css from './soft-screen.css?inline';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { KeyPad } from './KeyPad.tsx';
import { useCards } from './use-cards.ts';

type Props = { base: string; lang: Locale; done(): void };

/**
 * Shows “Em còn ngồi đây không?” over everything. A profile with a picture password must enter it
 * before going on.
 */
export function SoftScreen({ base, lang, done }: Props) {
  const words = idle[lang];
  const { seated } = useCards();
  const [asking, ask] = useState(false);
  const screen = useRef<HTMLDialogElement>(null);
  // Each page names its own exit.
  const exit =
    document.querySelector<HTMLAnchorElement>('[data-leave]')?.href ?? `${base}${exitPages.young}`;
  useEffect(() => {
    adoptCss(css);
    screen.current?.showModal();
  }, []);
  const leave = () => void signOut().then(() => location.replace(location.pathname));
  return (
    <dialog
      class="soft-screen"
      ref={screen}
      aria-labelledby="soft-title"
      onCancel={(event) => event.preventDefault()}
    >
      <div>
        <h2 id="soft-title">{words.title}</h2>
        <p>
          {words.kept} {seated && interpolate(words.card, { name: seated.name! })}
        </p>
        {seated && (
          <img src={`${base}pictures/${seated.picture}.svg`} alt="" width="96" height="96" />
        )}
        {asking && seated ? (
          <KeyPad base={base} lang={lang} card={seated} opened={done} cancel={() => ask(false)} />
        ) : (
          <p class="acts">
            <button class="button main" onClick={() => (seated?.key ? ask(true) : done())}>
              {words.goOn}
            </button>
            <button class="button" onClick={leave}>
              {words.notMe}
            </button>
          </p>
        )}
        <p class="acts">
          <a class="button help" href={`${base}info/`} data-help>
            {site[lang].help}
          </a>
          <a class="button" href={exit} data-leave>
            {site[lang].leave}
          </a>
        </p>
      </div>
    </dialog>
  );
}
