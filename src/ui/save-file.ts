/** Hands the browser a file to save. Nothing leaves the computer: the link is to this page's own memory, on file:// too. */
export function saveFile(content: BlobPart, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
