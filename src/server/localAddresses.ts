import { networkInterfaces } from 'node:os';

/** Where devices in the same network find a server on this machine: `http://192.168.1.20:3000`. */
export function localAddresses(scheme: 'http' | 'https', port: number): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !isSelfAssigned(address))
    .map(({ address }) => `${scheme}://${address}${isStandard(scheme, port) ? '' : `:${port}`}`);
}

/** 169.254.…: given by a machine to itself when no network answered (RFC 3927); no tablet reaches it. */
function isSelfAssigned(address: string): boolean {
  return address.startsWith('169.254.');
}

function isStandard(scheme: 'http' | 'https', port: number): boolean {
  return port === (scheme === 'https' ? 443 : 80);
}
