import type { SampleStory } from './sample.ts';
import { story as anselMarket } from './stories/ansel-market.ts';
import { story as bankRate } from './stories/bank-rate.ts';
import { story as basinRuling } from './stories/basin-ruling.ts';
import { story as basinSums } from './stories/basin-sums.ts';
import { story as beingToldToMove } from './stories/being-told-to-move.ts';
import { story as bessemyDrill } from './stories/bessemy-drill.ts';
import { story as bessemyRoad } from './stories/bessemy-road.ts';
import { story as blockCDamp } from './stories/block-c-damp.ts';
import { story as cableTariff } from './stories/cable-tariff.ts';
import { story as candidateLists } from './stories/candidate-lists.ts';
import { story as corroLight } from './stories/corro-light.ts';
import { story as courtInterpreters } from './stories/court-interpreters.ts';
import { story as dolHarbourClinic } from './stories/dol-harbour-clinic.ts';
import { story as dryDockApprentices } from './stories/dry-dock-apprentices.ts';
import { story as electingAPremier } from './stories/electing-a-premier.ts';
import { story as electionCalled } from './stories/election-called.ts';
import { story as ferryDeal } from './stories/ferry-deal.ts';
import { story as fiftyHertz } from './stories/fifty-hertz.ts';
import { story as firstDebate } from './stories/first-debate.ts';
import { story as fiveThatDecide } from './stories/five-that-decide.ts';
import { story as floodSevenDead } from './stories/flood-seven-dead.ts';
import { story as gatesHold } from './stories/gates-hold.ts';
import { story as gatesLive } from './stories/gates-live.ts';
import { story as kesmereDraft } from './stories/kesmere-draft.ts';
import { story as kittiwakePier } from './stories/kittiwake-pier.ts';
import { story as leagueElectsHarrant } from './stories/league-elects-harrant.ts';
import { story as lostProperty } from './stories/lost-property.ts';
import { story as octopusSeason } from './stories/octopus-season.ts';
import { story as oonaSleep } from './stories/oona-sleep.ts';
import { story as openTheBooks } from './stories/open-the-books.ts';
import { story as outerToWhom } from './stories/outer-to-whom.ts';
import { story as priceIndex } from './stories/price-index.ts';
import { story as rentBill } from './stories/rent-bill.ts';
import { story as schoolsShut } from './stories/schools-shut.ts';
import { story as shopDiary } from './stories/shop-diary.ts';
import { story as shortAnswer } from './stories/short-answer.ts';
import { story as sixtyOneKilometres } from './stories/sixty-one-kilometres.ts';
import { story as sollisReport } from './stories/sollis-report.ts';
import { story as stOrielPower } from './stories/st-oriel-power.ts';
import { story as streetThatVoted } from './stories/street-that-voted.ts';
import { story as strikersSail } from './stories/strikers-sail.ts';
import { story as suitcaseOnTheWardrobe } from './stories/suitcase-on-the-wardrobe.ts';
import { story as terraceInsurance } from './stories/terrace-insurance.ts';
import { story as threeTongues } from './stories/three-tongues.ts';
import { story as waterOff } from './stories/water-off.ts';
import { story as whatAGateCosts } from './stories/what-a-gate-costs.ts';
import { story as whatTheInterpreterLeavesOut } from './stories/what-the-interpreter-leaves-out.ts';

/** The stories of the sections islands, politics, business and opinion, the newest first. */
export const storiesA: readonly SampleStory[] = [
  ferryDeal,
  waterOff,
  oonaSleep,
  openTheBooks,
  gatesHold,
  stOrielPower,
  priceIndex,
  bessemyRoad,
  kesmereDraft,
  candidateLists,
  schoolsShut,
  gatesLive,
  firstDebate,
  strikersSail,
  fiveThatDecide,
  dolHarbourClinic,
  shortAnswer,
  shopDiary,
  streetThatVoted,
  bankRate,
  electingAPremier,
  lostProperty,
  bessemyDrill,
  basinRuling,
  outerToWhom,
  threeTongues,
  fiftyHertz,
  rentBill,
  blockCDamp,
  whatAGateCosts,
  octopusSeason,
  sixtyOneKilometres,
  electionCalled,
  basinSums,
  suitcaseOnTheWardrobe,
  dryDockApprentices,
  anselMarket,
  whatTheInterpreterLeavesOut,
  courtInterpreters,
  sollisReport,
  corroLight,
  terraceInsurance,
  cableTariff,
  kittiwakePier,
  beingToldToMove,
  floodSevenDead,
  leagueElectsHarrant,
];
