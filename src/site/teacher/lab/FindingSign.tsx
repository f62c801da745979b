/**
 * Draws ✓, !, ✗ or ? as shapes that differ without colour. Always beside a word, so hidden from
 * screen readers.
 */
export function FindingSign({ mark }: { mark: 'good' | 'look' | 'bad' | 'unsaid' }) {
  return (
    <svg class="finding-sign" viewBox="0 0 32 32" aria-hidden="true">
      {mark === 'good' && (
        <>
          <rect x="3" y="3" width="26" height="26" rx="3" />
          <path d="M9 17l5 5 9-12" />
        </>
      )}
      {mark === 'look' && (
        <>
          <path d="M16 3.5L30 28H2z" />
          <path d="M16 12v7m0 4v.2" />
        </>
      )}
      {mark === 'bad' && (
        <>
          <rect class="filled" x="3" y="3" width="26" height="26" rx="3" />
          <path class="on-filled" d="M10 10l12 12m0-12L10 22" />
        </>
      )}
      {mark === 'unsaid' && (
        <>
          <rect x="3" y="3" width="26" height="26" rx="3" stroke-dasharray="4 3" />
          <path d="M12 13c0-5 8-5 8 0 0 3-4 3-4 6m0 4v.2" />
        </>
      )}
    </svg>
  );
}
