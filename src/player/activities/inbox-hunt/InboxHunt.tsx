import { interpolate } from '#core/text/messages.ts';
import { inboxHunt } from './messages.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks, type Hands } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../shell/view.ts';
import { Avatar, faceIn } from '../../surfaces/Avatar.tsx';
import surfaceCss from '../../surfaces/surface.css?inline';
import appCss from '../engines/inspect-app.css?inline';
import css from './inbox-hunt-look.css?inline';
import { gradeInboxHunt, inboxCases, sayInboxHunt, type InboxHuntAnswer } from './grade.ts';
import type { InboxHuntSpec } from './schema.ts';

/** Returns true for a sender's face, false for a picture that was sent. */
const isFace = (picture: string | undefined): boolean =>
  picture !== undefined && !picture.startsWith('scenes/');

type Words = (typeof inboxHunt)['vi'];
type Message = InboxHuntSpec['cases'][number];

/** The sender's face or first letter; a phone shows both the same way for friends and for traps. */
const Sender = ({ of: { name, picture, known }, base }: { of: Message; base: string }) =>
  picture?.startsWith('pictures/') ? (
    <span class="avatar" aria-hidden="true">
      <img src={base + picture} alt="" width="40" height="40" />
    </span>
  ) : (
    <Avatar name={name} face={faceIn(picture)} base={base} isUnknown={known === false} />
  );

/** A message in which every sentence can be marked; below it the judgement. */
function Open({
  hands,
  of,
  base,
  labels,
}: {
  hands: Hands;
  of: Message;
  base: string;
  labels: Words;
}) {
  const { app, at, name, picture, pictureText, source } = of;
  return (
    <>
      <p class="inbox-from">
        <Sender of={of} base={base} />
        <span>
          <b>{name}</b>
          {source && <small>{source}</small>}
        </span>
        <small>
          {app}
          {at && ` · ${at}`}
        </small>
      </p>
      <div class="inbox-message">
        {picture && !isFace(picture) && (
          <img src={base + picture} alt={pictureText} width="960" height="540" />
        )}
        <Marks hands={hands} group="find" ask={labels.find} whyLabels={labels} />
      </div>
      <Picks hands={hands} group="judge" ask={labels.judge} short />
    </>
  );
}

/** A phone's messages: the list, and beside it the one that is open. */
function InboxHunt(props: ViewProps<InboxHuntSpec, InboxHuntAnswer>) {
  const { spec, words, base } = props;
  const labels = inboxHunt[words.lang];
  const messageOf = (id: string) => spec.cases.find((message) => message.id === id)!;
  // Pictograms help pupils who read little; older ones would find the key by them.
  const isOlder = spec.cases.some(({ source }) => source);
  return (
    <Inspect
      {...props}
      look={`inbox-hunt inspect-app surface practice-mark window${isOlder ? ' in-words' : ''}`}
      css={surfaceCss + appCss + css}
      cases={inboxCases(spec)}
      act={labels.act}
      close={{ words: labels.close, next: labels.next, asks: labels, tell: props.announce }}
      head={
        <>
          <b>{spec.inbox}</b> <small>{labels.practice}</small>
        </>
      }
      beside={({ id }) => <Sender of={messageOf(id)} base={base} />}
      preview={({ id }) => ({ at: messageOf(id).at, text: messageOf(id).parts[0]!.text })}
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
