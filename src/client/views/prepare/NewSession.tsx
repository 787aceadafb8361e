import './prepare.css';
import { useState } from 'react';
import type { OwnScript } from '#client/script/scriptFile.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { useWords } from '#i18n/useWords.ts';
import { ApprovalChoice } from './ApprovalChoice.tsx';
import { BuildScript } from './BuildScript.tsx';
import { FromFile } from './FromFile.tsx';
import { GroupsEditor } from './GroupsEditor.tsx';
import { OwnQuestions } from './OwnQuestions.tsx';
import { OwnScripts } from './OwnScripts.tsx';
import { PlacesChoice } from './PlacesChoice.tsx';
import { ScriptChoice } from './ScriptChoice.tsx';
import { SetUpFields } from './SetUpFields.tsx';
import { useNewSession } from './useNewSession.ts';
import { useScripts } from './useScripts.ts';

/** A new session on one calm page: two minutes, and only the title has to be filled in. What may wait is folded away. */
export function NewSession() {
  const t = useWords('prepare');
  const common = useWords('common');
  const { all, mine, reload } = useScripts();
  const session = useNewSession(all);
  const { form, change, script, own, faults, wrong, busy, error, hostCode, earlier } = session;
  const { setEarlier, handleSubmit, handleMade } = session;
  const [more, setMore] = useState(false);
  const [building, setBuilding] = useState<OwnScript | null>(null);
  const handleBuilt = (scriptId: string | null) => {
    reload();
    setBuilding(null);
    session.forgive();
    if (scriptId !== null) change({ scriptId });
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
          <FromFile earlier={earlier} onEarlier={setEarlier} hostCode={hostCode} onMade={handleMade} />
        </details>
        {hostCode === undefined ? null : (
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
        )}
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
