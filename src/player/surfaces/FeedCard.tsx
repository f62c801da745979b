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
  words,
  base,
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
  words: SurfaceWords;
  base: string;
}) {
  const line = [author, !picture && topic].filter(Boolean).join(' · ');
  return (
    <Surface app={app} label={label}>
      <SurfaceBar mark={<AppMark app={app} />} name={app} end={interpolate(words.of, { owner })} />
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
        <ul>
          {words.verbs.map((verb, index) => (
            <li key={verb}>
              <SurfaceIcon name={verbIcons[index]!} />
              {verb}
            </li>
          ))}
        </ul>
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
