#!/usr/bin/env bash
# Request Tracker 5 from Debian's packages on 127.0.0.1, in a directory of its own: database (SQLite), tickets of tickets.json, server.
#   start.sh PORT DIRECTORY    runs until it is ended; what is in DIRECTORY from an earlier start is used again
#   start.sh packages          prints the packages that are missing, nothing when all are there
# /etc/request-tracker5 is neither read nor written. Mail is recorded in the ticket and never sent.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if [ "${1:-}" = packages ]; then
  # msmtp-mta stands in for a mail server, without one that listens.
  for package in request-tracker5 rt5-standalone rt5-db-sqlite rt5-clients dbconfig-no-thanks msmtp-mta libdbd-sqlite3-perl; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' || echo "$package"
  done
  exit 0
fi

port=$1
mkdir -p "$2"/{conf.d,mason,sessions}
state=$(cd "$2" && pwd)
cat >"$state/RT_SiteConfig.pm" <<PERL
\$RT::VarPath         = '$state';
\$RT::MasonDataDir    = '$state/mason';
\$RT::MasonSessionDir = '$state/sessions';
Set(\$rtname, 'rt.test');
Set(\$Organization, 'rt.test');
Set(\$CorrespondAddress, 'support\@rt.test');
Set(\$CommentAddress, 'support-comment\@rt.test');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$WebPath, '');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$state/rt.sqlite');
Set(\$Timezone, 'UTC');
Set(\$MailCommand, sub { return 1 });
Set(\$LogToSTDERR, 'warning');
Set(\$LogToSyslog, undef);
Set(\$StatementLog, undef);
Set(\$ShowRTPortal, 0);
Set(\$WebSameSiteCookies, 'Lax');
1;
PERL
export RT_SITE_CONFIG="$state/RT_SiteConfig.pm" RT_SITE_CONFIG_DIR="$state/conf.d"

if [ ! -e "$state/.seeded" ]; then
  # A start that failed half-way leaves nothing that the next one would use.
  rm -f "$state/rt.sqlite"
  printf 'password' >"$state/root-password"
  /usr/sbin/rt-setup-database-5 --action init --skip-create --root-password-file "$state/root-password" >"$state/init.log" 2>&1 ||
    { tail -20 "$state/init.log" >&2; exit 1; }
  perl "$here/seed.pl" >"$state/seed.log" 2>&1 || { tail -20 "$state/seed.log" >&2; exit 1; }
  touch "$state/.seeded"
fi

exec /usr/share/request-tracker5/libexec/rt-server --server Starlet --env deployment \
  --host 127.0.0.1 --port "$port" --max-workers 3 >"$state/server.log" 2>&1
