import { osticket } from '../../../extension/helpdesks/osticket.ts';
import { holdsTo } from './address-table.ts';

holdsTo(osticket, {
  tickets: {
    'https://support.example.org/scp/tickets.php?id=12': '12',
    'http://localhost:8080/scp/tickets.php?id=1': '1',
    'https://example.org/osticket/upload/scp/tickets.php?id=12': ['example.org/osticket/upload', '12'],
    'https://support.example.org/scp/tickets.php?queue=3&id=12': '12',
    'https://support.example.org/scp/tickets.php?id=12#note': '12',
    'https://support.example.org/scp/tickets.php?id=12&a=edit': '12',
    'https://SUPPORT.example.org/scp/tickets.php?id=12#reply': '12',
  },
  others: {
    'list of tickets': 'https://support.example.org/scp/tickets.php',
    queue: 'https://support.example.org/scp/tickets.php?queue=3',
    'ticket being opened': 'https://support.example.org/scp/tickets.php?a=open&uid=4',
    task: 'https://support.example.org/scp/tasks.php?id=12',
    user: 'https://support.example.org/scp/users.php?id=12',
    'customer’s own view': 'https://support.example.org/tickets.php?id=12',
    'search for a number': 'https://support.example.org/scp/tickets.php?a=search&query=id=12',
    'another parameter that ends in id': 'https://support.example.org/scp/tickets.php?queueid=12',
    'id of nothing': 'https://support.example.org/scp/tickets.php?id=0',
    'id that is not a number': 'https://support.example.org/scp/tickets.php?id=12x',
    'id after the hash only': 'https://support.example.org/scp/tickets.php#?id=12',
    'another script': 'https://support.example.org/scp/mytickets.php?id=12',
  },
});
