/**
 * Saves a file by a download link. Nothing leaves the computer: the link is to this page's memory,
 * on file:// too.
 */
export function saveFile(content: BlobPart, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/**
 * Saves what a canvas shows as a PNG file.
 * @param name of the file, without its ending
 * @throws if the browser cannot encode the picture
 */
export async function saveCanvas(canvas: HTMLCanvasElement, name: string): Promise<void> {
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('no picture'))), 'image/png'),
  );
  saveFile(blob, `${name}.png`, 'image/png');
}

type Writable = { write(content: BlobPart): Promise<void>; close(): Promise<void> };
type Picker = (options: {
  suggestedName: string;
}) => Promise<{ createWritable(): Promise<Writable> }>;

/**
 * Lets a person choose the file's place, so that it is on the USB stick at once. Works only in
 * Chromium on https, on localhost and on file://. Falls back to a download, also if the browser
 * refuses.
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
