import { type FormEvent, useRef, useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { late } from '#client/late.ts';
import { seatingOf } from '#client/seats/seatingOf.ts';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import type { Seat } from '#domain/workshop/Seat.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Welcome } from '#protocol/http.ts';
import { GoodToKnow } from './GoodToKnow.tsx';
import { useSeat } from './useSeat.ts';

/** Who sits at one table: most devices are of one person. */
const TableGroups = late('TableGroups');

/** Whom somebody speaks for today, the three plain lines, and in. `onThere`: this device has a seat by now. */
export function ChooseGroup({ welcome, onThere }: { welcome: Welcome; onThere: () => void }) {
  const t = useWords('join');
  const common = useWords('common');
  const [groupId, setGroupId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [mode, setMode] = useState<Seat['mode']>('own');
  const [perGroup, setPerGroup] = useState<Readonly<Record<string, number>>>({});
  const choice = useRef<HTMLDivElement>(null);
  const { taking, error, take } = useSeat(welcome);
  const groups = inOrderForChoice(welcome);

  const handleMode = (chosen: Seat['mode']) => {
    setMode(chosen);
    // What was missing there is not what is asked here.
    setMissing(false);
  };

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const seating =
      mode === 'table' || groupId !== null ? seatingOf(mode, groupId ?? '', perGroup, groups) : null;
    setMissing(seating === null);
    // Up to where it has to be chosen: the button is far below it on a telephone.
    if (seating === null) return choice.current?.querySelector('input')?.focus();
    if (taking) return;
    const group = groups.find((each) => each.id === seating.groupId);
    const came = await take(seating, mode === 'table' ? '' : (group?.label ?? ''));
    if (came === 'there') onThere();
    if (came === 'taken')
      navigate(`/deelnemer/${welcome.workshopId}`, { replace: true, state: { fresh: true } });
  };

  return (
    <Page title={t('title')} narrow>
      <form className="stack" style={{ gap: '1.75rem' }} onSubmit={handleSubmit} noValidate>
        <div>
          <Heading level={1} className="join-title">
            {t('title')}
          </Heading>
          <p className="join-session">{welcome.title}</p>
        </div>
        <div className="stack" ref={choice}>
          {missing ? <Alert kind="error">{t(mode === 'table' ? 'tableFirst' : 'groupFirst')}</Alert> : null}
          {mode === 'table' ? (
            <TableGroups
              groups={groups}
              perGroup={perGroup}
              onChange={(counted) => {
                setPerGroup(counted);
                setMissing(false);
              }}
            />
          ) : (
            <RadioCards
              legend={t(mode === 'buddy' ? 'groupsBuddy' : 'groups')}
              legendClass="join-legend"
              {...(mode === 'buddy' ? { description: t('buddyHint') } : {})}
              choices={groups.map((group) => ({
                value: group.id,
                label: group.label,
                hint: group.hint,
                mark: <GroupMark group={group} size="2.75rem" />,
                colours: coloursOf(group.colour),
              }))}
              value={groupId}
              onChange={(id) => {
                setGroupId(id);
                setMissing(false);
              }}
            />
          )}
          <div className="join-ways">
            <Checkbox
              label={t('table')}
              checked={mode === 'table'}
              onChange={(on) => handleMode(on ? 'table' : 'own')}
            />
            <Checkbox
              label={t('buddy')}
              checked={mode === 'buddy'}
              onChange={(on) => handleMode(on ? 'buddy' : 'own')}
            />
          </div>
        </div>
        <GoodToKnow welcome={welcome} />
        {error === null ? null : (
          <Alert kind="error">{error === 'roomFull' ? t('full') : failureWords(common, error)}</Alert>
        )}
        <Button variant="primary" type="submit" large className="join-go" busy={taking}>
          {taking ? t('going') : t('go')}
        </Button>
      </form>
    </Page>
  );
}

/** Residents first, as everywhere. */
function inOrderForChoice({ groups }: Welcome) {
  return [...groups].sort((a, b) => Number(b.resident) - Number(a.resident) || a.order - b.order);
}
