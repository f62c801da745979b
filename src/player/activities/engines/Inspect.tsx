import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inspect } from './inspect-messages.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import { useTabDraft } from '../shell/use-tab-draft.ts';
import type { ViewProps } from '../shell/view.ts';
import css from './inspect.css?inline';
import {
  closedIn,
  firstOpen,
  isComplete,
  judgedIn,
  keyOf,
  saidOf,
  scoreCase,
  settledAs,
  type InspectAnswer,
  type InspectCase,
  type InspectItem,
} from './inspect.ts';
import { Close, type Closing } from './InspectClose.tsx';
import { Picks, type Hands } from './InspectGroup.tsx';
import { useLatest } from '../../ui/use-latest.ts';

type Props = Omit<ViewProps<unknown, InspectAnswer>, 'spec' | 'base' | 'announce'> & {
  /** The kind's folder, used as CSS class. */
  look: string;
  cases: readonly InspectCase[];
  /** The kind's style sheet. */
  css: string;
  /** The heading of the list: the app's name, the album's owner. */
  head: ComponentChildren;
  /** A decorative picture beside a name in the list. */
  beside?: (at: InspectCase) => ComponentChildren;
  /** Under a name in the list, for the eyes: when it came and its first line. */
  preview?: (at: InspectCase) => { at?: string | undefined; text: string };
  /** The feedback of a case after “Trả lời”, if it is not that of its decisions. */
  said?: (at: InspectCase) => string[];
  /**
   * The question of the group `act`, shown last in every case that has it; `face` is drawn before
   * each item's text.
   */
  act?: string;
  face?: (item: InspectItem) => ComponentChildren;
  /**
   * Set if a case can be closed; it then shows its feedback at once, and before that what is
   * missing.
   */
  close?: Closing;
  /**
   * True if right cases are closed once all are answered, and stay closed while the rest is
   * corrected. False if the answer is one whole.
   */
  settles?: boolean;
  /** The content of the open case. */
  children: (hands: Hands) => ComponentChildren;
};

/** The hour and the first line of a case; its state takes the place of the hour. */
const Preview = ({
  at,
  text,
  hasTime,
}: {
  at?: string | undefined;
  text: string;
  hasTime: boolean;
}) => (
  <>
    {at && hasTime && <time aria-hidden="true">{at}</time>}
    <span class="inspect-preview" aria-hidden="true">
      {text}
    </span>
  </>
);

/**
 * A list of cases and the open one: below its name on a phone, beside the list on a wide screen.
 * The open case is not part of the answer: a restored draft opens the first unfinished case.
 */
export function Inspect({
  item,
  look,
  cases,
  css: kindCss,
  head,
  beside,
  preview,
  said = (at) => saidOf(at, answer),
  act,
  face,
  close,
  settles = true,
  children,
  answer,
  setAnswer,
  tries,
  settled,
  result,
  words,
}: Props) {
  const [open, setOpen] = useState(() => firstOpen(cases, answer));
  const row = useRef<HTMLButtonElement>(null);
  const remark = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const justClosed = useRef(false);
  const ours = useRef(answer);
  const slip = result && cases.find(({ id }) => result.perOption[id] !== 'right');
  const slipId = slip?.id;
  const latest = useLatest(cases);
  useEffect(() => (adoptCss(css), adoptCss(kindCss)), [kindCss]);
  const closed = closedIn(answer);
  const isRight = ({ id }: InspectCase) => settles && result?.perOption[id] === 'right';
  /** After “Trả lời” right cases are closed; the others stay judged until they are changed. */
  const put = (next: InspectAnswer) => {
    const isAsItWas = (at: InspectCase) =>
      at.groups.every((group) => next[keyOf(at, group)] === answer[keyOf(at, group)]);
    const [shut, judged] = result
      ? [cases.filter(isRight), settles ? cases.filter((at) => !isRight(at)) : []]
      : [closedIn(next), judgedIn(next)].map((ids) => cases.filter(({ id }) => ids.includes(id)));
    ours.current = settledAs(next, shut!, judged!.filter(isAsItWas));
    setAnswer(ours.current);
  };
  useTabDraft(item, answer, cases.length > 1, result !== null, setAnswer);
  // The answer was set from outside: “Chọn lại”, an earlier answer, or this tab's draft.
  useLayoutEffect(() => {
    if (answer !== ours.current) setOpen(firstOpen(latest.current, answer));
    ours.current = answer;
  }, [answer, latest]);
  useEffect(() => {
    if (slipId) setOpen(slipId);
  }, [result, slipId]);
  // A case that closes above would scroll the pressed row out of sight.
  useLayoutEffect(() => {
    if (pressed.current) row.current?.scrollIntoView({ block: 'nearest' });
    pressed.current = false;
  }, [open]);
  useLayoutEffect(() => {
    if (justClosed.current) {
      remark.current?.scrollIntoView({ block: 'nearest' });
      // “Tin tiếp theo” is below the remark, and would be under the step bar.
      remark.current?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    }
    justClosed.current = false;
  }, [answer]);
  const press = (id: string) => {
    pressed.current = true;
    setOpen(id);
  };
  return (
    <div class={`inspect ${look}${cases.length > 1 ? ' many' : ''}`}>
      <div class="inspect-head">{head}</div>
      {cases.map((at) => {
        const isOpen = at.id === open;
        const isClosed = result === null && closed.includes(at.id) && isComplete(at, answer);
        const isSaid = result !== null || isClosed || judgedIn(answer).includes(at.id);
        const verdict =
          result?.perOption[at.id] ?? (isSaid ? scoreCase(at, answer).verdict : undefined);
        const hands = {
          item,
          words,
          at,
          answer,
          setAnswer: put,
          tries,
          settled: settled || isClosed || isRight(at),
          isSaid,
        };
        const next = cases.find(({ id }) => id !== at.id && !closed.includes(id));
        const done = verdict
          ? words[verdict]
          : isComplete(at, answer)
            ? inspect[words.lang].done
            : null;
        return [
          cases.length > 1 && (
            <button
              key={`${at.id}-row`}
              id={`${item}-${at.id}`}
              ref={isOpen ? row : null}
              class={`inspect-row ${verdict ?? ''}`}
              aria-expanded={isOpen}
              onClick={() => press(at.id)}
            >
              {beside?.(at)}
              <span>
                <b>{at.name}</b>
                {done && <small>{done}</small>}
                {preview && <Preview {...preview(at)} hasTime={!done} />}
              </span>
            </button>
          ),
          isOpen && (
            <div key={at.id} class="inspect-pane" role="group" aria-label={at.name}>
              {children(hands)}
              {act && at.groups.some(({ id }) => id === 'act') && (
                <Picks hands={hands} group="act" ask={act} face={face} />
              )}
              {isSaid && (
                <div ref={remark} class={`inspect-said ${verdict}`}>
                  {said(at).map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </div>
              )}
              {close && cases.length > 1 && !result && (next || !isClosed) && (
                <Close
                  {...{ item, at, answer, close, lang: words.lang }}
                  next={isClosed ? () => press(next!.id) : null}
                  settle={() => {
                    justClosed.current = true;
                    put({ ...answer, closed: [...closed, at.id] });
                    close.tell(said(at).join(' '));
                    if (!next) row.current?.focus();
                  }}
                />
              )}
            </div>
          ),
        ];
      })}
    </div>
  );
}
