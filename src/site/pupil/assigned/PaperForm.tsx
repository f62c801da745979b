import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readTypedPaper, type TypedCard } from '#core/codes/typed-paper.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { typedPaper } from '../messages/typed-paper.ts';

/** The outcome of opening a card: done, a sentence, or a question with its two answers. */
export type CardResult =
  | { state: 'done' }
  | {
      state: 'refused';
      says: string;
      /** The number and the symbols do not match. */ isWrong: boolean;
    }
  | {
      state: 'asks';
      says: string;
      yes: string;
      no: string;
      answer(isYes: boolean): Promise<CardResult>;
    };
/** Opens a card of the lab; a delivery provides it where cards work. */
export type OpenCard = (card: TypedCard) => Promise<CardResult>;

type Props = {
  id: string;
  lang: Locale;
  /** A sentence to begin with: the link that led here was wrong. */
  says?: string;
  openCode(code: string): void;
  /** Absent where cards do not work: the form then says where they do. */
  openCard?: OpenCard | undefined;
  /** Called when a card was opened. */
  done?(): void;
  cancel?(): void;
  /** Further buttons of the form. */
  children?: ComponentChildren;
};

/** Renders “Gõ chữ trên giấy”: one box for lesson codes and cards. What was typed stays in it. */
export function PaperForm({ id, lang, says, openCode, openCard, done, cancel, children }: Props) {
  const words = typedPaper[lang];
  const [typed, setTyped] = useState('');
  const [message, setMessage] = useState(says ?? '');
  const [busy, setBusy] = useState(false);
  const [question, ask] = useState<Extract<CardResult, { state: 'asks' }> | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef<HTMLParagraphElement>(null);
  // Runs before the pupil can type: the first letters must not go elsewhere.
  useLayoutEffect(() => input.current?.focus(), []);
  useEffect(() => asked.current?.focus(), [question]);
  useEffect(() => {
    if (says) setMessage(says);
  }, [says]);

  const refuse = (sentence: string) => {
    setMessage(sentence);
    input.current?.focus();
  };
  const wait = async (result: Promise<CardResult>, isSure: boolean): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setMessage('');
    const come = await result;
    setBusy(false);
    ask(come.state === 'asks' ? come : null);
    if (come.state === 'done') done?.();
    if (come.state === 'refused') refuse(come.isWrong && !isSure ? words.wrong.check : come.says);
  };
  const open = () => {
    const read = readTypedPaper(typed);
    if (read.type === 'wrong') return refuse(words.wrong[read.why]);
    if (read.type === 'assignment') {
      setMessage('');
      return openCode(read.code);
    }
    const { card, isSure } = read;
    if (openCard) return void wait(openCard(card), isSure);
    refuse(isSure ? words.elsewhere : interpolate(words.perhapsElsewhere, { n: card.n }));
  };
  if (question)
    return (
      <div class="ask">
        <p ref={asked} tabIndex={-1}>
          {question.says}
        </p>
        <button class="button" onClick={() => void wait(question.answer(true), true)}>
          {question.yes}
        </button>
        <button class="button" onClick={() => void wait(question.answer(false), true)}>
          {question.no}
        </button>
      </div>
    );
  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for={id}>{words.type}</label>
      <input
        id={id}
        ref={input}
        value={typed}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby={`${id}-how ${id}-why`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button class="button main">{busy ? words.opening : words.open}</button>
      {children}
      {cancel && (
        <button type="button" class="button quiet" onClick={cancel}>
          {words.cancel}
        </button>
      )}
      <span id={`${id}-how`} class="how">
        {words.how}
      </span>
      <span id={`${id}-why`} class="why" role="status">
        {message}
      </span>
    </form>
  );
}
