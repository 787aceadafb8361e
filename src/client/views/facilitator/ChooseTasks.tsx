import { places } from 'virtual:catalog/places';
import { useMemo, useState } from 'react';
import { placeName } from '#client/blocks/dots/placeName.ts';
import { taskRounds } from '#client/conduct/taskRounds.ts';
import { useAct, useSession } from '#client/sync/SessionProvider.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Select } from '#client/ui/Select.tsx';
import { type Proposal, proposeChoice } from '#domain/results/proposeChoice.ts';
import type { Result } from '#domain/workshop/counts.ts';
import { isPlaceId, type PlaceId } from '#domain/workshop/place.ts';
import { workshopOf } from '#domain/workshop/State.ts';
import { useWords } from '#i18n/useWords.ts';

/** The bouwopgaven that the dots propose; she may choose others, and what is still to come goes there. */
export function ChooseTasks({ result }: { result: Result }) {
  const t = useWords('results');
  const act = useAct();
  const view = useSession((state) => state.view);
  const proposal = useMemo(() => proposeChoice(result, view), [result, view]);
  const chosen = workshopOf(view)?.chosen ?? [];
  const [own, setOwn] = useState<readonly (PlaceId | null)[] | null>(null);
  const rounds = taskRounds(view);
  const standing = chosen.length > 0 ? chosen : proposal.places;
  const [first, second] = own ?? [standing[0] ?? null, standing[1] ?? null];
  // Two rounds need two bouwopgaven: leaving one out is offered only where nothing waits for it.
  const needsTwo = rounds.length > 1;
  const handleChoose = () => {
    const picked = [first, second].filter((place): place is PlaceId => place != null);
    if (act({ type: 'choosePlaces', places: picked }) === null) setOwn(null);
  };
  if (proposal.all === null) return null;
  return (
    <section className="votes__choose" aria-labelledby="choose-title">
      <h3 id="choose-title" className="utrecht-heading-4">
        {t('desk.choose.title')}
      </h3>
      <Why proposal={proposal} />
      <div className="votes__selects">
        <TaskSelect
          label={t('desk.choose.first')}
          value={first ?? null}
          taken={null}
          onPick={(to) => setOwn([to, to === second ? (first ?? null) : (second ?? null)])}
        />
        <TaskSelect
          label={t('desk.choose.second')}
          value={second ?? null}
          taken={first ?? null}
          none={
            needsTwo && second != null ? undefined : t(needsTwo ? 'desk.choose.pick' : 'desk.choose.none')
          }
          onPick={(to) => setOwn([first ?? null, to])}
        />
      </div>
      <p className="quiet">
        {t(needsTwo ? 'desk.choose.two' : rounds.length === 1 ? 'desk.choose.one' : 'desk.choose.noRound')}
      </p>
      <div className="row">
        <Button
          variant={chosen.length > 0 && own === null ? 'secondary' : 'primary'}
          disabled={first == null || (needsTwo && second == null)}
          onClick={handleChoose}
        >
          {t('desk.choose.do')}
        </Button>
        <p role="status">
          {chosen.length > 0
            ? t('desk.choose.done', { places: chosen.map((place) => placeName(place)).join(', ') })
            : null}
        </p>
      </div>
    </section>
  );
}

/** Why these two: said in words, so that she can say it in the hall. */
function Why({ proposal }: { proposal: Proposal }) {
  const t = useWords('results');
  const { all, residents, places: both, tied } = proposal;
  const second = both[1];
  return (
    <ul className="votes__why">
      {all === null ? null : <li>{t('desk.choose.all', { place: placeName(all) })}</li>}
      {residents === null ? <li>{t('desk.choose.residentsUnknown')}</li> : null}
      {residents !== null && residents !== all ? (
        <li>{t('desk.choose.residents', { place: placeName(residents) })}</li>
      ) : null}
      {residents !== null && residents === all && second !== undefined ? (
        <li>{t('desk.choose.residentsSame', { place: placeName(second) })}</li>
      ) : null}
      {tied.length > 0 ? (
        <li>
          {t('desk.choose.tied', {
            count: tied.length,
            places: tied.map((each) => placeName(each)).join(', '),
          })}
        </li>
      ) : null}
    </ul>
  );
}

interface TaskSelectProps {
  label: string;
  value: PlaceId | null;
  /** Cannot be chosen here: it is the other one. */
  taken: PlaceId | null;
  /** The word for no choice, where that is one. */
  none?: string | undefined;
  onPick: (to: PlaceId | null) => void;
}

function TaskSelect({ label, value, taken, none, onPick }: TaskSelectProps) {
  const tasks = places
    .filter((place) => place.number !== undefined && place.id !== taken)
    .map((place) => ({ value: place.id as string, label: placeName(place.id) }));
  return (
    <Select
      label={label}
      value={value ?? ''}
      options={none === undefined ? tasks : [{ value: '', label: none }, ...tasks]}
      onChange={(event) => onPick(isPlaceId(event.target.value) ? event.target.value : null)}
    />
  );
}
