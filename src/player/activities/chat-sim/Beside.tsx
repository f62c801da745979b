import { interpolate, type Locale } from '#core/text/messages.ts';
import { chat } from '../engines/chat-messages.ts';
import type { Person } from '../engines/talk-schema.ts';

/** How often the other person has pushed so far: a rung each time, the last one filled. */
export const Pushes = ({ of, upTo, lang }: { of: Person; upTo: number; lang: Locale }) => (
  <ol class="chat-pushes" aria-label={interpolate(chat[lang].pushes, { name: of.name })}>
    {of.pushes?.slice(0, upTo).map((push, index) => (
      <li key={push} class={index === upTo - 1 ? 'now' : undefined}>
        <span class="unseen">{interpolate(chat[lang].push, { n: index + 1 })} </span>
        <b aria-hidden="true">{index + 1}</b>
        {push}
      </li>
    ))}
  </ol>
);
