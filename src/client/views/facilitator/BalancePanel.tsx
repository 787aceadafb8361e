import './balance.css';
import { useMemo } from 'react';
import { showMean } from '#client/blocks/results/useResultWords.ts';
import { useMay } from '#client/conduct/useMay.ts';
import { useSession } from '#client/sync/SessionProvider.tsx';
import { Alert } from '#client/ui/Alert.tsx';
import { GroupMark } from '#client/ui/GroupMark.tsx';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { balanceOf } from '#domain/results/balance.ts';
import { coloursOf } from '#domain/workshop/groupLook.ts';
import { useWords } from '#i18n/useWords.ts';

const PERCENT = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });

/** Who has said how much, with a gentle word when the talk leans over. On the desk only. */
export function BalancePanel() {
  const t = useWords('closing');
  const may = useMay();
  const view = useSession((state) => state.view);
  const { voices, signals } = useMemo(() => balanceOf(view, BLOCKS), [view]);
  // By counts per group, which the host gives to who conducts the talk.
  if (!may('goTo')) return null;
  const most = Math.max(1, ...voices.map(({ given }) => given));
  return (
    <>
      {signals.map((signal) => (
        <Alert key={signal.kind} kind="info">
          {signal.kind === 'dominant'
            ? t('balance.dominant', { group: signal.group.label })
            : t('balance.residentsSilent')}
        </Alert>
      ))}
      <details className="balance">
        <summary>{t('balance.title')}</summary>
        <table className="balance__table">
          <caption className="small quiet">{t('balance.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('balance.group')}</th>
              <th scope="col">{t('balance.given')}</th>
              <th scope="col">{t('balance.each')}</th>
            </tr>
          </thead>
          <tbody>
            {voices.map(({ group, given, share, each }) => (
              <tr key={group?.id ?? ''}>
                <th scope="row">
                  <span className="people__label">
                    <GroupMark group={group} size="1.4rem" />
                    {group?.label ?? t('everyone')}
                  </span>
                  <span className="balance__bar" aria-hidden="true">
                    <span
                      style={{
                        inlineSize: `${(given / most) * 100}%`,
                        backgroundColor: coloursOf(group?.colour ?? null).solid,
                      }}
                    />
                  </span>
                </th>
                <td>
                  {given}
                  <br />
                  <span className="small quiet">{PERCENT.format(share)}</span>
                </td>
                <td>{each === null ? '–' : showMean(each)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
