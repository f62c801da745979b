const KEY = 'elm:class';

/** The class code open on this computer, so that the next pupil who opens the door sees it too. '' when none. */
export function assignedHere(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function keepAssigned(code: string): void {
  try {
    if (code) localStorage.setItem(KEY, code);
    else localStorage.removeItem(KEY);
  } catch {
    // Then the code is typed again by the next pupil.
  }
}
