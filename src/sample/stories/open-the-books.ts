import type { SampleStory } from '../sample.ts';

export const story: SampleStory = {
  key: 'open-the-books',
  language: 'en',
  kind: 'opinion',
  section: 'opinion',
  topics: ['flood-defences', 'assembly-election'],
  byline: [],
  headline: 'The gates worked. Now open the books',
  standfirst:
    'The Courier’s view: the final account of the Narrows gates has been ready for five months. Marrowgate’s drains are waiting for it.',
  minutesAgo: 75,
  prominence: 'normal',
  body: `
Nobody in Port Ansel drowned this week. It is the kind of sentence that a newspaper does not often print, because nothing happened, and this time it deserves the front page. The sea stood higher at the Narrows than anybody has measured, and it stayed where it was. The people who designed the gates, and those who rebuilt the third of them, and those who stood on the platform through both tides, have done what they were asked to do. We thank them.

Then there are fifty-seven houses in Marrowgate with mud on the floor, and they are not an afterthought. They are the bill.

The gates were to cost 138 million marks. They cost 212 million, and another 31 million to repair. How the first sum became the second has been the subject of two committees and one judge. Justice Sollis was asked about a coupling, and she answered about the coupling, thoroughly. She was not asked about the money.

An answer exists. The Lenn Works Authority closed its final account five months ago. It was audited. It was sent to the ministry of works, which has described it since, in reply to nine questions in the Assembly, as under consideration. While it is under consideration, the ministry says, no new work on the lower Lenn can be begun, because nobody can say what is left in the fund. That is why the pumps for Tanner’s Row, priced at 2.9 million marks, have been planned twice and bought never.

So the drains of one of the poorest streets on the island have been waiting for a document that is finished.

There may be good reasons to consider an account for five months. We can think of one bad one: that it is four weeks to an election. Both of the large parties have cause to be shy. The contract was let by a Civic Union government on terms drawn up by a League one. If each thinks that the account will hurt the other more, each is in favour of publishing it the week after. If each fears that it will hurt both, neither is.

The premier promised in Marrowgate that the pumps would be ordered before the mud was dry. We take her at her word and point out that it is a warm week.

We know what will be said against it. An account is a technical document and will be misread. It contains the names of firms which may wish to tender again. It is not usual. To the first we reply that the readers of this newspaper have in the past two years learned the difference between a coupling and a clutch, and can be trusted with a table. To the second, that a firm which would rather not have its price known may tender elsewhere. As to the third: it was not usual, either, for a judge to have her report read aloud in a school, over two evenings, to people who had lost their neighbours. Eighty of them stayed until the end. They were not confused by it.

But the pumps are the smaller part. Over the next ten years the republic will be asked to spend more on the Lenn than it has spent on anything: higher banks, a second basin, perhaps the removal of a street. It will be asked to trust estimates. Trust of that sort has to be bought, and there is one coin for it. Say what the last job cost, line by line, and who decided each line, and let people who can add up look at it.

Publish the account this week. The gates have shown that they can be opened in an hour and a half.
`,
};
