import { BLOCKS } from '#domain/blocks/registry.ts';
import { decideAsParticipant } from '#domain/workshop/decideAsParticipant.ts';
import rejections from '#i18n/nl/rejections.json';
import tablet from '#i18n/nl/tablet.json';
import { addWords } from '#i18n/setupI18n.ts';
import { wordsOf } from '#i18n/useWords.ts';
import { looksPersonal } from './blocks/answering/looksPersonal.ts';
import { OwnFate } from './blocks/answering/OwnFate.tsx';
import { ReadySwitch } from './blocks/answering/ReadySwitch.tsx';
import { EditNote } from './blocks/notes/EditNote.tsx';
import { HallNotes } from './blocks/notes/HallNotes.tsx';
import type { LateParts } from './late.ts';
import { LaterTableGroups } from './seats/LaterTableGroups.tsx';
import { QuietWhoWrites } from './seats/QuietWhoWrites.tsx';
import { giveAgain } from './sync/giveAgain.ts';
import { Confirm } from './ui/Confirm.tsx';
import { addIcons } from './ui/Icon.tsx';
import { MORE_ICONS } from './ui/moreIcons.ts';
import { Beside } from './views/participant/Beside.tsx';
import { Closed } from './views/participant/Closed.tsx';
import { Emptied } from './views/participant/Emptied.tsx';
import { Gone } from './views/participant/Gone.tsx';
import { Leaving } from './views/participant/Leaving.tsx';
import { LeftDrafts } from './views/participant/LeftDrafts.tsx';
import { LookingBack } from './views/participant/LookingBack.tsx';
import { QuietCameLater } from './views/participant/lazyBeside.ts';
import { MenuWindows } from './views/participant/MenuWindows.tsx';
import { OtherBlock } from './views/participant/OtherBlock.tsx';
import { RefusedNotes } from './views/participant/RefusedNotes.tsx';

addIcons(MORE_ICONS);
addWords('tablet', tablet);
addWords('rejections', rejections);

/** What comes with the line to the host (`late.ts` says what for). */
export const lateParts: LateParts = {
  rules: { decide: decideAsParticipant, blocks: BLOCKS },
  hearing: giveAgain,
  looksPersonal,
  why: (code) => wordsOf('rejections')(code),
  components: {
    Beside,
    CameLater: QuietCameLater,
    Closed,
    Confirm,
    EarlierNotes: LookingBack,
    EditNote,
    Emptied,
    Gone,
    HallNotes,
    Leaving,
    LeftDrafts,
    MenuWindows,
    OtherBlock,
    OwnFate,
    ReadySwitch,
    RefusedNotes,
    TableGroups: LaterTableGroups,
    WhoWrites: QuietWhoWrites,
  },
};
