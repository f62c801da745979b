import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inspect } from '../../messages/activities/inspect.ts';
import { adoptCss } from '../../ui/adopt-css.ts';
import type { ViewProps } from '../shell/view.ts';
import css from './inspect.css?inline';
import {
  firstOpen,
  isWhole,
  saidOf,
  scoreCase,
  type InspectAnswer,
  type InspectCase,
  type InspectItem,
} from './inspect.ts';
import { Picks, type Hands } from './InspectGroup.tsx';
import { useLatest } from '../../ui/use-latest.ts';

type Props = Omit<ViewProps<unknown, InspectAnswer>, 'spec' | 'base' | 'announce'> & {
  /** Folder of the kind: the class its look hangs on. */
  look: string;
  cases: readonly InspectCase[];
  /** The look's own sheet. */
  css: string;
  /** What stands over the list: the name of the app, whose album it is. */
  head: ComponentChildren;
  /** Beside a name in the list, for the eyes. */
  beside?: (at: InspectCase) => ComponentChildren;
  /** What a case says after “Trả lời”, where it is not its decisions that speak. */
  said?: (at: InspectCase) => string[];
  /** The words over what one does, which stands last in every case that has it; `face` before each of its words. */
  act?: string;
  face?: (item: InspectItem) => ComponentChildren;
  /** A case that lacks nothing may be closed, and then says at once what came of it; `tell` says it to who does not see it. */
  close?: { words: string; next: string; tell(text: string): void };
  /** What the open case has before it. */
  children: (hands: Hands) => ComponentChildren;
};

/**
 * A list of cases and the one that is open: below its name on a phone, beside the list on a wide screen. Which one is open
 * is no part of the answer: a draft opens again where work is left.
 */
export function Inspect({
  item,
  look,
  cases,
  css: own,
  head,
  beside,
  said = (at) => saidOf(at, answer),
  act,
  face,
  close,
  children,
  answer,
  setAnswer,
  tries,
  settled,
  result,
  words,
}: Props) {
  const [open, setOpen] = useState(() => firstOpen(cases, answer));
  const [closed, setClosed] = useState<readonly string[]>([]);
  const row = useRef<HTMLButtonElement>(null);
  const remark = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  const slip = result && cases.find(({ id }) => result.perOption[id] !== 'right');
  const slipId = slip?.id;
  const latest = useLatest({ cases, answer });
  useEffect(() => (adoptCss(css), adoptCss(own)), [own]);
  useEffect(() => {
    if (slipId) setOpen(slipId);
    if (result) setClosed([]);
  }, [result, slipId]);
  useEffect(() => {
    if (tries > 0) setOpen(firstOpen(latest.current.cases, latest.current.answer));
  }, [tries, latest]);
  // What closes above would carry the row that was pressed out of sight.
  useLayoutEffect(() => {
    if (pressed.current) row.current?.scrollIntoView({ block: 'nearest' });
    pressed.current = false;
  }, [open]);
  useLayoutEffect(() => {
    if (closed.length > 0) remark.current?.scrollIntoView({ block: 'nearest' });
  }, [closed]);
  const press = (id: string) => {
    pressed.current = true;
    setOpen(id);
  };
  return (
    <div class={`inspect ${look}${cases.length > 1 ? ' many' : ''}`}>
      <div class="inspect-head">{head}</div>
      {cases.map((at) => {
        const isOpen = at.id === open;
        const isClosed = result === null && closed.includes(at.id);
        const verdict = result?.perOption[at.id] ?? (isClosed ? scoreCase(at, answer).verdict : undefined);
        const isSaid = result !== null || isClosed;
        const hands = { item, words, at, answer, setAnswer, tries, settled: settled || isClosed, isSaid };
        const next = cases.find(({ id }) => id !== at.id && !closed.includes(id));
        const done = verdict ? words[verdict] : isWhole(at, answer) ? inspect[words.lang].done : null;
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
              {close && cases.length > 1 && !result && isWhole(at, answer) && (next || !isClosed) && (
                <button
                  class="inspect-close"
                  onClick={() => {
                    if (isClosed) return press(next!.id);
                    setClosed([...closed, at.id]);
                    close.tell(said(at).join(' '));
                    if (!next) row.current?.focus();
                  }}
                >
                  {isClosed ? close.next : close.words}
                </button>
              )}
            </div>
          ),
        ];
      })}
    </div>
  );
}
