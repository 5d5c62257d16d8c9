// The first names most people here answer to: Flemish and Dutch ones of every age, and the commonest of families who came
// from elsewhere. A list, because a capital alone says nothing in Dutch. Written without accents; so is what is looked up.

const names = `
  abdel abdelkader abdul achmed achraf adam adil adriaan adrienne agnes ahmed aicha aisha aldo alex alexander alexandra ali alice
  alicia aline alois amber amelie amina amine amira anass andre andrea andreas andrei angele anita anja anke ann anna anne
  anneke anneleen annelies annemie annick annie anouk anthony anton antoine antoinette antoon arne arno arthur astrid ayoub
  ayse aziz barbara bart bas beatrijs berend bernadette bernard bert bilal bjorn bogdan boris bram brecht britt bruno camille
  carine carla carlo carmen carolien caroline cas cathy cecile celine cem chantal charlotte christel christiaan christianne
  christine christoph christophe claudia claudine clement cynthia daan dagmar daniel danielle danny david debby denis denise
  diana diane diederik dieter dimitri dina dirk dominique dorien driss eddy edgard edith eduard edward elena eline elisa elise
  ella ellen els emiel emil emilie emily emir emma emre eric erica erik erna ernest erwin esma esra esther etienne eva
  eveline evi fabian fabienne farida fatih fatima fatma felix femke fernand ferre fien filip finn firmin florence floris
  francine francis francois frank frans frederic frederik freddy frieda gaston geert geertrui georges gerard gerda germaine
  ghislaine gilbert gilles gino gitte godelieve greet greta griet guido guillaume gunther gustaaf gust hakan hamza hanna hanne
  hannelore hans harry hasan hassan heidi helena helene hendrik henri herman hilda hilde hugo huguette hussein ibrahim ilias
  ilse imane imran inge ingrid irena irene isabel isabelle isra ivan ivo ivonne jaak jacqueline jacques jamal jan jana janne
  jannes jasmien jasper jef jelle jenny jens jeroen jeroom jessica joachim johan johanna johnny jonas joost joran joren joris
  jorn josee joseph josephine josiane josse jozef judith julia julie julien juliette jurgen justine kaat kamal karel karen
  karim karima karin karine karolien kasper kathleen kathy katja katleen katrien kenneth kevin khadija khalid khalil kim kirsten
  klaas koen koenraad kris kristel kristien kristof kurt laila lars latifa laura lauren laurens laurent lea leila lena lennert leon
  leona leonard leonie leontine leo lenn liesbet liesbeth liese lieselot lieve lieven lina linda lisa lisbeth loes lore loredana
  lotte louis louisa louise luc luca lucas lucia lucie lucien lucienne ludo ludovic luk lukas lut lutgart lydia maarten
  magda mahmoud maja malika manon manu manuel marc marcel marcella margaretha margot maria mariam marianne marie marieke
  marijke marina mario marius marleen marnix marthe martijn martin martine mathias mathieu mathilde mats matthias maud maurice
  maurits mehdi mehmet melanie melissa merve michael michel michele michiel mieke miet mihai mike milan mimoun mireille miriam
  mo mohamed mohammed monica monique morgane mounir murat mustafa myriam nabil nadia nadine najat nancy natalie nathalie nathan
  nele nick nico nicolas nicole niels nina noah noel nora norbert nour odette olena oleksandr olga oliver olivia olivier omar
  omer oscar osman otto pascal pascale patricia patrick patrik paul paula paulette pauline pedro peggy peter petra philip
  philippe piet pieter pieterjan pol quinten quentin rachid rachida rafael ralph ramon raoul raphael raymond rebecca redouan
  regina regine reinhilde reinout remi rene renee renilde ria richard rik rita robbe robby robert robin roeland roel roger
  roland romain roman ronald ronny rosa rosalie rosette ruben rudi rudy ruth sabine sabrina said salma sam samir samira sander
  sandra sandy sara sarah sebastiaan seppe serge sibel sien sigrid silke simon simonne siska sofia sofie soraya stan stefaan
  stefan stefanie steven stijn sultan suzanne svetlana sven sylvia sylvie tamara tatiana thea theo theresia thierry thijs thomas
  tibo tijs tim timo tine tineke tom tomas toon ulrike ursula valerie vera veronique vic victor viktor viktoria vincent violette
  viviane vladimir walter wannes ward warre werner wilfried willem willy wilma wim wouter wout xander yannick yasmina yasmine
  yassin yassine yolande youssef yusuf yves yvette yvonne zakaria zeynep zineb zoe
`
export const firstNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

// Names that are also a word, a plant, a bird or a village green. They count as a name inside a sentence with a capital, not
// where a capital stands for another reason.
const double = 'an ben bo dries elke fons heide iris jet jo jules leen lente lies linde lot marjolein merel roos ster sterre storm tijl wolf'
export const doubleNames: ReadonlySet<string> = new Set(double.split(' '))

// The commonest family names: with them also a name without capitals is seen.
const families = `
  peeters janssens maes jacobs mertens willems claes goossens wouters de-smet smets hermans pauwels michiels aerts hendrickx
  janssen desmet verhoeven martens devos segers claeys declercq decock stevens vandamme dewitte decoster vermeulen dubois lemmens
  cools bogaerts thys lambrechts vanhoof cornelis baert wuyts sels moens verlinden verstraeten vandenberghe vandenbroeck
  vanderlinden vandevelde vandewalle verbeke vercammen verhaegen verhelst vermeersch verschueren wauters yildiz yilmaz kaya
  demir benali amrani bouzid haddad kowalski nowak popescu ivanov nguyen diallo geerts geens gielen gijbels hoste houben
  jansen jaspers jespers leclercq leys lauwers luyten luyckx mennens naessens nijs nys nuyts raes reynders roels rutten
  schepers simons steegmans swinnen theunis thijs thomas timmermans vanhove vos vrancken wellens
`
export const familyNames: ReadonlySet<string> = new Set(families.trim().split(/\s+/))
