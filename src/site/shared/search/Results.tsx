import type { Locale } from '#core/text/messages.ts';
import { search } from './messages.ts';
import type { SearchPage } from './page.ts';

/** The number of results shown; readers do not look at more. */
export const SHOWN = 20;

/** Lists the pages found, best first; a lesson also links to its plan. */
export function Results({
  base,
  lang,
  pages,
}: {
  base: string;
  lang: Locale;
  pages: readonly SearchPage[];
}) {
  const words = search[lang];
  if (pages.length === 0) return null;
  return (
    <ol class="results" aria-label={words.results}>
      {pages.slice(0, SHOWN).map(({ path, title, place, about, plan }) => (
        <li key={path}>
          <a class="found" href={base + path}>
            <b>{title}</b>
            <small>{place}</small>
          </a>
          {about && <p>{about}</p>}
          {plan && (
            <p class="small">
              <a href={base + plan}>
                {words.plan}
                <span class="unseen">: {title}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
