/** Everything a wall says about coming in: what a camera reads, and what one types. */
export interface JoinAddress {
  /** The whole link with its secret, for the QR code. */
  readonly link: string;
  /** Short, without protocol: `192.168.1.20:3000/mee`. */
  readonly shown: string;
  /** True when only this computer itself can open the link: there is no address in the local network. */
  readonly onlyHere: boolean;
}

/** True for a page that was opened at an address which other devices cannot reach. */
export function isLocalOnly(origin: string): boolean {
  const { hostname } = new URL(origin);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\./.test(hostname)
  );
}

/**
 * The link for participants. A page opened at localhost gives the address of this computer in the local network,
 * because a tablet's localhost is the tablet itself.
 *
 * @param origin - of this page, such as `http://localhost:3000`
 * @param addresses - how others reach the host, from `GET /api/host`; empty while not known
 */
export function joinAddress(origin: string, addresses: readonly string[], joinSecret: string): JoinAddress {
  const local = isLocalOnly(origin);
  const reachable = local ? addresses.find((address) => !isLocalOnly(address)) : origin;
  const base = (reachable ?? origin).replace(/\/$/, '');
  return {
    link: `${base}/mee#${joinSecret}`,
    shown: `${base.replace(/^https?:\/\//, '')}/mee`,
    onlyHere: local && reachable === undefined,
  };
}

/** A join code in groups that are easy to read out: `HJK 7M2P`. */
export function readableCode(code: string): string {
  return code.replace(/[\s-]/g, '').replace(/^(.{3})(.{4})$/, '$1 $2');
}
