import { apartFigures } from '#core/class/apart.ts';
import type { Board } from '#core/class/board.ts';
import { figureOf } from '#core/class/figure.ts';
import { hardestQuestions } from '#core/class/questions.ts';
import { statementFigures, type Part } from '#core/class/statements.ts';
import { verdictOnApart } from '#core/questions/discrimination.ts';
import { interpolate } from '#core/text/messages.ts';
import { classes } from '../messages/classes.ts';
import { titleOf, type ClassSession } from './open-class.ts';

const words = classes.board;

/** Shows a share as a bar with its numbers, for users who cannot see the bar. */
function ShareBar({ part }: { part: Part | null }) {
  if (!part) return <span class="small">{words.notAsked}</span>;
  const tenth = Math.round((part.right / part.of) * 10);
  return (
    <>
      <svg class="share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="room" x="0.5" y="0.5" width="99" height="9" />
        <rect class="part" x="0" y="0" width={tenth * 10} height="10" />
      </svg>{' '}
      {interpolate(words.share, part)}
    </>
  );
}

/** Shows totals of the class: “I can” before and after, the hardest questions, discrimination. */
export function Figures({ open, board }: { open: ClassSession; board: Board }) {
  const { lessons, statements } = open;
  const ofStatements = figureOf(() => statementFigures(board.work, lessons));
  const ofQuestions = figureOf(() => hardestQuestions(board.work, lessons));
  const ofApart = figureOf(() => apartFigures(board.work, lessons));
  const said = (ofStatements ?? []).filter(({ statement }) => statements[statement]);
  const hard = ofQuestions ?? [];
  const apart = (ofApart ?? []).filter(
    ({ apart: figured }) => verdictOnApart(figured) !== 'too-few',
  );
  const missing = [
    ...(ofStatements ? [] : [words.statements]),
    ...(ofQuestions ? [] : [words.questions]),
    ...(ofApart ? [] : [words.apart]),
  ];
  return (
    <>
      {missing.map((figure) => (
        <p class="note" key={figure}>
          {interpolate(words.noFigure, { figure })}
        </p>
      ))}
      {said.length > 0 && (
        <section>
          <h2>{words.statements}</h2>
          <p class="small">{words.counted}</p>
          <div class="scroll" tabIndex={0} role="region" aria-label={words.statements}>
            <table class="statements">
              <thead>
                <tr>
                  <td></td>
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                </tr>
              </thead>
              <tbody>
                {said.map(({ statement, before, after }) => (
                  <tr key={statement}>
                    <th scope="row">{statements[statement]}</th>
                    <td>
                      <span class="on-narrow">{words.before}: </span>
                      <ShareBar part={before} />
                    </td>
                    <td>
                      <span class="on-narrow">{words.after}: </span>
                      <ShareBar part={after} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {hard.length > 0 && (
        <section>
          <h2>{words.questions}</h2>
          <ol class="numbered">
            {hard.map(({ lesson, item, label, right, of }) => (
              <li key={lesson + item}>
                {label} <b>{interpolate(words.right, { right, of })}</b>{' '}
                <small>({titleOf(lessons, lesson)})</small>
              </li>
            ))}
          </ol>
        </section>
      )}
      {apart.length > 0 && (
        <section>
          <h2>{words.apart}</h2>
          <ul class="bullets">
            {apart.map(({ lesson, apart: figured }) => (
              <li key={lesson}>
                {titleOf(lessons, lesson)}: {words.verdicts[verdictOnApart(figured)]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {board.work.families.length > 0 && (
        <ul class="bullets">
          {board.work.families.map(({ lesson, families }) => (
            <li key={lesson}>
              {interpolate(words.families, { n: families, lesson: titleOf(lessons, lesson) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
