import { useEffect } from 'preact/hooks';
import type { Locale } from '#core/text/messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { Icon } from '../../ui/Sign.tsx';
import { scenes } from './scenes-messages.ts';
import css from './talk-kept.css?inline';

/** The evidence that was kept, as a list in a notebook. */
export function Kept({ kept, lang }: { kept: readonly string[]; lang: Locale }) {
  useEffect(() => adoptCss(css), []);
  return (
    <div class="talk-kept">
      <b>
        <Icon name="keep" /> {scenes[lang].kept}
      </b>
      <ul>
        {kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
