import { countStates, type Board } from '#core/class/board.ts';
import { figureOf } from '#core/class/figure.ts';
import type { ClassLessons } from '#core/class/lesson.ts';
import { latestLesson } from '#core/class/latest.ts';
import { countMisconceptions, type MisreadingFigure } from '#core/class/misconceptions.ts';
import { findPupilsToFollowUp, type Need } from '#core/class/needs.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { cardsOf, titleOf, type ClassSession } from './open-class.ts';
import { StatesBar } from './StatesBar.tsx';

const words = classes.board;
type Props = { open: ClassSession; board: Board; base: string };

/** Returns the cards of the pupils with a misconception. Names may be hidden; a card is no name. */
const cardsFrom = ({ rows }: Board, pupils: readonly string[]): string =>
  cardsOf(rows.filter(({ pupil }) => pupils.includes(pupil.id)).map(({ pupil }) => pupil.card));

function Misread({ figure, open, board, base }: Props & { figure: MisreadingFigure }) {
  const lesson = open.lessons.get(figure.lesson)!;
  const how = lesson.how[figure.reteach] ?? [];
  return (
    <li class="misread">
      <p class="says">{figure.says || interpolate(words.ofLesson, { lesson: lesson.title })}</p>
      <p>
        {figure.of > 0 && <b>{interpolate(words.thinks, { n: figure.now, of: figure.of })}</b>}
        {figure.of > 0 &&
          figure.ever > figure.now &&
          `, ${interpolate(words.ever, { n: figure.ever })}`}
        {figure.hands && ` (${interpolate(words.hands, figure.hands)})`}
        {' · '}
        {lesson.title}
      </p>
      {figure.pupils && figure.pupils.length > 0 && (
        <p class="small by-card">
          {interpolate(words.which, { cards: cardsFrom(board, figure.pupils) })}
        </p>
      )}
      {how.length > 0 && (
        <details class="screen-only">
          <summary>{words.how}</summary>
          {how.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          <p>
            <a href={`${base}${lesson.plan}#${figure.reteach}`}>{words.plan}</a>
          </p>
        </details>
      )}
    </li>
  );
}

/**
 * Returns “học lại “Quà miễn phí”, chưa học 2 bài”: the title of a single lesson, else the count.
 */
function needWords(needs: readonly Need[], lessons: ClassLessons): string {
  return (['again', 'left', 'missed'] as const)
    .map((why) => ({ why, own: needs.filter((need) => need.why === why) }))
    .filter(({ own: reasons }) => reasons.length > 0)
    .map(({ why, own: reasons }) =>
      reasons.length === 1
        ? interpolate(words.need, {
            what: words.needs[why],
            lesson: titleOf(lessons, reasons[0]!.lesson),
          })
        : interpolate(words.manyNeeds, { what: words.needs[why], n: reasons.length }),
    )
    .join(', ');
}

/**
 * Renders the first screen: who understood, what to teach again, and the pupils to follow up first.
 */
export function Answers({ open, board, base }: Props) {
  const { lessons, book } = open;
  const latest = latestLesson(book, lessons);
  if (!latest) return <p class="note">{words.empty}</p>;
  const here = board.rows.filter(({ isHere }) => isHere);
  const inState = (...states: string[]) =>
    cardsOf(
      here
        .filter(({ cells }) => states.includes(cells.get(latest)!.state))
        .map(({ pupil }) => pupil.card),
    );
  const [again, notYet] = [inState('again'), inState('not-started', 'started')];
  const isSensitive = lessons.get(latest)!.shape.sensitive;
  const misread = figureOf(() => {
    const ofLatest = countMisconceptions(board.work, new Map([[latest, lessons.get(latest)!]]));
    return ofLatest.length > 0 ? ofLatest : countMisconceptions(board.work, lessons);
  });
  const shown = (misread ?? []).slice(0, 3);
  const needs = findPupilsToFollowUp(board, lessons);
  const nameOf = (pupil: string) => board.rows.find((row) => row.pupil.id === pupil)?.pupil.name;
  return (
    <div class="answers">
      <section>
        <h2>{words.who}</h2>
        <p class="small">
          {words.latest}: <b>{titleOf(lessons, latest)}</b>
        </p>
        <StatesBar counts={countStates(board, latest)} />
        {!isSensitive && (
          <p>{again ? interpolate(words.again, { cards: again }) : words.noneAgain}</p>
        )}
        {notYet && !isSensitive && <p>{interpolate(words.notYet, { cards: notYet })}</p>}
      </section>
      <section>
        <h2>{words.reteach}</h2>
        {!misread && <p>{interpolate(words.noFigure, { figure: words.reteach })}</p>}
        {misread && shown.length === 0 && <p>{words.nothing}</p>}
        <ul>
          {shown.map((figure) => (
            <Misread key={figure.lesson + figure.reteach} {...{ figure, open, board, base }} />
          ))}
        </ul>
        {lessons.get(latest)!.isGuarded && <p class="small">{words.few}</p>}
      </section>
      <section>
        <h2>{words.first}</h2>
        {needs.length === 0 && <p>{words.nobody}</p>}
        <ul class="needs">
          {needs.map(({ pupil, card, needs: pupilNeeds }) => (
            <li key={pupil}>
              <b>{interpolate(classes.collect.card, { n: card })}</b>
              {nameOf(pupil) && <span class="of-child"> {nameOf(pupil)}</span>}
              {': '}
              {needWords(pupilNeeds, lessons)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
