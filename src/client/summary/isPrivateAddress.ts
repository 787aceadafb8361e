/** True for a host name that works in one building only: a laptop as server, at an address of the local network. */
export function isPrivateAddress(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    /\.(local|localhost|lan|home|internal|test)$/.test(hostname) ||
    /^(10|127)\./.test(hostname) ||
    /^192\.168\./.test(hostname) ||
    /^169\.254\./.test(hostname) ||
    /^172\.(1[6-9]|2\d|3[01])\./.test(hostname) ||
    /^\[(f[cd]|fe80|::1)/i.test(hostname)
  );
}
