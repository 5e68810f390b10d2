/** The real rooms and the starter voice, for the world in memory. */
import { makeQueue } from '../../utils/desk/queue';
import { deskRooms } from '../../utils/desk/rooms';
import { starterGuideline } from '../../utils/voice/starter';
import { BRAND, NOW } from './example';
import type { Rooms } from './memory-world';

export const GUIDELINE = starterGuideline(BRAND, 'MK');
export const ROOMS: Rooms = { ...deskRooms(() => NOW), queue: makeQueue };
