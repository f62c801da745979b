import { Avatar } from './Avatar.tsx';
import { Picture, type SurfacePicture } from './Picture.tsx';
import { Surface } from './Surface.tsx';
import { SurfaceBar } from './SurfaceBar.tsx';
import type { ThreadMessage } from './Thread.tsx';

/**
 * A post and the comments under it. A hidden comment is dashed and says why it was hidden.
 * @param post the text of the post; empty shows only its `name` in the bar
 */
export function CommentList({
  label,
  app,
  name,
  face,
  note,
  post,
  picture,
  comments,
  base,
}: {
  label: string;
  app: string;
  name: string;
  face?: string | undefined;
  note?: string | undefined;
  post: string;
  picture?: SurfacePicture | undefined;
  comments: readonly ThreadMessage[];
  base: string;
}) {
  return (
    <Surface app={app} label={label}>
      <SurfaceBar mark={<Avatar name={name} face={face} base={base} />} name={name} note={note} />
      <div class="comment-list">
        {(post || picture) && (
          <div class="posted">
            {post && <p>{post}</p>}
            {picture && <Picture of={picture} base={base} />}
          </div>
        )}
        <ul>
          {comments.map((comment, index) => (
            <li key={index} class={comment.isHidden ? 'hidden-comment' : undefined}>
              <Avatar
                name={comment.from}
                face={comment.face}
                base={base}
                isUnknown={comment.isUnknown}
              />
              <p>
                <b>{comment.from}</b> {comment.at && <small>{comment.at}</small>}
                <span>{comment.text}</span>
                {comment.reaction && <small>{comment.reaction}</small>}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Surface>
  );
}
