import type { SamplePicture } from '../sample.ts';
import { assemblyHall } from './assembly-hall.ts';
import { bookshop } from './bookshop.ts';
import { classroom } from './classroom.ts';
import { clinic } from './clinic.ts';
import { cricketGround } from './cricket-ground.ts';
import { dryDock } from './dry-dock.ts';
import { ferryDusk } from './ferry-dusk.ts';
import { filmScreen } from './film-screen.ts';
import { fishingBoats } from './fishing-boats.ts';
import { floodGate } from './flood-gate.ts';
import { harbourCranes } from './harbour-cranes.ts';
import { housingBlocks } from './housing-blocks.ts';
import { kesmereBridge } from './kesmere-bridge.ts';
import { kitchenTable } from './kitchen-table.ts';
import { lighthouse } from './lighthouse.ts';
import { market } from './market.ts';
import { nightGrid } from './night-grid.ts';
import { observatory } from './observatory.ts';
import { oldPress } from './old-press.ts';
import { orrinPlume } from './orrin-plume.ts';
import { portraits } from './portraits.ts';
import { reef } from './reef.ts';
import { regatta } from './regatta.ts';
import { riverMap } from './river-map.ts';
import { satellite } from './satellite.ts';
import { seedVault } from './seed-vault.ts';
import { stormMap } from './storm-map.ts';
import { ternCays } from './tern-cays.ts';
import { terraces } from './terraces.ts';

/** All pictures of the sample edition. */
export const samplePictures: readonly SamplePicture[] = [
  floodGate,
  ferryDusk,
  reef,
  orrinPlume,
  assemblyHall,
  market,
  cricketGround,
  regatta,
  lighthouse,
  harbourCranes,
  nightGrid,
  classroom,
  bookshop,
  filmScreen,
  fishingBoats,
  satellite,
  clinic,
  kitchenTable,
  riverMap,
  stormMap,
  terraces,
  observatory,
  dryDock,
  ternCays,
  kesmereBridge,
  housingBlocks,
  seedVault,
  oldPress,
  ...portraits,
];
