// The imitated screens an author may put in a text, and what each is made of.

/**
 * A kind of imitated screen: attributes it needs, others it may have, and the marks inside it.
 * `from` names a question of the lesson whose cases it shows; it replaces what `given` lists.
 */
export type SurfaceKind = {
  needs: readonly string[];
  may?: readonly string[];
  marks?: readonly ('Message' | 'Item' | 'Path')[];
  given?: readonly string[];
};

const picture = ['picture', 'alt'];
const person = ['face', 'note', 'unknown'];

export const surfaceKinds: Record<string, SurfaceKind> = {
  lock: { needs: ['owner', 'at'], may: ['battery', 'from'], marks: ['Message'], given: [] },
  inbox: { needs: ['owner', 'from'], may: ['name', 'open'], given: [] },
  thread: {
    needs: ['owner', 'app', 'name'],
    may: [...person, 'day', 'seen', 'draft'],
    marks: ['Message'],
  },
  ai: { needs: ['owner', 'app'], marks: ['Message'] },
  feed: {
    needs: ['owner', 'app', 'text'],
    may: ['from', 'topic', 'name', 'face', 'next', ...picture],
    given: ['app', 'text'],
  },
  scores: { needs: ['owner'], may: ['from'], marks: ['Item'], given: [] },
  call: { needs: ['owner', 'name'], may: [...person, 'at', 'ways'], marks: ['Message'] },
  video: {
    needs: ['owner', 'name', ...picture],
    may: [...person, 'at', 'ways'],
    marks: ['Message'],
  },
  tabs: { needs: ['owner', 'address'], may: ['name', ...person, ...picture], marks: ['Item'] },
  permission: { needs: ['owner', 'app', 'name'], may: ['note', 'battery', 'choices', 'chosen'] },
  profile: { needs: ['owner', 'app', 'name'], may: [...person, ...picture], marks: ['Item'] },
  form: {
    needs: ['owner', 'name', 'button'],
    may: ['app', 'address', 'cut', 'note'],
    marks: ['Item'],
  },
  comments: {
    needs: ['owner', 'app', 'name'],
    may: ['face', 'note', 'text', ...picture],
    marks: ['Message'],
  },
  paper: { needs: ['name'], may: ['note'], marks: ['Item'] },
  poster: { needs: ['name'], may: ['text', 'note', ...picture] },
  map: { needs: ['owner', 'text'], may: ['face'], marks: ['Path', 'Item'] },
};

const ofKind = ({ needs, may = [] }: SurfaceKind): readonly string[] => [...needs, ...may];

/** Every attribute of every kind, for the check of unknown ones. */
export const surfaceAttributes: string[] = [
  ...new Set(['kind', ...Object.values(surfaceKinds).flatMap(ofKind)]),
];

/** Returns the faults in the attributes and marks of a screen of a known kind. */
export type SurfaceFault =
  | { what: 'missing'; name: string }
  | { what: 'unused'; name: string; allowed: readonly string[] }
  | { what: 'mark'; name: string; allowed: readonly string[] };

/**
 * Returns what a screen lacks for its kind, and what its kind does not show.
 * @param attributes names of its attributes
 * @param marks names of the marks inside it
 */
export function faultsOfSurface(
  kind: SurfaceKind,
  attributes: readonly string[],
  marks: readonly string[],
): SurfaceFault[] {
  const given = attributes.includes('from') ? (kind.given ?? []) : [];
  const allowed = ofKind(kind);
  const marksOfKind: readonly string[] = kind.marks ?? [];
  return [
    ...kind.needs
      .filter((name) => !attributes.includes(name) && !given.includes(name))
      .map((name) => ({ what: 'missing' as const, name })),
    ...attributes
      .filter((name) => name !== 'kind' && !allowed.includes(name))
      .map((name) => ({ what: 'unused' as const, name, allowed })),
    ...[...new Set(marks)]
      .filter((name) => !marksOfKind.includes(name))
      .map((name) => ({ what: 'mark' as const, name, allowed: marksOfKind })),
  ];
}
