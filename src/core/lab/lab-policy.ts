/**
 * The table of browser settings for a lab. A teacher's choices (`PolicyForm`) become lines, and the
 * files for Linux and Windows are written from those lines (`core/files/policy-files.ts`).
 */
export const policyBrowsers = ['chrome', 'edge'] as const;
export type PolicyBrowser = (typeof policyBrowsers)[number];
export type PolicyValue = boolean | number | string | readonly string[];

export const settings = [
  'search',
  'video',
  'downloads',
  'home',
  'private',
  'guest',
  'accounts',
  'notices',
  'place',
  'extensions',
  'adult',
] as const;
type Setting = (typeof settings)[number];

export type PolicyForm = {
  search: boolean;
  video: 'off' | 'moderate' | 'strict';
  downloads: 'off' | 'dangerous' | 'all';
  /** Address of the first page; '' for none. */
  home: string;
  private: boolean;
  guest: boolean;
  accounts: boolean;
  notices: boolean;
  place: boolean;
  extensions: boolean;
  adult: boolean;
};

/** The default choices: what a lab needs most without limiting a lesson. */
export const usualForm: PolicyForm = {
  search: true,
  video: 'moderate',
  downloads: 'dangerous',
  home: '',
  private: true,
  guest: true,
  accounts: true,
  notices: true,
  place: true,
  extensions: false,
  adult: false,
};

type Line = {
  setting: Setting;
  /** The name of the policy in each browser that has one. */
  names: Partial<Record<PolicyBrowser, string>>;
  /** Null if the teacher did not choose it. */
  value(form: PolicyForm): PolicyValue | null;
};

const both = (name: string): Line['names'] => ({ chrome: name, edge: name });
const when = <T extends PolicyValue>(on: boolean, value: T): T | null => (on ? value : null);
const line = (setting: Setting, names: Line['names'], value: Line['value']): Line => ({
  setting,
  names,
  value,
});

/**
 * Chromium calls the lines of `home`, except the button, sensitive. On Windows both browsers ignore
 * them unless the computer is in a domain or centrally managed (Chromium's policy documentation;
 * learn.microsoft.com, RestoreOnStartup).
 */
export const policyTable: readonly Line[] = [
  line('search', both('ForceGoogleSafeSearch'), ({ search }) => when(search, true)),
  line('search', { edge: 'ForceBingSafeSearch' }, ({ search }) => when(search, 2)),
  line('video', both('ForceYouTubeRestrict'), ({ video }) =>
    video === 'off' ? null : video === 'strict' ? 2 : 1,
  ),
  // Not 2, “potentially dangerous”: it blocks pupils' own work files too (`npm run prove --
  // lab-policy`).
  line('downloads', both('DownloadRestrictions'), ({ downloads }) =>
    downloads === 'off' ? null : downloads === 'all' ? 3 : 1,
  ),
  line('home', both('HomepageLocation'), ({ home }) => when(home !== '', home)),
  line('home', both('HomepageIsNewTabPage'), ({ home }) => when(home !== '', false)),
  line('home', both('ShowHomeButton'), ({ home }) => when(home !== '', true)),
  line('home', both('RestoreOnStartup'), ({ home }) => when(home !== '', 4)),
  line('home', both('RestoreOnStartupURLs'), ({ home }) => when(home !== '', [home])),
  line(
    'private',
    { chrome: 'IncognitoModeAvailability', edge: 'InPrivateModeAvailability' },
    (form) => when(form.private, 1),
  ),
  line('guest', both('BrowserGuestModeEnabled'), ({ guest }) => when(guest, false)),
  line(
    'guest',
    { chrome: 'BrowserAddPersonEnabled', edge: 'BrowserAddProfileEnabled' },
    ({ guest }) => when(guest, false),
  ),
  line('accounts', both('BrowserSignin'), ({ accounts }) => when(accounts, 0)),
  line('accounts', both('PasswordManagerEnabled'), ({ accounts }) => when(accounts, false)),
  line('notices', both('DefaultNotificationsSetting'), ({ notices }) => when(notices, 2)),
  line('place', both('DefaultGeolocationSetting'), ({ place }) => when(place, 2)),
  line('extensions', both('ExtensionInstallBlocklist'), ({ extensions }) =>
    when(extensions, ['*']),
  ),
  line('adult', { chrome: 'SafeSitesFilterBehavior' }, ({ adult }) => when(adult, 1)),
];

export type PolicyLine = { setting: Setting; name: string; value: PolicyValue };

/** Returns the lines of one browser, in the order of the table. */
export const policyLines = (form: PolicyForm, browser: PolicyBrowser): PolicyLine[] =>
  policyTable.flatMap(({ setting, names, value }) => {
    const [name, chosen] = [names[browser], value(form)];
    return name && chosen !== null ? [{ setting, name, value: chosen }] : [];
  });

/** Names whose value is a list: each is a key of its own in the registry. */
export const listNames: readonly string[] = ['RestoreOnStartupURLs', 'ExtensionInstallBlocklist'];

/** Returns every name the table may write in one browser, for undoing. */
export const everyName = (browser: PolicyBrowser): string[] =>
  policyTable.flatMap(({ names }) => names[browser] ?? []);

/**
 * Returns a start page's address: http, https or a file; null for anything else. '' means no start
 * page and is allowed.
 */
export function readHome(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  try {
    const { protocol, href } = new URL(text);
    return ['http:', 'https:', 'file:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
