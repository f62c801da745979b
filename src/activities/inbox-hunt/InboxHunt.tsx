import { fill } from '../../messages/area.ts';
import { inboxHunt } from '../../messages/inbox-hunt.ts';
import { Inspect } from '../engines/Inspect.tsx';
import { Marks, Picks } from '../engines/InspectGroup.tsx';
import { inspectView } from '../engines/InspectView.tsx';
import type { KindView, ViewProps } from '../frame/view.ts';
import css from './inbox-hunt-look.css?inline';
import { gradeInboxHunt, inboxCases, sayInboxHunt, type InboxHuntAnswer } from './grade.ts';
import type { InboxHuntSpec } from './schema.ts';

/** A sender's face, not a picture that was sent. */
const isFace = (picture: string | undefined): boolean => picture !== undefined && !picture.startsWith('scenes/');

/** A phone's messages. The open one stands as it came, each sentence something to mark; below it what one thinks and does. */
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
      head={<><b>{spec.inbox}</b> <small>{own.practice}</small></>}
      beside={({ id, name }) => {
        const { picture } = messageOf(id);
        return <span class="inbox-face" aria-hidden="true">{isFace(picture) ? <img src={base + picture} alt="" width="40" height="40" /> : [...name][0]}</span>;
      }}
    >
      {(hands) => {
        const { app, at, name, picture, pictureText } = messageOf(hands.at.id);
        return (
          <>
            <div class="inbox-message">
              <p class="inbox-from"><b>{name}</b> <small>{app}{at && ` · ${at}`}</small></p>
              {picture && !isFace(picture) && <img src={base + picture} alt={pictureText} width="960" height="540" />}
              <Marks hands={hands} group="find" ask={own.find} />
            </div>
            <Picks hands={hands} group="judge" ask={own.judge} short />
            <Picks hands={hands} group="act" ask={own.act} />
          </>
        );
      }}
    </Inspect>
  );
}

export const view: KindView<InboxHuntSpec, InboxHuntAnswer> = {
  ...inspectView(inboxCases, (spec) => spec.right),
  grade: gradeInboxHunt,
  say: sayInboxHunt,
  waits: (words, _spec, _answer, missing) => fill(inboxHunt[words.lang].left, { n: missing }),
  View: InboxHunt,
};
