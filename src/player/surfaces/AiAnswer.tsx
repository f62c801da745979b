import { AppMark } from './AppMark.tsx';
import type { SurfaceWords } from './messages.ts';
import { Surface } from './Surface.tsx';
import { SurfaceBar } from './SurfaceBar.tsx';
import { Messages, type ThreadMessage } from './Thread.tsx';

/**
 * Questions to a machine and its answers. The machine has a mark with bars and no face, and its bar
 * says that it is a machine; its answers are dashed, since a person still has to check them.
 */
export function AiAnswer({
  label,
  app,
  messages,
  words,
  base,
}: {
  label: string;
  app: string;
  messages: readonly ThreadMessage[];
  words: SurfaceWords;
  base: string;
}) {
  return (
    <Surface shape="window" app={app} label={label}>
      <SurfaceBar mark={<AppMark app={app} />} name={app} end={words.machine} />
      <div class="ai-answer">
        <div class="thread">
          <Messages messages={messages} base={base} />
        </div>
      </div>
    </Surface>
  );
}
