import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalog, Wording } from './Catalog.ts';
import { parseContent } from './parseContent.ts';
import { readContent } from './readContent.ts';

/** What the real content has to live up to; a redacteur who breaks one of these rules hears so here. */
let catalog: Catalog;
beforeAll(async () => {
  const result = parseContent(await readContent());
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1));
  catalog = result.catalog;
});

function allQuestions() {
  const { general, places, scripts, forms } = catalog;
  return [
    ...new Set(
      [general, ...places.map((p) => p.questions), ...[...scripts, ...forms].map((s) => s.questions)].flat(),
    ),
  ];
}

/** Every text that a resident reads, with where it stands. */
function plainTexts(): [where: string, text: string][] {
  const b1 = (where: string, wording: Wording): [string, string] => [where, wording.tekst_b1];
  return [
    ...allQuestions().map(({ id, wording }) => b1(id, wording)),
    ...catalog.places.flatMap((place) => [
      b1(`${place.id} heading`, place.heading),
      b1(`${place.id} why`, place.why),
      b1(`${place.id} practice`, place.practice.wording),
      ...[place.practice, ...place.elements].map(({ title, title_b1 }): [string, string] => [
        title,
        title_b1,
      ]),
      ...place.elements.map(({ title, wording }) => b1(`${place.id} ${title}`, wording)),
      [`${place.id} body`, asText(place.html_b1)] as [string, string],
    ]),
    ...catalog.pages.flatMap((page) => [
      [`${page.id} body`, asText(page.html_b1)] as [string, string],
      ...(page.facts ?? []).map(({ text }) => b1(`${page.id} fact`, text)),
    ]),
    ...[...catalog.scripts, ...catalog.forms].flatMap(({ id, activities }) =>
      activities.flatMap(({ key, title, wall }) => [
        b1(`${id} ${key}`, title),
        ...(wall ? [b1(`${id} ${key} wall`, wall)] : []),
      ]),
    ),
    ...catalog.terms.map(({ id, b1: text }): [string, string] => [id, text]),
    ...catalog.details.map(({ id, wording }): [string, string] => [id, wording]),
  ];
}

/** The text of sanitised HTML, a line for each block. */
function asText(html: string): string {
  return html.replace(/<\/(h\d|p|li)>/g, '\n').replace(/<[^>]+>/g, '');
}

function sentenceLengths(text: string): number[] {
  return text
    .split(/[.!?;](?:\s|$)|\n{1,}(?=\s*[A-Z\n])/)
    .map(
      (sentence) =>
        sentence
          .trim()
          .split(/\s+/)
          .filter((word) => /\p{L}|\d/u.test(word)).length,
    )
    .filter((words) => words > 0);
}

describe('plain Dutch', () => {
  it('has sentences of 15 words on average at most, in every text', () => {
    const tooLong = plainTexts().filter(([, text]) => {
      const lengths = sentenceLengths(text);
      return lengths.reduce((sum, words) => sum + words, 0) / lengths.length > 15;
    });
    expect(plainTexts().length).toBeGreaterThan(200);
    expect(tooLong).toEqual([]);
  });

  it('has no sentence of more than 20 words', () => {
    expect(plainTexts().filter(([, text]) => sentenceLengths(text).some((words) => words > 20))).toEqual([]);
  });

  it('uses no word that needs a professional', () => {
    const jargon =
      /\b(casusregie|procesregie|beleidsregie|mandaat|ontschot\w*|verkoker\w*|congruent\w*|commitment|participatie|integra\w+|regie|intake)\b/i;
    // The name of a term may be jargon; its explanation may not. “regie” is explained where it is asked.
    const allowed = new Set(['bo4 body', 'welkom body']);
    expect(plainTexts().filter(([where, text]) => jargon.test(text) && !allowed.has(where))).toEqual([]);
  });
});

describe('the promise about names', () => {
  it('is “zonder naam”, never “anoniem”', () => {
    expect(JSON.stringify(catalog)).not.toMatch(/anoniem|anonimi/i);
  });
});

describe('places', () => {
  it('have at least four questions, each with a beginning to go on from', () => {
    for (const place of catalog.places) {
      expect(place.questions.length, place.id).toBeGreaterThanOrEqual(4);
      for (const { id, starters } of place.questions) {
        expect(id).toMatch(new RegExp(`^${place.id}-\\d+$`));
        expect(starters.length, id).toBeGreaterThanOrEqual(1);
      }
    }
  });

  it('have titled links and readable sources, never the name of a working file', () => {
    const links = [...catalog.places, ...catalog.pages].flatMap(({ links: some }) => some ?? []);
    expect(links.length).toBeGreaterThan(20);
    for (const { title } of links) expect(title).not.toMatch(/https?:|www\./);
    expect(JSON.stringify(catalog)).not.toMatch(/\.txt|\[seed|\[derived|\bseed\b/i);
  });

  it('keep a case with drugs or violence from opening on the wall by itself', () => {
    for (const { id, practice } of catalog.places) {
      const heavy = /drugs|geweld|misbruik|verslav/i.test(JSON.stringify(practice.wording));
      expect(practice.sensitive ?? false, id).toBe(heavy);
    }
  });
});

describe('scripts', () => {
  it('last exactly as long as they say and ask r1…r6 in that order', () => {
    for (const { id, minutes, activities } of catalog.scripts) {
      expect(
        activities.reduce((sum, activity) => sum + activity.minutes, 0),
        id,
      ).toBe(minutes);
      const asked = activities
        .flatMap(({ block, prompts }) => (block === 'steps' ? prompts : prompts.slice(0, 1)))
        .filter((prompt) => /^r\d$/.test(prompt));
      expect([...new Set(asked)], id).toEqual(['r1', 'r2', 'r3', 'r4', 'r5', 'r6']);
    }
  });

  it('let the hall choose with dots, and put dots on the chances that were just written down', () => {
    for (const { id, activities } of catalog.scripts) {
      const r1 = activities.find(({ prompts }) => prompts[0] === 'r1');
      expect(r1, id).toMatchObject({ block: 'dots', options: { dots: 3, places: 'all-bouwopgaven' } });
      for (const [at, activity] of activities.entries()) {
        if (activity.options?.source === undefined) continue;
        expect(activities[at - 1], id).toMatchObject({ key: activity.options.source, place: activity.place });
      }
      expect(activities.filter(({ block }) => block === 'steps').length, id).toBe(id === 'lang' ? 2 : 1);
    }
    const lang = catalog.scripts.find(({ id }) => id === 'lang')?.activities ?? [];
    const asked = lang.filter(({ block }) => block === 'statement');
    expect(asked.map(({ options }) => options?.before)).toEqual([undefined, asked[0]?.key]);
  });

  it('begin and end on the wall, and ask the other groups what they heard', () => {
    for (const { id, activities } of catalog.scripts) {
      expect(activities.at(0)?.wall?.tekst_b1, id).toContain('Noem geen namen');
      expect(activities.at(-1)?.wall, id).toBeDefined();
    }
    const droom = catalog.scripts
      .find(({ id }) => id === 'standaard')
      ?.activities.find(({ key }) => key === 'droom');
    expect(droom?.prompts[0]).toBe('droom-inwoner');
    expect(droom?.promptPerGroup).toMatchObject({
      professional: 'droom-anderen',
      organisatie: 'droom-anderen',
    });
  });

  it('give a nervous facilitator two to six sentences, and every explanation its words on the wall', () => {
    for (const { id, activities } of [...catalog.scripts, ...catalog.forms]) {
      for (const { key, block, speakingNotes, wall } of activities) {
        const sentences = sentenceLengths(speakingNotes).length;
        expect(sentences, `${id} ${key}`).toBeGreaterThanOrEqual(2);
        expect(sentences, `${id} ${key}`).toBeLessThanOrEqual(8);
        expect(wall !== undefined, `${id} ${key}`).toBe(block === 'explain');
      }
    }
  });
});

describe('working forms', () => {
  it('are all eighteen there, each adding up and with questions that it brings along', () => {
    expect(catalog.forms.map(({ id }) => id)).toEqual(
      Array.from({ length: 18 }, (_, at) => `w${String(at + 1).padStart(2, '0')}`),
    );
    const known = new Set(
      [...catalog.general, ...catalog.places.flatMap(({ questions }) => questions)].map(({ id }) => id),
    );
    for (const { id, minutes, activities, questions } of catalog.forms) {
      expect(
        activities.reduce((sum, activity) => sum + activity.minutes, 0),
        id,
      ).toBe(minutes);
      const asked = activities.flatMap(({ prompts, promptPerGroup }) => [
        ...prompts,
        ...Object.values(promptPerGroup ?? {}),
      ]);
      const own = new Set(questions.map((question) => question.id));
      expect(
        asked.filter((question) => !known.has(question) && !own.has(question)),
        id,
      ).toEqual([]);
    }
  });

  it('look through the windows of four groups at one made-up story', () => {
    const form = catalog.forms.find(({ id }) => id === 'w18');
    const own = form?.activities.find(({ key }) => key === 'eigen');
    const seen = Object.values(own?.promptPerGroup ?? {}).map(
      (id) => form?.questions.find((question) => question.id === id)?.place,
    );
    expect(own?.place).toBeUndefined();
    expect(seen).toEqual(['inwoner', 'professional', 'organisatie', 'beleid-bestuur']);
    expect(JSON.stringify(form)).toContain('verzonnen');
  });
});

describe('terms', () => {
  it('are each known by words of their own', () => {
    const forms = catalog.terms
      .flatMap(({ term, forms: others }) => [term, ...others])
      .map((form) => form.toLowerCase());
    expect(forms.length).toBeGreaterThan(60);
    expect(forms).toEqual([...new Set(forms)]);
  });
});

describe('facts', () => {
  it('show a year and a source that a reader knows', () => {
    const facts = catalog.pages.flatMap((page) => page.facts ?? []);
    expect(facts.length).toBeGreaterThan(8);
    for (const { year, source } of facts) {
      expect(year).toMatch(/^20\d\d/);
      expect(source.length).toBeGreaterThan(5);
    }
  });
});

describe('the home of the picture', () => {
  it('is credited', () => {
    const about = catalog.pages.find(({ id }) => id === 'over');
    for (const name of ['Kenniscentrum Sociale Innovatie', 'Movisie', 'ZonMw']) {
      expect(about?.html).toContain(name);
      expect(about?.html_b1).toContain(name);
    }
  });
});
