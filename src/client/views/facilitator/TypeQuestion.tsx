import { type FormEvent, useState } from 'react';
import { newId } from '#client/sync/device.ts';
import { groupsInOrder } from '#client/sync/hallSelectors.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace, useHalfTyped } from '#client/sync/useHalfTyped.ts';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { useWords } from '#i18n/useWords.ts';

/** A question that was said aloud or came on paper. */
export function TypeQuestion() {
  const t = useWords('closing');
  const why = useWords('rejections');
  const act = useAct();
  const view = useSession((state) => state.view);
  // Several come of one group.
  const [last, setLast] = useState('');
  const typed = useHalfTyped(useDeskPlace('vraag'), { text: '', groupId: last });
  const { text, groupId } = typed.value;
  const [error, setError] = useState<string | null>(null);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const refusal = act({
      type: 'parkFor',
      parkedId: newId(),
      text,
      groupId: groupId === '' ? null : groupId,
    });
    setError(refusal && (refusal === 'empty' ? t('park.empty') : why(refusal)));
    if (refusal !== null) return;
    setLast(groupId);
    typed.forget();
  };
  return (
    <form className="stack" onSubmit={handleSubmit} noValidate>
      <div className="votes__selects">
        <TextField
          label={t('park.type')}
          value={text}
          error={error}
          onChange={(event) => {
            typed.write({ text: event.target.value, groupId });
            setError(null);
          }}
        />
        <Select
          label={t('park.typeGroup')}
          value={groupId}
          options={[
            { value: '', label: t('everyone') },
            ...groupsInOrder(view).map((group) => ({ value: group.id, label: group.label })),
          ]}
          onChange={(event) => typed.write({ text, groupId: event.target.value })}
        />
      </div>
      <div>
        <Button type="submit">{t('park.typeSave')}</Button>
      </div>
    </form>
  );
}
