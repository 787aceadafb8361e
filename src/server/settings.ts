import { readFileSync } from 'node:fs';
import { isIP, isIPv6 } from 'node:net';
import { resolve } from 'node:path';
import { createSecureContext } from 'node:tls';
import { parseArgs } from 'node:util';
import { LIMITS } from '#domain/workshop/limits.ts';

/** What a host can set, by environment variable; `--port` and `--data` overrule theirs. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataFolder: string;
  readonly hostCode: string | null;
  /** How many devices may be in one session at once: whoever has the QR code can take as many as there are. */
  readonly maxSeats: number;
  /** True: whoever connects is the one proxy before it. Otherwise the addresses of proxies, with commas between. */
  readonly trustProxy: boolean | string;
  readonly publicUrl: string | null;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
}

/** Settings that make no sense; the message is a Dutch sentence for the host. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault';
}

export const HELP = `Praatplaat, server

  node dist/server/main.js [--port N] [--data MAP] [--help]

Instellingen (omgevingsvariabelen)
  PORT          poort waarop de server luistert (standaard 3000)
  HOST          adres waarop de server luistert (standaard 0.0.0.0: alle)
  DATA_DIR      map voor de gegevens (standaard ./data)
  HOST_CODE     code die nodig is om een sessie te maken (standaard: geen)
  MAX_SEATS     hoeveel apparaten er tegelijk in één sessie kunnen (standaard en hoogstens ${LIMITS.seats})
  PUBLIC_URL    het adres waarop mensen Praatplaat vinden, zoals https://praatplaat.voorbeeld.nl
  TRUST_PROXY   1 (er staat één proxy voor), of de adressen van de proxy's: dan tellen limieten per bezoeker en niet per proxy
  TLS_CERT, TLS_KEY   bestanden (PEM) om zelf https te spreken`;

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the settings, or `help` when that was asked for. Throws `SettingsFault`. */
export function readSettings(args: readonly string[], env: Env): Settings | 'help' {
  const flags = readFlags(args);
  if (flags.help) return 'help';
  return {
    port: readPort(flags.port ?? (env['PORT'] || '3000')),
    host: env['HOST'] || '0.0.0.0',
    dataFolder: resolve(flags.data ?? (env['DATA_DIR'] || 'data')),
    hostCode: env['HOST_CODE']?.trim() || null,
    maxSeats: readSeats(env['MAX_SEATS'] || String(LIMITS.seats)),
    trustProxy: readTrust(env['TRUST_PROXY'] ?? ''),
    publicUrl: readPublicUrl(env['PUBLIC_URL'] ?? ''),
    tls: readTls(env['TLS_CERT'] ?? '', env['TLS_KEY'] ?? ''),
  };
}

function readFlags(args: readonly string[]): { port?: string; data?: string; help?: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    return values;
  } catch {
    throw new SettingsFault(`Deze opties begrijp ik niet: ${args.join(' ')}\n\n${HELP}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text.trim()) || port > 65_535)
    throw new SettingsFault(`De poort "${text}" is geen getal van 0 tot en met 65535.`);
  return port;
}

function readSeats(text: string): number {
  const seats = Number(text);
  if (!/^\d{1,5}$/.test(text.trim()) || seats < 1 || seats > LIMITS.seats)
    throw new SettingsFault(
      `MAX_SEATS is "${text}". Dat moet een getal zijn van 1 tot en met ${LIMITS.seats}.`,
    );
  return seats;
}

function readTrust(text: string): boolean | string {
  if (['', '0', 'false', 'nee'].includes(text)) return false;
  if (['1', 'true', 'ja'].includes(text)) return true;
  if (!text.split(',').every(isProxy))
    throw new SettingsFault(
      `TRUST_PROXY is "${text}". Dat moet 1 zijn, of de IP-adressen van de proxy, met komma's ertussen.`,
    );
  return text;
}

function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.trim().split('/');
  const most = isIPv6(address) ? 128 : 32;
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  return isIP(address) > 0 && isRange && more.length === 0;
}

function readPublicUrl(text: string): string | null {
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new SettingsFault(
      `PUBLIC_URL is "${text}". Dat moet een adres zijn dat begint met http:// of https://.`,
    );
  return url.origin;
}

function readTls(cert: string, key: string): Settings['tls'] {
  if (cert === '' && key === '') return null;
  if (cert === '' || key === '')
    throw new SettingsFault('TLS_CERT en TLS_KEY horen bij elkaar: zet ze allebei.');
  const tls = { cert: readPem('TLS_CERT', cert), key: readPem('TLS_KEY', key) };
  try {
    createSecureContext(tls);
  } catch (error) {
    throw new SettingsFault(
      `TLS_CERT en TLS_KEY zijn samen geen certificaat met zijn sleutel (PEM, zonder wachtwoord): ${cert}, ${key}. ${String(error)}`,
    );
  }
  return tls;
}

function readPem(name: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new SettingsFault(`Het bestand van ${name} kan niet worden gelezen: ${path}`);
  }
}
