import { useEffect, useRef, useState } from 'preact/hooks';
import { exitPages } from '#core/help/exit-page.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { idle } from '../messages/idle.ts';
import { site } from '../../shared/messages/site.ts';
import { signOut } from '#player/profiles/cards.ts';
import css from './soft-screen.css?inline';
import { adoptCss } from '#player/ui/adopt-css.ts';
import { Ear } from '#player/activities/shell/AudioButton.tsx';
import { KeyPad } from './KeyPad.tsx';
import { useCards } from './use-cards.ts';

/** Bands with pictures instead of reading. */
const YOUNG = ['lop-1-3', 'lop-4-5'];

type Props = { base: string; lang: Locale; done(): void };

/** A press within this time was meant for the page below. */
const DEAF_MS = 1000;

/**
 * Shows “Em còn ngồi đây không?” over everything. A profile with a picture password must enter it
 * before going on. Help and the quick exit are at the top, where the page has them, so that a press
 * meant for an answer meets neither.
 */
export function SoftScreen({ base, lang, done }: Props) {
  const words = idle[lang];
  const { seated } = useCards();
  const [asking, ask] = useState(false);
  const [isDeaf, setDeaf] = useState(true);
  const screen = useRef<HTMLDialogElement>(null);
  const { band = '', clips } = document.documentElement.dataset;
  // Each page names its own exit.
  const exit =
    document.querySelector<HTMLAnchorElement>('[data-leave]')?.href ?? `${base}${exitPages.young}`;
  useEffect(() => {
    adoptCss(css);
    screen.current?.showModal();
    const timer = setTimeout(() => setDeaf(false), DEAF_MS);
    return () => clearTimeout(timer);
  }, []);
  const leave = () => void signOut().then(() => location.replace(location.pathname));
  return (
    <dialog
      class={isDeaf ? 'soft-screen deaf' : 'soft-screen'}
      ref={screen}
      aria-labelledby="soft-title"
      onCancel={(event) => event.preventDefault()}
    >
      <p class="soft-top">
        <a class="button help" href={`${base}info/`} data-help>
          {site[lang].help}
        </a>
        <a class="button" href={exit} data-leave>
          {site[lang].leave}
        </a>
      </p>
      <div class="soft-middle">
        {YOUNG.includes(band) && (
          <img
            class="soft-scene"
            src={`${base}scenes/oc-ngu.svg`}
            alt=""
            width="960"
            height="540"
          />
        )}
        <div class="soft-asks">
          {/* The focus is on no button: the next key may be meant for the page below. */}
          <h2 id="soft-title" tabIndex={-1} autofocus>
            {words.title}
            {clips !== undefined && (
              <Ear words={{ lang }} text={words.title} texts={[words.title, words.kept]} />
            )}
          </h2>
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
        </div>
      </div>
    </dialog>
  );
}
