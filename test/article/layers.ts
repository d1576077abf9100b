/** The layers that the parts of an article are found on. */
export { readText as layersOf } from '../../src/default/text.js';
