import { type FormEvent, useState } from 'react';
import { deskPath } from '#client/conduct/deskRole.ts';
import { LazyRewritten, LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { UndoButton } from '#client/conduct/UndoButton.tsx';
import { useActAll } from '#client/conduct/useActAll.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ButtonLink } from '#client/ui/ButtonLink.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { JoinDetails } from '#client/wall/JoinDetails.tsx';
import { useJoin } from '#client/wall/useJoin.ts';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';
import { useWords } from '#i18n/useWords.ts';
import { ApprovalChoice } from './ApprovalChoice.tsx';
import { checkSetUp, completeUrl, type Faults, type SetUpForm } from './Form.ts';
import { GroupsEditor } from './GroupsEditor.tsx';
import { ReplaceScript } from './ReplaceScript.tsx';
import { SetUpFields } from './SetUpFields.tsx';
import { StepsEditor } from './StepsEditor.tsx';

/** Everything about a session that can still be changed, each part saved on its own. */
export function EditForms({ workshopId }: { workshopId: string }) {
  const t = useWords('prepare');
  const act = useAct();
  const rejection = useWords('rejections');
  const view = useSession((state) => state.view);
  const role = useSession(({ actor }) => (actor.role === 'cofacilitator' ? actor.role : 'facilitator'));
  const [refused, setRefused] = useState<ReturnType<typeof act>>(null);
  const workshop = workshopOf(view);
  const { join, code } = useJoin(view);
  const place = useDeskPlace('groep');
  if (!workshop) return null;
  return (
    <Page
      title={t('editTitle')}
      className="prepare"
      header={
        <ButtonLink href={deskPath(role, workshopId)} icon="back">
          {t('edit.back')}
        </ButtonLink>
      }
    >
      <div className="prepare__form">
        <Heading level={1}>{t('editTitle')}</Heading>
        <div className="prepare__undo">
          <UndoButton />
        </div>
        {refused === null ? null : <Alert kind="error">{rejection(refused)}</Alert>}
        <LazyRewritten />
        <SetUpEditor key={workshop.id} workshop={workshop} />
        <GroupsEditor
          groups={groupsInOrder(view)}
          keptAt={place}
          onPut={(group, on) => {
            const put = ({ id: groupId, ...words }: StakeholderGroup) =>
              ({ type: 'putGroup', groupId, ...words }) as const;
            setRefused(act(on ? writtenOver(put(group), put(on)) : put(group)));
          }}
          onRemove={(groupId) => setRefused(act({ type: 'removeGroup', groupId }))}
        />
        <StepsEditor onRefused={setRefused} />
        <ApprovalChoice
          on={workshop.approval === true}
          onChange={(on) => setRefused(act({ type: 'setApproval', on }))}
        />
        <ReplaceScript onRefused={setRefused} />
        {join === null ? null : (
          <section className="prepare__section">
            <Heading level={2}>{t('created.join')}</Heading>
            <JoinDetails join={join} code={code} />
          </section>
        )}
      </div>
    </Page>
  );
}

function SetUpEditor({ workshop }: { workshop: Workshop }) {
  const t = useWords('prepare');
  const rejection = useWords('rejections');
  const actAll = useActAll();
  const [faults, setFaults] = useState<Faults>({});
  const [said, setSaid] = useState<{ kind: 'ok' | 'error'; text: string } | null>(null);
  const { title, organisation, contact, privacyUrl, date, retentionDays } = workshop;
  const stored: SetUpForm = { title, organisation, contact, privacyUrl, date, retentionDays };
  const typed = useHalfTyped(useDeskPlace('opzet'), stored);
  const set = typed.value;
  const handleSave = (event: FormEvent) => {
    event.preventDefault();
    const completed = { ...set, privacyUrl: completeUrl(set.privacyUrl) };
    const found = checkSetUp(completed, Date.now());
    setFaults(found);
    if (Object.keys(found).length > 0) return setSaid({ kind: 'error', text: t('errors.check') });
    // Only what she changed: the rest may be somebody else's, of this very moment. The day apart, and last: once people were
    // told when everything goes it may be refused, and the rest must not be lost with it.
    const { date: newDate, retentionDays: newDays, ...rest } = changesIn(workshop, completed);
    const day = onlyGiven({ date: newDate, retentionDays: newDays });
    const texts = writtenOver(setting(rest), setting(partOf(typed.on, rest)));
    const code = actAll([texts, setting(day)].filter((each) => isAny(each.set)));
    if (code === 'promised') {
      typed.write({ ...stored, ...rest, date: set.date, retentionDays: set.retentionDays });
      setFaults({ [newDays === undefined ? 'date' : 'retentionDays']: 'dateLater' });
      return setSaid({ kind: 'error', text: t(isAny(rest) ? 'edit.savedButDay' : 'edit.notDay') });
    }
    if (code === null) typed.forget();
    setSaid(code === null ? { kind: 'ok', text: t('edit.saved') } : { kind: 'error', text: rejection(code) });
  };
  const changed = isAny(changesIn(workshop, set));
  const clashing = TEXTS.filter((each) => typed.clashes.includes(each));
  return (
    <form className="stack" onSubmit={handleSave} noValidate>
      <SetUpFields
        set={set}
        faults={faults}
        promisedDay={workshop.promised ? workshop.expiresAt : null}
        onChange={(part) => {
          typed.write({ ...set, ...part });
          setSaid(null);
        }}
      />
      {clashing.map((each) => (
        <LazyTheirs
          key={each}
          field={t(each)}
          named
          texts={[stored[each]]}
          onMine={() => typed.goOn({ ...typed.on, [each]: stored[each] })}
          onTheirs={() => typed.write({ ...set, [each]: stored[each] })}
        />
      ))}
      <div className="row">
        <Button variant="primary" type="submit" disabled={!changed || clashing.length > 0}>
          {t('edit.save')}
        </Button>
        <span className="quiet">{changed && said === null ? t('edit.unsaved') : null}</span>
      </div>
      {said === null ? null : <Alert kind={said.kind}>{said.text}</Alert>}
    </form>
  );
}

const TEXTS = ['title', 'organisation', 'contact', 'privacyUrl'] as const;
const FIELDS = [...TEXTS, 'date', 'retentionDays'] as const;

function isAny(part: object): boolean {
  return Object.keys(part).length > 0;
}

/** Without the fields that are not there: the wire takes no field without a value. */
function onlyGiven({
  date,
  retentionDays,
}: {
  date: string | undefined;
  retentionDays: number | undefined;
}): Partial<SetUpForm> {
  return {
    ...(date === undefined ? {} : { date }),
    ...(retentionDays === undefined ? {} : { retentionDays }),
  };
}

function setting(set: Partial<SetUpForm>) {
  return { type: 'setUp', set } as const;
}

/** The fields of a whole that a part has. */
function partOf(whole: SetUpForm, part: Partial<SetUpForm>): Partial<SetUpForm> {
  return Object.fromEntries(Object.entries(whole).filter(([field]) => field in part));
}

function changesIn(workshop: Workshop, form: SetUpForm): Partial<SetUpForm> {
  return Object.fromEntries(
    FIELDS.filter((field) => form[field] !== workshop[field]).map((field) => [field, form[field]]),
  );
}
