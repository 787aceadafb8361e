import { places } from 'virtual:catalog/places';
import { questions } from 'virtual:catalog/scripts';
import { type FormEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Script } from '#catalog/Catalog.ts';
import { composeDraft } from '#catalog/composeDraft.ts';
import type { ApiError } from '#client/sync/api.ts';
import { createWorkshop, hostInfo } from '#client/sync/deskApi.ts';
import { newId, rememberKey } from '#client/sync/device.ts';
import type { Created } from '#protocol/http.ts';
import { checkSetUp, completeUrl, type Faults, type Form, ownFor } from './Form.ts';
import type { Brought } from './FromFile.tsx';
import { keepHabits, useFreshForm } from './useFreshForm.ts';
import { isReady } from './useScripts.ts';

/** The form of a new session: what is filled in, what is wrong with it, and making the session of it. */
export function useNewSession(scripts: readonly Script[]) {
  const [, go] = useLocation();
  const fresh = useFreshForm();
  const [hostCode, setHostCode] = useState('');
  const form: Form = { ...fresh.value, hostCode };
  const [faults, setFaults] = useState<Faults>({});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const needsHostCode = useNeedsHostCode();
  const [earlier, setEarlier] = useState<Brought | null>(null);
  const change = ({ hostCode: code, ...part }: Partial<Form>) => {
    if (code !== undefined) setHostCode(code);
    if (Object.keys(part).length > 0) fresh.write({ ...fresh.value, ...part });
  };
  /** Takes what is filled in, and says no more that it is wrong: she is mending it. */
  const fill = (set: Partial<Form['set']>) => {
    change({ set: { ...form.set, ...set } });
    const left = Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in set)));
    setFaults(left);
    if (wrong === 'check' && Object.keys(left).length === 0) setWrong(null);
  };
  const script = scripts.find((each) => each.id === form.scriptId) ?? scripts[0];
  const own = ownFor(form.own, script?.activities ?? []);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !script) return;
    const set = { ...form.set, privacyUrl: completeUrl(form.set.privacyUrl) };
    const found = checkSetUp(set, Date.now());
    const fault = Object.keys(found).length > 0 ? 'check' : faultOf(form, script, needsHostCode);
    change({ set });
    setFaults(found);
    setWrong(fault);
    setError(null);
    if (fault !== null) return focusFirstFault();
    setBusy(true);
    const draft = composeDraft(
      { script, questions, placeTitle, newId },
      { ...form, own, set, groups: form.groups.map((group, order) => ({ ...group, order })) },
    );
    const answer = await createWorkshop(
      {
        ...draft,
        approval: form.approval,
        ...(earlier === null ? {} : { earlier: { steps: earlier.steps, scores: earlier.scores } }),
      },
      needsHostCode ? form.hostCode.trim() : undefined,
    );
    setBusy(false);
    if (!answer.ok) return setError(answer.error);
    keepHabits(set);
    fresh.forget();
    handleMade(answer.value, set.title);
  };
  const handleMade = ({ workshopId, facilitatorKey, recoveryCode }: Created, title: string) => {
    rememberKey(workshopId, 'facilitator', facilitatorKey, title);
    // In the history, not in the address: it survives a reload and no one can read it off the screen later.
    go(`/voorbereiden/${workshopId}`, { replace: true, state: { recoveryCode } });
  };
  return {
    form,
    change,
    fill,
    script,
    own,
    faults,
    wrong,
    forgive: () => setWrong(null),
    busy,
    error,
    /** Begun before this page was loaded; null when it was not. */
    beginAnew: fresh.isKept ? fresh.forget : null,
    hostCode: needsHostCode ? form.hostCode.trim() : undefined,
    earlier,
    setEarlier,
    handleSubmit,
    handleMade,
  };
}

type Wrong = 'check' | 'script' | 'group' | 'hostCode';

function faultOf(form: Form, script: Script, needsHostCode: boolean): Wrong | null {
  if (!isReady(script)) return 'script';
  if (form.groups.some((group) => group.label.trim() === '')) return 'group';
  return needsHostCode && form.hostCode.trim() === '' ? 'hostCode' : null;
}

/** The title of an activity at a place that the script does not visit: the word under which the picture knows it. */
function placeTitle(id: string) {
  const label = places.find((place) => place.id === id)?.label ?? id;
  return { tekst: label, tekst_b1: label };
}

/** To the field that has to be mended; after React has drawn the error at it. */
function focusFirstFault(): void {
  setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
}

function useNeedsHostCode(): boolean {
  const [needs, setNeeds] = useState(false);
  useEffect(() => {
    let gone = false;
    void hostInfo().then((answer) => {
      if (!gone && answer.ok) setNeeds(answer.value.needsHostCode);
    });
    return () => {
      gone = true;
    };
  }, []);
  return needs;
}
