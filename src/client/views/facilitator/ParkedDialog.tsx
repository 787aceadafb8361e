import { type FormEvent, useState } from 'react';
import { useMay } from '#client/conduct/useMay.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { groupsInOrder } from '#client/sync/selectors.ts';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextField } from '#client/ui/TextField.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import type { Parked } from '#domain/workshop/Parked.ts';
import { careOf, parkedAwaits, readParked, unreadQuestions } from '#domain/workshop/parking.ts';
import { rankOf } from '#domain/workshop/rankOf.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** Every parked question, residents' first: answer it, give it to somebody, leave it out; show them all to the hall. */
export function ParkedDialog({ onClose }: { onClose: () => void }) {
  const t = useWords('closing');
  const act = useAct();
  const may = useMay();
  const view = useSession((state) => state.view);
  const tr = useWords('roles');
  const workshop = workshopOf(view);
  const unread = unreadQuestions(view);
  const onWall = workshop?.aside?.kind === 'parked';
  const questions = [...view.parked.values()].sort(
    (a, b) => rankOf(view, a.groupId) - rankOf(view, b.groupId) || (a.id < b.id ? -1 : 1),
  );
  return (
    <Dialog title={t('park.place')} wide onClose={onClose}>
      <p className="quiet">{t(may('tendParked') ? 'park.deskHint' : 'park.helpingHint')}</p>
      {may('showAside') ? (
        <div className="row">
          <Button
            aria-pressed={onWall}
            disabled={view.parked.size === 0 && !onWall}
            onClick={() => act({ type: 'showAside', aside: onWall ? null : { kind: 'parked' } })}
          >
            {t(onWall ? 'aside.off' : 'aside.on')}
          </Button>
          <Checkbox
            asSwitch
            label={t('park.onTablets')}
            checked={workshop?.parkedShown === true}
            onChange={(on) => act({ type: 'showParked', on })}
          />
        </div>
      ) : null}
      {may('approveParked') && workshop?.approval ? (
        <div className="approval">
          <p role="status">
            {unread.length === 0 ? (
              t('park.allRead')
            ) : (
              <strong>{t('park.unread', { count: unread.length })}</strong>
            )}
          </p>
          {unread.length === 0 ? null : (
            <Button onClick={() => act({ type: 'approveParked', read: unread.map(readParked) })}>
              {tr('approval.approveAll')}
            </Button>
          )}
        </div>
      ) : null}
      {questions.length === 0 ? <p>{t('park.none')}</p> : null}
      <ul className="notes-panel__list" aria-label={t('park.place')}>
        {questions.map((parked) => (
          <ParkedRow key={parked.id} parked={parked} />
        ))}
      </ul>
      {workshop?.status === 'closed' ? null : <TypeQuestion />}
    </Dialog>
  );
}

function ParkedRow({ parked }: { parked: Parked }) {
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
  const [lead, setLead] = useState(care.lead);
  const [answer, setAnswer] = useState(care.answer);
  const [error, setError] = useState<string | null>(null);
  const tend = (set: { hidden?: boolean; answer?: string; lead?: string }) => {
    const refusal = act({ type: 'tendParked', parkedId: parked.id, set });
    setError(refusal && why(refusal));
  };
  const keep = () => {
    const set = {
      ...(lead.trim() === care.lead ? {} : { lead }),
      ...(answer.trim() === care.answer ? {} : { answer }),
    };
    if (Object.keys(set).length > 0) tend(set);
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
        {tends ? (
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
        ) : null}
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

/** A question that was said aloud or came on paper. */
function TypeQuestion() {
  const t = useWords('closing');
  const why = useWords('rejections');
  const act = useAct();
  const view = useSession((state) => state.view);
  const [text, setText] = useState('');
  const [groupId, setGroupId] = useState('');
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
    if (refusal === null) setText('');
  };
  return (
    <form className="stack" onSubmit={handleSubmit} noValidate>
      <div className="votes__selects">
        <TextField
          label={t('park.type')}
          value={text}
          error={error}
          onChange={(event) => {
            setText(event.target.value);
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
          onChange={(event) => setGroupId(event.target.value)}
        />
      </div>
      <div>
        <Button type="submit">{t('park.typeSave')}</Button>
      </div>
    </form>
  );
}
