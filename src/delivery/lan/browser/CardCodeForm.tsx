import type { Locale } from '#core/text/messages.ts';
import { PaperForm } from '#site/pupil/assigned/PaperForm.tsx';
import { openCard } from './open-card.ts';

type Props = { base: string; lang: Locale; done(): void; cancel(): void };

/** The box under the header: a card opens here, a lesson code on the page of lessons. */
export function CardCodeForm({ base, lang, done, cancel }: Props) {
  const openCode = (code: string) => {
    const address = `${base}learn/#giao-${code}`;
    // A page that “back” must not show again leaves no entry.
    if (document.documentElement.dataset['noReturn'] === undefined) location.assign(address);
    else location.replace(address);
    cancel();
  };
  return (
    <PaperForm
      id="phieu"
      lang={lang}
      openCode={openCode}
      openCard={(card) => openCard(base, lang, card)}
      done={done}
      cancel={cancel}
    />
  );
}
