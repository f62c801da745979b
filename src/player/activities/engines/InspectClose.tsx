import { interpolate, type Locale } from '#core/text/messages.ts';
import { inspect } from './inspect-messages.ts';
import { lackingIn, type InspectAnswer, type InspectCase } from './inspect.ts';

/** The words of closing a case, by what a kind calls it. */
export type Closing = {
  words: string;
  next: string;
  /** The words over each group, by its id; other words beside them do no harm. */
  asks: Record<string, unknown>;
  tell(text: string): void;
};

type Props = {
  item: string;
  at: InspectCase;
  answer: InspectAnswer;
  lang: Locale;
  close: Closing;
  /** Leads to the next case, once this one is closed. */
  next: (() => void) | null;
  settle(): void;
};

/**
 * “Chốt tin này” is always there. While something is missing it says what, and a press leads to it.
 */
export function Close({ item, at, answer, lang, close, next, settle }: Props) {
  const [lacking] = next ? [] : lackingIn(at, answer);
  const says =
    lacking && interpolate(inspect[lang].lacks, { what: String(close.asks[lacking.id]) });
  const note = lacking && `${item}-${at.id}-lacks`;
  const lead = (button: HTMLElement, group: string) => {
    close.tell(says!);
    button
      .closest('.inspect-pane')!
      .querySelector<HTMLElement>(`[aria-labelledby="${item}-${at.id}-${group}-ask"] input`)
      ?.focus();
  };
  return (
    <div class="inspect-closing">
      <button
        class={lacking ? 'inspect-close waiting' : 'inspect-close'}
        aria-disabled={lacking && true}
        aria-describedby={note}
        onClick={(event) => (lacking ? lead(event.currentTarget, lacking.id) : (next ?? settle)())}
      >
        {next ? close.next : close.words}
      </button>
      {lacking && <small id={note}>{says}</small>}
    </div>
  );
}
