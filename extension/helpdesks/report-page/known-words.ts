/** Words of which the paths of web applications are made. A team's or a person's name may stand in a path too, so the list is short. */
const ROUTE = words(`
  account accounts activities activity admin agent agents all answer answers api app apps archive article articles assigned board browse
  case cases channel channels chat chats classic closed comment comments compose console contact contacts conversation conversations
  custom customer customers dashboard desk desktop detail details display edit email emails feed filter filters folder folders full go
  group groups help helpdesk history home id inbox inboxes incident incidents index interaction interactions issue issues item items left
  list lists mail mailbox main member members merge message messages nav new note notes number object open order orders page pages panel
  pending portal problem problems project projects question questions queue queues read record records replies reply report request
  requests room rooms scp search secure service settings show site solved staff sub support tab tabs tag tags task tasks team teams
  thread threads ticket tickets ui unassigned update user users view views web workspace workspaces zoom`);

/**
 * Words of which programmers make the names in a page: its parts, their states, what a helpdesk shows, and the editors that replies are written
 * in. None of them is a common first name, in any of our languages, or a company's: no colours, months or flowers, no `mark`, `max`, `will`, `grant`, `rich`.
 */
const STRUCTURE = new Set([
  ...ROUTE,
  ...words(`
    about absolute access accordion action active actor add added address after agenda aggregate ago alert align analytics anchor and
    angular announcer antd any append application area aria arrow aside assign assignee assignment async attach attached attachment attr
    attribute audience audit author auto automation availability avatar award back background badge banner bar base basics bcc before
    begin block body boolean bootstrap border bot bottom bottombar boundary box breadcrumb btn bubble bucket builder built bulk button by
    calendar call caller callout cancel canned canvas caption card carousel category cc ccs cell center centered chakra change changed
    character check checkbox chevron child children choice cke ckeditor clear click client clock clone close code col collapse collapsed
    collapsible collection color cols column combobox command common community comp compact company complementary complete component
    composer computed condition confirm connect contained container content context control convo copy core count counter create created
    creator criteria crm csat csrf css current cursor dark data date days debug default delay delayed delete delivered delivery
    department desc description deselect destination device dialog direction directory dirty disabled dismiss divider dlg dock document
    done dot double down draft drag draggable drawer drop due duration dynamic each edge editable edited editing editor elem element
    ellipsis embed embedded emoji empty enabled end ended enduser entity entries entry environment error escalated escalation event every
    exact excerpt expand expanded expander explorer export extended extension external extra facebook fade failed false faq favorite
    feature fetch field fieldset figure file fill filtered fixed flag flat flex float floating fluid flush focus focused following footer
    for form format forward forwarded foundation frame froala from front gallery generic global grid grow grp guest gutter handle has
    head header heading height helper hidden hide hierarchy high highlight highlighted hint holder horizontal host hour hover html icon
    identifier identity iframe image img import inactive inbound incoming indicator info information inherit initial inline inner input
    insert inset inside inspector instagram instance integer integration inter interface internal invalid inverted invisible is isactive
    isolated italic jodit js json key keyboard keys keyword kind knowledge label language large last launcher layer layout lazy
    leading level lexical lg library like limit link linked listbox load loaded loader loading local location locked log logged
    login logo logout logs low lower macro mailto manager map margin markdown marker mask master match math mce md measure media medium
    meeting mention menu menubar merged messagebox messaging meta meter metric micro middle minimal minimized minus minute mobile modal
    mode model modified modifier module monaco month more motion mount move moved msg mui multi multiple muted name native navbar
    navigate navigation negative nested never next no none normal not notification num numeric observer off offline offset on online only
    opened opener opening operator option optional or organisation organization origin original other outbound outer outgoing outline
    outside overdue overflow overlay override overview owner pad padding pager pagination pane paragraph param parameter parent part
    partial participant path pause payload people percent permission person phone photo picker picture pill pin pinned pjax placeholder
    plain platform play plus pointer popover popup pos position positive posted poster posts prefix preload presence presentation preset
    preview previous primary print priority private process profile progress progressbar prompt properties property prosemirror provider
    public published push qa query quote quoted radio rail range rate rating raw react reaction ready reason recent recipient redactor
    redo ref reference refresh region regular related relative release reload remove removed render rendered renderer reopen reopened
    repeat requested requester requestor required reset resizable resize resolution resolve resolved resource response responsive rest
    restore result resume retry return review ribbon richtext right role root rotate row rowgroup rowheader rows sandbox satisfaction
    save saved scale schedule scheme scope screen scrim script scroll scrollable scrollbar scrollbox scroller searchable searchbox
    secondary seconds section seen segment select selectable selected selection selector selenium send sender sending sent sentiment
    separator sequence serif server session severity shadow shape share shared sheet shell short shortcut shown side sidebar signature
    simple single size skeleton skin sla slide slider slim slot sm sms snippet snooze snoozed social solid sort sortable source
    space spacer spacing spam span spin spinner split src stack stage standard start stat state static stats status step stepper sticky
    stop store stream stretch strict string style subheading subject subjtext submenu submit submitted subscribe subscriber subsection
    subtext subtitle success suffix suggest suggestion summary summernote super surface survey svg switch switcher sync sys sysparm
    system tabbed tabindex table tablist tabpanel tailwind tbl tbody telegram template term text textbox textual thead theme
    themed theming threaded thumb thumbnail tile time timeago timer timestamp tinymce tiptap title tmp to toast toggle token tool toolbar
    tooltip top topbar topic total touch track transaction transfer transferred transform transition transparent trash tree trigger trim
    true truncate truncated tutorial twitter txt type typing unavailable under undo unit unknown unlocked unread unresolved unselected
    unsolved up updated upload upper upward urgency urgent uri url used valid validation value variant verified version vertical via
    video viewer viewport virtual virtualized visibility visible visited visitor visually voice vote vue waiting warning watcher website
    whatsapp who widget width window with wizard word work workbench workflow working wrap wrapped wrapper write writer wysiwyg xl xs
    zone`),
]);

/** Longer words are not looked through for several that are written as one. */
const LONGEST_COMPOUND = 40;
/** Several known words written as one, such as `ticketdetailview`, each of at least four letters: of shorter ones names could be put together. */
const COMPOUND = new RegExp(`^(?:(?:${[...STRUCTURE].filter(({ length }) => length > 3).join('|')})s?)+(?:id)?$`);

/** @param word in small letters */
export function isRouteWord(word: string): boolean {
  return ROUTE.has(word);
}

/**
 * Whether a word may be passed on: what is not known might be somebody's name, login or company.
 *
 * @param word in small letters
 * @example isStructureWord('ticketdetailview') // true
 * @example isStructureWord('aholm') // false
 */
export function isStructureWord(word: string): boolean {
  return STRUCTURE.has(word) || (word.length <= LONGEST_COMPOUND && COMPOUND.test(word));
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}
