import { places } from 'virtual:catalog/places';
import { type FormEvent, useId, useState } from 'react';
import { useAct } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { isPlaceId } from '#domain/workshop/place.ts';
import type { Step, StepFields } from '#domain/workshop/Step.ts';
import { useWords } from '#i18n/useWords.ts';

interface StepDialogProps {
  /** The step as it would be; new ones come prefilled from a draft. */
  step: Step;
  isNew: boolean;
  /** What it is kept by while it is half-typed. */
  keptBy: string;
  onClose: () => void;
}

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
  const [error, setError] = useState<string | null>(null);
  const set = (change: Partial<StepFields>) => {
    setError(null);
    typed.write({ ...fields, ...change });
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.what.trim() === '') return setError(t('steps.whatEmpty'));
    const refusal = act({ type: 'putStep', stepId: id, activityId, order, fields });
    if (refusal === null) close();
    else setError(why(refusal));
  };
  const close = () => {
    typed.forget();
    onClose();
  };
  const area = (field: TextOf, description?: string) => (
    <TextArea
      className="short-area"
      label={t(`steps.${field}`)}
      {...(description === undefined ? {} : { description })}
      rows={1}
      value={fields[field]}
      most={LIMITS.stepText}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  );
  return (
    <Dialog
      title={t(isNew ? 'steps.newTitle' : 'steps.editTitle')}
      wide
      onClose={close}
      actions={
        <>
          <Button variant="primary" type="submit" form={form}>
            {t('steps.save')}
          </Button>
          <Button onClick={close}>{common('cancel')}</Button>
        </>
      }
    >
      <form id={form} className="step-form" onSubmit={handleSubmit} noValidate>
        <TextArea
          label={t('steps.what')}
          error={error}
          rows={2}
          value={fields.what}
          most={LIMITS.stepText}
          onChange={(event) => set({ what: event.target.value })}
        />
        {area('lead', t('steps.leadHint'))}
        <TextField
          label={t('steps.checkDate')}
          type="date"
          value={fields.checkDate}
          onChange={(event) => set({ checkDate: event.target.value })}
        />
        {area('residentNotices')}
        {area('partners')}
        {area('firstMove')}
        <StepChoices fields={fields} onSet={set} />
      </form>
    </Dialog>
  );
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
