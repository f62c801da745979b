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
  /** The index of this review question on the page; omitted for the first. */ nth?: number;
};
type Chosen = {
  shell: Omit<ShellProps, 'words' | 'base' | 'step'> | null;
  again: PooledItem | null;
};

/** Returns the folder of a language, relative to the root. */
const folderOf = (lang: Locale): string => (lang === 'vi' ? '' : `${lang}/`);

const placeOf = (index: number): HTMLElement =>
  document.querySelectorAll<HTMLElement>('[data-island=recall]')[index]!;

/** Returns the elements of the review questions the page was built with. */
const builtPlaces = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-of]')];

/**
 * Selects the review question at this index for the active profile; null keeps the one the page was
 * built with.
 */
async function choose(index: number): Promise<Chosen | null> {
  const built: ReviewItem[] = builtPlaces().map(({ dataset }) => ({
    lesson: dataset.of!,
    item: dataset.activity!,
  }));
  const attempts = $attempts.get();
  if (attempts.length === 0) return null;
  const { built: builtOn, pool } = await reviewPool();
  const clock = { now: Date.now(), built: Date.parse(builtOn) };
  const old = selectReviewItems(attempts, pool, built, pageData().lesson, clock)[index];
  const pooled = pool.find((item) => item.lesson === old?.lesson && item.item === old.item);
  if (!old || !pooled) return null;
  const again = old.missedTwice ? pooled : null;
  if (old.lesson === built[index]?.lesson && old.item === built[index].item)
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
 * Replaces the review question the page was built with by one that is due, unless it was touched
 * already.
 */
export function Island({ base, lang, nth: index = 0 }: Props) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    choose(index).then(
      (come) => {
        const root = builtPlaces()[index];
        if (!come || !root || draftOf(root.dataset.activity!) !== undefined) return;
        if (come.shell) {
          render(null, root);
          root.hidden = true;
          placeOf(index).dataset.asks = `${come.shell.lesson}/${come.shell.item}`;
        }
        setChosen(come);
      },
      (problem: unknown) => console.warn('recall', problem),
    );
  }, [index]);
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
          step={stepPlaceOf(placeOf(index))}
        />
      )}
    </>
  );
}
