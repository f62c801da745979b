import { theContent } from '#curriculum/astro.ts';
import { signingArticles, unsureOf } from '#curriculum/laws.ts';
import { interpolate } from '#core/text/messages.ts';
import { consent as words } from './messages/consent.ts';

/**
 * Returns the age in years from which the law requires the child's consent. The content check
 * ensures that all articles agree.
 */
export const childFrom = (): number => signingArticles(theContent().laws)[0]!.signatures.childFrom;

/** Returns the law's sentences about signatures, with their open points and sources. */
export const signatureLines = (): {
  line: string;
  unsure: string | null;
  source: string | null;
}[] =>
  signingArticles(theContent().laws).map(({ law, article, signatures }) => {
    const why = unsureOf(law, article);
    return {
      line: interpolate(words.lawLines, {
        law: `${law.name}${law.number ? ` ${law.number}` : ''}`,
        article,
        age: signatures.childFrom,
        stop: signatures.stopsWhenWithdrawn ? words.lawStops : '',
      }),
      unsure: why && interpolate(words.unsure, { why }),
      source: law.verifiedOn ? null : interpolate(words.notRead, { source: law.source }),
    };
  });
