import { interpolate } from '#core/text/messages.ts';
import { inboxHunt } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import css from './inbox-hunt-look.css?inline';
import { gradeInboxHunt, inboxCases, sayInboxHunt, type InboxHuntAnswer } from './grade.ts';
import type { InboxHuntSpec } from './schema.ts';

/** A sender's face, not a picture that was sent. */
const isFace = (picture: string | undefined): boolean =>
  picture !== undefined && !picture.startsWith('scenes/');

type Words = (typeof inboxHunt)['vi'];
type Message = InboxHuntSpec['cases'][number];

/** A message as it came, each sentence something to mark; below it what one thinks of it. */
function Open({
  hands,
  of: { app, at, name, picture, pictureText },
  base,
  own,
}: {
  hands: Hands;
  of: Message;
  base: string;
  own: Words;
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
        <Marks hands={hands} group="find" ask={own.find} />
      </div>
      <Picks hands={hands} group="judge" ask={own.judge} short />
    </>
  );
}

/** A phone's messages, each with its sender's face or first letter. */
function InboxHunt(props: ViewProps<InboxHuntSpec, InboxHuntAnswer>) {
  const { spec, words, base } = props;
  const own = inboxHunt[words.lang];
  const messageOf = (id: string) => spec.cases.find((each) => each.id === id)!;
  return (
    <Inspect
      {...props}
      look="inbox-hunt"
      css={css}
      cases={inboxCases(spec)}
      act={own.act}
      close={{ words: own.close, next: own.next, asks: own, tell: props.announce }}
      head={
        <>
          <b>{spec.inbox}</b> <small>{own.practice}</small>
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
      {(hands) => <Open hands={hands} of={messageOf(hands.at.id)} base={base} own={own} />}
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
