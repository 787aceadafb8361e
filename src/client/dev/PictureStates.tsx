import { places } from 'virtual:catalog/places';
import { useSearchParams } from 'wouter';
import { Picture } from '#client/scene/Picture.tsx';
import { PlaceList } from '#client/scene/PlaceList.tsx';
import { pictureStates } from './pictureStates.ts';

/**
 * `/dev/plaat`: every state of the picture side by side, in `npm run dev` only. `?staat=NAAM` shows one over the whole
 * window, as the visual tests and the screenshots take it.
 */
export function PictureStates() {
  const [search] = useSearchParams();
  const name = search.get('staat');
  const state = pictureStates[name ?? ''];
  if (state)
    return (
      <Picture
        state={state}
        labels={places}
        width={window.innerWidth}
        height={window.innerHeight}
        zoomable={search.has('zoom')}
      />
    );
  return (
    <main style={{ padding: '1rem' }}>
      <h1>De plaat in al haar toestanden</h1>
      <div
        style={{
          display: 'grid',
          gap: '1.5rem',
          gridTemplateColumns: 'repeat(auto-fill, minmax(640px, 1fr))',
        }}
      >
        {Object.entries(pictureStates).map(([id, one]) => (
          <section key={id} id={id}>
            <h2>
              <a href={`?staat=${id}`}>{id}</a>
            </h2>
            <Picture state={one} labels={places} width={640} height={360} zoomable />
          </section>
        ))}
      </div>
      <PlaceList state={pictureStates['vol'] ?? never()} labels={places} />
    </main>
  );
}

function never(): never {
  throw new Error('the states have lost their fullest one');
}
