/** The styles of a choice out of a list, the design system's first; apart from those of fields, for a tablet has no list. */
import '@utrecht/select-css/dist/index.css';
import './Select.css';
