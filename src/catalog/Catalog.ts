/**
 * What the picture says: the validated content of `content/<language>/`, in both registers.
 * Types (and the names of the blocks), so that the browser can import them without taking a parser along;
 * the shape of the files themselves is in `contentSchema.ts`.
 */
import type { PlaceId } from '#domain/workshop/place.ts';

/** `tekst` is professional Dutch, `tekst_b1` plain Dutch (CEFR B1), the default for residents. */
export type Register = 'tekst' | 'tekst_b1';

export type Wording = Record<Register, string>;

export interface CatalogQuestion {
  /** Stable for ever: a workshop and its report keep it, e.g. `inwoner-1`, `bo3-2`, `r1`, `droom-inwoner`. */
  id: string;
  /** `source`: asked in the publication behind the picture; `derived`: made for this tool. */
  origin: 'source' | 'derived';
  wording: Wording;
  /** Plain beginnings of a sentence, ending in `…`. */
  starters: string[];
  /** Where the answers belong when the activity itself has no place. */
  place?: PlaceId;
}

export interface CatalogLink {
  title: string;
  url: string;
  /** The source printed this address incomplete, so it may lead nowhere. */
  truncated?: boolean;
}

export interface CatalogPlace {
  id: PlaceId;
  kind: 'venster' | 'bouwopgave';
  /** 1–5, only a bouwopgave has one: windows carry a word, never a number. */
  number?: number;
  /** The word in the picture and the one under it. */
  label: string;
  sublabel: string;
  officialTitle: string;
  heading: Wording;
  why: Wording;
  /** Sanitised; headings start at h3. */
  html: string;
  html_b1: string;
  elements: { title: string; title_b1: string; wording: Wording }[];
  /** `sensitive` cases (drugs, violence) never open on the wall by themselves. */
  practice: { title: string; title_b1: string; wording: Wording; sensitive?: boolean };
  links: CatalogLink[];
  questions: CatalogQuestion[];
  sources: string[];
}

export interface CatalogTerm {
  id: string;
  term: string;
  /** The explanation in plain Dutch. */
  b1: string;
  en: string;
  /** Other spellings in which the term turns up in a text; `term` itself is not repeated here. */
  forms: string[];
}

/** `text` is one sentence; `year` and `source` are shown beside it, always. */
export interface CatalogFact {
  text: Wording;
  year: string;
  source: string;
  url?: string;
}

export interface CatalogPage {
  id: 'over' | 'welkom' | 'privacy';
  title: Wording;
  html: string;
  html_b1: string;
  facts?: CatalogFact[];
  links?: CatalogLink[];
}

/** `chosen-1` and `chosen-2` are the bouwopgaven that the facilitator chooses when preparing. */
export type ScriptPlace = PlaceId | 'chosen-1' | 'chosen-2';

/** What people do in an activity: the blocks that a script may use. */
export const SCRIPT_BLOCKS = [
  'explain',
  'notes',
  'dots',
  'scale',
  'steps',
  'statement',
  'word',
  'feedback',
] as const;
export type ScriptBlock = (typeof SCRIPT_BLOCKS)[number];

/** Options of an activity as an editor writes them; other activities are named by their key. */
export interface ScriptOptions {
  /** `dots`: how many each (3 when left out). */
  dots?: number;
  /** `dots` on places: the five bouwopgaven, or those named. */
  places?: 'all-bouwopgaven' | PlaceId[];
  /** `dots` on what was given in an earlier activity. */
  source?: string;
  /** `statement`: the earlier activity that asked the same. */
  before?: string;
  /** `notes`: the facilitator marks each as *dakkapel* or *ontwerp*. */
  tags?: boolean;
}

export interface ScriptActivity {
  /** Unique within its script. */
  key: string;
  block: ScriptBlock;
  title: Wording;
  place?: ScriptPlace;
  minutes: number;
  /** Question ids: the first is asked, the others are *doorvragen*. Empty for `explain`. `steps` answers them all. */
  prompts: string[];
  /** Group id → question id, for groups that get a question of their own instead of the first prompt. */
  promptPerGroup?: Record<string, string>;
  options?: ScriptOptions;
  /** For the facilitator's eyes only. */
  speakingNotes: string;
  /** Plain text on the wall for `explain`, one item a line. */
  wall?: Wording;
}

/** A question as a script asks it; `own` ones are a facilitator's words and have no place in the catalog. */
export type ScriptQuestion = Omit<CatalogQuestion, 'origin'> & { origin: CatalogQuestion['origin'] | 'own' };

/** A conversation from beginning to end, or a piece of one: of the catalog, or made by a facilitator. */
export interface Script {
  id: string;
  title: string;
  /** How long it is meant to last. */
  minutes: number;
  description: string;
  activities: ScriptActivity[];
  /** Every question asked in it that is not one of the general ones nor of a place. */
  questions: ScriptQuestion[];
}

export interface CatalogScript extends Script {
  id: 'kort' | 'standaard' | 'lang';
  minutes: 60 | 90 | 150;
  /** How to prepare: sanitised, for the facilitator. */
  html: string;
  questions: CatalogQuestion[];
}

/** A working form (*werkvorm*): a piece that a facilitator can put into any script. */
export interface WorkingForm extends Script {
  /** `w01`…`w18`. */
  id: string;
  /** How to lead it: sanitised, for the facilitator. */
  html: string;
  questions: CatalogQuestion[];
}

/** One sentence in plain Dutch for a detail of the picture. */
export interface CatalogDetail {
  id: string;
  label: string;
  wording: string;
}

export interface Catalog {
  language: 'nl';
  /** All nine, in the order of `PLACE_IDS`. */
  places: CatalogPlace[];
  /** The six general reflection questions r1…r6. */
  general: CatalogQuestion[];
  terms: CatalogTerm[];
  pages: CatalogPage[];
  /** From short to long. */
  scripts: CatalogScript[];
  /** In the order of their ids. */
  forms: WorkingForm[];
  details: CatalogDetail[];
}

/** As much of a place as a label in a list needs. */
export type PlaceLabel = Pick<
  CatalogPlace,
  'id' | 'kind' | 'number' | 'label' | 'sublabel' | 'officialTitle'
>;
