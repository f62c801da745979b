/**
 * Findings about a lab's computer, one row per check. Pure: measuring is in
 * `site/teacher/lab/measure-lab.ts`.
 */
import type { Browser } from './browser.ts';

export type Wipe = 'unasked' | 'kept' | 'wiped' | 'cannot';
export type Sound = 'unasked' | 'heard' | 'silent' | 'cannot';
export type Voice = 'own' | 'online' | 'none' | 'cannot';

export type LabFindings = {
  browser: Browser & {
    standing: 'tried' | 'below' | 'other';
    /** As returned by `appAround`. */ app: string | null;
  };
  /** How the page was loaded, which decides what the browser allows. */
  place: 'secure' | 'plain' | 'file';
  keeps: boolean;
  /** Megabytes this site may store and has stored; null if the browser does not report it. */
  room: { granted: number; used: number } | null;
  wipe: Wipe;
  clock: { now: number; builtOn: number; /** Minutes east of Greenwich. */ zone: number };
  sound: Sound;
  voice: Voice;
  memoryGb: number | null;
  cores: number | null;
  screen: { width: number; height: number };
};

/**
 * ✓, !, ✗, and “?” for values that the browser does not report or that are untested: not a fault of
 * the computer.
 */
export type Severity = 'good' | 'look' | 'bad' | 'unsaid';
export const checks = [
  'browser',
  'place',
  'storage',
  'wipe',
  'clock',
  'sound',
  'voice',
  'power',
  'screen',
] as const;
export type Check = (typeof checks)[number];

const marks = {
  'browser.tried': 'good',
  'browser.below': 'look',
  'browser.other': 'look',
  'browser.app': 'look',
  'place.secure': 'good',
  'place.plain': 'good',
  'place.file': 'good',
  'storage.room': 'good',
  'storage.noRoomSaid': 'good',
  'storage.little': 'look',
  'storage.not': 'bad',
  'wipe.unasked': 'unsaid',
  'wipe.kept': 'good',
  'wipe.wiped': 'look',
  'wipe.cannot': 'unsaid',
  'clock.good': 'good',
  'clock.behind': 'bad',
  'clock.ahead': 'look',
  'clock.zone': 'look',
  'sound.unasked': 'unsaid',
  'sound.heard': 'good',
  'sound.silent': 'look',
  'sound.cannot': 'unsaid',
  'voice.own': 'good',
  'voice.online': 'look',
  'voice.none': 'look',
  'voice.cannot': 'unsaid',
  'power.good': 'good',
  'power.little': 'look',
  'power.cores': 'good',
  'power.unsaid': 'unsaid',
  'screen.good': 'good',
  'screen.phone': 'good',
  'screen.small': 'look',
} as const satisfies Record<`${Check}.${string}`, Severity>;
export type Finding = keyof typeof marks;
export const markOf = (finding: Finding): Severity => marks[finding];
export const everyFinding = Object.keys(marks) as Finding[];

export type Row = {
  check: Check;
  finding: Finding;
  mark: Severity;
  values: Record<string, string | number>;
};

const DAY_MS = 86_400_000;
const LITTLE_MB = 50;
const VIETNAM_MINUTES = 420;

function browserFinding({ browser: { app, standing } }: LabFindings): Finding {
  return app === null ? `browser.${standing}` : 'browser.app';
}
function storageFinding({ keeps, room }: LabFindings): Finding {
  if (!keeps) return 'storage.not';
  if (!room) return 'storage.noRoomSaid';
  return room.granted - room.used < LITTLE_MB ? 'storage.little' : 'storage.room';
}
/**
 * Checks the clock. Before the day this copy was made it is wrong; three years after it, the clock
 * or the copy is old.
 */
function clockFinding({ clock: { now, builtOn, zone } }: LabFindings): Finding {
  if (now < builtOn - DAY_MS) return 'clock.behind';
  if (now > builtOn + 3 * 366 * DAY_MS) return 'clock.ahead';
  return zone === VIETNAM_MINUTES ? 'clock.good' : 'clock.zone';
}
function powerFinding({ memoryGb, cores }: LabFindings): Finding {
  if (memoryGb === null) return cores === null ? 'power.unsaid' : 'power.cores';
  return memoryGb < 2 ? 'power.little' : 'power.good';
}

function screenFinding({ screen: { width } }: LabFindings): Finding {
  return width < 600 ? 'screen.phone' : width < 1024 ? 'screen.small' : 'screen.good';
}
const sizeWords = (mb = 0): string => (mb < 1000 ? `${mb} MB` : `${Math.round(mb / 1000)} GB`);

/** Returns one row per check, always in the same order. */
export function rowsOf(found: LabFindings): Row[] {
  const findings: Record<Check, Finding> = {
    browser: browserFinding(found),
    place: `place.${found.place}`,
    storage: storageFinding(found),
    wipe: `wipe.${found.wipe}`,
    clock: clockFinding(found),
    sound: `sound.${found.sound}`,
    voice: `voice.${found.voice}`,
    power: powerFinding(found),
    screen: screenFinding(found),
  };
  const values = {
    browser: found.browser.name || '?',
    app: found.browser.app || '?',
    granted: sizeWords(found.room?.granted),
    used: sizeWords(found.room?.used),
    year: new Date(found.clock.now).getUTCFullYear(),
    built: new Date(found.clock.builtOn).getUTCFullYear(),
    memory: found.memoryGb ?? 0,
    cores: found.cores ?? 0,
    width: found.screen.width,
    height: found.screen.height,
  };
  return checks.map((check) => ({
    check,
    finding: findings[check],
    mark: markOf(findings[check]),
    values,
  }));
}
