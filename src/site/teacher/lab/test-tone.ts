const SECONDS = 0.9;

/**
 * Plays one soft tone, with a fade in and out to avoid clicks. Returns false if this browser cannot
 * play sound.
 */
export function playTone(): boolean {
  try {
    const sound = new AudioContext();
    const [tone, loudness] = [sound.createOscillator(), sound.createGain()];
    const now = sound.currentTime;
    tone.frequency.value = 523;
    loudness.gain.setValueAtTime(0, now);
    loudness.gain.linearRampToValueAtTime(0.25, now + 0.1);
    loudness.gain.linearRampToValueAtTime(0, now + SECONDS);
    tone.connect(loudness).connect(sound.destination);
    tone.onended = () => void sound.close();
    tone.start();
    tone.stop(now + SECONDS);
    return true;
  } catch {
    return false;
  }
}
