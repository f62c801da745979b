/** Drawings in a box of 24 × 24; `line` ones are strokes, the others are filled. */
const drawings = {
  hang: {
    path: 'M2 14.500c0-7 20-7 20 0l-.8 2.800-5-1v-3.200c-2.700-.9-5.700-.9-8.400 0v3.200l-5 1z',
  },
  flag: { path: 'M5 21V3h14l-3.500 5 3.500 5H7.400v8z' },
  person: {
    path: 'M10 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M3 20c0-8 14-8 14 0zM18 7h2v2.500h2.500v2H20V14h-2v-2.500h-2.500v-2H18z',
  },
  phone: {
    path: 'M6.500 3 10 8 7.800 10.300a13 13 0 0 0 5.900 5.900L16 14l5 3.500-1.500 3.500C10 22 2 14 3 4.500z',
  },
  mute: {
    path: 'M9 11V6a3 3 0 0 1 6 0v6M6 11c0 8 12 8 12 0M12 17v4M4 4l16 16',
    line: true,
  },
  speaker: {
    path: 'M4 9.500h4l5-4.500v14l-5-4.500H4zM16.500 9a4.500 4.500 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11',
    line: true,
  },
  play: { path: 'M7 4.500v15l12-7.500z' },
  up: { path: 'M12 20V5M5.500 11.500 12 5l6.500 6.500', line: true },
  'eye-off': { path: 'M3 12c4-6 14-6 18 0-4 6-14 6-18 0M4.500 20 19.500 4', line: true },
  lock: { path: 'M5 11h2V8a5 5 0 0 1 10 0v3h2v9H5zm4 0h6V8a3 3 0 0 0-6 0z' },
  find: { path: 'M10.500 4.500a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15 15l5.500 5.500', line: true },
  done: { path: 'M4 4h16v16H4zM8 12.300l3 3.100 5.300-6.400', line: true },
  send: { path: 'M3 4.500 21.500 12 3 19.500 5.500 12z' },
} as const;

export type SurfaceIconName = keyof typeof drawings;

/** A small drawing on an imitated screen, for the eyes: its word is beside it. */
export function SurfaceIcon({ name }: { name: SurfaceIconName }) {
  const { path, ...rest } = drawings[name];
  return (
    <svg
      class={'line' in rest ? 'surface-icon stroke' : 'surface-icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
