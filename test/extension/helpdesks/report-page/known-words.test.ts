import { expect, test } from 'vitest';
import { isRouteWord, isStructureWord } from '../../../../extension/helpdesks/report-page/known-words.ts';
import { nameShape } from '../../../../extension/helpdesks/report-page/name-shape.ts';

/** Given names and family names that are common where our nine languages are spoken, folded as programs fold them. Ordinary words among them first. */
const NAMES = `
  line job slack target gap
  art bell bill black bo brown carol chase cook cross dag day dean drew earl even faith frank gene grace grant gray green guy holly hope hunter
  ivy jack jade joy june king lane lee live long love mark max may mia miles mine moon my norm odd pat pearl penny price ray red rich rob robin
  rose ruby rust sandy skip sky star stone storm summer sunny tage tiny tom trace victor violet wade walker ward white will winter wise wolf
  wood young
  anna annika arne asa aase astrid bengt birgitta bjorn elin erik eva fredrik goran gunnar hakan hans ida inga ingrid johan jonas karin kristina
  lars lena linnea magnus maja malin margareta mats mikael mira mohammed nils ola olof oscar per peter sara sigrid sofia sven ulf
  andersson berg bergstrom eklund eriksson gustafsson hansson holm jansson johansson karlsson larsson lind lindberg lindgren nilsson oberg olsson
  pettersson sandberg svensson
  anne camilla hanne hilde ingeborg kari kjell knut liv marit odegard ole olav pal ragnhild silje soren soeren stian terje thor tor
  bakken dahl haugen hansen jensen johansen kristiansen larsen moen nielsen olsen pedersen rasmussen solberg sorensen
  daan fleur jeroen joris katrijn maarten sanne sem thijs willem bakker dejong devries jansen meijer mulder smit vandenberg visser
  agnieszka andrzej ewa iga jan katarzyna krzysztof lukasz malgorzata piotr zofia kaminski kowalski lewandowski nowak wisniewski wojcik zielinski
  andreas claudia dieter franz gerd heike jorg joerg juergen katja klaus monika sabine stefan uwe wolfgang bauer becker braun fischer hoffmann
  klein koch krueger lange mayer mueller muller neumann richter schmidt schneider schroeder schulz schwarz wagner weber werner zimmermann
  camille celine emilie francois gerard helene jacques jean jeanne luc marie mathieu nathalie pierre sylvie bernard blanc bonnet dubois dupont
  durand fournier garnier girard lambert laurent lefebvre legrand martin mercier moreau petit rousseau roux simon
  alejandro ana angel carlos carmen cruz dolores francisco isabel jesus jose juan lucia luis luz maria mercedes paz pilar pablo alvarez blanco castro
  delgado diaz fernandez flores garcia gomez gonzalez hernandez jimenez lopez martinez molina moreno munoz navarro ortega perez ramirez ramos reyes
  rodriguez romero rubio ruiz sanchez santos suarez torres vega
  emma george james john linda mary michael olivia susan thomas adams baker bishop carter clark davis evans harris hill hughes jackson johnson jones
  lewis miller moore morgan parker phillips roberts robinson scott smith stewart taylor thompson turner watson williams wilson wright
  aholm mholm jsmith annah annaholm hannasvensson`
  .split(/\s+/)
  .filter(Boolean);

test('no common name is passed on, neither in a path nor in a page', () => {
  expect(NAMES.filter(isRouteWord)).toEqual([]);
  expect(NAMES.filter((name) => nameShape(`user-${name}`, isStructureWord) !== 'user-x')).toEqual([]);
});

/** Names by which pages of well-known helpdesks are read, and what a report tells of them: enough to find the place again. */
test.each([
  ['omni-log-comment-item', 'x-log-comment-item'],
  ['omni-log-item-message', 'x-log-item-message'],
  ['convolog-show-more-button', 'x-show-more-button'],
  ['conversation-stream-scroll-container', 'conversation-stream-scroll-container'],
  ['data-part-group-category', 'data-part-group-category'],
  [
    'issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container',
    'issue.views.issue-base.foundation.breadcrumbs.breadcrumb-current-issue-container',
  ],
  ['comment-base-item-10431', 'comment-base-item-N'],
  ['ticket-subject-heading', 'ticket-subject-heading'],
  ['ticket_original_request', 'ticket_original_request'],
  ['zd_v2-ticketdetailview-container', 'x_H-ticketdetailview-container'],
  ['ticket-article-item', 'ticket-article-item'],
  ['message-bubble-container', 'message-bubble-container'],
  ['thread-type-customer', 'thread-type-customer'],
  ['NotVisibleForCustomer', 'NotVisibleForCustomer'],
  ['ArticleItems', 'ArticleItems'],
  ['UpdateContent', 'UpdateContent'],
  ['activity-stream-comments-textarea', 'activity-stream-comments-textarea'],
  ['public-DraftEditor-content', 'public-DraftEditor-content'],
  ['comp-Ticket-Display', 'comp-Ticket-Display'],
])('of %s a report tells %s', (name, shape) => {
  expect(nameShape(name, isStructureWord)).toBe(shape);
});
