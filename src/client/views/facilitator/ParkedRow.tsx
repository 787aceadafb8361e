import { useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
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
  const tend = (set: { hidden?: boolean; answer?: string; lead?: string }) => {
    const refusal = act({ type: 'tendParked', parkedId: parked.id, set });
    setError(refusal && why(refusal));
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
  onTend: (set: { answer?: string; lead?: string }) => void;
}

/** Who takes a question along and what was said; kept when one leaves the field. */
function CareFields({ care, error, onTend }: CareFieldsProps) {
  const t = useWords('closing');
  const [lead, setLead] = useState(care.lead);
  const [answer, setAnswer] = useState(care.answer);
  const keep = () => {
    const set = {
      ...(lead.trim() === care.lead ? {} : { lead }),
      ...(answer.trim() === care.answer ? {} : { answer }),
    };
    if (Object.keys(set).length > 0) onTend(set);
  };
  return (
    <div className="votes__selects">
      <TextField
        label={t('park.who')}
        value={lead}
        error={error}
        onChange={(event) => setLead(event.target.value)}
        onBlur={keep}
      />
      <TextField
        label={t('park.said')}
        value={answer}
        onChange={(event) => setAnswer(event.target.value)}
        onBlur={keep}
      />
    </div>
  );
}
