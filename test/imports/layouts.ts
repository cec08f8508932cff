/** Layouts of survey files as people keep them, with what a careful analyst makes of each. Made up; learnt from what public repositories hold. */

/** Values of a column: a cycle, or one for each row. */
export type Values = readonly string[] | ((row: number) => string);

/** What comes out: column, metric, scale, answers, value. */
export type Expected = readonly [
  column: string,
  metric: 'ces' | 'nps' | 'csat',
  scale: string | null,
  n: number,
  value: number,
];

export interface Layout {
  readonly name: string;
  readonly file: string;
  readonly columns: readonly (readonly [header: string, values: Values])[];
  readonly rows: number;
  readonly delimiter?: string;
  /** Every score and no other. */
  readonly scores?: readonly Expected[];
  /** The code of the refusal, when a person must decide. */
  readonly refused?: string | readonly string[];
  /** The date column, when it matters. */
  readonly date?: string;
  /** Warnings that must be there. */
  readonly warns?: readonly string[];
}

/** Five promoters, two passives, three detractors in ten: NPS 20. */
export const NPS = ['10', '9', '9', '10', '8', '7', '10', '6', '3', '0'];
/** Seven of ten in the top two: CSAT 70; mean 3.8. */
export const FIVE = ['5', '4', '5', '3', '2', '4', '1', '5', '4', '5'];
/** Mean 4.8; five of ten at 6 or 7: CSAT 50. */
export const SEVEN = ['7', '6', '5', '7', '4', '3', '6', '2', '1', '7'];
/** Six of ten from 8 to 10: CSAT 60; mean 7. */
export const TEN = ['10', '9', '8', '7', '10', '9', '8', '5', '3', '1'];

export const id = (prefix: string) => (row: number) => `${prefix}${1000 + row}`;
export const number = (from: number) => (row: number) => String(from + row);
const day = (row: number) => String(1 + (row % 28)).padStart(2, '0');
const month = (row: number) => String(1 + (Math.floor(row / 28) % 12)).padStart(2, '0');
export const isoDay = (row: number) => `2024-${month(row)}-${day(row)}`;
const isoTime = (row: number) => `2024-${month(row)}-${day(row)}T09:${day(row)}:33Z`;
const dottedDay = (row: number) => `${day(row)}.${month(row)}.2024`;
const slashTime = (row: number) => `${Number(month(row))}/${Number(day(row))}/2024 10:${day(row)}`;
const shortMonthDay = (row: number) => `${day(row)}-Aug-23`;
const minutes = (row: number) => String(1 + ((row * 7) % 10));
const comment = (row: number) => ['', 'Quick and friendly, thank you', 'Had to call three times', ''][row % 4]!;
const months = [
  '2023-01',
  '2023-02',
  '2023-03',
  '2023-04',
  '2023-05',
  '2023-06',
  '2023-07',
  '2023-08',
  '2023-09',
  '2023-10',
  '2023-11',
  '2023-12',
];
const agents = ['Ann', 'Bo', 'Cleo', 'Dan'];
const channels = ['Email', 'Chat', 'Phone'];
const groups = NPS.map((score) => (Number(score) > 8 ? 'Promoter' : Number(score) > 6 ? 'Passive' : 'Detractor'));
/** FIVE as labels of a ladder from worst to best. */
const worded = (...ladder: readonly string[]) => FIVE.map((point) => ladder[Number(point) - 1]!);
const reviews = (row: number) =>
  `Bought this in ${months[row % 12]}, it works and the colour is as on the picture number ${row}.`;

export const LAYOUTS: readonly Layout[] = [
  // Tickets with a rating among many columns
  {
    name: 'a helpdesk table with CSAT Score and blanks',
    file: 'helpdesk_tickets.csv',
    columns: [
      ['Ticket ID', id('T-')],
      ['Customer Name', ['Jo Doe', 'Al Li']],
      ['Customer Age', number(20)],
      ['Ticket Type', ['Refund', 'Bug']],
      ['Ticket Priority', ['Low', 'High', 'Critical']],
      ['First Response Time (min)', minutes],
      ['Resolution Time (hrs)', minutes],
      ['CSAT Score', [...FIVE, '', '']],
    ],
    rows: 36,
    scores: [['CSAT Score', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'a shop support table whose survey date has the word response in it',
    file: 'Customer_support_data.csv',
    columns: [
      ['Unique id', id('u')],
      ['channel_name', ['Outcall', 'Inbound']],
      ['category', ['Returns', 'Order Related']],
      ['Sub-category', ['Life Insurance', 'Delayed']],
      ['Customer Remarks', comment],
      ['Order_id', id('o')],
      ['order_date_time', slashTime],
      ['Issue_reported at', slashTime],
      ['issue_responded', slashTime],
      ['Survey_response_Date', shortMonthDay],
      ['Item_price', number(1)],
      ['connected_handling_time', ['', '', '4']],
      ['Agent_name', agents],
      ['Supervisor', ['M', 'N']],
      ['Tenure Bucket', ['0-30', '>90', '31-60']],
      ['Agent Shift', ['Morning', 'Split']],
      ['CSAT Score', FIVE],
    ],
    rows: 60,
    scores: [['CSAT Score', 'csat', '1-5', 60, 70]],
    date: 'Survey_response_Date',
  },
  {
    name: 'a call centre table with sentiment labels beside a CSAT of ten',
    file: 'Call Center.csv',
    columns: [
      ['Id', id('DKK')],
      ['Customer Name', ['Jo Doe', 'Al Li']],
      ['Sentiment', ['Very Positive', 'Positive', 'Neutral', 'Negative', 'Very Negative']],
      ['CSAT Score', [...TEN, '', '']],
      ['Call Timestamp', slashTime],
      ['Reason', ['Billing Question', 'Payments']],
      ['City', ['Oslo', 'Lund']],
      ['Response Time', ['Within SLA', 'Below SLA', 'Above SLA']],
      ['Call Duration (Minutes)', number(5)],
      ['Call Center', ['LA', 'Denver']],
    ],
    rows: 48,
    scores: [['CSAT Score', 'csat', '1-10', 40, 60]],
  },
  {
    name: 'a telephone table with Y/N columns and a speed of answer',
    file: 'Call-Center-Dataset.csv',
    columns: [
      ['Call Id', id('ID')],
      ['Agent', agents],
      ['Date', isoDay],
      ['Topic', ['Contract', 'Technical']],
      ['Answered (Y/N)', ['Y', 'Y', 'N']],
      ['Resolved', ['Y', 'N', 'N']],
      ['Speed of answer in seconds', number(1)],
      ['AvgTalkDuration', ['0:02:23', '0:04:02', '']],
      ['Satisfaction rating', [...FIVE, '', '']],
    ],
    rows: 36,
    scores: [['Satisfaction rating', 'csat', '1-5', 30, 70]],
    date: 'Date',
  },
  {
    name: 'good, bad and offered',
    file: 'tickets.csv',
    columns: [
      ['Id', number(1)],
      ['Subject', ['Help', 'Refund']],
      ['Assignee', agents],
      ['Satisfaction Score', ['Good', 'Offered', 'Good', 'Bad', 'Unoffered']],
    ],
    rows: 50,
    scores: [['Satisfaction Score', 'csat', 'good/bad', 30, 66.6667]],
  },
  {
    name: 'a rating beside tickets and agents',
    file: 'export.csv',
    columns: [
      ['ticket_id', number(1)],
      ['agent', agents],
      ['rating', FIVE],
      ['minutes_to_close', minutes],
    ],
    rows: 30,
    scores: [['rating', 'csat', '1-5', 30, 70]],
    warns: ['metricFromContext'],
  },
  {
    name: 'response times in minutes next to a CSAT',
    file: 'csat_export.csv',
    columns: [
      ['conversation_id', number(1)],
      ['response_time', minutes],
      ['rating', FIVE],
      ['resolution_time_minutes', minutes],
    ],
    rows: 30,
    scores: [['rating', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'ids that bear the metric in their name',
    file: 'feedback.csv',
    columns: [
      ['csat_id', number(1)],
      ['nps_survey_id', number(3)],
      ['ces_survey_id', number(2)],
      ['csat_score', FIVE],
      ['csat_date', isoDay],
      ['csat_comment', comment],
    ],
    rows: 30,
    scores: [['csat_score', 'csat', '1-5', 30, 70]],
    date: 'csat_date',
  },
  {
    name: 'what surrounds an NPS: its category, date, comment, month, week, wave, sent and target',
    file: 'answers.csv',
    columns: [
      ['id', number(1)],
      ['nps_score', NPS],
      ['nps_category', groups],
      ['nps_date', isoDay],
      ['nps_comment', comment],
      ['nps_month', (row) => String(1 + (row % 12))],
      ['nps_week', minutes],
      ['nps_wave', ['1', '2', '3', '4']],
      ['nps_sent', ['1', '0', '1']],
      ['nps_target', ['8']],
    ],
    rows: 40,
    scores: [['nps_score', 'nps', '0-10', 40, 20]],
    date: 'nps_date',
  },
  {
    name: 'three metrics in one file',
    file: 'survey_results_2024.csv',
    columns: [
      ['response_id', number(1)],
      ['submitted_at', isoTime],
      ['nps_score', NPS],
      ['csat_score', FIVE],
      ['ces_score', SEVEN],
      ['channel', channels],
      ['comment', comment],
    ],
    rows: 30,
    scores: [
      ['nps_score', 'nps', '0-10', 30, 20],
      ['csat_score', 'csat', '1-5', 30, 70],
      ['ces_score', 'ces', '1-7', 30, 4.8],
    ],
    date: 'submitted_at',
  },
  {
    name: 'spelled out in snake case',
    file: 'data.csv',
    columns: [
      ['customer_id', id('C')],
      ['net_promoter_score', NPS],
      ['customer_satisfaction_score', FIVE],
      ['customer_effort_score', SEVEN],
    ],
    rows: 30,
    scores: [
      ['net_promoter_score', 'nps', '0-10', 30, 20],
      ['customer_satisfaction_score', 'csat', '1-5', 30, 70],
      ['customer_effort_score', 'ces', '1-7', 30, 4.8],
    ],
  },
  {
    name: 'capitals with spaces',
    file: 'DATA.CSV',
    columns: [
      ['CUSTOMER ID', id('C')],
      ['CSAT SCORE', FIVE],
      ['NET PROMOTER SCORE', NPS],
    ],
    rows: 30,
    scores: [
      ['CSAT SCORE', 'csat', '1-5', 30, 70],
      ['NET PROMOTER SCORE', 'nps', '0-10', 30, 20],
    ],
  },
  {
    name: 'camel and Pascal case',
    file: 'data.csv',
    columns: [
      ['customerId', id('C')],
      ['csatScore', FIVE],
      ['NPSScore', NPS],
      ['CustomerEffortScore', FIVE],
    ],
    rows: 30,
    scores: [
      ['csatScore', 'csat', '1-5', 30, 70],
      ['NPSScore', 'nps', '0-10', 30, 20],
      ['CustomerEffortScore', 'ces', '1-5', 30, 3.8],
    ],
  },
  {
    name: 'kebab case and non-breaking spaces',
    file: 'data.csv',
    columns: [
      ['customer-id', id('C')],
      ['nps-score', NPS],
      ['CSAT\u00a0Score', FIVE],
    ],
    rows: 30,
    scores: [
      ['nps-score', 'nps', '0-10', 30, 20],
      ['CSAT Score', 'csat', '1-5', 30, 70],
    ],
  },
  {
    name: 'Overall Satisfaction and Likelihood to Recommend',
    file: 'guest_survey.csv',
    columns: [
      ['Guest', id('G')],
      ['Overall Satisfaction', TEN],
      ['Likelihood to Recommend', NPS],
      ['Nights', minutes],
    ],
    rows: 30,
    scores: [
      ['Overall Satisfaction', 'csat', '1-10', 30, 60],
      ['Likelihood to Recommend', 'nps', '0-10', 30, 20],
    ],
  },
  {
    name: 'hotel columns with abbreviations and an NPS type',
    file: 'hotel.csv',
    columns: [
      ['Likelihood_Recommend_H', NPS],
      ['NPS_Type', groups],
      ['Guest_Room_H', TEN],
      ['State_PL', ['CA', 'NY']],
    ],
    rows: 30,
    scores: [['Likelihood_Recommend_H', 'nps', '0-10', 30, 20]],
  },
  {
    name: 'customer table with a satisfaction score beside credit and churn scores',
    file: 'Customer-Churn-Records.csv',
    columns: [
      ['RowNumber', number(1)],
      ['CustomerId', number(15634602)],
      ['CreditScore', number(600)],
      ['Geography', ['France', 'Spain']],
      ['Age', number(22)],
      ['Tenure', minutes],
      ['NumOfProducts', ['1', '2', '3']],
      ['HasCrCard', ['0', '1']],
      ['Exited', ['1', '0', '0']],
      ['Complain', ['1', '0', '0']],
      ['Satisfaction Score', FIVE],
      ['Card Type', ['GOLD', 'SILVER']],
      ['Point Earned', number(300)],
    ],
    rows: 30,
    scores: [['Satisfaction Score', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'subscription churn with a churn score from 0 to 100',
    file: 'telco_churn.csv',
    columns: [
      ['Customer ID', id('C')],
      ['Tenure in Months', number(1)],
      ['Satisfaction Score', FIVE],
      ['Customer Status', ['Stayed', 'Churned']],
      ['Churn Label', ['Yes', 'No']],
      ['Churn Score', number(40)],
      ['CLTV', number(4000)],
    ],
    rows: 30,
    scores: [['Satisfaction Score', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'three words of satisfaction',
    file: 'E-commerce Customer Behavior.csv',
    columns: [
      ['Customer ID', number(101)],
      ['Gender', ['Male', 'Female']],
      ['Membership Type', ['Gold', 'Silver']],
      ['Total Spend', number(400)],
      ['Items Purchased', minutes],
      ['Average Rating', ['4.6', '4.1', '3.2']],
      ['Discount Applied', ['TRUE', 'FALSE']],
      ['Satisfaction Level', ['Satisfied', 'Neutral', 'Unsatisfied', 'Satisfied']],
    ],
    rows: 40,
    scores: [['Satisfaction Level', 'csat', '1-3', 40, 50]],
  },
  {
    name: 'satisfied or dissatisfied',
    file: 'passengers.csv',
    columns: [
      ['id', number(1)],
      ['Class', ['Eco', 'Business']],
      ['Flight Distance', number(300)],
      ['satisfaction', ['satisfied', 'neutral or dissatisfied']],
    ],
    rows: 30,
    scores: [['satisfaction', 'csat', 'good/bad', 30, 50]],
  },
  {
    name: 'a bare score in a file named after NPS, with other scores',
    file: 'nps_responses.csv',
    columns: [
      ['user', id('U')],
      ['score', NPS],
      ['health_score', number(50)],
      ['sentiment_score', ['0.4', '-0.3', '0.9']],
      ['created_at', isoTime],
    ],
    rows: 30,
    scores: [['score', 'nps', '0-10', 30, 20]],
    warns: ['metricFromContext'],
  },
  {
    name: 'a bare score in a file named after CES',
    file: 'ces-2024.csv',
    columns: [
      ['id', number(1)],
      ['score', SEVEN],
      ['task', ['Login', 'Refund']],
    ],
    rows: 30,
    scores: [['score', 'ces', '1-7', 30, 4.8]],
  },
  {
    name: 'a survey type that says CSAT in every row',
    file: 'export.csv',
    columns: [
      ['id', number(1)],
      ['survey_type', ['CSAT']],
      ['score', FIVE],
      ['date', isoDay],
    ],
    rows: 30,
    scores: [['score', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'several CSAT questions',
    file: 'q3.csv',
    columns: [
      ['Respondent', number(1)],
      ['Satisfaction with price', FIVE],
      ['Satisfaction with support', ['5', '5', '4', '2']],
      ['Overall satisfaction', FIVE],
    ],
    rows: 40,
    scores: [
      ['Satisfaction with price', 'csat', '1-5', 40, 70],
      ['Satisfaction with support', 'csat', '1-5', 40, 75],
      ['Overall satisfaction', 'csat', '1-5', 40, 70],
    ],
  },
  {
    name: 'before and after',
    file: 'pilot.csv',
    columns: [
      ['id', number(1)],
      ['NPS before', NPS],
      ['NPS after', ['10', '9', '8', '4', '10']],
    ],
    rows: 30,
    scores: [
      ['NPS before', 'nps', '0-10', 30, 20],
      ['NPS after', 'nps', '0-10', 30, 40],
    ],
  },

  // How the cells are written
  {
    name: 'semicolons, quotes and decimal commas',
    file: 'kunden.csv',
    delimiter: ';',
    columns: [
      ['Kundennummer', number(1)],
      ['Betrag', ['12,50', '3,10']],
      ['Kundenzufriedenheit', ['"5,0"', '"4,0"', '"2,0"', '"5,0"']],
      ['Datum', dottedDay],
    ],
    rows: 40,
    scores: [['Kundenzufriedenheit', 'csat', '1-5', 40, 75]],
  },
  {
    name: 'leading spaces',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['CSAT', FIVE.map((v) => ` ${v}`)],
    ],
    rows: 30,
    scores: [['CSAT', 'csat', '1-5', 30, 70]],
  },
  {
    name: '5 stars, 1 star',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      ['CSAT', FIVE.map((v) => (v === '1' ? '1 star' : `${v} stars`))],
    ],
    rows: 30,
    scores: [['CSAT', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'drawn stars',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      ['CSAT', worded('★☆☆☆☆', '★★☆☆☆', '★★★☆☆', '★★★★☆', '★★★★★')],
    ],
    rows: 30,
    scores: [['CSAT', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'labels with their number behind',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      [
        'CSAT',
        worded('Very dissatisfied (1)', 'Dissatisfied (2)', 'Neutral (3)', 'Satisfied (4)', 'Very satisfied (5)'),
      ],
    ],
    rows: 30,
    scores: [['CSAT', 'csat', '1-5', 30, 70]],
  },
  {
    name: '4/5',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      ['CSAT', FIVE.map((v) => `${v}/5`)],
    ],
    rows: 30,
    scores: [['CSAT', 'csat', '1-5', 30, 70]],
  },
  {
    name: '9 out of 10',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      ['NPS', NPS.map((v) => `${v} out of 10`)],
    ],
    rows: 30,
    scores: [['NPS', 'nps', '0-10', 30, 20]],
  },
  {
    name: 'faces',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      ['Smiley rating', worded('😡', '🙁', '😐', '🙂', '😀')],
    ],
    rows: 30,
    scores: [['Smiley rating', 'csat', 'faces-5', 30, 70]],
  },
  {
    name: 'numbers with their label',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      [
        'How satisfied are you?',
        worded('1 - Very dissatisfied', '2 - Dissatisfied', '3 - Neutral', '4 - Satisfied', '5 - Very satisfied'),
      ],
    ],
    rows: 30,
    scores: [['How satisfied are you?', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'only the ends are worded',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      [
        'How satisfied are you?',
        worded('Very dissatisfied 1', '2', '3', '4', '5 Very satisfied').map((v) =>
          v.replace('Very dissatisfied 1', '1 Very dissatisfied'),
        ),
      ],
    ],
    rows: 30,
    scores: [['How satisfied are you?', 'csat', '1-5', 30, 70]],
  },
  {
    name: '5=Strongly agree that it was easy',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      [
        'The company made it easy to handle my issue',
        worded('1=Strongly disagree', '2=Disagree', '3=Neutral', '4=Agree', '5=Strongly agree'),
      ],
    ],
    rows: 30,
    scores: [['The company made it easy to handle my issue', 'ces', '1-5', 30, 3.8]],
  },
  {
    name: 'agreement in words that it was easy',
    file: 'support.csv',
    columns: [
      ['Ticket', number(1)],
      [
        'The company made it easy to handle my issue',
        worded('Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'),
      ],
    ],
    rows: 30,
    scores: [['The company made it easy to handle my issue', 'ces', '1-5', 30, 3.8]],
  },
  {
    name: 'eleven points with worded ends',
    file: 'nps.csv',
    columns: [
      ['#', number(1)],
      [
        'How likely are you to recommend us to a friend or colleague?',
        NPS.map((v) => (v === '0' ? '0 - Not at all likely' : v === '10' ? '10 - Extremely likely' : v)),
      ],
    ],
    rows: 30,
    scores: [['How likely are you to recommend us to a friend or colleague?', 'nps', '0-10', 30, 20]],
  },
  {
    name: 'NPS asked from 1 to 10',
    file: 'forms.csv',
    columns: [
      ['Timestamp', slashTime],
      ['On a scale of 1 to 10, how likely are you to recommend us?', ['10', '9', '8', '7', '2']],
    ],
    rows: 30,
    scores: [['On a scale of 1 to 10, how likely are you to recommend us?', 'nps', '0-10', 30, 20]],
    warns: ['npsOneToTen'],
  },
  {
    name: 'sentinels for no answer',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['nps', [...NPS, '99', '-1', 'NA', 'N/A']],
    ],
    rows: 42,
    scores: [['nps', 'nps', '0-10', 30, 20]],
  },
  {
    name: 'labels with a few not applicable',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      [
        'Overall satisfaction',
        [...worded('Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'), 'Not applicable'],
      ],
    ],
    rows: 44,
    scores: [['Overall satisfaction', 'csat', '1-5', 40, 70]],
  },
  {
    name: 'floats that are whole',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['csat', FIVE.map((v) => `${v}.0`)],
      ['nps', NPS.map((v) => `${v}.0`)],
    ],
    rows: 30,
    scores: [
      ['csat', 'csat', '1-5', 30, 70],
      ['nps', 'nps', '0-10', 30, 20],
    ],
  },

  // Questions
  {
    name: 'a long question about satisfaction that names ease',
    file: 'q.csv',
    columns: [
      ['Timestamp', slashTime],
      [
        'Thinking about the last time you contacted our customer service team, whether by telephone, e-mail or chat, and about everything that happened from the moment you reached us until your request was closed: how satisfied are you with how easy it was to get the help that you needed, on a scale from 1 to 5?',
        FIVE,
      ],
    ],
    rows: 30,
    scores: [
      [
        'Thinking about the last time you contacted our customer service team, whether by telephone, e-mail or chat, and about everything that happened from the moment you reached us until your request was closed: how satisfied are you with how easy it was to get the help that you needed, on a scale from 1 to 5?',
        'csat',
        '1-5',
        30,
        70,
      ],
    ],
  },
  {
    name: 'satisfaction with ease, in labels of satisfaction',
    file: 'q.csv',
    columns: [
      ['Timestamp', slashTime],
      [
        'How satisfied are you with the ease of resolving your issue?',
        worded('Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'),
      ],
    ],
    rows: 30,
    scores: [['How satisfied are you with the ease of resolving your issue?', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'recommendation that names ease and satisfaction',
    file: 'q.csv',
    columns: [
      ['Timestamp', slashTime],
      ['Based on how easy it was and how satisfied you are, how likely are you to recommend us?', NPS],
    ],
    rows: 30,
    scores: [
      [
        'Based on how easy it was and how satisfied you are, how likely are you to recommend us?',
        'nps',
        '0-10',
        30,
        20,
      ],
    ],
  },
  {
    name: 'ease with its ends in the header',
    file: 'q.csv',
    columns: [
      ['Timestamp', slashTime],
      ['How easy was it to solve your problem? (1 = very difficult, 7 = very easy)', SEVEN],
    ],
    rows: 30,
    scores: [['How easy was it to solve your problem? (1 = very difficult, 7 = very easy)', 'ces', '1-7', 30, 4.8]],
  },
  {
    name: 'an effort scale with its ends in the header',
    file: 'q.csv',
    columns: [
      ['Timestamp', slashTime],
      ['How easy was it to solve your problem? (1 = very easy, 7 = very difficult)', SEVEN],
    ],
    rows: 30,
    scores: [['How easy was it to solve your problem? (1 = very easy, 7 = very difficult)', 'ces', '1-7', 30, 4.8]],
  },
  {
    name: 'ease or difficulty, from 1 to 7',
    file: 'q.csv',
    columns: [
      ['Timestamp', slashTime],
      [
        'Overall, how difficult or easy was it to get the help you wanted?',
        worded('Very difficult', 'Difficult', 'Neither easy nor difficult', 'Easy', 'Very easy'),
      ],
    ],
    rows: 30,
    scores: [['Overall, how difficult or easy was it to get the help you wanted?', 'ces', '1-5', 30, 3.8]],
  },
  ...(
    [
      [
        'Swedish',
        'Hur lätt var det att få hjälp av oss?',
        ['Mycket svårt', 'Svårt', 'Varken lätt eller svårt', 'Lätt', 'Mycket lätt'],
      ],
      [
        'Dutch',
        'Hoe makkelijk was het om uw vraag beantwoord te krijgen?',
        ['Zeer moeilijk', 'Moeilijk', 'Neutraal', 'Makkelijk', 'Zeer makkelijk'],
      ],
      [
        'Norwegian',
        'Hvor lett var det å få hjelp?',
        ['Svært vanskelig', 'Vanskelig', 'Verken lett eller vanskelig', 'Lett', 'Svært lett'],
      ],
      [
        'Polish',
        'Jak łatwo było uzyskać pomoc?',
        ['Bardzo trudno', 'Trudno', 'Ani łatwo, ani trudno', 'Łatwo', 'Bardzo łatwo'],
      ],
      [
        'Danish',
        'Hvor nemt var det at få hjælp?',
        ['Meget svært', 'Svært', 'Hverken nemt eller svært', 'Nemt', 'Meget nemt'],
      ],
      [
        'German',
        'Wie einfach war es, Ihr Anliegen zu klären?',
        ['Sehr schwierig', 'Schwierig', 'Weder einfach noch schwierig', 'Einfach', 'Sehr einfach'],
      ],
      [
        'French',
        'À quel point a-t-il été facile d’obtenir de l’aide ?',
        ['Très difficile', 'Difficile', 'Ni facile ni difficile', 'Facile', 'Très facile'],
      ],
      [
        'Spanish',
        '¿Qué tan fácil fue resolver su problema?',
        ['Muy difícil', 'Difícil', 'Ni fácil ni difícil', 'Fácil', 'Muy fácil'],
      ],
    ] as const
  ).map(
    ([language, question, labels]): Layout => ({
      name: `ease in ${language} labels`,
      file: 'formulär.csv',
      columns: [
        ['Id', number(1)],
        [question, worded(...labels)],
      ],
      rows: 30,
      scores: [[question, 'ces', '1-5', 30, 3.8]],
    }),
  ),
  ...(
    [
      ['Swedish', 'Hur sannolikt är det att du rekommenderar oss till en vän eller kollega?'],
      ['Dutch', 'Hoe waarschijnlijk is het dat u ons zou aanbevelen aan vrienden of collega’s?'],
      ['Norwegian', 'Hvor sannsynlig er det at du vil anbefale oss til en venn?'],
      ['Polish', 'Jak prawdopodobne jest, że polecisz nas znajomym? (0-10)'],
      ['Danish', 'Hvor sandsynligt er det, at du vil anbefale os?'],
      ['German', 'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?'],
      ['German noun', 'Weiterempfehlung'],
      ['French', 'Sur une échelle de 0 à 10, recommanderiez-vous notre service à un proche ?'],
      ['Spanish', '¿Con qué probabilidad recomendaría nuestro servicio?'],
    ] as const
  ).map(
    ([language, question]): Layout => ({
      name: `recommendation in ${language}`,
      file: 'export.csv',
      columns: [
        ['Horodateur', slashTime],
        [question, NPS],
      ],
      rows: 30,
      scores: [[question, 'nps', '0-10', 30, 20]],
    }),
  ),
  ...(
    [
      ['Swedish', 'Hur nöjd är du med vår kundtjänst?'],
      ['Dutch', 'Hoe tevreden bent u over onze klantenservice?'],
      ['Norwegian', 'Hvor fornøyd er du med vår kundeservice?'],
      ['Polish', 'Jak bardzo jesteś zadowolony z obsługi?'],
      ['Danish', 'Hvor tilfreds er du med vores service?'],
      ['German', 'Wie zufrieden sind Sie mit unserem Service?'],
      ['French', 'Êtes-vous satisfait de notre service ?'],
      ['Spanish', '¿Qué tan satisfecho está con el servicio?'],
    ] as const
  ).map(
    ([language, question]): Layout => ({
      name: `satisfaction in ${language}`,
      file: 'export.csv',
      columns: [
        ['Id', number(1)],
        [question, FIVE],
      ],
      rows: 30,
      scores: [[question, 'csat', '1-5', 30, 70]],
      warns: ['scaleAssumed'],
    }),
  ),
  ...(
    [
      ['Swedish', 'Hur sannolikt är det att du handlar hos oss igen?'],
      ['German', 'Wie wahrscheinlich ist es, dass Sie wieder bei uns kaufen?'],
      ['Dutch', 'Hoe waarschijnlijk is het dat u terugkomt?'],
      ['French', 'Quelle est la probabilité que vous reveniez ?'],
      ['English', 'How likely are you to buy from us again?'],
    ] as const
  ).map(
    ([language, question]): Layout => ({
      name: `the likelihood of coming back is no recommendation, in ${language}`,
      file: 'export.csv',
      columns: [
        ['Id', number(1)],
        [question, NPS],
      ],
      rows: 30,
      refused: ['noScoreColumn', 'metricNeeded'],
    }),
  ),

  // Files of survey tools
  {
    name: 'SurveyMonkey with a second header row',
    file: 'Survey responses.csv',
    columns: [
      ['Respondent ID', (r) => (r === 0 ? '' : String(118000000000 + r))],
      ['Collector ID', (r) => (r === 0 ? '' : '447')],
      ['Start Date', (r) => (r === 0 ? '' : slashTime(r))],
      ['End Date', (r) => (r === 0 ? '' : slashTime(r))],
      [
        'How likely is it that you would recommend Acme to a friend or colleague?',
        (r) => (r === 0 ? 'Response' : NPS[r % 10]!),
      ],
      ['Anything else?', (r) => (r === 0 ? 'Open-Ended Response' : comment(r))],
    ],
    rows: 41,
    scores: [['How likely is it that you would recommend Acme to a friend or colleague?', 'nps', '0-10', 40, 20]],
    date: 'End Date',
  },
  {
    name: 'Google Forms with the two questions in Spanish',
    file: 'Encuesta (respuestas) - Respuestas de formulario 1.csv',
    columns: [
      ['Marca temporal', (r) => `${day(r)}/${month(r)}/2024 9:12:33`],
      [
        '¿Qué tan satisfecho está con nuestra atención?',
        worded('Muy insatisfecho', 'Insatisfecho', 'Neutral', 'Satisfecho', 'Muy satisfecho'),
      ],
      ['¿Recomendaría nuestro servicio a un amigo?', NPS],
    ],
    rows: 30,
    scores: [
      ['¿Qué tan satisfecho está con nuestra atención?', 'csat', '1-5', 30, 70],
      ['¿Recomendaría nuestro servicio a un amigo?', 'nps', '0-10', 30, 20],
    ],
  },
  {
    name: 'Qualtrics choice text with question ids',
    file: 'CX_March 4, 2024_10.12.csv',
    columns: [
      ['StartDate', (r) => (r === 0 ? 'Start Date' : r === 1 ? '{"ImportId":"startDate"}' : isoDay(r))],
      ['EndDate', (r) => (r === 0 ? 'End Date' : r === 1 ? '{"ImportId":"endDate"}' : isoDay(r))],
      ['Status', (r) => (r === 0 ? 'Response Type' : r === 1 ? '{"ImportId":"status"}' : 'IP Address')],
      ['Finished', (r) => (r === 0 ? 'Finished' : r === 1 ? '{"ImportId":"finished"}' : 'True')],
      ['ResponseId', (r) => (r === 0 ? 'Response ID' : r === 1 ? '{"ImportId":"_recordId"}' : `R_${r}`)],
      [
        'Q2',
        (r) =>
          r === 0
            ? 'Overall, how satisfied are you with the support?'
            : r === 1
              ? '{"ImportId":"QID2"}'
              : [
                  'Extremely satisfied',
                  'Somewhat satisfied',
                  'Neither satisfied nor dissatisfied',
                  'Extremely dissatisfied',
                ][r % 4]!,
      ],
    ],
    rows: 42,
    scores: [['Q2', 'csat', '1-5', 40, 50]],
  },
  {
    name: 'a Typeform of two opinion scales',
    file: 'responses-abc.csv',
    columns: [
      ['#', id('h')],
      ['How likely are you to recommend *us* to a friend?', NPS],
      ['How easy was it to set up?', FIVE],
      ['Start Date (UTC)', isoTime],
      ['Submit Date (UTC)', isoTime],
      ['Network ID', id('n')],
    ],
    rows: 30,
    scores: [
      ['How likely are you to recommend *us* to a friend?', 'nps', '0-10', 30, 20],
      ['How easy was it to set up?', 'ces', '1-5', 30, 3.8],
    ],
    date: 'Submit Date (UTC)',
  },
  {
    name: 'Delighted with epoch seconds',
    file: 'delighted.csv',
    columns: [
      ['id', number(500)],
      ['survey_type', ['nps']],
      ['score', NPS],
      ['comment', comment],
      ['created_at', (r) => String(1704067200 + r * 86400)],
      ['person_properties.plan', ['pro', 'free']],
    ],
    rows: 30,
    scores: [['score', 'nps', '0-10', 30, 20]],
  },
  {
    name: 'an Intercom export',
    file: 'conversations.csv',
    columns: [
      ['Conversation ID', number(1)],
      ['Conversation rating', [...FIVE, '', '', '']],
      ['Conversation rating remark', comment],
      ['Teammate assigned', agents],
      ['Conversation started at (UTC)', isoTime],
    ],
    rows: 39,
    scores: [['Conversation rating', 'csat', '1-5', 30, 70]],
  },

  // Other headers
  {
    name: 'NPS with its scale and a label in words',
    file: 'x.csv',
    columns: [
      ['Q1. NPS (0-10)', NPS],
      ['Q2. CSAT (1-5)', FIVE],
      ['Q3. CES (1-7)', SEVEN],
    ],
    rows: 30,
    scores: [
      ['Q1. NPS (0-10)', 'nps', '0-10', 30, 20],
      ['Q2. CSAT (1-5)', 'csat', '1-5', 30, 70],
      ['Q3. CES (1-7)', 'ces', '1-7', 30, 4.8],
    ],
  },
  {
    name: 'a blank first column, as pandas writes its index',
    file: 'frame.csv',
    columns: [
      ['', (r) => String(r)],
      ['nps', NPS],
      ['comment', comment],
    ],
    rows: 30,
    scores: [['nps', 'nps', '0-10', 30, 20]],
  },
  {
    name: 'CSAT out of ten',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['CSAT (out of 10)', TEN],
    ],
    rows: 30,
    scores: [['CSAT (out of 10)', 'csat', '1-10', 30, 60]],
  },
  {
    name: 'a small file',
    file: 'x.csv',
    columns: [
      ['name', agents],
      ['csat', ['5', '4', '2', '5']],
    ],
    rows: 4,
    scores: [['csat', 'csat', '1-5', 4, 75]],
  },
  {
    name: 'seven points of satisfaction',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['Satisfaction', SEVEN],
    ],
    rows: 30,
    scores: [['Satisfaction', 'csat', '1-7', 30, 50]],
  },
  {
    name: 'CSAT by thumbs',
    file: 'bot.csv',
    columns: [
      ['chat_id', number(1)],
      ['rating', ['👍', '👎', '👍', '👍']],
    ],
    rows: 40,
    scores: [['rating', 'csat', 'good/bad', 40, 75]],
  },
  {
    name: 'a question about recommending an employer',
    file: 'pulse.csv',
    columns: [
      ['Department', ['Sales', 'IT']],
      ['How likely are you to recommend Acme as a place to work? (0-10)', NPS],
      ['What would make it better?', comment],
    ],
    rows: 30,
    scores: [['How likely are you to recommend Acme as a place to work? (0-10)', 'nps', '0-10', 30, 20]],
  },

  // A person must decide
  {
    name: 'satisfaction_level from 0 to 1 of employees',
    file: 'HR_comma_sep.csv',
    columns: [
      ['satisfaction_level', ['0.38', '0.8', '0.11', '0.72']],
      ['last_evaluation', ['0.53', '0.86']],
      ['number_project', ['2', '5', '7']],
      ['left', ['1', '0']],
      ['salary', ['low', 'medium', 'high']],
    ],
    rows: 40,
    refused: 'aggregated',
  },
  {
    name: 'employee satisfaction from 1 to 4',
    file: 'HR-Employee-Attrition.csv',
    columns: [
      ['Age', number(22)],
      ['Attrition', ['Yes', 'No']],
      ['JobSatisfaction', ['4', '2', '3', '1', '4']],
      ['EnvironmentSatisfaction', ['2', '3', '4', '1']],
      ['RelationshipSatisfaction', ['1', '4', '2', '3']],
      ['PerformanceRating', ['3', '4']],
    ],
    rows: 60,
    refused: 'scaleNeeded',
  },
  {
    name: 'CSAT from 1 to 4',
    file: 'csat.csv',
    columns: [
      ['id', number(1)],
      ['csat', ['4', '3', '4', '2', '1']],
    ],
    rows: 40,
    refused: 'scaleNeeded',
  },
  {
    name: 'CSAT from 1 to 3 without a word about it',
    file: 'csat.csv',
    columns: [
      ['id', number(1)],
      ['csat', ['3', '3', '2', '1']],
    ],
    rows: 40,
    refused: 'scaleNeeded',
  },
  {
    name: 'satisfaction of 0 and 1',
    file: 'csat.csv',
    columns: [
      ['id', number(1)],
      ['satisfied', ['1', '0', '1']],
    ],
    rows: 30,
    refused: 'scaleNeeded',
  },
  {
    name: 'recommended, 0 or 1',
    file: 'reviews.csv',
    columns: [
      ['Clothing ID', number(1)],
      ['Age', number(20)],
      ['Review Text', reviews],
      ['Rating', FIVE],
      ['Recommended IND', ['1', '1', '0']],
      ['Positive Feedback Count', minutes],
    ],
    rows: 60,
    refused: ['scaleNeeded', 'metricNeeded', 'columnNeeded'],
  },
  {
    name: 'would recommend, yes or no',
    file: 'reviews.csv',
    columns: [
      ['id', number(1)],
      ['Would you recommend us?', ['Yes', 'No', 'Yes']],
    ],
    rows: 30,
    refused: ['noScoreColumn', 'scaleNeeded'],
  },
  {
    name: 'recommendation asked from 1 to 5',
    file: 'forms.csv',
    columns: [
      ['Timestamp', slashTime],
      ['How likely are you to recommend our service?', FIVE],
    ],
    rows: 30,
    refused: 'scaleNeeded',
  },
  {
    name: 'recommendation asked from 1 to 7',
    file: 'forms.csv',
    columns: [
      ['Timestamp', slashTime],
      ['Would you recommend our service?', SEVEN],
    ],
    rows: 30,
    refused: 'scaleNeeded',
  },
  {
    name: 'recommendation in words of likelihood',
    file: 'forms.csv',
    columns: [
      ['Timestamp', slashTime],
      [
        'How likely are you to recommend our service?',
        worded('Very unlikely', 'Unlikely', 'Neutral', 'Likely', 'Very likely'),
      ],
    ],
    rows: 30,
    refused: ['scaleNeeded', 'noScoreColumn'],
  },
  {
    name: 'product reviews with helpful votes',
    file: 'reviews.csv',
    columns: [
      ['asin', id('B0')],
      ['Rating', FIVE],
      ['Review Text', reviews],
      ['helpful_votes', minutes],
      ['verified_purchase', ['TRUE', 'FALSE']],
    ],
    rows: 60,
    refused: ['metricNeeded', 'columnNeeded'],
  },
  {
    name: 'shop order reviews',
    file: 'order_reviews_dataset.csv',
    columns: [
      ['review_id', id('r')],
      ['order_id', id('o')],
      ['review_score', FIVE],
      ['review_comment_message', comment],
      ['review_creation_date', isoDay],
    ],
    rows: 40,
    refused: 'metricNeeded',
  },
  {
    name: 'film ratings',
    file: 'ratings.csv',
    columns: [
      ['userId', number(1)],
      ['movieId', number(4)],
      ['rating', ['4.0', '3.5', '5.0', '2.5', '4.0']],
      ['timestamp', (r) => String(1704067200 + r * 86400)],
    ],
    rows: 60,
    refused: ['metricNeeded', 'aggregated'],
  },
  {
    name: 'half stars of satisfaction',
    file: 'csat.csv',
    columns: [
      ['id', number(1)],
      ['csat', ['4.0', '3.5', '5.0', '2.5', '4.0']],
    ],
    rows: 60,
    refused: ['aggregated', 'scaleNeeded'],
  },
  {
    name: 'restaurant ratings of several things',
    file: 'ratings.csv',
    columns: [
      ['Consumer_ID', id('U')],
      ['Restaurant_ID', number(1)],
      ['Overall_Rating', FIVE],
      ['Food_Rating', ['5', '4', '2']],
      ['Service_Rating', ['1', '4', '3']],
    ],
    rows: 60,
    refused: 'columnNeeded',
  },
  {
    name: 'sales with a rating in tenths',
    file: 'supermarket_sales.csv',
    columns: [
      ['Invoice ID', id('7')],
      ['Branch', ['A', 'B']],
      ['Unit price', number(20)],
      ['Quantity', minutes],
      ['Rating', ['9.1', '9.6', '7.4', '8.4', '5.3']],
    ],
    rows: 60,
    refused: ['aggregated', 'metricNeeded'],
  },
  {
    name: 'Q1 to Q20',
    file: 'survey.csv',
    columns: [
      ['Respondent', number(1)],
      ...Array.from({ length: 20 }, (_, q): [string, Values] => [`Q${q + 1}`, FIVE]),
    ],
    rows: 40,
    refused: ['noScoreColumn', 'columnNeeded'],
  },
  {
    name: 'agreement with statements about nothing in particular',
    file: 'survey.csv',
    columns: [
      ['Respondent', number(1)],
      ['The website is modern', worded('Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree')],
      ['Prices are fair', worded('Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree')],
    ],
    rows: 40,
    refused: ['noScoreColumn', 'columnNeeded', 'metricNeeded'],
  },
  {
    name: 'the difficulty of games: easy, medium, hard',
    file: 'problems.csv',
    columns: [
      ['title', id('P')],
      ['difficulty', ['Easy', 'Medium', 'Hard', 'Medium']],
      ['likes', number(100)],
    ],
    rows: 60,
    refused: ['scaleNeeded', 'noScoreColumn', 'mixedLabels', 'directionNeeded'],
  },
  {
    name: 'effort level low, medium, high',
    file: 'tickets.csv',
    columns: [
      ['ticket_id', number(1)],
      ['effort_level', ['low', 'medium', 'high']],
    ],
    rows: 60,
    refused: ['scaleNeeded', 'noScoreColumn', 'directionNeeded'],
  },
  {
    name: 'how much effort',
    file: 'ces.csv',
    columns: [
      ['id', number(1)],
      ['How much effort did you personally have to put forth to handle your request?', FIVE],
    ],
    rows: 30,
    refused: 'directionNeeded',
  },
  {
    name: 'a bare effort',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['effort', SEVEN],
    ],
    rows: 30,
    refused: 'directionNeeded',
  },
  {
    name: 'customer effort, which may be asked either way',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['customer_effort (1-5)', FIVE],
    ],
    rows: 30,
    refused: 'directionNeeded',
  },
  {
    name: 'customer effort beside words of ease',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['Customer effort: how easy was it? (1-7)', SEVEN],
    ],
    rows: 30,
    scores: [['Customer effort: how easy was it? (1-7)', 'ces', '1-7', 30, 4.8]],
  },
  {
    name: 'a scale of six points',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['How easy was it? (1-6)', ['6', '5', '4', '6', '1', '2']],
    ],
    rows: 30,
    refused: 'scaleNotScored',
  },
  {
    name: 'NPS on five points, a handful of them',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['NPS (1-5)', FIVE],
    ],
    rows: 6,
    refused: 'scaleNotOfNps',
  },
  {
    name: 'recommendation on seven points, and one stray',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['How likely are you to recommend us? (1-7)', (row) => (row === 50 ? '8' : SEVEN[row % 10]!)],
    ],
    rows: 100,
    refused: 'scaleNotOfNps',
  },
  {
    name: 'support around the clock',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['How satisfied are you with our 24/7 support?', FIVE],
    ],
    rows: 30,
    scores: [['How satisfied are you with our 24/7 support?', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'labels that run the other way',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      [
        'Overall satisfaction',
        worded('1 - Very satisfied', '2 - Satisfied', '3 - Neutral', '4 - Dissatisfied', '5 - Very dissatisfied'),
      ],
    ],
    rows: 30,
    refused: 'reversedScale',
  },
  {
    name: 'a header that says that 1 is the best',
    file: 'survey.csv',
    columns: [
      ['id', number(1)],
      ['How satisfied are you? (1 = very satisfied, 5 = very dissatisfied)', FIVE],
    ],
    rows: 30,
    refused: 'reversedScale',
  },
  {
    name: 'a German header that says that 1 is the best',
    file: 'umfrage.csv',
    columns: [
      ['id', number(1)],
      ['Wie zufrieden sind Sie mit dem Support? (1 = sehr zufrieden ... 5 = sehr unzufrieden)', FIVE],
    ],
    rows: 30,
    refused: 'reversedScale',
  },
  {
    name: 'German school marks',
    file: 'umfrage.csv',
    columns: [
      ['id', number(1)],
      ['Zufriedenheit (Schulnoten 1 bis 6)', ['1', '2', '2', '3', '6', '1']],
    ],
    rows: 30,
    refused: 'scaleNotScored',
  },
  {
    name: 'questions one to a row',
    file: 'answers_long.csv',
    columns: [
      ['respondent_id', (r) => String(Math.floor(r / 3))],
      ['question', ['How satisfied are you?', 'Would you recommend us?', 'Was it easy?']],
      ['score', FIVE],
    ],
    rows: 60,
    refused: 'severalQuestions',
  },
  {
    name: 'metrics one to a row',
    file: 'answers_long.csv',
    columns: [
      ['id', number(1)],
      ['survey_type', ['NPS', 'CSAT', 'CES']],
      ['score', ['9', '4', '6']],
      ['date', isoDay],
    ],
    rows: 60,
    refused: 'severalMetrics',
  },
  {
    name: 'a count per point',
    file: 'nps_distribution.csv',
    columns: [
      ['Score', (r) => String(r)],
      ['Count', number(20)],
    ],
    rows: 11,
    refused: 'countTable',
  },
  {
    name: 'two ratings in a file named after CSAT',
    file: 'csat_q3.csv',
    columns: [
      ['id', number(1)],
      ['agent rating', FIVE],
      ['product rating', ['5', '3', '4', '4']],
    ],
    rows: 40,
    refused: 'columnNeeded',
  },
  {
    name: 'only ids and texts',
    file: 'tickets.csv',
    columns: [
      ['ticket_id', number(1)],
      ['subject', ['Refund', 'Bug']],
      ['resolved', ['TRUE', 'FALSE']],
      ['reopens', ['0', '1', '2']],
      ['tags', ['vip', '']],
    ],
    rows: 40,
    refused: 'noScoreColumn',
  },
  {
    name: 'ticks of satisfaction',
    file: 'tickets.csv',
    columns: [
      ['ticket_id', number(1)],
      ['is_satisfied', ['TRUE', 'FALSE', 'TRUE']],
      ['csat_sent', ['TRUE', 'FALSE']],
    ],
    rows: 40,
    refused: ['noScoreColumn', 'scaleNeeded'],
  },
  {
    name: 'a score from 0 to 100 in a file named after CSAT',
    file: 'csat.csv',
    columns: [
      ['id', number(1)],
      ['score', (r) => String((r * 37) % 101)],
    ],
    rows: 60,
    refused: ['noScoreColumn', 'aggregated', 'scaleNeeded', 'metricNeeded'],
  },
  {
    name: 'a score from 0 to 10 that nothing names',
    file: 'export.csv',
    columns: [
      ['id', number(1)],
      ['score', NPS],
    ],
    rows: 40,
    refused: 'metricNeeded',
  },

  // Tables of results
  {
    name: 'monthly NPS from -100 to 100',
    file: 'nps_by_month.csv',
    columns: [
      ['Month', months],
      ['NPS Score', ['34', '-12', '45', '51', '8', '-3', '27', '30', '41', '22', '19', '5']],
    ],
    rows: 12,
    refused: 'aggregated',
  },
  {
    name: 'monthly NPS that happens to be small',
    file: 'nps_by_month.csv',
    columns: [
      ['Month', months],
      ['NPS', ['4', '7', '9', '10', '6', '8', '5', '3', '12', '9', '8', '7']],
    ],
    rows: 12,
    refused: 'aggregated',
  },
  {
    name: 'monthly promoters, passives and detractors',
    file: 'summary.csv',
    columns: [
      ['month', months],
      ['promoters', number(40)],
      ['passives', number(20)],
      ['detractors', number(10)],
      ['nps', number(20)],
    ],
    rows: 12,
    refused: 'aggregated',
  },
  {
    name: 'quarterly mean satisfaction',
    file: 'kpi.csv',
    columns: [
      ['Quarter', ['Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023']],
      ['CSAT', ['4.2', '4.3', '4.1', '4.4']],
      ['Responses', ['120', '98', '133', '140']],
    ],
    rows: 4,
    refused: 'aggregated',
  },
  {
    name: 'CSAT in percent',
    file: 'kpi.csv',
    columns: [
      ['Week', number(1)],
      ['CSAT', ['87%', '91%', '85 %', '88,5%']],
    ],
    rows: 12,
    refused: 'aggregated',
  },
  {
    name: 'CSAT in percent without the sign',
    file: 'kpi.csv',
    columns: [
      ['Team', ['A', 'B', 'C']],
      ['CSAT %', ['87', '91', '85']],
      ['Tickets', ['120', '98', '133']],
    ],
    rows: 12,
    refused: 'aggregated',
  },
  {
    name: 'agents with their mean',
    file: 'agent_performance.csv',
    columns: [
      ['Agent', id('A')],
      ['Tickets Handled', number(80)],
      ['CSAT', ['4.6', '4.8', '4.1', '3.9']],
      ['AHT', minutes],
      ['FCR', ['0.8', '0.7']],
    ],
    rows: 20,
    refused: 'aggregated',
  },
  {
    name: 'agents with a whole CSAT and the responses it stands for',
    file: 'agent_performance.csv',
    columns: [
      ['Agent', id('A')],
      ['Survey Responses', number(12)],
      ['CSAT', FIVE],
    ],
    rows: 20,
    refused: ['aggregated', 'countTable'],
  },
  {
    name: 'a pivot with its total',
    file: 'pivot.csv',
    columns: [
      ['Region', ['North', 'South', 'West', 'Total']],
      ['NPS', ['34', '45', '-12', '28']],
    ],
    rows: 4,
    refused: 'aggregated',
  },
  {
    name: 'a table lying on its side',
    file: 'dashboard.csv',
    columns: [
      ['Metric', ['NPS', 'CSAT', 'CES', 'AHT']],
      ['Jan', ['34', '87', '5.1', '320']],
      ['Feb', ['36', '88', '5.2', '310']],
      ['Mar', ['31', '85', '5.0', '305']],
    ],
    rows: 4,
    refused: ['noScoreColumn', 'severalMetrics', 'aggregated'],
  },
  {
    name: 'an NPS of customers from -100 to 100',
    file: 'accounts.csv',
    columns: [
      ['account_id', id('A')],
      ['arr', number(1000)],
      ['nps_score', ['68', '12', '-30', '85', '41']],
      ['csat_score', ['82', '85', '90', '77', '93']],
    ],
    rows: 30,
    refused: 'aggregated',
  },
  // Rarer things
  {
    name: 'poor to excellent',
    file: 'support.csv',
    columns: [
      ['ticket id', number(1)],
      ['How would you rate the support?', worded('Poor', 'Fair', 'Good', 'Very good', 'Excellent')],
    ],
    rows: 30,
    scores: [['How would you rate the support?', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'great, okay and not good',
    file: 'conversations.csv',
    columns: [
      ['Conversation', number(1)],
      ['Rating', ['Great', 'Okay', 'Not Good', 'Great']],
      ['Comments', comment],
    ],
    rows: 40,
    scores: [['Rating', 'csat', '1-3', 40, 50]],
  },
  {
    name: 'good and bad beside an NPS with gaps',
    file: 'tickets.csv',
    columns: [
      ['Ticket ID', number(1)],
      ['Satisfaction rating', ['Good', 'Bad', 'Offered']],
      ['NPS', [...NPS, '', '']],
    ],
    rows: 60,
    scores: [
      ['Satisfaction rating', 'csat', 'good/bad', 40, 50],
      ['NPS', 'nps', '0-10', 50, 20],
    ],
  },
  {
    name: 'a rating whose promoter category stands beside it',
    file: 'export.csv',
    columns: [
      ['id', number(1)],
      ['NPS Category', groups],
      ['Rating', NPS],
    ],
    rows: 30,
    scores: [['Rating', 'nps', '0-10', 30, 20]],
  },
  {
    name: 'satisfaction from 0 to 10 beside an NPS',
    file: 'export.csv',
    columns: [
      ['id', number(1)],
      ['nps', NPS],
      ['Satisfaction (0-10)', NPS],
    ],
    rows: 40,
    scores: [['nps', 'nps', '0-10', 40, 20]],
    warns: ['notScored'],
  },
  {
    name: 'a recommendation in words beside a satisfaction in numbers',
    file: 'forms.csv',
    columns: [
      ['Timestamp', slashTime],
      ['How likely are you to recommend us?', worded('Very unlikely', 'Unlikely', 'Neutral', 'Likely', 'Very likely')],
      ['Overall satisfaction', FIVE],
    ],
    rows: 40,
    scores: [['Overall satisfaction', 'csat', '1-5', 40, 70]],
    warns: ['notScored'],
  },
  {
    name: 'a priority score beside a CSAT',
    file: 'tickets.csv',
    columns: [
      ['ticket_id', number(1)],
      ['priority_score', FIVE],
      ['severity', FIVE],
      ['csat', [...FIVE, '']],
    ],
    rows: 44,
    scores: [['csat', 'csat', '1-5', 40, 70]],
  },
  {
    name: 'the last NPS, the change and the current one',
    file: 'accounts.csv',
    columns: [
      ['account', id('A')],
      ['last_nps_score', NPS],
      ['nps_change', ['1', '-1', '2', '0']],
      ['current_nps_score', NPS],
    ],
    rows: 40,
    scores: [
      ['last_nps_score', 'nps', '0-10', 40, 20],
      ['current_nps_score', 'nps', '0-10', 40, 20],
    ],
  },
  {
    name: 'two digits each',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['NPS', NPS.map((v) => v.padStart(2, '0'))],
    ],
    rows: 40,
    scores: [['NPS', 'nps', '0-10', 40, 20]],
  },
  {
    name: 'numbers among labels',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['CSAT', ['5', 'Very satisfied', '4', '3']],
    ],
    rows: 40,
    scores: [['CSAT', 'csat', '1-5', 40, 75]],
  },
  {
    name: 'dashes for no answer',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['CSAT', [...FIVE, '-', 'n/a']],
    ],
    rows: 48,
    scores: [['CSAT', 'csat', '1-5', 40, 70]],
  },
  {
    name: 'the ends of the scale in the question, low to high',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['Rate your satisfaction from 1 (very dissatisfied) to 5 (very satisfied)', FIVE],
    ],
    rows: 30,
    scores: [['Rate your satisfaction from 1 (very dissatisfied) to 5 (very satisfied)', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'satisfaction with recommended articles',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['How satisfied are you with the recommended articles?', FIVE],
    ],
    rows: 30,
    scores: [['How satisfied are you with the recommended articles?', 'csat', '1-5', 30, 70]],
  },
  {
    name: 'Freshservice ratings of four',
    file: 'csat.csv',
    columns: [
      ['Ticket Id', number(1)],
      ['CSAT Score', ['4', '3', '4', '2', '1']],
      ['CSAT Total Score', ['4']],
    ],
    rows: 40,
    refused: 'scaleNeeded',
  },
  {
    name: 'reviews of a shop with titles',
    file: 'trustpilot.csv',
    columns: [
      ['Rating', FIVE],
      ['Title', id('t')],
      ['Review', reviews],
      ['Date', isoDay],
    ],
    rows: 60,
    refused: 'metricNeeded',
  },
  {
    name: 'app store reviews',
    file: 'reviews.csv',
    columns: [
      ['reviewId', id('g')],
      ['content', reviews],
      ['score', FIVE],
      ['thumbsUpCount', number(0)],
      ['at', isoDay],
    ],
    rows: 60,
    refused: 'metricNeeded',
  },
  {
    name: 'a computed loyalty score',
    file: 'customers.csv',
    columns: [
      ['customer_id', number(1)],
      ['loyalty_score', TEN],
      ['spend', number(100)],
    ],
    rows: 60,
    refused: 'metricNeeded',
  },
  {
    name: 'a severity score beside tickets',
    file: 'tickets.csv',
    columns: [
      ['ticket_id', number(1)],
      ['severity_score', FIVE],
    ],
    rows: 60,
    refused: 'metricNeeded',
  },
  {
    name: 'a question about the overall experience',
    file: 'Feedback.csv',
    columns: [
      ['Timestamp', slashTime],
      ['How would you rate your overall experience?', TEN],
    ],
    rows: 40,
    refused: 'metricNeeded',
  },
  {
    name: 'the category of NPS with its range and no score',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['NPS', ['Promoter (9-10)', 'Passive (7-8)', 'Detractor (0-6)']],
    ],
    rows: 30,
    refused: 'noScoreColumn',
  },
  {
    name: 'ratings written as words',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['CSAT', worded('one', 'two', 'three', 'four', 'five')],
    ],
    rows: 30,
    refused: ['noScoreColumn', 'mixedLabels'],
  },
  {
    name: 'satisfaction high, medium and low',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['satisfaction', ['High', 'Medium', 'Low']],
    ],
    rows: 60,
    refused: ['noScoreColumn', 'scaleNeeded'],
  },
  {
    name: 'monthly means on the first of each month',
    file: 'nps.csv',
    columns: [
      ['date', (row) => `2024-0${1 + row}-01`],
      ['nps', ['9', '7', '8', '8', '6', '10']],
    ],
    rows: 6,
    refused: 'aggregated',
  },
  {
    name: 'agreement that runs the other way in the header',
    file: 'x.csv',
    columns: [
      ['id', number(1)],
      ['I am satisfied with the support (1=strongly agree, 5=strongly disagree)', FIVE],
    ],
    rows: 30,
    refused: 'reversedScale',
  },
];
