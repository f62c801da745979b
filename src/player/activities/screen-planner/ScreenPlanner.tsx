import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { interpolate } from '#core/text/messages.ts';
import { screenPlanner } from './messages.ts';
import { Configure } from '../engines/Configure.tsx';
import { markOf, Switches } from '../engines/Switches.tsx';
import { keptSettings, wayOfSwitches } from '../engines/configure.ts';
import { Ear } from '../shell/AudioButton.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { Agreement } from './Agreement.tsx';
import {
  cellOf,
  comesOf,
  daysOf,
  emptyCells,
  gradeScreenPlanner,
  sayScreenPlanner,
  thingIn,
  type Cell,
  type ScreenPlannerAnswer,
} from './grade.ts';
import css from './screen-planner-look.css?inline';
import type { ScreenPlannerSpec } from './schema.ts';

type Props = ViewProps<ScreenPlannerSpec, ScreenPlannerAnswer>;

/** What the plan should have, what has come of it so far, and how much of each thing there is. */
function Outcome({ spec, answer, words, base, result }: Props) {
  const own = screenPlanner[words.lang];
  const comes = comesOf(spec, answer);
  return (
    <>
      {spec.faces && (
        <img
          class="planner-face"
          src={`${base}cast/${comes.length > 0 ? spec.faces.tired : spec.faces.fresh}.svg`}
          alt=""
          width="72"
          height="80"
        />
      )}
      <p>
        <b>{own.wants}</b>
      </p>
      <ul>
        {spec.rules.map(({ id, text }) => (
          <li key={id} class={`want${markOf(result?.perOption[id])}`}>
            {text}
          </li>
        ))}
      </ul>
      <p>
        <b>{own.comes}</b>
      </p>
      {comes.length > 0 ? (
        <ul class="comes">
          {comes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p>{own.calm}</p>
      )}
    </>
  );
}

/**
 * A card is chosen, then hours are tapped: native radios for the cards, buttons for the hours,
 * which say what stands there.
 */
function ScreenPlanner(props: Props) {
  const { item, spec, answer, setAnswer, settled, words, base, announce } = props;
  const own = screenPlanner[words.lang];
  const [card, setCard] = useState(spec.things[0]!.id);
  const textOf = (id: string | undefined) => spec.things.find((each) => each.id === id)?.text;
  const pictureOf = (id: string) => spec.things.find((each) => each.id === id)?.picture;
  const put = (cells: readonly Cell[]) => {
    const next = { ...answer, ...Object.fromEntries(cells.map(({ id }) => [id, [card]])) };
    const before = comesOf(spec, answer);
    setAnswer(next);
    announce(comesOf(spec, next).find((line) => !before.includes(line)) ?? textOf(card)!);
  };
  /**
   * All days of an hour: what is empty, or else everything, so that nothing already placed is lost
   * by it.
   */
  const putAll = (slot: string) => {
    const cells = daysOf(spec)
      .map(({ id }) => cellOf(spec, slot, id))
      .filter(({ given }) => !given);
    const empty = cells.filter((each) => !thingIn(spec, each, answer));
    put(empty.length > 0 ? empty : cells);
  };
  return (
    <Configure
      {...props}
      look="screen-planner"
      css={css}
      head={<b>{spec.plan}</b>}
      note={own.practice}
      shows={<Outcome {...props} />}
    >
      <div class="brush" role="radiogroup" aria-labelledby={`${item}-brush`}>
        <p id={`${item}-brush`}>
          <b>{own.brush}</b>
        </p>
        <div class="switch-options">
          {spec.things.map(({ id, text, picture }) => (
            <Fragment key={id}>
              <label>
                <input
                  type="radio"
                  name={`${item}-brush`}
                  value={id}
                  checked={card === id}
                  disabled={settled}
                  onChange={() => setCard(id)}
                />
                <span>
                  {picture && <img src={base + picture} alt="" width="56" height="56" />}
                  {text}
                </span>
              </label>
              <Ear words={words} text={text} />
            </Fragment>
          ))}
        </div>
      </div>
      {spec.slots.map((slot) => (
        <div
          key={slot.id}
          class={spec.days ? 'hour week' : 'hour'}
          role="group"
          aria-label={slot.text}
        >
          {spec.days && (
            <p>
              <b>{slot.text}</b>
            </p>
          )}
          <div class="cells">
            {spec.days && (
              <button class="cell all" disabled={settled} onClick={() => putAll(slot.id)}>
                <span class="unseen">{slot.text}, </span>
                {own.all}
              </button>
            )}
            {daysOf(spec).map(({ id, text }) => {
              const cell = cellOf(spec, slot.id, id);
              const thing = thingIn(spec, cell, answer);
              return (
                <button
                  key={cell.id}
                  class={`cell${thing ? ` full t${spec.things.findIndex((each) => each.id === thing)}` : ''}`}
                  disabled={settled || cell.given !== undefined}
                  onClick={() => put([cell])}
                >
                  {text && <span class="unseen">{slot.text}, </span>}
                  <span>
                    {slot.picture && !text && (
                      <img src={base + slot.picture} alt="" width="40" height="40" />
                    )}
                    {text ?? slot.text}
                    {thing && <span class="unseen">: </span>}
                  </span>
                  {thing && (
                    <b>
                      {pictureOf(thing) && (
                        <img src={base + pictureOf(thing)} alt="" width="40" height="40" />
                      )}
                      {textOf(thing)}
                    </b>
                  )}
                </button>
              );
            })}
          </div>
        </div>
      ))}
      {spec.more && <Switches {...props} switches={spec.more} />}
      {spec.agreement && <Agreement {...props} />}
    </Configure>
  );
}

export const view: KindView<ScreenPlannerSpec, ScreenPlannerAnswer> = {
  initialAnswer: () => ({}),
  grade: gradeScreenPlanner,
  describeAnswer: sayScreenPlanner,
  pendingLabel: (words, spec, answer, missing) => {
    const empty = emptyCells(spec, answer).length;
    const own = screenPlanner[words.lang];
    return empty > 0
      ? interpolate(own.left, { n: empty })
      : interpolate(own.settings, { n: missing });
  },
  spokenTexts: (spec) => [
    ...spec.rules.map(({ text }) => text),
    ...spec.things.map(({ text }) => text),
  ],
  solution: (spec) =>
    [...spec.rules.map(({ text }) => text), ...wayOfSwitches(spec.more ?? []), spec.right].join(
      '. ',
    ),
  // A plan is one thing: what was placed stays in it.
  kept: (spec, answer) => keptSettings(spec.more ?? [], answer),
  persists: 'answer',
  View: ScreenPlanner,
};
