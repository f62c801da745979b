/**
 * Hands the browser a file to save. Nothing leaves the computer: the link is to this page's own
 * memory, on file:// too.
 */
export function saveFile(content: BlobPart, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

type Writable = { write(content: BlobPart): Promise<void>; close(): Promise<void> };
type Picker = (options: {
  suggestedName: string;
}) => Promise<{ createWritable(): Promise<Writable> }>;

/**
 * Lets a person choose where the file goes, so that it is on the stick at once: where the browser
 * can, which is Chromium on https, on this computer and from a file. Elsewhere, and where it
 * refuses, it is a download.
 */
export async function saveFileAs(
  content: BlobPart,
  name: string,
  type = 'application/json',
): Promise<'chosen' | 'download' | 'left'> {
  const { showSaveFilePicker } = window as { showSaveFilePicker?: Picker };
  if (showSaveFilePicker)
    try {
      const writable = await (await showSaveFilePicker({ suggestedName: name })).createWritable();
      await writable.write(content);
      await writable.close();
      return 'chosen';
    } catch (problem) {
      if ((problem as Error).name === 'AbortError') return 'left';
    }
  saveFile(content, name, type);
  return 'download';
}
