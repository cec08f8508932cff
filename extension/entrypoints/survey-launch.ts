import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerLaunch } from '../launch/offer-launch.ts';
import { SurveyLaunch } from '../launch/survey-launch.ts';

/** What a ticket page is given only when a survey is to be launched there: the form, the editors, and the detector of languages. */
export default defineUnlistedScript(() => offerLaunch((around, start) => new SurveyLaunch(around, start)));
