import './parking.css';
import { type FormEvent, useId, useState } from 'react';
import { looksPersonal } from '#client/blocks/answering/looksPersonal.ts';
import { useDraft } from '#client/blocks/answering/useDraft.ts';
import { newId } from '#client/sync/device.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { LIMITS } from '#domain/workshop/limits.ts';
import { areParkedShown, careOf, openQuestions, parkedAwaits } from '#domain/workshop/parking.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** *Vraag parkeren*: a question for later, one's own with what became of them, and everybody's once they are shown. */
export function ParkDialog({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const t = useWords('closing');
  const closed = useSession(({ view }) => workshopOf(view)?.status === 'closed');
  return (
    <Dialog title={t('park.title')} onClose={onClose}>
      {closed ? null : <ParkForm seat={seat} />}
      <Mine seatId={seat.id} />
      <Everybody seatId={seat.id} />
    </Dialog>
  );
}

function ParkForm({ seat }: { seat: Seat }) {
  const t = useWords('closing');
  const why = useWords('rejections');
  const act = useAct();
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const draft = useDraft({ workshopId, seatId: seat.id, activityId: 'parkeren', promptId: null });
  const [error, setError] = useState<string | null>(null);
  const [sent, setSent] = useState(0);
  const id = useId();
  const tooMany = [...draft.text.trim()].length - LIMITS.parkedText;
  const said = sent > 0 && draft.text === '' ? t('park.sent') : '';
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    // Pressed twice: it is in, and nothing is missing.
    if (tooMany > 0 || said !== '') return;
    // A table speaks for several groups; its question hangs with everybody.
    const hideGroup = draft.hideGroup || seat.mode === 'table';
    const refusal = act({ type: 'park', parkedId: newId(), text: draft.text, hideGroup });
    setError(refusal && (refusal === 'empty' ? t('park.empty') : why(refusal)));
    if (refusal !== null) return;
    draft.clear();
    setSent((count) => count + 1);
  };
  return (
    <form id={id} className="stack" onSubmit={handleSubmit} noValidate>
      <TextArea
        label={t('park.label')}
        description={t('park.hint')}
        error={tooMany > 0 ? t('park.tooLong', { count: tooMany }) : error}
        rows={2}
        most={LIMITS.parkedText}
        value={draft.text}
        onChange={(event) => {
          draft.write(event.target.value);
          setError(null);
        }}
        aside={looksPersonal(draft.text) ? <strong role="status">{t('word.personal')}</strong> : undefined}
      />
      {seat.mode === 'table' ? null : (
        <Checkbox label={t('park.hideGroup')} checked={draft.hideGroup} onChange={draft.setHideGroup} />
      )}
      <div>
        <Button variant="primary" type="submit">
          {t('park.send')}
        </Button>
      </div>
      {said === '' ? null : <strong>{said}</strong>}
      <LiveRegion text={said === '' ? '' : `${said}${'\u00a0'.repeat(sent % 2)}`} />
    </form>
  );
}

/** What one parked oneself; taking it back is possible until everything is deleted. */
function Mine({ seatId }: { seatId: string }) {
  const t = useWords('closing');
  const act = useAct();
  const view = useSession((state) => state.view);
  const mine = [...view.parked.values()].filter((each) => each.seatId === seatId).reverse();
  if (mine.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="parked-mine">
      <Heading level={3} id="parked-mine">
        {t('park.mine')}
      </Heading>
      <ul className="parked-list">
        {mine.map(({ id, text, typedBy }) => {
          const care = careOf(view, id);
          return (
            <li key={id} className="parked-list__one">
              <p dir="auto">{text}</p>
              {care.hidden ? <Alert kind="info">{t('park.hidden')}</Alert> : <Became care={care} />}
              {!care.hidden && areParkedShown(view) && parkedAwaits(view, { id, typedBy }) ? (
                <p className="small quiet">{t('park.notYet')}</p>
              ) : null}
              <div>
                <Button
                  variant="subtle"
                  className="pp-tight"
                  icon="trash"
                  onClick={() => act({ type: 'unpark', parkedId: id })}
                >
                  {t('park.withdraw')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The open questions of the hall, once everybody may read them. */
function Everybody({ seatId }: { seatId: string }) {
  const t = useWords('closing');
  const view = useSession((state) => state.view);
  const others = openQuestions(view).filter(({ parked }) => parked.seatId !== seatId);
  if (!areParkedShown(view) || others.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="parked-hall">
      <Heading level={3} id="parked-hall">
        {t('park.hall')}
      </Heading>
      <ul className="parked-list">
        {others.map(({ parked, care }) => (
          <li key={parked.id} className="parked-list__one">
            <p dir="auto">{parked.text}</p>
            <Became care={care} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Became({ care: { answer, lead } }: { care: { answer: string; lead: string } }) {
  const t = useWords('closing');
  return (
    <>
      {answer === '' ? null : (
        <p>
          <strong>{t('park.answer')}</strong> {answer}
        </p>
      )}
      {lead === '' ? null : (
        <p>
          <strong>{t('park.lead')}</strong> {lead}
        </p>
      )}
    </>
  );
}
