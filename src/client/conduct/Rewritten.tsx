import './theirs.css';
import { useEffect, useState } from 'react';
import type { Refused } from '#client/sync/Session.ts';
import { useSession, useSessionStore } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { Button } from '#client/ui/Button.tsx';
import { ToolButton } from '#client/ui/ToolButton.tsx';
import type { Differing } from '#domain/workshop/deskTexts.ts';
import { insisting, placeOfText, twoTextsOf } from '#domain/workshop/twoTexts.ts';
import { useWords } from '#i18n/useWords.ts';
import type { Refusal } from '#protocol/socket.ts';
import { NowThere, Quoted } from './BothTexts.tsx';

/**
 * What was saved here while somebody else wrote in the same place, and did not go in: both texts, to choose from. It is kept
 * on the device until she has chosen, also when it waited there without a line.
 */
export function Rewritten() {
  const store = useSessionStore();
  const view = useSession((state) => state.view);
  const refused = useSession((state) => state.refused);
  const places = byPlace(refused).map((group) => ({
    group,
    last: group[group.length - 1],
    texts: twoTextsOf(group[group.length - 1]?.intent ?? NOTHING, view),
  }));
  const forget = (group: readonly Refused[]) => {
    for (const { commandId } of group) store.getState().dismiss(commandId);
  };
  // Both came to the same, or she chose at the field: there is nothing left to choose.
  const settled = places.filter(({ last, texts }) => texts.length === 0 && !takesAway(last));
  useEffect(() => {
    for (const { group } of settled) forget(group);
  });
  return places
    .filter((each) => !settled.includes(each))
    .map(({ group, last, texts }) =>
      last === undefined ? null : (
        <OnePlace key={last.commandId} last={last} texts={texts} onDone={() => forget(group)} />
      ),
    );
}

const NOTHING = { type: 'tellExport' } as const;

interface OnePlaceProps {
  last: Refused;
  texts: readonly Differing[];
  onDone: () => void;
}

function OnePlace({ last: { intent }, texts, onDone }: OnePlaceProps) {
  const t = useWords('theirs');
  const why = useWords('rejections');
  const store = useSessionStore();
  const [error, setError] = useState<Refusal | null>(null);
  const handleMine = () => {
    const { act, view } = store.getState();
    const refusal = act(insisting(intent, view));
    setError(refusal);
    if (refusal === null) onDone();
  };
  if (texts.length === 0)
    return (
      <Alert kind="warning">
        <div className="row">
          <span>
            <strong>{t('changed')}</strong> {t('stays')}
          </span>
          <Button onClick={onDone}>{t('dismiss')}</Button>
        </div>
      </Alert>
    );
  const what = t(`what.${isNamed(intent.type) ? intent.type : 'other'}`);
  const gone = texts.some(({ theirs }) => theirs === null);
  return (
    <Alert kind="warning">
      <div className="theirs__both">
        <p>
          <strong>{t('twice', { what })}</strong>
        </p>
        <div className="theirs__words">
          <Quoted lead={t('yours')} texts={texts.map(({ mine }) => mine)} />
        </div>
        <div className="theirs__words">
          <NowThere texts={gone ? null : texts.map(({ theirs }) => theirs ?? '')} />
        </div>
        {error === null ? null : <p role="alert">{why(error)}</p>}
        <div className="row">
          <ToolButton variant="secondary" label={t('mine')} of={what} onClick={handleMine} />
          <ToolButton label={t(gone ? 'leaveOut' : 'theirs')} of={what} onClick={onDone} />
        </div>
      </div>
    </Alert>
  );
}

const NAMED = [
  'setConclusion',
  'setRemark',
  'setReportPart',
  'tendParked',
  'renameCluster',
  'putStep',
  'editPrompt',
  'putGroup',
  'setUp',
  'editActivity',
] as const;

function isNamed(type: string): type is (typeof NAMED)[number] {
  return (NAMED as readonly string[]).includes(type);
}

/** It has no words of its own that could be lost, but did not go through. */
function takesAway(refused: Refused | undefined): boolean {
  return refused !== undefined && !isNamed(refused.intent.type);
}

/** Refused for being rewritten, by the place that each writes in, in order. */
function byPlace(refused: readonly Refused[]): (readonly Refused[])[] {
  const places = new Map<string, Refused[]>();
  for (const each of refused) {
    if (each.code !== 'rewritten') continue;
    const place = placeOfText(each.intent);
    places.set(place, [...(places.get(place) ?? []), each]);
  }
  return [...places.values()];
}
