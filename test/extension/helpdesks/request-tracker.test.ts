import { requestTracker } from '../../../extension/helpdesks/request-tracker.ts';
import { holdsTo } from './address-table.ts';

holdsTo(requestTracker, {
  tickets: {
    'https://rt.example.org/Ticket/Display.html?id=1234': '1234',
    'http://127.0.0.1:8080/Ticket/Display.html?id=1': '1',
    'https://example.org/rt/Ticket/Display.html?id=7': ['example.org/rt', '7'],
    'https://support.example.org/tools/rt5/Ticket/Display.html?id=7': ['support.example.org/tools/rt5', '7'],
    'https://rt.example.org/Ticket/Display.html?id=12#txn-45': '12',
    'https://rt.example.org/Ticket/Display.html?id=12&results=0a1b2c3d': '12',
    'https://rt.example.org/Ticket/Display.html?ForceShowHistory=1;TransactionsDesc=1;id=12': '12',
    'https://rt.example.org/Ticket/Display.html?ForceShowHistory=1;ReverseTxns=DESC;id=12#ticket-12-history': '12',
    'https://rt.example.org/Ticket/History.html?id=88': '88',
    'https://rt.example.org/Ticket/Update.html?Action=Respond&id=88': '88',
    'https://rt.example.org/Ticket/Update.html?id=88&Action=Comment&QuoteTransaction=301': '88',
    'https://RT.Example.ORG/Ticket/Display.html?id=6': '6',
    'https://xn--rksmrgs-5wao1o.example/Ticket/Display.html?id=5': '5',
  },
  others: {
    'front page': 'https://rt.example.org/',
    'search result': 'https://rt.example.org/Search/Results.html?Query=id=12&Page=2',
    'queue that is being edited': 'https://rt.example.org/Admin/Queues/Modify.html?id=3',
    'user’s page': 'https://rt.example.org/User/Summary.html?id=14',
    'ticket being created': 'https://rt.example.org/Ticket/Create.html?Queue=1',
    'asset, which has an id too': 'https://rt.example.org/Asset/Display.html?id=12',
    'customer’s own view': 'https://rt.example.org/SelfService/Display.html?id=12',
    'ticket page without an id': 'https://rt.example.org/Ticket/Display.html',
    'another parameter that ends in id': 'https://rt.example.org/Ticket/Display.html?txnid=12',
    'id that is not a number': 'https://rt.example.org/Ticket/Display.html?id=12abc',
    'id of nothing': 'https://rt.example.org/Ticket/Display.html?id=0',
    'id after the hash only': 'https://rt.example.org/Ticket/Display.html#?id=12',
    'login page that will go on to a ticket':
      'https://rt.example.org/NoAuth/Login.html?next=/Ticket/Display.html?id=12',
    'ticket’s address inside a query': 'https://example.org/go?to=https://rt.example.org/Ticket/Display.html?id=12',
    'page saved to a file': 'file:///home/anna/Ticket/Display.html?id=12',
    'nothing at all': '',
    'text that is no address': 'Ticket/Display.html?id=12',
  },
});
