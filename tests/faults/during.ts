/**
 * Opens, acts, and always closes: an open server or browser would keep a failed trial from ending.
 */
export async function during<Open extends { close(): Promise<void> }, Result>(
  opening: Promise<Open>,
  act: (open: Open) => Promise<Result>,
): Promise<Result> {
  const open = await opening;
  try {
    return await act(open);
  } finally {
    await open.close();
  }
}
