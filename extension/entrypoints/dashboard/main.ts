import { startDashboard } from '../../dashboard/page/dashboard-page.ts';
import { adoptViewStyle } from '../../dashboard/page/page-style.ts';

adoptViewStyle();
void startDashboard();
