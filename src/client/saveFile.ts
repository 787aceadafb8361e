/** Hands bytes over to the browser as a download of that name. */
export function saveFile(bytes: Uint8Array, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari fetches the address a moment later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
