/** What a pupil reads of an item, by the limit that holds for it. */
export type Role = 'screen' | 'option' | 'feedback' | 'hint' | 'title' | 'described';
export type SpecText = { field: string; role: Role; text: string };

const screen = new Set([
  'intro',
  'stem',
  'ask',
  'messages',
  'say',
  'enough',
  'note',
  'notice',
  'model',
  'parts',
  'says',
  'later',
  'tells',
  'feels',
]);
const feedback = new Set(['feedback', 'right', 'missed', 'why', 'after', 'next', 'known', 'askedAll']);
const option = new Set([
  'options',
  'cards',
  'choices',
  'people',
  'places',
  'tellNow',
  'spots',
  'boxes',
  'pairs',
  'checks',
  'acts',
  'judge',
  'sure',
  'replies',
  'rules',
  'types',
]);
const notRead = new Set([
  'id',
  'kind',
  'mode',
  'look',
  'use',
  'iCan',
  'critical',
  'variantOf',
  'face',
  'picture',
  'leftPicture',
  'rightPicture',
  'box',
  'verdict',
  'misconception',
  'sign',
  'order',
  'anytime',
  'early',
  'late',
  'goto',
  'start',
  'own',
  'at',
  'atLeast',
  'from',
  'who',
  'me',
  'app',
  'truth',
  'with',
  'way',
  'how',
  'feel',
  'carefulLast',
  'severalSafe',
]);

function roleOf(keys: readonly string[]): Role {
  const last = keys.at(-1)!;
  // “right” is a remark everywhere but in a pair, where it is the other side.
  if (keys.includes('pairs') && (last === 'left' || last === 'right')) return 'option';
  if (feedback.has(last)) return 'feedback';
  if (last === 'hints') return 'hint';
  if (last === 'pictureText') return 'described';
  if (keys.some((key) => screen.has(key))) return 'screen';
  return last === 'text' && keys.some((key) => option.has(key)) ? 'option' : 'title';
}

/** Every text of a spec that is read, with its role told from the names of its fields, so that a new kind needs no line here. `passes` are the fields left out. */
export function specTexts(
  value: unknown,
  keys: readonly string[] = [],
  field = '',
  passes: ReadonlySet<string> = notRead,
): SpecText[] {
  const at = (more: string) => (field === '' ? more : `${field}, ${more}`);
  if (typeof value === 'string') return [{ field, role: roleOf(keys), text: value }];
  if (Array.isArray(value))
    return value.flatMap((each, n) => {
      const id = (each as { id?: unknown } | null)?.id;
      return specTexts(each, keys, at(typeof id === 'string' ? `“${id}”` : `mục ${n + 1}`), passes);
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    passes.has(key) ? [] : specTexts(each, [...keys, key], at(key), passes),
  );
}

/** What stands on the screen at once: the question with its scene and messages; each scene of a story by itself. */
export function screensOf(spec: Record<string, unknown>): { field: string; text: string }[] {
  const own = specTexts({ intro: spec['intro'], messages: spec['messages'], stem: spec['stem'] })
    .map(({ text }) => text)
    .join('\n');
  type Story = { scenes?: Record<string, { say?: unknown; ask?: unknown }> };
  const scenes = ['call', 'story'].flatMap((of) =>
    Object.entries((spec[of] as Story | undefined)?.scenes ?? {}).map(([id, { say, ask }]) => ({
      field: `${of}, scenes, ${id}`,
      text: specTexts({ say, ask })
        .map(({ text }) => text)
        .join('\n'),
    })),
  );
  // Of cases one is open at a time: what it shows and what can be chosen of it are its screen.
  const cases = ((spec['cases'] ?? []) as { id: string; parts?: unknown; tells?: unknown }[]).map(
    ({ id, parts, tells }) => ({
      field: `cases, “${id}”`,
      text: specTexts({ tells, parts })
        .filter(({ role }) => role === 'screen')
        .map(({ text }) => text)
        .join('\n'),
    }),
  );
  return [{ field: 'intro, stem', text: own }, ...scenes, ...cases];
}
