import type { ComponentChildren } from 'preact';
import { interpolate } from '#core/text/messages.ts';
import { AppMark } from './AppMark.tsx';
import { Avatar } from './Avatar.tsx';
import type { SurfaceWords } from './messages.ts';
import { Picture, type SurfacePicture } from './Picture.tsx';
import { Surface } from './Surface.tsx';
import { SurfaceBar } from './SurfaceBar.tsx';
import { SurfaceIcon } from './SurfaceIcon.tsx';

const verbIcons = ['play', 'up', 'eye-off', 'person'] as const;

/**
 * One post of a feed as its viewer sees it: picture, topic, author, four verbs, and what the app
 * plays next. The verbs are drawings.
 * @param children what one can press, in place of the drawn verbs
 * @param note a line below the app's name
 * @param end what is at the end of the app's bar, in place of the owner
 */
export function FeedCard({
  label,
  owner,
  app,
  topic,
  author,
  face,
  title,
  picture,
  next,
  nextPicture,
  note,
  end,
  words,
  base,
  children,
}: {
  label: string;
  owner: string;
  app: string;
  topic?: string | undefined;
  author?: string | undefined;
  face?: string | undefined;
  title: string;
  picture?: SurfacePicture | undefined;
  next?: string | undefined;
  nextPicture?: SurfacePicture | undefined;
  note?: string | undefined;
  end?: string | undefined;
  words: Pick<SurfaceWords, 'verbs' | 'next' | 'of'>;
  base: string;
  children?: ComponentChildren;
}) {
  const line = [author, !picture && topic].filter(Boolean).join(' · ');
  return (
    <Surface app={app} label={label}>
      <SurfaceBar
        mark={<AppMark app={app} />}
        name={app}
        note={note}
        end={end ?? interpolate(words.of, { owner })}
      />
      <div class="feed-card">
        {picture && (
          <div class="shown">
            <Picture of={picture} base={base} />
          </div>
        )}
        {topic && picture && <p class="topic">{topic}</p>}
        <p class="posted">
          {author && <Avatar name={author} face={face} base={base} />}
          <span>
            {line && <small>{line}</small>}
            <b>{title}</b>
          </span>
        </p>
        {children ?? (
          <ul>
            {words.verbs.map((verb, index) => (
              <li key={verb}>
                <SurfaceIcon name={verbIcons[index]!} />
                {verb}
              </li>
            ))}
          </ul>
        )}
        {next && (
          <p class="next">
            {nextPicture ? (
              <Picture of={nextPicture} base={base} />
            ) : (
              <span class="next-mark">
                <SurfaceIcon name="play" />
              </span>
            )}
            <span>
              {words.next} <b>{next}</b>
            </span>
          </p>
        )}
      </div>
    </Surface>
  );
}
