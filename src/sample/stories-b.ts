import type { SampleStory } from './sample.ts';
import { story as aPromiseWithANumber } from './stories/a-promise-with-a-number.ts';
import { story as anvilSurvey } from './stories/anvil-survey.ts';
import { story as anvilSurveyHi } from './stories/anvil-survey-hi.ts';
import { story as anvilSurveyUr } from './stories/anvil-survey-ur.ts';
import { story as bankOfHarbours } from './stories/bank-of-harbours.ts';
import { story as battingSlowly } from './stories/batting-slowly.ts';
import { story as dictionaryOfRain } from './stories/dictionary-of-rain.ts';
import { story as eightsOnBankStreet } from './stories/eights-on-bank-street.ts';
import { story as firstPageByHand } from './stories/first-page-by-hand.ts';
import { story as fortySquares } from './stories/forty-squares.ts';
import { story as fortySquaresHi } from './stories/forty-squares-hi.ts';
import { story as fortySquaresUr } from './stories/forty-squares-ur.ts';
import { story as fourNightsOnTheShoulder } from './stories/four-nights-on-the-shoulder.ts';
import { story as hallamQueue } from './stories/hallam-queue.ts';
import { story as kal } from './stories/kal.ts';
import { story as kesmereMapSchool } from './stories/kesmere-map-school.ts';
import { story as kitchenNoFlour } from './stories/kitchen-no-flour.ts';
import { story as kitchenPot } from './stories/kitchen-pot.ts';
import { story as kitchenTaro } from './stories/kitchen-taro.ts';
import { story as lastReedPen } from './stories/last-reed-pen.ts';
import { story as marrowgateTraps } from './stories/marrowgate-traps.ts';
import { story as marrowgateTrapsHi } from './stories/marrowgate-traps-hi.ts';
import { story as marrowgateTrapsUr } from './stories/marrowgate-traps-ur.ts';
import { story as mushairaMoved } from './stories/mushaira-moved.ts';
import { story as norrlandChurch } from './stories/norrland-church.ts';
import { story as ordeAndDaughter } from './stories/orde-and-daughter.ts';
import { story as orrinLeans } from './stories/orrin-leans.ts';
import { story as orrinLeansHi } from './stories/orrin-leans-hi.ts';
import { story as orrinLeansUr } from './stories/orrin-leans-ur.ts';
import { story as perrinLeaves } from './stories/perrin-leaves.ts';
import { story as petrelFirstLight } from './stories/petrel-first-light.ts';
import { story as recitalInTheDark } from './stories/recital-in-the-dark.ts';
import { story as regattaPutBack } from './stories/regatta-put-back.ts';
import { story as reviewFerrymansArithmetic } from './stories/review-ferrymans-arithmetic.ts';
import { story as reviewTheWeighing } from './stories/review-the-weighing.ts';
import { story as seaLineExplained } from './stories/sea-line-explained.ts';
import { story as seedRoom } from './stories/seed-room.ts';
import { story as siltWicket } from './stories/silt-wicket.ts';
import { story as straitCupLive } from './stories/strait-cup-live.ts';
import { story as straitCupReport } from './stories/strait-cup-report.ts';
import { story as straitCupReportHi } from './stories/strait-cup-report-hi.ts';
import { story as straitCupReportUr } from './stories/strait-cup-report-ur.ts';
import { story as straitRelay } from './stories/strait-relay.ts';
import { story as tavistanCapital } from './stories/tavistan-capital.ts';
import { story as terraceDrama } from './stories/terrace-drama.ts';
import { story as terraceLibrary } from './stories/terrace-library.ts';
import { story as turtleHome } from './stories/turtle-home.ts';
import { story as twelveDaysOfPost } from './stories/twelve-days-of-post.ts';
import { story as whereTheWaterGoes } from './stories/where-the-water-goes.ts';
import { story as whyThreeFortyOne } from './stories/why-three-forty-one.ts';

/** The stories of the sections world, science, culture and sport, and the Hindi and Urdu stories, the newest first. */
export const storiesB: readonly SampleStory[] = [
  anvilSurveyUr,
  anvilSurveyHi,
  anvilSurvey,
  straitCupReportUr,
  straitCupReportHi,
  straitCupReport,
  marrowgateTrapsUr,
  marrowgateTrapsHi,
  marrowgateTraps,
  orrinLeansUr,
  orrinLeansHi,
  whereTheWaterGoes,
  orrinLeans,
  perrinLeaves,
  whyThreeFortyOne,
  kitchenNoFlour,
  straitCupLive,
  recitalInTheDark,
  terraceDrama,
  seaLineExplained,
  mushairaMoved,
  regattaPutBack,
  twelveDaysOfPost,
  fortySquaresUr,
  fortySquaresHi,
  fortySquares,
  kal,
  lastReedPen,
  terraceLibrary,
  petrelFirstLight,
  turtleHome,
  norrlandChurch,
  battingSlowly,
  reviewTheWeighing,
  aPromiseWithANumber,
  hallamQueue,
  dictionaryOfRain,
  reviewFerrymansArithmetic,
  bankOfHarbours,
  fourNightsOnTheShoulder,
  ordeAndDaughter,
  kesmereMapSchool,
  kitchenTaro,
  eightsOnBankStreet,
  firstPageByHand,
  seedRoom,
  siltWicket,
  kitchenPot,
  straitRelay,
  tavistanCapital,
];
