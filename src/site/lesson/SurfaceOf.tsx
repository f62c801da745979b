import type { VNode } from 'preact';
import type { AnySpec } from '#core/questions/activity.ts';
import { interpolate } from '#core/text/messages.ts';
import type { Lang } from '#curriculum/content.ts';
import type { Mark } from '#curriculum/mdx.ts';
import { textOf } from '#curriculum/steps.ts';
import { AiAnswer } from '#player/surfaces/AiAnswer.tsx';
import { BrowserTabs } from '#player/surfaces/BrowserTabs.tsx';
import { CallScreen } from '#player/surfaces/CallScreen.tsx';
import { CommentList } from '#player/surfaces/CommentList.tsx';
import { ConsequenceMap } from '#player/surfaces/ConsequenceMap.tsx';
import { DrawnForm } from '#player/surfaces/DrawnForm.tsx';
import { FeedCard } from '#player/surfaces/FeedCard.tsx';
import { InboxList } from '#player/surfaces/InboxList.tsx';
import { LockScreen } from '#player/surfaces/LockScreen.tsx';
import { surfaces, type SurfaceWords } from '#player/surfaces/messages.ts';
import { PaperForm } from '#player/surfaces/PaperForm.tsx';
import { PermissionSheet } from '#player/surfaces/PermissionSheet.tsx';
import { PosterSheet } from '#player/surfaces/PosterSheet.tsx';
import { ProfilePage } from '#player/surfaces/ProfilePage.tsx';
import { Scoreboard } from '#player/surfaces/Scoreboard.tsx';
import { Thread } from '#player/surfaces/Thread.tsx';
import {
  feedOf,
  inboxOf,
  itemsIn,
  listIn,
  messagesIn,
  noticesIn,
  optional,
  pathsIn,
  pictureIn,
  scoresIn,
} from './surface-data.ts';

/** A `<Surface>` as its author wrote it, with the question whose cases it shows. */
type Written = {
  mark: Mark;
  /** Attributes that a kind needs are there: the content check says so before the build. */
  text: (name: string) => string;
  isOn: (name: string) => boolean;
  spec: AnySpec | undefined;
  words: SurfaceWords;
  /** Props of most kinds: label, address of the site's root, person, picture. */
  shared: ReturnType<typeof sharedOf>;
};

function sharedOf(mark: Mark, words: SurfaceWords, base: string) {
  const owner = textOf(mark, 'owner');
  return {
    label: interpolate(words.device, { owner }),
    base,
    owner,
    app: textOf(mark, 'app'),
    name: textOf(mark, 'name'),
    face: optional(mark, 'face'),
    note: optional(mark, 'note'),
    isUnknown: mark.attributes['unknown'] === true,
    picture: pictureIn(mark),
    words,
  };
}

const numberIn = (mark: Mark, name: string): number | undefined =>
  optional(mark, name) === undefined ? undefined : Number(textOf(mark, name));

const callOf = ({ mark, shared }: Written) => ({
  ...shared,
  time: optional(mark, 'at'),
  ways: listIn(mark, 'ways'),
  captions: messagesIn(mark, shared.owner),
});

/** How each kind of `curriculum/surface-kinds.ts` is drawn. */
const views: Record<string, (of: Written) => VNode> = {
  lock: ({ mark, text, spec, shared }) => (
    <LockScreen
      label={shared.label}
      at={text('at')}
      battery={numberIn(mark, 'battery')}
      notices={
        spec
          ? inboxOf(spec).map(({ preview, ...of }) => ({ ...of, text: preview }))
          : noticesIn(mark)
      }
    />
  ),
  inbox: ({ mark, spec, shared }) => (
    <InboxList
      {...shared}
      name={shared.name || interpolate(shared.words.phone, { owner: shared.owner })}
      messages={inboxOf(spec)}
      open={optional(mark, 'open')}
    />
  ),
  thread: ({ mark, shared }) => (
    <Thread
      {...shared}
      day={optional(mark, 'day')}
      seen={optional(mark, 'seen')}
      draft={optional(mark, 'draft')}
      messages={messagesIn(mark, shared.owner)}
    />
  ),
  ai: ({ mark, shared }) => <AiAnswer {...shared} messages={messagesIn(mark, shared.owner)} />,
  feed: ({ mark, spec, shared }) => {
    const feed = feedOf(spec);
    return (
      <FeedCard
        {...shared}
        app={shared.app || feed!.app}
        author={shared.name || undefined}
        picture={shared.picture ?? feed?.picture}
        topic={optional(mark, 'topic') ?? feed?.topic}
        title={optional(mark, 'text') ?? feed!.title}
        next={optional(mark, 'next') ?? feed?.next}
        nextPicture={feed?.nextPicture}
      />
    );
  },
  scores: ({ mark, spec, shared, words }) => (
    <Scoreboard
      {...shared}
      title={words.inside}
      note={interpolate(words.hidden, { owner: shared.owner })}
      scores={feedOf(spec)?.scores ?? scoresIn(mark)}
    />
  ),
  call: (of) => <CallScreen {...callOf(of)} picture={undefined} />,
  video: (of) => <CallScreen {...callOf(of)} ownFace={of.shared.face} />,
  tabs: ({ mark, text, shared }) => (
    <BrowserTabs
      {...shared}
      address={text('address')}
      tabs={itemsIn(mark).map(({ label, text: found }) => ({ title: label, found }))}
    />
  ),
  permission: ({ mark, shared }) => (
    <PermissionSheet
      {...shared}
      battery={numberIn(mark, 'battery')}
      choices={listIn(mark, 'choices')}
      chosen={optional(mark, 'chosen')}
    />
  ),
  profile: ({ mark, shared }) => <ProfilePage {...shared} lines={itemsIn(mark)} />,
  form: ({ mark, text, isOn, shared }) => (
    <DrawnForm
      {...shared}
      address={optional(mark, 'address')}
      isCut={isOn('cut')}
      fields={itemsIn(mark)}
      button={text('button')}
    />
  ),
  comments: ({ mark, text, shared }) => (
    <CommentList {...shared} post={text('text')} comments={messagesIn(mark, shared.owner)} />
  ),
  paper: ({ mark, shared, words }) => (
    <PaperForm
      {...shared}
      label={interpolate(words.paper, { name: shared.name })}
      fields={itemsIn(mark)}
    />
  ),
  poster: ({ text, shared, words }) => (
    <PosterSheet
      {...shared}
      label={interpolate(words.poster, { name: shared.name })}
      text={text('text')}
    />
  ),
  map: ({ mark, text, shared, words }) => (
    <ConsequenceMap
      {...shared}
      label={interpolate(words.map, { owner: shared.owner })}
      name={shared.owner}
      start={text('text')}
      paths={pathsIn(mark)}
    />
  ),
};

/**
 * An imitated screen or paper, drawn from what its author wrote.
 * @param mark the `<Surface>` with the marks inside it
 * @param specs the lesson's questions, for `from`
 * @throws for an unknown kind, which the content check finds first
 */
export function SurfaceOf({
  mark,
  specs,
  lang,
  base,
}: {
  mark: Mark;
  specs: Readonly<Record<string, AnySpec>>;
  lang: Lang;
  base: string;
}) {
  const kind = textOf(mark, 'kind');
  const view = Object.hasOwn(views, kind) ? views[kind] : undefined;
  if (!view) throw new Error(`<Surface kind="${kind}">`);
  const words = surfaces[lang];
  return view({
    mark,
    text: (name) => textOf(mark, name),
    isOn: (name) => mark.attributes[name] === true,
    spec: specs[textOf(mark, 'from')],
    words,
    shared: sharedOf(mark, words, base),
  });
}

/** The kinds that can be drawn. */
export const drawnKinds = Object.keys(views);
