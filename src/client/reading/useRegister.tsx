import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { readStored, writeStored } from '#client/sync/deviceStorage.ts';
import type { Wording } from '#domain/workshop/Wording.ts';

/** In which Dutch somebody reads: professional (`tekst`), or plain (`tekst_b1`). */
export type Register = keyof Wording;

interface Reading {
  readonly register: Register;
  readonly choose: (register: Register) => void;
}

const KEY = 'register';
const ReadingContext = createContext<Reading>({ register: 'tekst_b1', choose: () => {} });

/** Keeps in which Dutch this device reads; `fallback` counts until somebody has chosen. */
export function RegisterProvider({ fallback, children }: { fallback: Register; children: ReactNode }) {
  const [chosen, setChosen] = useState<Register | null>(stored);
  const register = chosen ?? fallback;
  const reading = useMemo<Reading>(
    () => ({
      register,
      choose: (next) => {
        writeStored(KEY, next);
        setChosen(next);
      },
    }),
    [register],
  );
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

/** The register that this device reads in, and how to choose the other. */
export function useRegister(): Reading {
  return useContext(ReadingContext);
}

function stored(): Register | null {
  const value = readStored(KEY);
  return value === 'tekst' || value === 'tekst_b1' ? value : null;
}
