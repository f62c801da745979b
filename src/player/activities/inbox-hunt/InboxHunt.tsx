import { interpolate } from '#core/text/messages.ts';
import { inboxHunt } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './inbox-hunt-look.css?inline';
import { gradeInboxHunt, inboxCases, sayInboxHunt, type InboxHuntAnswer } from './grade.ts';
import type { InboxHuntSpec } from './schema.ts';

/** Returns true for a sender's face, false for a picture that was sent. */
const isFace = (picture: string | undefined): boolean =>
  picture !== undefined && !picture.startsWith('scenes/');

type Words = (typeof inboxHunt)['vi'];
type Message = InboxHuntSpec['cases'][number];

/** A message in which each sentence can be marked; below it the judgement. */
function Open({
  hands,
  of: { app, at, name, picture, pictureText },
  base,
  labels,
}: {
  hands: Hands;
  of: Message;
  base: string;
  labels: Words;
}) {
  return (
    <>
      <div class="inbox-message">
        <p class="inbox-from">
          <b>{name}</b>{' '}
          <small>
            {app}
            {at && ` · ${at}`}
          </small>
        </p>
        {picture && !isFace(picture) && (
          <img src={base + picture} alt={pictureText} width="960" height="540" />
        )}
        <Marks hands={hands} group="find" ask={labels.find} />
      </div>
      <Picks hands={hands} group="judge" ask={labels.judge} short />
    </>
  );
}

/** A phone's messages, each with its sender's face or first letter. */
function InboxHunt(props: ViewProps<InboxHuntSpec, InboxHuntAnswer>) {
  const { spec, words, base } = props;
  const labels = inboxHunt[words.lang];
  const messageOf = (id: string) => spec.cases.find((message) => message.id === id)!;
  return (
    <Inspect
      {...props}
      look="inbox-hunt"
      css={css}
      cases={inboxCases(spec)}
      act={labels.act}
      close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
      head={
        <>
          <b>{spec.inbox}</b> <small>{labels.practice}</small>
        </>
      }
      beside={({ id, name }) => {
        const { picture } = messageOf(id);
        return (
          <span class="inbox-face" aria-hidden="true">
            {isFace(picture) ? (
              <img src={base + picture} alt="" width="40" height="40" />
            ) : (
              [...name][0]
            )}
          </span>
        );
      }}
    >
      {(hands) => <Open hands={hands} of={messageOf(hands.at.id)} base={base} labels={labels} />}
    </Inspect>
  );
}

export const view: KindView<InboxHuntSpec, InboxHuntAnswer> = {
  ...inspectView(inboxCases, (spec) => spec.right),
  grade: gradeInboxHunt,
  describeAnswer: sayInboxHunt,
  pendingLabel: (words, _spec, _answer, missing) =>
    interpolate(inboxHunt[words.lang].left, { n: missing }),
  View: InboxHunt,
};
