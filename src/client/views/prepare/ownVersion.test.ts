import { describe, expect, it } from 'vitest';
import { sampleScript } from '#client/script/sampleScript.testing.ts';
import { fileNameOf, ownVersion, titleAmong } from './ownVersion.ts';

describe('a version of one’s own', () => {
  it('has everything of the other under a name and an id of its own', () => {
    const other = sampleScript();
    const own = ownVersion(other, 'Van mij');
    expect(own).toMatchObject({ title: 'Van mij', activities: other.activities, questions: other.questions });
    expect(own.id).not.toBe(other.id);
  });

  it('never has a name that is there already', () => {
    expect(titleAmong('Buurt', [])).toBe('Buurt');
    expect(titleAmong('Buurt', [{ title: 'Buurt' }, { title: 'Buurt (2)' }])).toBe('Buurt (3)');
  });

  it('is a file whose name every system takes', () => {
    expect(fileNameOf('Één gesprek: Oost/West!')).toBe('draaiboek-een-gesprek-oost-west.json');
    expect(fileNameOf('对话')).toBe('draaiboek-praatplaat.json');
  });
});
