import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ActivityShell, type ShellProps } from '#player/activities/shell/ActivityShell.tsx';
import { stepPlaceOf } from '#player/activities/shell/step-place.ts';
import { lessonItems } from '#player/hydrate/module-items.ts';
import { pageData } from '#player/hydrate/page-data.ts';
import { views } from '#player/activities/views.ts';
import { selectReviewItems, type ReviewItem } from '#core/progress/review.ts';
import { interpolate, type Locale } from '#core/text/messages.ts';
import { recall as recallWords } from '../messages/recall.ts';
import { $attempts } from '#player/progress/attempts.ts';
import { draftOf } from '#player/progress/drafts.ts';
import { reviewPool, type PooledItem } from '#player/progress/due.ts';

type Props = {
  base: string;
  lang: Locale;
  /** Which old question of the page this is; the first need not say so. */ nth?: number;
};
type Chosen = {
  shell: Omit<ShellProps, 'words' | 'base' | 'step'> | null;
  again: PooledItem | null;
};

/** The folder of a language, from the root on. */
const folderOf = (lang: Locale): string => (lang === 'vi' ? '' : `${lang}/`);

const placeOf = (nth: number): HTMLElement =>
  document.querySelectorAll<HTMLElement>('[data-island=recall]')[nth]!;

/** The questions the page was built with, by the places they stand in. */
const builtPlaces = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-of]')];

/**
 * What to ask at this place, for the pupil who sits here; null: leave the question the page was
 * built with.
 */
async function choose(nth: number): Promise<Chosen | null> {
  const built: ReviewItem[] = builtPlaces().map(({ dataset }) => ({
    lesson: dataset.of!,
    item: dataset.activity!,
  }));
  const attempts = $attempts.get();
  if (attempts.length === 0) return null;
  const { built: builtOn, pool } = await reviewPool();
  const clock = { now: Date.now(), built: Date.parse(builtOn) };
  const old = selectReviewItems(attempts, pool, built, pageData().lesson, clock)[nth];
  const pooled = pool.find((each) => each.lesson === old?.lesson && each.item === old.item);
  if (!old || !pooled) return null;
  const again = old.missedTwice ? pooled : null;
  if (old.lesson === built[nth]?.lesson && old.item === built[nth].item)
    return { shell: null, again };
  const { kind, spec, hash } = (await lessonItems(old.lesson, pooled.module)).items[old.item]!;
  return {
    shell: {
      lesson: old.lesson,
      item: old.item,
      kind,
      spec,
      hash,
      view: (await views[kind]!()).view,
    },
    again,
  };
}

/**
 * An old question that is due takes the place of the one the page was built with, unless that was
 * touched already.
 */
export function Island({ base, lang, nth = 0 }: Props) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    choose(nth).then(
      (come) => {
        const root = builtPlaces()[nth];
        if (!come || !root || draftOf(root.dataset.activity!) !== undefined) return;
        if (come.shell) {
          render(null, root);
          root.hidden = true;
          placeOf(nth).dataset.asks = `${come.shell.lesson}/${come.shell.item}`;
        }
        setChosen(come);
      },
      (problem: unknown) => console.warn('recall', problem),
    );
  }, [nth]);
  if (!chosen) return null;
  const { shell, again } = chosen;
  const words = recallWords[lang];
  return (
    <>
      {again && (
        <p class="read quiet-note">
          {interpolate(words.missedTwice, { title: again.title })}{' '}
          <a href={`${base}${folderOf(lang)}lessons/${again.lesson}/#b${again.step}`}>
            {words.open}
          </a>
        </p>
      )}
      {shell && (
        <ActivityShell
          {...shell}
          words={pageData().words}
          base={base}
          step={stepPlaceOf(placeOf(nth))}
        />
      )}
    </>
  );
}
