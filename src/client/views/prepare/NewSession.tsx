import './prepare.css';
import { places } from 'virtual:catalog/places';
import { questions } from 'virtual:catalog/scripts';
import { type FormEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Script } from '#catalog/Catalog.ts';
import { composeDraft } from '#catalog/composeDraft.ts';
import type { OwnScript } from '#client/script/scriptFile.ts';
import { type ApiError, createWorkshop, hostInfo } from '#client/sync/api.ts';
import { newId, rememberKey } from '#client/sync/device.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { useWords } from '#i18n/useWords.ts';
import type { Created } from '#protocol/http.ts';
import { ApprovalChoice } from './ApprovalChoice.tsx';
import { BuildScript } from './BuildScript.tsx';
import { checkSetUp, completeUrl, type Faults, type Form, ownFor } from './Form.ts';
import { type Brought, FromFile } from './FromFile.tsx';
import { GroupsEditor } from './GroupsEditor.tsx';
import { OwnQuestions } from './OwnQuestions.tsx';
import { OwnScripts } from './OwnScripts.tsx';
import { PlacesChoice } from './PlacesChoice.tsx';
import { ScriptChoice } from './ScriptChoice.tsx';
import { SetUpFields } from './SetUpFields.tsx';
import { keepHabits, useFreshForm } from './useFreshForm.ts';
import { isReady, useScripts } from './useScripts.ts';

/** A new session on one calm page: two minutes, and only the title has to be filled in. What may wait is folded away. */
export function NewSession() {
  const t = useWords('prepare');
  const common = useWords('common');
  const [, go] = useLocation();
  const [form, setForm] = useFreshForm();
  const [faults, setFaults] = useState<Faults>({});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const needsHostCode = useNeedsHostCode();
  const [earlier, setEarlier] = useState<Brought | null>(null);
  const [more, setMore] = useState(false);
  const change = (part: Partial<Form>) => setForm((before) => ({ ...before, ...part }));
  const { all, mine, reload } = useScripts();
  const script = all.find((each) => each.id === form.scriptId) ?? all[0];
  const own = ownFor(form.own, script?.activities ?? []);
  const [building, setBuilding] = useState<OwnScript | null>(null);
  const handleBuilt = (scriptId: string | null) => {
    reload();
    setBuilding(null);
    setWrong(null);
    if (scriptId !== null) change({ scriptId });
  };

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
    handleMade(answer.value, set.title);
  };
  const handleMade = ({ workshopId, facilitatorKey, recoveryCode }: Created, title: string) => {
    rememberKey(workshopId, 'facilitator', facilitatorKey, title);
    // In the history, not in the address: it survives a reload and no one can read it off the screen later.
    go(`/voorbereiden/${workshopId}`, { replace: true, state: { recoveryCode } });
  };

  if (!script) return null;
  if (building !== null)
    return (
      <BuildScript
        key={building.id}
        script={building}
        onUse={({ id }) => handleBuilt(id)}
        onBack={() => handleBuilt(null)}
      />
    );
  return (
    <Page title={t('newTitle')} className="prepare">
      <form className="prepare__form" onSubmit={handleSubmit} noValidate>
        <div className="stack">
          <Heading level={1}>{t('newTitle')}</Heading>
          <p className="prepare__lead">{t('lead')}</p>
        </div>
        <SetUpFields
          set={form.set}
          faults={faults}
          onChange={(set) => change({ set: { ...form.set, ...set } })}
        />
        <ScriptChoice form={form} script={script} scripts={all} onChange={change}>
          <OwnScripts
            script={script}
            mine={mine}
            onBuild={setBuilding}
            onChanged={(scriptId) => {
              reload();
              change({ scriptId: scriptId ?? 'standaard' });
            }}
          />
        </ScriptChoice>
        <details
          className="prepare__more"
          open={more || wrong === 'group'}
          onToggle={(event) => setMore(event.currentTarget.open)}
        >
          <summary>
            {t('more')} <span className="quiet">{t('moreHint')}</span>
          </summary>
          <PlacesChoice form={form} script={script} onChange={change} />
          <GroupsEditor
            groups={form.groups}
            eager
            onPut={(group) =>
              change({
                groups: form.groups.some((each) => each.id === group.id)
                  ? form.groups.map((each) => (each.id === group.id ? group : each))
                  : [...form.groups, group],
              })
            }
            onRemove={(groupId) => change({ groups: form.groups.filter((each) => each.id !== groupId) })}
          />
          <OwnQuestions form={{ own }} script={script} onChange={change} />
          <ApprovalChoice on={form.approval} onChange={(approval) => change({ approval })} />
          <FromFile
            earlier={earlier}
            onEarlier={setEarlier}
            hostCode={needsHostCode ? form.hostCode.trim() : undefined}
            onMade={handleMade}
          />
        </details>
        {needsHostCode ? (
          <TextField
            label={t('hostCode')}
            description={t('hostCodeHint')}
            error={
              wrong === 'hostCode'
                ? t('errors.hostCode')
                : error === 'badHostCode'
                  ? common('failure.badHostCode')
                  : null
            }
            type="password"
            autoComplete="off"
            value={form.hostCode}
            onChange={(event) => change({ hostCode: event.target.value })}
          />
        ) : null}
        <div className="prepare__end">
          {wrong === null ? null : <Alert kind="error">{t(`errors.${wrong}`)}</Alert>}
          {error === null ? null : <Alert kind="error">{failureWords(common, error)}</Alert>}
          <Button variant="primary" large type="submit" busy={busy}>
            {t(busy ? 'creating' : 'create')}
          </Button>
        </div>
      </form>
    </Page>
  );
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
