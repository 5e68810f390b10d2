// Node has no Temporal yet (Chrome 144 and Firefox 140 have); the product uses the native one.
import 'temporal-polyfill/global';
