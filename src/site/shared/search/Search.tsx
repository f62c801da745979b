import { useEffect, useRef, useState } from 'preact/hooks';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { search } from './messages.ts';
import { speaksOfHarm } from './harm.ts';
import { HelpFirst } from './HelpFirst.tsx';
import { Results, SHOWN } from './Results.tsx';
import type { Search } from './fetch-list.ts';

type Props = { base: string; lang: Locale; number: string };
type List = { state: 'not-asked' | 'opening' | 'missing' } | { state: 'open'; search: Search };

/** Clears the query after this time without typing, so that the next child does not see it. */
const FORGET_MS = 5 * 60_000;

/**
 * Renders the search field. The query is only in this component: not in the address, the history or
 * storage. Leaving the page clears it, since the back-forward cache may show the page again.
 */
export function Island({ base, lang, number }: Props) {
  const words = search[lang];
  const [query, setQuery] = useState('');
  const [list, setList] = useState<List>({ state: 'not-asked' });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const forget = () => setQuery('');
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, []);
  useEffect(() => {
    if (query === '') return;
    const timer = setTimeout(() => setQuery(''), FORGET_MS);
    return () => clearTimeout(timer);
  }, [query]);

  const open = () => {
    if (list.state === 'opening' || list.state === 'open') return;
    setList({ state: 'opening' });
    import('./fetch-list.ts')
      .then(({ openSearch }) => openSearch())
      .then(
        (opened) => setList({ state: 'open', search: opened }),
        () => setList({ state: 'missing' }),
      );
  };
  const asks = query.trim() !== '';
  const found = asks && list.state === 'open' ? list.search.lookUp(query) : [];
  const said = (): string => {
    if (list.state === 'missing') return words.missing;
    if (!asks) return '';
    if (list.state !== 'open') return words.opening;
    if (found.length === 0) return words.none;
    return found.length > SHOWN
      ? interpolate(words.foundMany, { n: SHOWN })
      : interpolate(words.found, { n: found.length });
  };
  return (
    <div role="search" class="search-form">
      <label for="search-field">
        <b>{words.field}</b>
      </label>
      <div class="search-row">
        <input
          id="search-field"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby="search-kept"
          ref={field}
          value={query}
          onFocus={open}
          onInput={(event) => {
            open();
            setQuery(event.currentTarget.value);
          }}
        />
        {query !== '' && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setQuery('');
              field.current?.focus();
            }}
          >
            {words.clear}
          </button>
        )}
      </div>
      <p class="small" id="search-kept">
        {words.kept}
      </p>
      {list.state === 'open' && speaksOfHarm(query, list.search.harm) && (
        <HelpFirst base={base} lang={lang} number={number} />
      )}
      <p role="status">{said()}</p>
      {list.state === 'missing' && (
        <button type="button" class="button" onClick={open}>
          {words.retry}
        </button>
      )}
      <Results base={base} lang={lang} pages={found} />
    </div>
  );
}
