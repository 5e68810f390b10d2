/** Hands a file to the person through the browser's own download; for pages only. */
export function download({ name, blob }: { name: string; blob: Blob }): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address in its own time; a minute is far more than it takes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
