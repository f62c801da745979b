import { againstFloor, appAround, browserOf, type BrowserData } from '#core/lab/browser.ts';
import type { LabFindings, Voice } from '#core/lab/lab-findings.ts';
import { canPersist } from '#player/progress/keeps-row.ts';

const MB = 1_000_000;
/**
 * Fields missing on pages without a secure context; the library's types say they are always
 * present.
 */
type Loose = { storage?: StorageManager; deviceMemory?: number; hardwareConcurrency?: number };

/** Returns the browser's storage quota for this site; null if unavailable, as on plain http. */
async function roomHere(): Promise<LabFindings['room']> {
  try {
    const { quota = 0, usage = 0 } = (await (navigator as Loose).storage?.estimate()) ?? {};
    return quota > 0 ? { granted: Math.round(quota / MB), used: Math.round(usage / MB) } : null;
  } catch {
    return null;
  }
}

/**
 * Returns the Vietnamese voices found so far. Browsers may find theirs a moment later and fire
 * `voiceschanged`.
 */
export function voiceHere(): Voice {
  if (!('speechSynthesis' in globalThis)) return 'cannot';
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith('vi'));
  return voices.length === 0
    ? 'none'
    : voices.some(({ localService }) => localService)
      ? 'own'
      : 'online';
}

function placeHere(): LabFindings['place'] {
  if (location.protocol === 'file:') return 'file';
  return isSecureContext ? 'secure' : 'plain';
}

export type Measured = Omit<LabFindings, 'wipe' | 'sound' | 'voice'>;

/**
 * Measures everything a page can detect by itself. Asks nothing, sends nothing, and treats no
 * result as an error.
 */
export async function measureLab(data: BrowserData, builtOn: number): Promise<Measured> {
  const [keeps, room] = await Promise.all([canPersist(), roomHere()]);
  const browser = browserOf(navigator.userAgent);
  const { deviceMemory = null, hardwareConcurrency = null } = navigator as Loose;
  return {
    browser: {
      ...browser,
      standing: againstFloor(browser, data.floor),
      app: appAround(navigator.userAgent, data),
    },
    place: placeHere(),
    keeps,
    room,
    clock: { now: Date.now(), builtOn, zone: -new Date().getTimezoneOffset() },
    memoryGb: deviceMemory,
    cores: hardwareConcurrency,
    screen: { width: screen.width, height: screen.height },
  };
}
