import { useState } from 'react';
import { newPlace } from '#client/script/newPlace.ts';
import { readStored, writeStored } from '#client/sync/deviceStorage.ts';
import { type HalfTyped, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { dutchDay } from '#domain/workshop/dutchDay.ts';
import { useWords } from '#i18n/useWords.ts';
import { defaultGroups, type Form, type SetUpForm } from './Form.ts';

const HABITS = 'prepare';

/** All but what is secret: that is not left on a device. */
export type FreshForm = Omit<Form, 'hostCode'>;

/** A form with sensible values: today, ninety days, the middle script, and the organisation of last time. */
export function useFreshForm(): HalfTyped<FreshForm> {
  const t = useWords('prepare');
  const [fresh] = useState<FreshForm>(() => ({
    set: { title: '', ...habits(), date: dutchDay(Date.now()), retentionDays: 90 },
    scriptId: 'standaard',
    chosen: ['bo2', 'bo3'],
    extraPlaces: [],
    groups: defaultGroups((id) => ({ label: t(`groups.${id}.label`), hint: t(`groups.${id}.hint`) })),
    own: [],
    approval: false,
  }));
  return useHalfTyped(newPlace('sessie'), fresh);
}

type Habits = Pick<SetUpForm, 'organisation' | 'contact' | 'privacyUrl'>;

/** Keeps on this device what will be the same next time. */
export function keepHabits({ organisation, contact, privacyUrl }: Habits): void {
  writeStored(HABITS, JSON.stringify({ organisation, contact, privacyUrl }));
}

function habits(): Habits {
  const none: Habits = { organisation: '', contact: '', privacyUrl: '' };
  try {
    const kept: unknown = JSON.parse(readStored(HABITS) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return none;
    const text = (field: keyof Habits) => {
      const value = (kept as Record<string, unknown>)[field];
      return typeof value === 'string' ? value : '';
    };
    return { organisation: text('organisation'), contact: text('contact'), privacyUrl: text('privacyUrl') };
  } catch {
    return none;
  }
}
