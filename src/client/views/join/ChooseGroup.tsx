import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { failureWords } from '#client/ui/failureWords.ts';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page } from '#client/ui/Page.tsx';
import { RadioCards } from '#client/ui/RadioCards.tsx';
import { Select } from '#client/ui/Select.tsx';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Welcome } from '#protocol/http.ts';
import { GoodToKnow } from './GoodToKnow.tsx';
import { useSeat } from './useSeat.ts';

const MANY = Array.from({ length: 29 }, (_, index) => String(index + 2)).map((value) => ({
  value,
  label: value,
}));

/** Whom somebody speaks for today, the three plain lines, and in. */
export function ChooseGroup({ welcome }: { welcome: Welcome }) {
  const t = useWords('join');
  const common = useWords('common');
  const [, navigate] = useLocation();
  const [groupId, setGroupId] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const [shared, setShared] = useState(false);
  const [people, setPeople] = useState('2');
  const { taking, error, take } = useSeat(welcome);
  const groups = inOrderForChoice(welcome);

  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const group = groups.find((each) => each.id === groupId);
    setMissing(group === undefined);
    if (group === undefined || taking) return;
    if (await take(group, shared ? Number(people) : 1))
      navigate(`/deelnemer/${welcome.workshopId}`, { replace: true });
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
        <div className="stack">
          <RadioCards
            legend={t('groups')}
            legendClass="join-legend"
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
          <div>
            <Checkbox label={t('shared')} checked={shared} onChange={setShared} />
            {shared ? (
              <Select
                label={t('people')}
                options={MANY}
                value={people}
                onChange={(event) => setPeople(event.target.value)}
              />
            ) : null}
          </div>
        </div>
        <GoodToKnow welcome={welcome} />
        {missing ? <Alert kind="error">{t('groupFirst')}</Alert> : null}
        {error === null ? null : <Alert kind="error">{failureWords(common, error)}</Alert>}
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
