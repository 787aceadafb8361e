import type { TabletBlockProps } from '#client/blocks/TabletBlockProps.ts';
import { tabletBlock } from '#client/blocks/tabletBlocks.ts';
import { ComesLater } from '#client/ui/ComesLater.tsx';
import { useWords } from '#i18n/useWords.ts';
import { Calm } from './Calm.tsx';
import { Coming } from './Coming.tsx';
import { House } from './House.tsx';

/** An activity of any kind; of one that this version does not know it says where to look. */
export function OtherBlock({ activity }: TabletBlockProps) {
  const t = useWords('participant');
  const Block = tabletBlock(activity.block);
  if (Block === undefined) return <Calm title={t('waiting.look')} />;
  return (
    <ComesLater meanwhile={<Coming />}>
      <Block activity={activity} />
      {/* While somebody tells something there is nothing to do. */}
      {activity.block === 'explain' ? <House lit /> : null}
    </ComesLater>
  );
}
