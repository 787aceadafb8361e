import './votes.css';
import { places } from 'virtual:catalog/places';
import { useMemo, useState } from 'react';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { LineName } from '#client/blocks/results/LineName.tsx';
import { showMean, useApartWords, useGroupNames } from '#client/blocks/results/useResultWords.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Icon } from '#client/ui/Icon.tsx';
import { Select } from '#client/ui/Select.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { type GroupSide, type Said, type SideBySide, sideBySide } from '#domain/results/sideBySide.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import { isPlaceId, type PlaceId } from '#domain/workshop/place.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** So many notes of a group are shown; how many more there are is said. */
const MOST_NOTES = 8;

/** *Vier vensters naast elkaar*: opens the dialog; there once something can be seen. */
export function FourWindowsButton({ activity }: { activity: Activity }) {
  const t = useWords('results');
  const [open, setOpen] = useState(false);
  const any = useSession(({ view }) =>
    [...view.activity.values()].some((each) => each.state === 'revealed' || each.state === 'closed'),
  );
  if (!any) return null;
  return (
    <div className="row">
      <Button onClick={() => setOpen(true)}>{t('desk.sides.open')}</Button>
      <SummaryOnWall />
      {open ? <FourWindows start={activity.placeId} onClose={() => setOpen(false)} /> : null}
    </div>
  );
}

function FourWindows({ start, onClose }: { start: PlaceId | null; onClose: () => void }) {
  const t = useWords('results');
  const view = useSession((state) => state.view);
  const visited = useMemo(() => {
    const ids = new Set([...view.activity.values()].map((each) => each.placeId));
    return places.filter((place) => ids.has(place.id)).map((place) => place.id);
  }, [view.activity]);
  const [placeId, setPlaceId] = useState(start ?? visited[0] ?? 'inwoner');
  const sides = useMemo(() => sideBySide(view, placeId, BLOCKS), [view, placeId]);
  return (
    <Dialog title={t('desk.sides.open')} wide onClose={onClose}>
      <Select
        label={t('desk.sides.place')}
        value={placeId}
        options={visited.map((id) => ({ value: id, label: placeName(id) }))}
        onChange={(event) => isPlaceId(event.target.value) && setPlaceId(event.target.value)}
      />
      <SidesOnWall placeId={placeId} />
      <Between sides={sides} />
      <div className="sides">
        {sides.sides.map((side) => (
          <Side
            key={side.group.id}
            side={side}
            present={view.tally.get('joined')?.perGroup[side.group.id] ?? 0}
          />
        ))}
        {sides.everyone.length > 0 ? (
          <section className="sides__side">
            <h3 className="sides__name">
              <GroupMark group={null} /> {t('desk.sides.everyone')}
            </h3>
            <Notes notes={sides.everyone} />
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}

/** The harvest so far on the wall, for the end of the talk. */
function SummaryOnWall() {
  const t = useWords('closing');
  const act = useAct();
  const may = useMay();
  const on = useSession(({ view }) => workshopOf(view)?.aside?.kind === 'summary');
  const any = useSession(({ view }) => view.step.size > 0 || view.result.size > 0);
  if (!may('showAside') || !(any || on)) return null;
  return (
    <Button
      aria-pressed={on}
      onClick={() => act({ type: 'showAside', aside: on ? null : { kind: 'summary' } })}
    >
      {t(on ? 'summary.offWall' : 'summary.onWall')}
    </Button>
  );
}

/** Puts this place on the wall, seen by all groups; the next step of the script takes it away. */
function SidesOnWall({ placeId }: { placeId: PlaceId }) {
  const t = useWords('closing');
  const act = useAct();
  const may = useMay();
  const aside = useSession(({ view }) => workshopOf(view)?.aside ?? null);
  const on = aside?.kind === 'sides' && aside.placeId === placeId;
  if (!may('showAside')) return null;
  return (
    <div>
      <Button
        icon="screen"
        aria-pressed={on}
        onClick={() => act({ type: 'showAside', aside: on ? null : { kind: 'sides', placeId } })}
      >
        {t(on ? 'aside.off' : 'aside.on')}
      </Button>
    </div>
  );
}

/** What lies between the groups: contradiction first, then what is only shown together. */
function Between({ sides: { difference, contradiction, together } }: { sides: SideBySide }) {
  const t = useWords('results');
  const view = useSession((state) => state.view);
  const nameOf = useGroupNames(view);
  const apartWords = useApartWords(view);
  const sentence =
    difference.kind === 'apart' ? apartWords(difference) : difference.kind === 'same' ? t('same') : null;
  return (
    <>
      {sentence === null ? null : contradiction ? (
        <Alert kind="warning">
          <strong>{t('desk.sides.contradiction')}.</strong> {sentence}
        </Alert>
      ) : (
        <p>{sentence}</p>
      )}
      {together?.mean == null ? null : (
        <p className="quiet">
          {t('desk.sides.scoreTogether', {
            mean: showMean(together.mean),
            groups: together.groupIds.map((id) => nameOf([id])).join(', '),
          })}
        </p>
      )}
    </>
  );
}

function Side({ side: { group, said, mean, dots, silent }, present }: { side: GroupSide; present: number }) {
  const t = useWords('results');
  return (
    <section className={`sides__side${silent ? ' sides__side--silent' : ''}`} aria-label={group.label}>
      <h3 className="sides__name">
        <LineName
          line={{ name: group.label, group, result: { groupIds: [group.id], answered: 0, counts: {} } }}
        />
      </h3>
      <p className="sides__numbers">
        <strong>
          {mean === null ? t('desk.sides.noScore') : t('desk.sides.score', { mean: showMean(mean) })}
        </strong>
        <span>{dots === null ? t('desk.sides.noDots') : t('desk.sides.dots', { count: dots })}</span>
      </p>
      {silent ? (
        <p className="sides__silent">
          <Icon name="warning" /> {t('desk.sides.silent')}
        </p>
      ) : null}
      {!silent && present === 0 && said.length === 0 ? (
        <p className="quiet">{t('desk.sides.present')}</p>
      ) : null}
      <Notes notes={said} />
    </section>
  );
}

function Notes({ notes }: { notes: readonly Said[] }) {
  const t = useWords('results');
  if (notes.length === 0) return null;
  return (
    <>
      <p className="small quiet">
        {t('desk.sides.notes', { count: notes.reduce((sum, { n }) => sum + n, 0) })}
      </p>
      <ul className="sides__notes">
        {notes.slice(0, MOST_NOTES).map(({ text, n }, at) => (
          <li key={at} dir="auto">
            {text}
            {n > 1 ? <span className="quiet"> ({t('desk.sides.notes', { count: n })})</span> : null}
          </li>
        ))}
      </ul>
      {notes.length > MOST_NOTES ? (
        <p className="small">
          {t('desk.sides.rest', {
            count: notes.slice(MOST_NOTES).reduce((sum, { n }) => sum + n, 0),
          })}
        </p>
      ) : null}
    </>
  );
}
