import { interpolate, type Locale } from '#core/text/messages.ts';
import { search } from './messages.ts';
import { Icon } from '#player/ui/Sign.tsx';

/** Shows help above the results if the query may come from a person in trouble. */
export function HelpFirst({ base, lang, number }: { base: string; lang: Locale; number: string }) {
  const words = search[lang].harm;
  return (
    <section class="help-first" aria-labelledby="help-first">
      <h2 id="help-first">{words.title}</h2>
      <p>{words.how}</p>
      <p class="row acts">
        <a class="button help" href={`${base}info/`} data-help>
          <Icon name="help" />
          {words.open}
        </a>
        <a class="button" href={`tel:${number}`}>
          {interpolate(words.call, { n: number })}
        </a>
        <a href={`${base}parents/p6/`}>{words.told}</a>
      </p>
    </section>
  );
}
