import { interpolate } from '#core/text/messages.ts';
import { moderatorLab } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import { isAsked } from '../engines/inspect.ts';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './moderator-lab-look.css?inline';
import { gradeModeratorLab, postCases, sayModeratorLab, type ModeratorLabAnswer } from './grade.ts';
import type { ModeratorLabSpec } from './schema.ts';

/**
 * A group and its rules; of the open post its text, its type, the act, the rule, and the writer's
 * appeal.
 */
function ModeratorLab(props: ViewProps<ModeratorLabSpec, ModeratorLabAnswer>) {
  const { spec, words, base, announce, answer } = props;
  const labels = moderatorLab[words.lang];
  return (
    <Inspect
      {...props}
      look="moderator-lab"
      css={css}
      cases={postCases(spec)}
      close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
      head={
        <>
          <b>{spec.board}</b> <small>{labels.practice}</small>
          <div class="board-rules">
            <b>{labels.rules}</b>
            <ol>
              {spec.rules.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          </div>
        </>
      }
    >
      {(hands) => {
        const { name, at, parts, context, picture, pictureText, sides, appeal } = spec.cases.find(
          ({ id }) => id === hands.at.id,
        )!;
        const appealed =
          appeal &&
          isAsked(
            hands.at,
            hands.at.groups.find(({ id }) => id === 'appeal')!,
            answer,
          );
        return (
          <>
            <div class="post">
              <p class="post-by">
                <b>{name}</b>
                {at && <small> · {at}</small>}
              </p>
              {picture && <img src={base + picture} alt={pictureText} width="960" height="540" />}
              {parts.map((part) => (
                <p key={part}>{part}</p>
              ))}
            </div>
            {context && (
              <Marks
                hands={hands}
                group="context"
                ask={labels.context}
                onOn={({ reply }) => announce(reply!)}
                under={({ reply }, on) => on && <p class="post-context">{reply}</p>}
              />
            )}
            <Picks hands={hands} group="type" ask={labels.type} short />
            <Picks hands={hands} group="act" ask={labels.act} />
            <Picks hands={hands} group="rule" ask={labels.rule} />
            {appealed && <p class="post-appeal">{appeal.says}</p>}
            {appeal && <Picks hands={hands} group="appeal" ask={labels.appeal} />}
            {hands.isSaid && (
              <p>
                <b>{labels.fair}</b>
              </p>
            )}
            {hands.isSaid && (
              <dl class="post-sides">
                <div>
                  <dt>{labels.writer}</dt>
                  <dd>{sides.writer}</dd>
                </div>
                <div>
                  <dt>{labels.readers}</dt>
                  <dd>{sides.readers}</dd>
                </div>
              </dl>
            )}
          </>
        );
      }}
    </Inspect>
  );
}

export const view: KindView<ModeratorLabSpec, ModeratorLabAnswer> = {
  ...inspectView(postCases, (spec) => spec.right),
  grade: gradeModeratorLab,
  describeAnswer: sayModeratorLab,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(moderatorLab[words.lang].left, { n: missing }),
  View: ModeratorLab,
};
