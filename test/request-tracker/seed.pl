#!/usr/bin/perl
# Puts the tickets of tickets.json into an empty Request Tracker 5, through RT's own Perl API (the calls its pages make), with a clock that is
# set to each step's time.
use strict; use warnings; use utf8;
our $NOW;
BEGIN {    # RT stamps its records with time() and gmtime()
    *CORE::GLOBAL::time   = sub () { $main::NOW // CORE::time() };
    *CORE::GLOBAL::gmtime = sub (;$) { CORE::gmtime(@_ ? $_[0] : ($main::NOW // CORE::time())) };
}
use lib '/usr/share/request-tracker5/lib';
use FindBin; use JSON::PP; use MIME::Entity; use Time::Local;
use RT -init;
binmode STDOUT, ':utf8';

my $seed = do { local $/; open my $file, '<:raw', "$FindBin::Bin/tickets.json" or die $!; decode_json(<$file>) };
my ($year, $month, $day, $hour, $minute, $second) = $seed->{begins} =~ /(\d+)/g;
my $begins = timegm($second, $minute, $hour, $day, $month - 1, $year - 1900);
my $system = RT->SystemUser;

sub at { my ($min) = @_; $NOW = $begins + 60 * $min }
sub must { my ($ok, @said) = @_; die 'not seeded: ' . join(' ', map { $_ // '' } @said) . "\n" unless $ok; $ok }

at(-60 * 24 * 30);
my ($agents, $customers) = @$seed{qw(agents customers)};
for my $name (sort keys %$agents) {
    must(RT::User->new($system)->Create(Name => $name, RealName => $agents->{$name}, EmailAddress => "$name\@rt.test",
        Password => "$name-password", Privileged => 1));
}
for my $name (sort keys %$customers) {
    my $email = $customers->{$name}{email};
    must(RT::User->new($system)->Create(Name => $email, RealName => $customers->{$name}{name}, EmailAddress => $email, Privileged => 0));
}
for my $name (sort { $b cmp $a } keys %{ $seed->{queues} }) {
    must(RT::Queue->new($system)->Create(Name => $name, Description => $seed->{queues}{$name},
        CorrespondAddress => lc($name) . '@rt.test', CommentAddress => lc($name) . '-comment@rt.test'));
}

my $privileged = RT::Group->new($system); $privileged->LoadSystemInternalGroup('Privileged');
my $everyone   = RT::Group->new($system); $everyone->LoadSystemInternalGroup('Everyone');
$privileged->PrincipalObj->GrantRight(Right => $_, Object => RT->System) for qw(
    SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CreateTicket ReplyToTicket CommentOnTicket
    ModifyTicket OwnTicket TakeTicket StealTicket ReassignTicket WatchAsAdminCc SeeCustomField ModifyCustomField
    ShowGlobalTemplates ModifySelf ShowUserHistory SeeGroup LoadSavedSearch CreateSavedSearch);
$everyone->PrincipalObj->GrantRight(Right => $_, Object => RT->System) for qw(CreateTicket ReplyToTicket SeeQueue);

# RT has no channel of its own: a custom field to select from is the usual way.
my $channel = RT::CustomField->new($system);
must($channel->Create(Name => 'Channel', Type => 'SelectSingle', LookupType => 'RT::Queue-RT::Ticket', RenderType => 'Dropdown'));
must($channel->AddValue(Name => $_)) for qw(Email Web Phone Chat);
must($channel->AddToObject(RT::Queue->new($system)));

sub as_user { my ($who) = @_; my $user = RT::CurrentUser->new; $user->Load($customers->{$who} ? $customers->{$who}{email} : $who); die "no $who" unless $user->id; $user }
sub paragraphs { join '', map {"<p>$_</p>\n"} split /\n\n/, shift }

sub mail {
    my ($who, $subject, $text, $type) = @_;
    my $from = $customers->{$who} ? "$customers->{$who}{name} <$customers->{$who}{email}>" : "$agents->{$who} <$who\@rt.test>";
    return MIME::Entity->build(Type => $type, Charset => 'UTF-8', Encoding => '-SUGGEST',
        From => Encode::encode('UTF-8', $from), Subject => Encode::encode('UTF-8', $subject),
        'Message-ID' => sprintf('<%d.%d@%s>', $NOW, int(rand 1e6), $customers->{$who} ? 'customer.test' : 'rt.test'),
        Data => [Encode::encode('UTF-8', $text)]);
}

# Customers write plain text, agents HTML, as mail programs and RT's editor do.
my %step = (
    take    => sub { my ($ticket) = @_; $ticket->Take },
    steal   => sub { my ($ticket) = @_; $ticket->Steal },
    give    => sub { my ($ticket, $does) = @_; my $to = RT::User->new($system); $to->Load($does->{to}); $ticket->SetOwner($to->id, 'Force') },
    queue   => sub { my ($ticket, $does) = @_; $ticket->SetQueue($does->{to}) },
    status  => sub { my ($ticket, $does) = @_; $ticket->SetStatus($does->{to}) },
    reply   => sub { my ($ticket, $does, $about) = @_; $ticket->Correspond(MIMEObj => mail($does->{who}, "Re: $about", paragraphs($does->{text}), 'text/html')) },
    comment => sub { my ($ticket, $does, $about) = @_; $ticket->Comment(MIMEObj => mail($does->{who}, $about, paragraphs($does->{text}), 'text/html')) },
    answer  => sub { my ($ticket, $does, $about) = @_; $ticket->Correspond(MIMEObj => mail($does->{who}, "Re: $about", $does->{text}, 'text/plain')) },
);

for my $told (@{ $seed->{tickets} }) {
    my ($first, @steps) = @{ $told->{steps} };
    at($first->{minute});
    my ($id, undef, $said) = RT::Ticket->new(as_user($told->{loggedBy}))->Create(Queue => $told->{queue}, Subject => $told->{subject},
        Requestor => $customers->{ $told->{requester} }{email}, MIMEObj => mail($told->{loggedBy}, $told->{subject}, $first->{text}, 'text/plain'));
    must($id, $said);
    my $ticket = RT::Ticket->new($system); $ticket->Load($id);
    must($ticket->AddCustomFieldValue(Field => 'Channel', Value => $told->{channel}, RecordTransaction => 0));
    for my $does (@steps) {
        at($does->{minute});
        my $theirs = RT::Ticket->new(as_user($does->{who})); $theirs->Load($id);
        my ($ok, $said) = $step{ $does->{does} }->($theirs, $does, $told->{subject});
        must($ok, "$does->{does} on #$id by $does->{who}:", $said);
    }
    $ticket->Load($id);
    print "#$id ", $ticket->Status, ' ', $ticket->OwnerObj->Name, ' ', $ticket->Subject, "\n";
}
