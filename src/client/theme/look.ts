/** The look of every page, in this order: letters, tokens, paper, and the parts of the design system used everywhere. */
import './fonts.css';
import './theme.css';
import './base.css';
import '@utrecht/button-css/dist/index.css';
import '@utrecht/link-css/dist/index.css';
import '@utrecht/heading-1-css/dist/index.css';
import '@utrecht/heading-2-css/dist/index.css';
import '@utrecht/heading-3-css/dist/index.css';
import '@utrecht/paragraph-css/dist/index.css';
