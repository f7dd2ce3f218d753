import { seconds } from '../kit/instant.ts';

/** How long anybody may take, so that slow ones cannot hold connections: to send the headers, to send all, to say something again. */
export const patience = {
  headers: seconds(10),
  request: seconds(300),
  idle: seconds(65),
  silence: seconds(60),
  end: seconds(10),
};
