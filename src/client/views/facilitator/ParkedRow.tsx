import { useState } from 'react';
import { LazyTheirs } from '#client/conduct/LazyTheirs.tsx';
import { useMay } from '#client/conduct/useMay.ts';
import { type Left, useEdited } from '#client/script/useEdited.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { useDeskPlace } from '#client/sync/useHalfTyped.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import { writtenOver } from '#domain/workshop/onTopOf.ts';
import type { Parked } from '#domain/workshop/Parked.ts';
import { careOf, parkedAwaits, readParked } from '#domain/workshop/parking.ts';
import { useWords } from '#i18n/useWords.ts';

/** One parked question: what it says, who takes it along, and whether the hall may see it. */
export function ParkedRow({ parked }: { parked: Parked }) {
  const t = useWords('closing');
  const why = useWords('rejections');
  const act = useAct();
  const tends = useMay()('tendParked');
  const tr = useWords('roles');
  const cares = useSession(({ view }) => view.care);
  const awaits = useSession(({ view }) => parkedAwaits(view, parked));
  const care = careOf({ care: cares }, parked.id);
  const waits = tends && awaits && !care.hidden;
  const group = useSession(({ view }) => view.group.get(parked.groupId ?? '') ?? null);
  const [error, setError] = useState<string | null>(null);
  type Set = { hidden?: boolean; answer?: string; lead?: string };
  const tending = (set: Set) => ({ type: 'tendParked', parkedId: parked.id, set }) as const;
  const tend = (set: Set, on?: Set) => {
    const refusal = act(on ? writtenOver(tending(set), tending(on)) : tending(set));
    setError(refusal && why(refusal));
    return refusal === null;
  };
  return (
    <li className={`note-row${care.hidden ? ' note-row--hidden' : ''}`}>
      <GroupMark group={group} size="1.6rem" />
      <div className="note-row__words">
        <p className="note-row__text" dir="auto">
          {parked.text}
        </p>
        <p className="small quiet">
          {group?.label ?? t('everyone')}
          {care.hidden ? ` · ${t('park.left')}` : null}
          {waits ? ` · ${tr('approval.waits')}` : null}
        </p>
        {tends ? <CareFields care={care} error={error} onTend={tend} /> : null}
      </div>
      {tends ? (
        <div className="note-row__tools">
          {waits ? (
            <ToolButton
              variant="secondary"
              label={tr('approval.approve')}
              of={parked.text}
              onClick={() => {
                const refusal = act({ type: 'approveParked', read: [readParked(parked)] });
                setError(refusal && why(refusal));
              }}
            />
          ) : null}
          <ToolButton
            label={t(care.hidden ? 'park.show' : 'park.hide')}
            of={parked.text}
            onClick={() => tend({ hidden: !care.hidden })}
          />
        </div>
      ) : null}
    </li>
  );
}

interface CareFieldsProps {
  care: ReturnType<typeof careOf>;
  error: string | null;
  onTend: (set: Partial<Record<CareText, string>>, on: Partial<Record<CareText, string>>) => boolean;
}

type CareText = 'lead' | 'answer';

/** Who takes a question along and what was said; kept when one leaves the field. */
function CareFields({ care, error, onTend }: CareFieldsProps) {
  const t = useWords('closing');
  return (
    <div className="votes__selects">
      <CareField care={care} field="lead" label={t('park.who')} error={error} onTend={onTend} />
      <CareField care={care} field="answer" label={t('park.said')} onTend={onTend} />
    </div>
  );
}

interface CareFieldProps extends Pick<CareFieldsProps, 'care' | 'onTend'> {
  field: CareText;
  label: string;
  error?: string | null;
}

function CareField({ care, field, label, error, onTend }: CareFieldProps) {
  const edited = useEdited(care[field], useDeskPlace(`parkeer-${field}`, care.id));
  const keep = (left: Left<string> | null) => {
    if (left === null || left.value.trim() === care[field]) return;
    if (!onTend({ [field]: left.value }, { [field]: left.on })) edited.write(left.value);
  };
  return (
    <div>
      <TextField
        label={label}
        error={error}
        value={edited.value}
        onChange={(event) => edited.write(event.target.value)}
        onBlur={() => keep(edited.leave())}
      />
      {edited.clashes.length === 0 ? null : (
        <LazyTheirs
          field={label}
          texts={[care[field]]}
          onMine={() => keep(edited.insist())}
          onTheirs={edited.forget}
        />
      )}
    </div>
  );
}
