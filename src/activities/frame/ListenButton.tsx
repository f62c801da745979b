import { useState } from 'preact/hooks';
import { useStore } from '../../ui/use-store.ts';
import type { FrameWords } from '../../messages/frame.ts';
import { listen } from '../../messages/listen.ts';
import { Sign } from '../../ui/Sign.tsx';
import { $voice } from '../../state/voice.ts';

export type ListenProps = { words: FrameWords; texts: (string | undefined)[] };

/** Only where the device has a voice of its own in the page’s language, and silent until pressed. */
export function ListenButton({ words, texts }: ListenProps) {
  const voice = useStore($voice);
  const [speaking, setSpeaking] = useState(false);
  if (!voice) return null;
  const press = async () => {
    // Fetched at the first press: most computers have no such voice, and no page pays for it before.
    const { hush, readAloud } = await import('../../state/read-aloud.ts');
    if (speaking) return hush();
    setSpeaking(true);
    readAloud(texts.filter((text) => text !== undefined), () => setSpeaking(false));
  };
  return (
    <button class="button ear" onClick={() => void press()}>
      <Sign name="listen" />
      {listen[words.lang][speaking ? 'stop' : 'listen']}
    </button>
  );
}
