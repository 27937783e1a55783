/** json-rules-engine is CommonJS: loaded on demand from a bundle, it would have no names to import. */
import engine from '../../node_modules/json-rules-engine/dist/index.js'

export const { Almanac, Engine } = engine
