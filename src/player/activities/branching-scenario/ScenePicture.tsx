import type { Locale } from '#core/text/messages.ts';
import { walk, type StoryPath } from '../engines/story.ts';
import { ChatPhone } from '../engines/ChatPhone.tsx';
import { ChatThread } from '../engines/ChatThread.tsx';
import { Line } from '../engines/Stage.tsx';
import { Icon } from '../../ui/Sign.tsx';
import { branching } from './messages.ts';
import { phoneLines } from './path.ts';
import type { BranchingScenarioSpec } from './schema.ts';

type Props = {
  spec: BranchingScenarioSpec;
  path: StoryPath;
  settled: boolean;
  base: string;
  lang: Locale;
};

/** The current scene: the phone it happens on, or the place, with who is there and the last act. */
export function ScenePicture({ spec, path, settled, base, lang }: Props) {
  const { at: id, taken } = walk(spec.story, path);
  const { at, phone, faces = [], picture, pictureText, say } = spec.story.scenes[id]!;
  const last = taken.at(-1);
  if (phone) {
    const lines = phoneLines(spec, path);
    const people = spec.roles.map(({ text, face }) => ({ name: text, face }));
    const partner = people.find(({ name }) => name === phone.with);
    return (
      <div class="branching-scenario">
        {at && <b class="scene-clock">{at}</b>}
        <ChatPhone
          app={phone.app}
          me={phone.me}
          partner={phone.with ? (partner ?? { name: phone.with, known: false }) : undefined}
          base={base}
          lang={lang}
        >
          <ChatThread
            lines={lines}
            fresh={lines.length - (settled ? 0 : say.length)}
            label={branching[lang].thread}
            partner={phone.with}
            {...(!phone.with && { people })}
            base={base}
            lang={lang}
          />
        </ChatPhone>
      </div>
    );
  }
  return (
    <div class="branching-scenario scene-place">
      {at && <b class="scene-clock">{at}</b>}
      {picture ? (
        <img src={base + picture} alt={pictureText} width="960" height="540" />
      ) : (
        faces.length > 0 && (
          <div class="scene-people">
            {faces.map((face) => (
              <img key={face} src={`${base}cast/${face}.svg`} alt="" width="96" height="106" />
            ))}
          </div>
        )
      )}
      {last && (
        <p class="scene-act">
          <Icon name={last.sign ?? 'next'} />
          <span class="unseen">{branching[lang].acted} </span>
          {last.text}
        </p>
      )}
      {!settled && say.map((line, index) => <Line key={index} {...line} />)}
    </div>
  );
}
