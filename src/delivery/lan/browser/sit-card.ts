import { signOut, mergeIntoProfile, signIn } from '#player/profiles/cards.ts';
import { rememberCredential, type KnownCard } from '#player/profiles/lan-credentials.ts';
import { openStore } from '#player/progress/open-store.ts';
import { $partners, $activeProfile, setPartners } from '#player/profiles/active-profile.ts';
import type { TypedCard } from '#core/codes/typed-paper.ts';
import type { Work } from '#core/files/work-file.ts';
import { fetchWork, type NotDone } from './card-client.ts';

export type SignInResult = { state: 'sat'; card: KnownCard } | { state: 'refused'; why: NotDone };
/** Unnamed work exists here: the pupil is asked whether it is theirs. */
export type Asked = { state: 'asks'; answers: number; go(isMine: boolean): Promise<SignInResult> };

/** Downloads a card's work from the teacher's PC and activates its profile on this computer. */
export async function signInWithCard(
  base: string,
  { n, code }: TypedCard,
): Promise<SignInResult | Asked> {
  const come = await fetchWork(base, `${n} ${code}`);
  if (come.state === 'refused') return come;
  const card = { profile: come.work.profiles[0]!.id, n, code: come.key ?? code };
  const answers = await unnamedAnswers(card.profile);
  if (answers === 0) return sit(card, come.work, false);
  return { state: 'asks', answers, go: (isMine) => sit(card, come.work, isMine) };
}

async function unnamedAnswers(card: string): Promise<number> {
  const { profile } = $activeProfile.get();
  if (profile === '' || profile === card) return 0;
  const { attempts, profiles } = await (await openStore()).workOf(profile);
  return profiles[0]?.name ? 0 : attempts.length;
}

async function sit(card: KnownCard, work: Work, isMine: boolean): Promise<SignInResult> {
  const store = await openStore();
  const beside = $partners.get();
  const taken = await store.importWork(work);
  if (taken.state === 'refused') return { state: 'refused', why: 'notKept' };
  // The pupil comes from another computer: its places apply here too.
  for (const place of work.places) await store.savePlace(place);
  if (isMine) {
    if ((await mergeIntoProfile(card.profile)).state === 'refused')
      return { state: 'refused', why: 'notKept' };
  } else if ($activeProfile.get().profile !== card.profile && $activeProfile.get().profile !== '')
    await signOut();
  // This pupil becomes active, and the partners stay.
  setPartners(beside.filter((profile) => profile !== card.profile));
  await signIn(card.profile);
  // After activating: a remembered card that is not active counts as left behind.
  rememberCredential(card);
  return { state: 'sat', card };
}
