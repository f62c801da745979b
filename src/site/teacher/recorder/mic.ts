/**
 * A running recording of one sentence. The microphone is open only from “Ghi” to “Dừng”, so that
 * its light does not stay on.
 */
export type Recording = {
  state: 'recording';
  /** The complete recording as a data: URL; null if it is empty. */ sound: Promise<string | null>;
  stop(): void;
};
export type NoMic = {
  state: 'refused';
  why: 'file' | 'plain-http' | 'old' | 'no-mic' | 'not-allowed' | 'busy';
};

/** Opus first: a sentence takes 10 KB. Safari supports only mp4. */
const formats = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'];
const BITS_PER_SECOND = 24_000;
/** A sentence takes a few seconds: a recording that is never stopped ends here. */
export const MAX_MS = 30_000;

const asAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/**
 * Returns the reason why there is no microphone, without asking for permission; null if there may
 * be one.
 */
export function whyNoMic(): NoMic['why'] | null {
  if (typeof MediaRecorder === 'undefined') return 'old';
  if (navigator.mediaDevices?.getUserMedia !== undefined) return null;
  return location.protocol === 'file:'
    ? 'file'
    : location.protocol === 'http:'
      ? 'plain-http'
      : 'old';
}

function whyRefused(problem: unknown): NoMic['why'] {
  const { name } = problem as DOMException;
  if (name === 'NotFoundError') return 'no-mic';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return location.protocol === 'file:' ? 'file' : 'not-allowed';
}

/** Starts a recording; the browser may ask for permission first. */
export async function record(): Promise<Recording | NoMic> {
  const why = whyNoMic();
  if (why) return { state: 'refused', why };
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const mimeType = formats.find((format) => MediaRecorder.isTypeSupported(format));
    const recorder = new MediaRecorder(stream, {
      audioBitsPerSecond: BITS_PER_SECOND,
      ...(mimeType ? { mimeType } : {}),
    });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stop = () => recorder.state === 'inactive' || recorder.stop();
    const timer = setTimeout(stop, MAX_MS);
    const sound = new Promise<string | null>((resolve) => {
      recorder.onstop = () => {
        clearTimeout(timer);
        stream.getTracks().forEach((track) => track.stop());
        const whole = new Blob(parts, { type: recorder.mimeType });
        resolve(whole.size === 0 ? null : asAddress(whole).catch(() => null));
      };
    });
    recorder.start();
    return { state: 'recording', sound, stop };
  } catch (problem) {
    return { state: 'refused', why: whyRefused(problem) };
  }
}
