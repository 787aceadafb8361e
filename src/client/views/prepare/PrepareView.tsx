import { useParams } from 'wouter';
import { EditSession } from './EditSession.tsx';
import { NewSession } from './NewSession.tsx';

/** `/nieuw` makes a session, `/voorbereiden/:id` changes one, until and during the conversation. */
export function PrepareView() {
  const { id } = useParams();
  return id === undefined ? <NewSession /> : <EditSession workshopId={id} />;
}
