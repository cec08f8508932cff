import { offerLaunch } from '../../../../extension/launch/offer-launch.ts';
import { SurveyLaunch } from '../../../../extension/launch/survey-launch.ts';

// What extension/entrypoints/survey-launch.ts does, without the build's wrapping.
offerLaunch((around, start) => new SurveyLaunch(around, start));
