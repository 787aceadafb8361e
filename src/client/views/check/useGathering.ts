import { useEffect, useState } from 'react';
import { hostInfo, meetDevices } from '#client/sync/deskApi.ts';
import { newId } from '#client/sync/device.ts';

const EVERY_MS = 3_000;
const ID = /^[a-z0-9]{4,40}$/;
/** Easy to type on a tablet, and nothing that is mistaken for something else. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

export interface Gathering {
  /** What another device opens; null while it is not known, or when nothing but this computer reaches the server. */
  readonly link: string | null;
  /** True when this page was opened by such a link. */
  readonly invited: boolean;
  /** How many other devices are there now; null when the server does not answer. */
  readonly others: number | null;
  /** True when the server knows no address that another device could use. */
  readonly onlyHere: boolean;
}

/** Brings the devices together that try out the same venue: they find each other by the id in the link. */
export function useGathering(): Gathering {
  const [{ id, invited }] = useState(gatheringOfLink);
  const [device] = useState(newId);
  const [base, setBase] = useState<string | null>(null);
  const [onlyHere, setOnlyHere] = useState(false);
  const [others, setOthers] = useState<number | null>(null);

  useEffect(() => {
    let current = true;
    void reachableOrigin().then((origin) => {
      if (!current) return;
      setBase(origin);
      setOnlyHere(origin === null);
    });
    return () => {
      current = false;
    };
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    const meet = async () => {
      const answer = await meetDevices(id, device);
      if (!current) return;
      setOthers(answer.ok ? answer.value.others : null);
      timer = setTimeout(meet, EVERY_MS);
    };
    void meet();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, device]);

  return { link: base === null ? null : `${base}/check?zaal=${id}`, invited, others, onlyHere };
}

function gatheringOfLink(): { id: string; invited: boolean } {
  const given = new URLSearchParams(window.location.search).get('zaal') ?? '';
  return ID.test(given) ? { id: given, invited: true } : { id: shortId(), invited: false };
}

/** Six signs: it opens nothing, so it need not be hard to guess. */
function shortId(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** This page's own address, or, on the server's own computer, one that tablets can reach. Null when there is none. */
async function reachableOrigin(): Promise<string | null> {
  if (!isLocal(window.location.hostname)) return window.location.origin;
  const answer = await hostInfo();
  const addresses = answer.ok ? answer.value.addresses : [];
  return addresses.find((address) => !isLocal(new URL(address).hostname)) ?? null;
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
}
