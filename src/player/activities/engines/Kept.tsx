import type { Locale } from '#core/text/messages.ts';
import { Icon } from '../../ui/Sign.tsx';
import { scenes } from './scenes-messages.ts';

/** The evidence that was kept, as a list in a notebook. */
export const Kept = ({ kept, lang }: { kept: readonly string[]; lang: Locale }) => (
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
