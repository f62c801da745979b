import type { PageItem } from '#player/hydrate/page-data.ts';
import type { AnyView } from '#player/activities/shell/view.ts';
import { shuffleForTry } from '#core/questions/permute.ts';
import { saveDraft } from '#player/progress/drafts.ts';

/**
 * Returns a form for another round: every question fresh, with options or cards reordered, so that
 * no position can be remembered.
 * @param views by item id
 * @param times earlier answers by item id
 */
export function freshRound(
  form: readonly string[],
  items: Record<string, PageItem>,
  views: Record<string, AnyView>,
  times: ReadonlyMap<string, number>,
): Record<string, PageItem> {
  const again = form.filter((id) => (times.get(id) ?? 0) > 0);
  return Object.fromEntries(
    Object.entries(items).map(([id, item]) => {
      if (!again.includes(id)) return [id, item];
      const spec = permuted(item.spec, times.get(id)!);
      saveDraft(id, views[id]!.initialAnswer(spec as never));
      return [id, { ...item, spec }];
    }),
  );
}

function permuted(spec: PageItem['spec'], times: number): PageItem['spec'] {
  const lists = Object.entries(spec).filter(
    ([field, value]) => (field === 'options' || field === 'cards') && Array.isArray(value),
  );
  return {
    ...spec,
    ...Object.fromEntries(
      lists.map(([field, value]) => [field, shuffleForTry(value as unknown as unknown[], times)]),
    ),
  };
}
