import { places } from 'virtual:catalog/places';
import { type FormEvent, useId, useState } from 'react';
import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import { isPlaceId } from '#domain/workshop/place.ts';
import type { Step, StepFields } from '#domain/workshop/Step.ts';
import { formatDay } from '#i18n/formatDay.ts';
import { useWords } from '#i18n/useWords.ts';

interface StepDialogProps {
  /** The step as it stands, or would be; new ones come prefilled from a draft. */
  step: Step;
  isNew: boolean;
  /** What it is kept by while it is half-typed. */
  keptBy: string;
  onClose: () => void;
}

const TEXTS = ['what', 'lead', 'checkDate', 'residentNotices', 'partners', 'firstMove'] as const;
type TextOf = 'lead' | 'partners' | 'firstMove' | 'residentNotices';

/** An agreement with all its fields; only *wat* has to be there to keep it. */
export function StepDialog({ step, isNew, keptBy, onClose }: StepDialogProps) {
  const t = useWords('arranging');
  const common = useWords('common');
  const why = useWords('rejections');
  const act = useAct();
  const form = useId();
  const { id, activityId, order, ...given } = step;
  // One that is not there yet has no name of its own: the next one that is begun here goes on with it.
  const typed = useHalfTyped<StepFields>(useDeskPlace('afspraak', keptBy), given);
  const fields = typed.value;
  const isThere = useSession(({ view }) => view.step.has(id));
  const [error, setError] = useState<string | null>(null);
  const set = (change: Partial<StepFields>) => {
    setError(null);
    typed.write({ ...fields, ...change });
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.what.trim() === '') return setError(t('steps.whatEmpty'));
    const saying = (to: StepFields) =>
      ({ type: 'putStep', stepId: id, activityId, order, fields: to }) as const;
    const refusal = act(writtenOver(saying(fields), isThere ? saying(typed.on) : null));
    if (refusal === null) close();
    else setError(why(refusal));
  };
  const close = () => {
    typed.forget();
    onClose();
  };
  const clashing = TEXTS.filter((field) => typed.clashes.includes(field));
  const theirs = (field: (typeof TEXTS)[number]) =>
    clashing.includes(field) ? (
      <LazyTheirs
        field={t(`steps.${field}`)}
        named
        texts={[field === 'checkDate' ? dayOf(given.checkDate) : given[field]]}
        onMine={() => typed.goOn({ ...typed.on, [field]: given[field] })}
        onTheirs={() => set({ [field]: given[field] })}
      />
    ) : null;
  const area = (field: TextOf, description?: string) => (
    <>
      <TextArea
        className="short-area"
        label={t(`steps.${field}`)}
        {...(description === undefined ? {} : { description })}
        rows={1}
        value={fields[field]}
        most={LIMITS.stepText}
        onChange={(event) => set({ [field]: event.target.value })}
      />
      {theirs(field)}
    </>
  );
  return (
    <Dialog
      title={t(isNew ? 'steps.newTitle' : 'steps.editTitle')}
      wide
      onClose={close}
      actions={
        <>
          <Button variant="primary" type="submit" form={form} disabled={clashing.length > 0}>
            {t('steps.save')}
          </Button>
          <Button onClick={close}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={form} className="step-form" onSubmit={handleSubmit} noValidate>
        {!isNew && !isThere ? <Alert kind="warning">{t('steps.gone')}</Alert> : null}
        <TextArea
          data-autofocus={isNew || undefined}
          label={t('steps.what')}
          error={error}
          rows={2}
          value={fields.what}
          most={LIMITS.stepText}
          onChange={(event) => set({ what: event.target.value })}
        />
        {theirs('what')}
        {area('lead', t('steps.leadHint'))}
        <TextField
          label={t('steps.checkDate')}
          type="date"
          value={fields.checkDate}
          onChange={(event) => set({ checkDate: event.target.value })}
        />
        {theirs('checkDate')}
        {area('residentNotices')}
        {area('partners')}
        {area('firstMove')}
        <StepChoices fields={fields} onSet={set} />
      </form>
    </Dialog>
  );
}

function dayOf(day: string): string {
  return day === '' ? '' : formatDay(Date.parse(day));
}

interface StepChoicesProps {
  fields: StepFields;
  onSet: (change: Partial<StepFields>) => void;
}

/** Which task an agreement belongs to, and what kind of step it is. */
function StepChoices({ fields, onSet }: StepChoicesProps) {
  const t = useWords('arranging');
  return (
    <>
      <Select
        label={t('steps.place')}
        value={fields.placeId ?? ''}
        options={[
          { value: '', label: t('steps.placeNone') },
          ...places
            .filter((place) => place.number !== undefined)
            .map((place) => ({ value: place.id, label: `${place.number} ${place.label}` })),
        ]}
        onChange={(event) => {
          const { value } = event.target;
          onSet({ placeId: isPlaceId(value) ? value : null });
        }}
      />
      <Select
        label={t('steps.tag')}
        value={fields.tag ?? ''}
        options={[
          { value: '', label: t('steps.tagNone') },
          { value: 'dakkapel', label: t('notes.tag.dakkapel') },
          { value: 'ontwerp', label: t('notes.tag.ontwerp') },
        ]}
        onChange={(event) => {
          const { value } = event.target;
          onSet({ tag: value === 'dakkapel' || value === 'ontwerp' ? value : null });
        }}
      />
    </>
  );
}
