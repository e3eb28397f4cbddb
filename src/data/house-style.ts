/**
 * The house style as data: what a dossier never says, in four lists, and what an editor looks at twice. A key is the phrase
 * as an author reads it; a value, the pattern that finds it. Patterns are in lower case, have straight apostrophes and no
 * capturing group; a space stands for any white space. Each is held against whole words.
 */
export type Phrases = Readonly<Record<string, string>>;

/** List A: words that call the joke instead of making it. */
export const bannedWords: Phrases = {
  endless: 'endless(?:ly)?',
  'constant stream': 'constant streams?',
  ensuring: 'ensuring',
  'ensure that no': 'ensur(?:e|es|ed) that no',
  thereby: 'thereby',
  'thus guaranteeing': 'thus guaranteeing',
  meticulously: 'meticulous(?:ly)?',
  seamlessly: 'seamless(?:ly)?',
  tangible: 'tangibl[ey]',
  'regardless of': 'regardless of',
  'irrespective of': 'irrespective of',
  'rather than, at the end of a sentence': 'rather than [^.,;:?!]*(?=[.?!]|$)',
  'actual, actually': 'actual(?:ly)?',
  merely: 'merely',
  simply: 'simply',
  essentially: 'essentially',
  basically: 'basically',
  literally: 'literally',
  vague: 'vague(?:ly|r|st|ness)?',
  theoretical: 'theoretical(?:ly)?',
  'so-called': 'so[- ]called',
  glorified: 'glorified',
  buzzword: 'buzz-?words?',
  countless: 'countless',
  numerous: 'numerous',
  various: 'various',
  myriad: 'myriads?',
  plethora: 'plethora',
  tapestry: 'tapestr(?:y|ies)',
  realm: 'realms?',
  landscape: 'landscapes?',
  delve: 'delv(?:e|es|ed|ing)',
  robust: 'robust(?:ly|ness)?',
  holistic: 'holistic(?:ally)?',
  pivotal: 'pivotal',
  underscore: 'underscor(?:ed|ing)|underscores? (?:the|that|how|its|their|a)',
  testament: 'testament',
  foster: 'foster(?:s|ed|ing)?',
  harness: 'harness(?:ed|ing)|(?:to|can|will|must|we|they) harness',
  unlock: 'unlock(?:s|ed|ing)?',
  elevate: 'elevat(?:e|es|ed|ing)',
  'game-changer': 'game[- ]chang(?:er|ers|ing)',
  paradigm: 'paradigms?',
  'deep dive': '(?:deep[- ]div(?:es?|ed|ing)|(?:dives?|diving) deep)',
  synergy: 'synerg(?:y|ies|istic)',
  'leverage, as a verb': 'leverag(?:es|ed|ing)|(?:to|can|will|must|we|they) leverage',
  'low-hanging fruit': 'low[- ]hanging fruits?',
  'circle back': 'circl(?:e|es|ed|ing) back',
  'move the needle': 'mov(?:e|es|ed|ing) the needle',
};

/** Of list A, but a name where the title has it. */
export const bannedUnlessTitle: Phrases = { 'thought leadership': 'thought[- ]leader(?:ship|s)?' };

/** List B: jokes that others have made. */
export const deadJokes: Phrases = {
  'nobody asked for': '(?:nobody|no[- ]one) (?:ever |even )?ask(?:s|ed) for',
  'nobody reads': '(?:nobody|no[- ]one) (?:ever |even |will |will ever )?reads?',
  'herding cats': 'herd(?:s|ed|ing)? (?:of )?cats',
  'theatre, for fakery': '(?:security|safety|compliance|governance|process|productivity|agile|innovation|data|metrics?|risk) theat(?:re|er)',
  'smoke and mirrors': 'smoke and mirrors',
  'lipstick on a pig': 'lipstick on (?:a|the) pig',
  'Rube Goldberg': 'rube goldberg',
  'deck chairs': 'deck ?chairs?',
  'game of telephone': 'game of telephone',
  "emperor's new clothes": "emperor(?:'s|s')? (?:new clothes|has no clothes)",
  'kool-aid': 'kool-?aid',
  'borrow your watch': 'borrow(?:s|ed|ing)? your watch',
  'could have been an email': "(?:could|should|might)(?:'ve| have) been an e-?mail",
  'justify their existence': 'justif(?:y|ies|ied|ying) (?:(?:their|its|his|her|your) )?(?:own |continued )?existence',
  'a fancy word for': 'a fancy (?:word|name|term|title) for',
  'in other words': 'in other words',
  'translation:': 'translation(?=:)',
  beanbags: 'bean ?bags?',
  kombucha: 'kombucha',
  'ping-pong table': 'ping[- ]pong tables?',
  unicorn: 'unicorns?',
  ninja: 'ninjas?',
  guru: 'gurus?',
  rockstar: 'rock[- ]?stars?',
  wizard: 'wizards?',
  'and yet somehow': 'and yet,? somehow',
  'spoiler:': 'spoiler(?: alert)?(?=:)',
  'narrator:': 'narrator(?=:)',
  'let that sink in': 'let that sink in',
  'welcome to corporate America': 'welcome to corporate america',
  sociopath: 'sociopath(?:s|ic)?',
};

/** List C: sentences that any subject fits. */
export const skeletons: Phrases = {
  'not X but Y': "not (?:[\\p{L}\\p{N}'-]+ ){1,7}but",
  'not X, but Y': "not (?:[\\p{L}\\p{N}'-]+ ){0,6}[\\p{L}\\p{N}'-]+, but",
  "it's not just X, it's Y": "(?:not|isn't|aren't|wasn't|weren't) (?:just|only)",
  "it isn't X, it's Y": "(?:it's not|it isn't|it is not) [^.]{1,40}[,;.] it(?:'s| is)",
  'the art of': 'the (?:fine |subtle )?art of',
  'where A goes to die': 'go(?:es|ing)? to die',
  'part A, part B': "part (?:[\\p{L}'-]+ ){0,3}[\\p{L}'-]+, part",
  'equal parts': 'equal parts',
  'think X meets Y': 'think [^.]{2,40} meets',
  'masquerading as': 'masquerad(?:ing|es?|ed) as',
  'a masterclass in': 'a master ?class in',
  'the illusion of': 'the illusion of',
  'often seen as': 'often seen as',
  'X, then Y, then blame Z': 'then (?:[^.]*then )?blam(?:e|es|ed|ing)',
  'a metric that quantifies': 'an? (?:[\\p{L}-]+ )?metric (?:that|which) (?:quantif|measur|combin)\\p{L}*',
};

/** What may be a tic and may be meant: for an editor to judge. */
export const doubtful: Phrases = {
  'often, as a hedge': 'often',
  'rather than': 'rather than',
  'navigate, as a figure': 'navigat(?:e|es|ed|ing)',
  alignment: 'alignments?',
  'PowerPoint, as a punchline': 'powerpoints?',
  'theatre, for fakery': 'theat(?:re|er)',
  leverage: 'leverage',
  'a list of three abstract nouns': '\\p{L}+(?:tion|ment|ity|ness)s?, \\p{L}+(?:tion|ment|ity|ness)s?,? and \\p{L}+(?:tion|ment|ity|ness)s?',
};

/** Words that touch on what nobody chose. Most uses are innocent; no joke may stand near one. */
export const careful: Phrases = {
  age: 'elderly|boomers?|millennials?|zoomers?|gen[- ][xyz]|middle-aged|old(?:er)? (?:man|men|woman|women|people)|young(?:er|sters?)?|geriatric|senile',
  sex: 'wom[ae]n|girls?|boys?|ladies|lady|females?|males?|manly|girly|bossy|housewi(?:fe|ves)|pregnan(?:t|cy)|maternity|menopaus(?:e|al)|mansplain\\p{L}*',
  orientation: 'gay|lesbian|bisexual|queer|trans(?:gender|sexual)?|homosexual|straight (?:man|men|woman|women)',
  race: 'black (?:people|m[ae]n|wom[ae]n)|white (?:people|m[ae]n|wom[ae]n)|asians?|hispanic|latin[oax]s?|caucasian|ethnic\\p{L}*|race|racial|skin',
  nationality: 'foreign(?:er|ers)?|immigrants?|indian|chinese|american|british|german|french|russian|polish|mexican|pakistani|nigerian|filipino|irish|japanese|accents?|offshore|native speakers?',
  religion: 'christian|muslim|islam(?:ic)?|jew(?:s|ish)?|hindu|buddhist|catholic|mormon|church|mosque|synagogue|prayers?',
  body: 'fat|obese|overweight|bald|ugly|short (?:man|men|woman|women)|skinny|hairline|beards?',
  health: 'disab(?:led|ility|ilities)|cripple[ds]?|wheelchairs?|deaf|blind|lame|insan(?:e|ity)|crazy|lunatics?|psychos?|schizo\\p{L}*|autis(?:m|tic)|adhd|ocd|bipolar|depress(?:ed|ion)|suicid\\p{L}*|addict(?:s|ed)?',
};

/** Numbers that writers reach for when they want one that sounds found. */
export const petNumbers: readonly number[] = [11, 37, 42, 47, 73];

/** Words of a place or a department: two capitalised words with one of them are no person. */
export const placeWords: readonly string[] =
  'Accounts,Archive,Avenue,Bay,Block,Board,Bridge,Building,Bureau,Centre,Court,Customer,Data,Department,Desk,Dock,East,Entry,Facilities,Finance,Floor,Gate,Hall,House,Human,Level,Lane,Library,Lobby,North,Office,Operations,Park,Payroll,People,Platform,Road,Room,Sales,Service,Services,Shift,South,Square,Stair,Station,Street,Support,Team,Terminal,Tower,Warehouse,West,Wing,Yard'.split(',');

/** Names that would make an attribution look like a source. */
export const companies: readonly string[] =
  'Accenture,Adobe,Airbnb,Amazon,Anthropic,Apple,Atlassian,Boeing,Capgemini,Cisco,Databricks,Datadog,Deloitte,Facebook,Gartner,Goldman,Google,IBM,Infosys,Intel,KPMG,McKinsey,Meta,Microsoft,Netflix,Nvidia,OpenAI,Oracle,Palantir,PwC,Salesforce,Siemens,Slack,Spotify,Stripe,Tesla,Uber,Walmart,Workday'.split(',');
