import { useState } from 'preact/hooks';
import { useStore } from '../../ui/use-store.ts';
import { fill } from '../../messages/area.ts';
import type { FrameWords } from '../../messages/frame.ts';
import { listen } from '../../messages/listen.ts';
import { Sign } from '../../ui/Sign.tsx';
import { $clips } from '../../state/clips.ts';
import { isMachine } from '../../state/play-clips.ts';
import { $voice } from '../../state/voice.ts';

/** `of`: a small round ear beside one choice, called by its words. */
export type ListenProps = { words: Pick<FrameWords, 'lang'>; texts: (string | undefined)[]; of?: string };

/** Only where the page has recordings or the device a voice of its own in the page’s language, and silent until pressed. */
export function ListenButton({ words, texts, of }: ListenProps) {
  const voice = useStore($voice);
  const clips = useStore($clips);
  const [speaking, setSpeaking] = useState(false);
  if (!voice && !clips) return null;
  const own = listen[words.lang];
  const said = texts.filter((text) => text !== undefined);
  const press = async (slow: boolean) => {
    // Fetched at the first press: most computers have no such voice, and no page pays for it before.
    const { hush, readAloud } = await import('../../state/read-aloud.ts');
    if (speaking) return hush();
    setSpeaking(true);
    readAloud(said, () => setSpeaking(false), slow);
  };
  if (of) return <button class="button ear round" aria-label={fill(own[speaking ? 'stopOf' : 'listenOf'], { text: of })} onClick={() => void press(false)}><Sign name="listen" /></button>;
  const first = <button class="button ear" onClick={() => void press(false)}><Sign name="listen" />{own[speaking ? 'stop' : 'listen']}</button>;
  if (!clips) return first;
  return (
    <p class="ears">
      {first}
      {!speaking && <button class="button ear" onClick={() => void press(true)}>{own.slowly}</button>}
      {isMachine(said) && <small>{own.machine}</small>}
    </p>
  );
}
