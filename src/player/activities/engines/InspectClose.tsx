import { interpolate, type Locale } from '#core/text/messages.ts';
import { inspect } from './inspect-messages.ts';
import { lackingIn, type InspectAnswer, type InspectCase } from './inspect.ts';

/** The labels for closing a case, as the kind words them. */
export type Closing = {
  words: string;
  next: string;
  /** Group questions by group id; other keys are ignored. */
  asks: Record<string, unknown>;
  tell(text: string): void;
};

type Props = {
  item: string;
  at: InspectCase;
  answer: InspectAnswer;
  lang: Locale;
  close: Closing;
  /** Opens the next case, once this one is closed. */
  next: (() => void) | null;
  settle(): void;
};

/**
 * The close button (“Chốt tin này”), always shown. If something is missing it names it, and a press
 * moves the focus there.
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
