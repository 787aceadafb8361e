import './prepare.css';
import { useEffect, useRef, useState } from 'react';
import type { Script } from '#catalog/Catalog.ts';
import type { OwnScript } from '#client/script/scriptFile.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
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
  const { form, change, script, faults, wrong, busy, error, hostCode, handleSubmit } = session;
  const [more, setMore] = useState(false);
  const [building, setBuilding] = useState<OwnScript | null>(null);
  useOwnScroll(building !== null);
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
          {session.beginAnew === null ? null : (
            <div className="row">
              <span>{t('again.text')}</span>
              <Button onClick={session.beginAnew}>{t('again.empty')}</Button>
            </div>
          )}
        </div>
        <SetUpFields set={form.set} faults={faults} onChange={session.fill} />
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
        <MoreChoices session={session} script={script} open={more} onOpen={setMore} />
        {hostCode === undefined ? null : <HostCodeField session={session} />}
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

/** A page in the place of another begins at its top, and the other is where it was when one comes back. */
function useOwnScroll(isOther: boolean): void {
  const left = useRef(0);
  const before = useRef(isOther);
  const page = document.documentElement;
  // The page that goes is still there.
  if (isOther && !before.current) left.current = page.scrollTop;
  useEffect(() => {
    if (before.current === isOther) return;
    before.current = isOther;
    page.scrollTop = isOther ? 0 : left.current;
  }, [isOther, page]);
}

interface PartProps {
  session: ReturnType<typeof useNewSession>;
}

interface MoreChoicesProps extends PartProps {
  script: Script;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** What may wait, folded away. */
function MoreChoices({ session, script, open, onOpen }: MoreChoicesProps) {
  const t = useWords('prepare');
  const { form, change, own, wrong, hostCode, earlier, setEarlier, handleMade } = session;
  const { groups } = form;
  const handleGroup = (group: StakeholderGroup) => {
    const known = groups.some((each) => each.id === group.id);
    const put = groups.map((each) => (each.id === group.id ? group : each));
    change({ groups: known ? put : [...groups, group] });
  };
  return (
    <details
      className="prepare__more"
      open={open || wrong === 'group'}
      onToggle={(event) => onOpen(event.currentTarget.open)}
    >
      <summary>
        {t('more')} <span className="quiet">{t('moreHint')}</span>
      </summary>
      <PlacesChoice form={form} script={script} onChange={change} />
      <GroupsEditor
        groups={groups}
        eager
        onPut={handleGroup}
        onRemove={(groupId) => change({ groups: groups.filter((each) => each.id !== groupId) })}
      />
      <OwnQuestions form={{ own }} script={script} onChange={change} />
      <ApprovalChoice on={form.approval} onChange={(approval) => change({ approval })} />
      <FromFile earlier={earlier} onEarlier={setEarlier} hostCode={hostCode} onMade={handleMade} />
    </details>
  );
}

function HostCodeField({ session: { form, change, wrong, error } }: PartProps) {
  const t = useWords('prepare');
  const common = useWords('common');
  const refused = error === 'badHostCode' ? common('failure.badHostCode') : null;
  return (
    <TextField
      label={t('hostCode')}
      description={t('hostCodeHint')}
      error={wrong === 'hostCode' ? t('errors.hostCode') : refused}
      type="password"
      autoComplete="off"
      value={form.hostCode}
      onChange={(event) => change({ hostCode: event.target.value })}
    />
  );
}
