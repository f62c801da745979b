import { interpolate } from '#core/text/messages.ts';
import { slug } from '#core/text/plain.ts';
import { moderatorLab } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { Avatar } from '../../surfaces/Avatar.tsx';
import { SurfaceBar } from '../../surfaces/SurfaceBar.tsx';
import surfaceCss from '../../surfaces/surface.css?inline';
import appCss from '../engines/inspect-app.css?inline';
import { actOn, GroupPost, ListedWriter } from './GroupPost.tsx';
import css from './moderator-lab-look.css?inline';
import { gradeModeratorLab, postCases, sayModeratorLab, type ModeratorLabAnswer } from './grade.ts';
import type { ModeratorLabSpec } from './schema.ts';

type Words = (typeof moderatorLab)['vi'];

/** The bar of the group, and its rules pinned above the list. */
const Group = ({ of, labels }: { of: ModeratorLabSpec; labels: Words }) => (
  <>
    <div class="board-bar" data-app={of.app && slug(of.app)}>
      <SurfaceBar
        mark={<Avatar name={of.board} base="" />}
        name={of.board}
        note={labels.practice}
        end={of.app}
      />
    </div>
    <div class="board-rules">
      <b>{labels.rules}</b>
      <ol>
        {of.rules.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </div>
  </>
);

/**
 * A group in its app: bar, rules and posts, and beside them the open post. The decisions are beside
 * the post and change it.
 */
function ModeratorLab(props: ViewProps<ModeratorLabSpec, ModeratorLabAnswer>) {
  const { spec, words, base, announce, answer } = props;
  const labels = moderatorLab[words.lang];
  const postOf = (id: string) => spec.cases.find((post) => post.id === id)!;
  return (
    <Inspect
      {...props}
      look="moderator-lab inspect-app surface practice-mark window"
      css={surfaceCss + appCss + css}
      cases={postCases(spec)}
      close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
      head={<Group of={spec} labels={labels} />}
      beside={(at) => <ListedWriter of={postOf(at.id)} base={base} act={actOn(at, answer)} />}
      preview={(at) => {
        const act = actOn(at, answer);
        const [first] = postOf(at.id).parts;
        return { at: postOf(at.id).at, text: act ? `${labels.marks[act]} · ${first}` : first! };
      }}
    >
      {(hands) => {
        const post = postOf(hands.at.id);
        const { context, sides, appeal } = post;
        return (
          <>
            <div class="board-post">
              <div>
                <GroupPost of={post} {...{ hands, labels, base }} />
                {context && (
                  <Marks
                    hands={hands}
                    group="context"
                    ask={labels.context}
                    onOn={({ reply }) => announce(reply!)}
                    under={({ reply }, on) => on && <p class="post-context">{reply}</p>}
                  />
                )}
              </div>
            </div>
            <Picks hands={hands} group="type" ask={labels.type} short />
            <Picks hands={hands} group="act" ask={labels.act} short />
            <Picks hands={hands} group="rule" ask={labels.rule} />
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
