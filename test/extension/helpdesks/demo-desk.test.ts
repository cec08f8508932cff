import { demoDesk } from '../../../extension/helpdesks/demo-desk.ts';
import { holdsTo } from './address-table.ts';

holdsTo(demoDesk, {
  tickets: {
    'http://127.0.0.1:8080/demo-desk/ticket/1042': '1042',
    'http://localhost:3000/demo-desk/ticket/1042': '1042',
    'http://[::1]:3000/demo-desk/ticket/1042': '1042',
    'http://127.0.0.1:8080/demo-desk/ticket/1042?from=list#m3': '1042',
  },
  others: {
    'list of tickets': 'http://127.0.0.1:8080/demo-desk/',
    'spreadsheet beside it': 'http://127.0.0.1:8080/',
    'another host’s': 'http://demo.example.org/demo-desk/ticket/1042',
    'host that only begins alike': 'http://localhost.example.org/demo-desk/ticket/1042',
    'id that is not a number': 'http://127.0.0.1:8080/demo-desk/ticket/new',
    'something below a ticket': 'http://127.0.0.1:8080/demo-desk/ticket/1042/edit',
  },
});
