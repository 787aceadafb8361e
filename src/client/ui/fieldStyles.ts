/** The styles of all fields in which one writes, the design system's first, so that ours can build on them. */
import '@utrecht/form-field-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import '@utrecht/form-field-description-css/dist/index.css';
import '@utrecht/form-field-error-message-css/dist/index.css';
import '@utrecht/textarea-css/dist/index.css';
import './Field.css';
