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
import surfaceCss from '../../surfaces/surface.css?inline';
import css from './screen-planner-look.css?inline';
import type { ScreenPlannerSpec } from './schema.ts';

type Props = ViewProps<ScreenPlannerSpec, ScreenPlannerAnswer>;

type Shown = Pick<Props, 'spec' | 'answer' | 'base'>;

/** The face of whose plan it is, as the plan makes them feel; nothing without faces. */
const Face = ({ spec: { faces }, comes, base }: Omit<Shown, 'answer'> & { comes: string[] }) =>
  faces ? (
    <img
      class="planner-face"
      src={`${base}cast/${comes.length > 0 ? faces.tired : faces.fresh}.svg`}
      alt=""
      width="72"
      height="80"
    />
  ) : null;

/** On a phone beside the cards: the face, and what comes of the plan first of all. */
function Now({ spec, answer, words, base }: Props) {
  const comes = comesOf(spec, answer);
  return (
    <p class={comes.length > 0 ? 'planner-now comes' : 'planner-now'} aria-hidden="true">
      <Face {...{ spec, comes, base }} />
      {comes[0] ?? screenPlanner[words.lang].calm}
    </p>
  );
}

/** The rules of the plan, the consequences so far, and the face that shows them. */
function Outcome({ spec, answer, words, base, result }: Props) {
  const labels = screenPlanner[words.lang];
  const comes = comesOf(spec, answer);
  return (
    <div class="planner-outcome">
      <p>
        <b>{labels.comes}</b>
      </p>
      <div class="planner-comes">
        <Face {...{ spec, comes, base }} />
        {comes.length > 0 ? (
          <ul class="comes">
            {comes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p>{labels.calm}</p>
        )}
      </div>
      <p>
        <b>{labels.wants}</b>
      </p>
      <ul>
        {spec.rules.map(({ id, text }) => (
          <li key={id} class={`want${markOf(result?.perOption[id])}`}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * The pupil chooses a card, then taps hours: native radios for the cards, and buttons for the
 * hours, whose names include the placed card.
 */
function ScreenPlanner(props: Props) {
  const { item, spec, answer, setAnswer, settled, words, base, announce } = props;
  const labels = screenPlanner[words.lang];
  const [card, setCard] = useState(spec.things[0]!.id);
  const textOf = (id: string | undefined) => spec.things.find((thing) => thing.id === id)?.text;
  const pictureOf = (id: string) => spec.things.find((thing) => thing.id === id)?.picture;
  const put = (cells: readonly Cell[]) => {
    const next = { ...answer, ...Object.fromEntries(cells.map(({ id }) => [id, [card]])) };
    const before = comesOf(spec, answer);
    setAnswer(next);
    announce(comesOf(spec, next).find((line) => !before.includes(line)) ?? textOf(card)!);
  };
  /**
   * Fills all days of an hour: the empty ones, or if none is empty all of them, so that no placed
   * card is lost unintentionally.
   */
  const putAll = (slot: string) => {
    const cells = daysOf(spec)
      .map(({ id }) => cellOf(spec, slot, id))
      .filter(({ given }) => !given);
    const empty = cells.filter((cell) => !thingIn(spec, cell, answer));
    put(empty.length > 0 ? empty : cells);
  };
  return (
    <Configure
      {...props}
      look="screen-planner"
      css={surfaceCss + css}
      shows={<Outcome {...props} />}
    >
      <div class={spec.things[0]!.picture ? 'planner-tools pictured' : 'planner-tools'}>
        <div class="brush" role="radiogroup" aria-labelledby={`${item}-brush`}>
          <p id={`${item}-brush`}>
            <b>{labels.brush}</b>
          </p>
          <div class="switch-options">
            {spec.things.map(({ id, text, picture }, index) => (
              <Fragment key={id}>
                <label class={`t${index}`}>
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
        <Now {...props} />
      </div>
      <div class="plan-sheet practice-mark" role="group" aria-label={spec.plan}>
        <p class="plan-sheet-title">
          <b>{spec.plan}</b> <small>{labels.practice}</small>
        </p>
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
                  {labels.all}
                </button>
              )}
              {daysOf(spec).map(({ id, text }) => {
                const cell = cellOf(spec, slot.id, id);
                const thing = thingIn(spec, cell, answer);
                const isGiven = cell.given !== undefined;
                return (
                  <button
                    key={cell.id}
                    class={`cell${isGiven ? ' given' : ''}${thing ? ` full t${spec.things.findIndex((known) => known.id === thing)}` : ''}`}
                    disabled={settled || isGiven}
                    onClick={() => put([cell])}
                  >
                    {text && <span class="unseen">{slot.text}, </span>}
                    <span class="when">
                      {slot.picture && !text && (
                        <img src={base + slot.picture} alt="" width="40" height="40" />
                      )}
                      {text ?? slot.text}
                      {thing && <span class="unseen">: </span>}
                    </span>
                    {thing ? (
                      <b class="stuck">
                        {pictureOf(thing) && (
                          <img src={base + pictureOf(thing)} alt="" width="40" height="40" />
                        )}
                        {textOf(thing)}
                      </b>
                    ) : (
                      <span class="stuck" aria-hidden="true">
                        {text ? '' : labels.here}
                      </span>
                    )}
                  </button>
                );
              })}
            </div>
          </div>
        ))}
      </div>
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
    const labels = screenPlanner[words.lang];
    return empty > 0
      ? interpolate(labels.left, { n: empty })
      : interpolate(labels.settings, { n: missing });
  },
  spokenTexts: (spec) => [
    ...spec.rules.map(({ text }) => text),
    ...spec.things.map(({ text }) => text),
  ],
  solution: (spec) =>
    [...spec.rules.map(({ text }) => text), ...wayOfSwitches(spec.more ?? []), spec.right].join(
      '. ',
    ),
  // A plan is one whole: a retry keeps the placed cards.
  kept: (spec, answer) => keptSettings(spec.more ?? [], answer),
  persists: 'answer',
  View: ScreenPlanner,
};
