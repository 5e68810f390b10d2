import { phrases, type Vocabulary } from './lexicon';

/** Finnish: what pleases and displeases, idioms that mislead, and troubles that are over. */
export const feelings: Vocabulary = {
  idiom: phrases`
    hyvää (huomenta|päivää|iltaa|yötä|viikonloppua|matkaa|uutta vuotta|joulua|vappua|juhannusta|syntymäpäivää|jatkoa|päivänjatkoa|illanjatkoa|työpäivää|maanantaita|tiistaita|keskiviikkoa|torstaita|perjantaita|lauantaita|sunnuntaita);
    mukavaa (päivää|iltaa|viikonloppua|jatkoa); ihanaa (päivää|viikonloppua);
    hauskaa (päivää|viikonloppua|joulua); kiitos (jo )?etukäteen; kiitos jo nyt;
    kiitti etukäteen; terveisin; ystävällisin terveisin;
    olisi (kiva|mukava|hienoa|hyvä|ihana) (tietää|kuulla|saada|jos); oisko (kiva|hyvä);
    parasta ennen; parhain terveisin;
    hyvin (sairas|huono|pettynyt|töykeä|hidas|hitaasti|kylmä|tyly); aika hyvin;
    (ois|olis|olisi) (tosi )?(kiva|mukava|hieno|hienoa|hyvä|ihana|ihanaa|siisti|siistiä|mahtavaa); (kiva|hyvä|hienoa|mukava) (olisi|olis|ois)`,
  mild: phrases`
    (näppäilin|kirjoitin|laitoin|annoin|valitsin|tilasin|syötin) ... (väärä*|vanhan); vahingossa;
    oma (moka|vika|virhe); unohdin ... (koodi*|alennus*|salasan*|liittää|laittaa); puuttuu lasku*;
    jos .. (myöhäs*|peru*|rikki|hajo*|katoaa|ongelm*)`,
  delight: phrases`
    (sairaan|tappavan|hullun|törkeen|törkeän|jäätävän|helvetin|hemmetin|hiton|saatanan|vitun|perkeleen|mielettömän|tajuttoman|uskomattoman|järjettömän|älyttömän|käsittämättömän|tosi|todella|niin|ihan|aivan|erittäin|superm*|jumalattoman|infernaalisen|sikah*|älyttömän|ällistyttävän) (hyv*|hyvi*|kiva*|hieno*|ihana*|makee*|makea*|söpö*|kaun*|mahtava*|siisti*|herkul*|nätti*|makoisa*|tyytyväi*|maukas*|onnelli*|ystävälli*|mukava*|nopea*|kätevä*);
    räjäyt* (tajun*|pank*|poto*); tajunnanräjäyt*; vei (kielen|jalat|sydäme*); tähän kuolee;
    (kuolin|kuolen|kuolee|kuollut),; kuolin [,] miten; pommi; pitäis* olla laitonta;
    (on|ihan) tulessa; liekeissä; ^tulta; taivaalli*; ei petä koskaan; ei pettänyt;
    ei koskaan petä; mikään ei voita;
    (ei|en) .. (parempaa|parempi|paremp*) .. (saanut|maistanut|juonut|syönyt|kokenut|nähnyt|ole|oo);
    en ole parempaa; (en|ei) voi* (olla )?tyytyväisemp*; (ei|en) (vois* )?(lopettaa|lakata);
    etten voi lopettaa; en selviä .. ilman; ei valittamista;
    ei (ole |oo )?(mitään )?valitettavaa; ei moitteen sijaa; hattua nostan; nostan hattua;
    hatunnosto*; maan par*; maailman par*; kaupungin par*; paras .. (ikinä|koskaan|päällä);
    pelasti* (päivä*|aamu*|ilta*|viiko*|mei*|mu*); näki vaivaa;
    (ilahdut*|kruunasi|teki) (päivä*|aamu*); päivän pelast*; kymppi plus; 10/10; täydet pisteet;
    viisi tähteä; 5/5;
    (olette|ootte|oot|olet) (paras|paraita|parhaita|huippu*|ihani*|mahtav*|loistav*|kultaa|aarre*);
    ihana*; ihanin; ihani*; ihanas*; mahtav*; mahtis; loistav*; loisto*; upea*; upee*;
    erinomai*; täydelli*; fantasti*; huippu*; huiput; huikea*; huikee*; mieletön;
    mielettöm* (hyv*|hieno*); rakast*; paras; paraat; parasta; parhaa*; parhai*; herkulli*;
    herkku*; suosikk*; lempp*; lempi*; taivaal*; ensiluokk*; kiitettäv*; erinomais*; ihastu*;
    ihastut*; vakuuttav*; vaikuttunut; vaikuttunei*; timant*; timangi*; mestari*; rautaa;
    jumalai*; hurmaa*; sydämellis*; sydämelli*; ylivoimai*; nam; nams; namskis; nannaa; jes;
    jee; huraa; wau; vau; aivan paras; priimaa; erikoiskiit*; kyllä kelpaa; iso peukku; peukku*;
    ansaits*;
    (sika|super|törkee|törkeän|mega|hyper|tosi|huippu|yli|mieletön|jäätävän)(hyv|hyvi|kiva|hieno|makee|ihana)*; (unelma|unelmi)*; osui nappiin; ykkönen; ykköspaik*; ykkösvalin*; (huippu|loisto|mahtava)(palvelu|tyyppi|tuote|paikka)*; kiitoksen paikka; ylittää odotuks*; ylitti odotuks*; vie* mennessään;
    (järkyttävän|hirveen|hirveän|kauhean|kauheen|kamalan|kamalen|pirun|pahuksen|älyhyvän|ihanan|erityisen|poikkeuksellisen|oikein|superin|vitsin|vitsit) (hyv*|kiva*|hieno*|ihana*|makee*|makea*|söpö*|kaun*|mahtav*|siisti*|herkul*|nätti*|tyytyväi*|maukas*|ystävälli*|mukava*|nopea*|hyödylli*); ei (ois|olisi|olis) voinu* .. (parem*|mennä); kuollakseni naur*; nauroin; pommi \p{L}+;
    (ku|kuin|kun) unelma; tullaan uudest*; tullaan toistek*; tulen uudest*;
    olipa .. (hyv*|kiva*|ihana*|hieno*|mahtav*)`,
  good: phrases`
    ei (yhtään |ollenkaan )?(hassum*|huono*|paha*|hullum*); ei lainkaan (huono*|paha*|hassum*);
    ei mitään (ongelm*|valit*|häiriö*|murhe*); ei ongelm*; ei (ollut )?jonoa;
    hyvä (te|homma|juttu|meininki|duuni|sinä); hyvä*; hyvin; hyvät; hyvii; hyvästä; kiva*;
    kivan; kivat; mukava*; mukav*; hieno*; hienoa; hienosti; siisti; siistiä; siistit; makee;
    makea; makeeta; makeita; maukas*; maukka*; maistu*; maistui;
    toimii (hyvin|taas|nyt|loistav*|moitteet*|kuin); kaikki toimii; joka toimii; tykkä*;
    tykkään; pidän (kovasti|tästä|teidän|tosi|paljon); pidin; pidimme; nauti*; nautin; nautit*;
    tyytyväi*; iloi*; iloinen; onnelli*; onnek*; onneks; onneksi; ystävälli*; avulia*;
    avuliai*; kohtelia*; sujuv*; sujui; sujuva*; helppo*; helposti; nopea*; nopeest*; nopeet*;
    nopeaa; nopee*; vaivaton*; vaivattom*; kätev*; luotettav*; laaduk*; laatua; lämmin*;
    lämpimäst*; kaunis*; kaunii*; söpö*; nätti*; suosittel*; odotan innolla; innolla; innois*;
    ylpeä*; hymy*; naurat*; rento*; tunnelma*; onnea; onnittel*; onnitelu*; hauska*; hyötyä;
    paremp*; parempi; parempaa; parani; kelpo; pelasti*; löysin teidät; etuajassa; ennen aikoja;
    reilu*; mahtav*; selvisi; kannatti; kannattaa ehdottomasti; lisää tätä; nappiin; putkeen;
    ihq; jeij; superhyv*; hyvää;
    ei .. mitään (vikaa|ongelm*|valit*|moitit*)`,
  thanks: phrases`
    kiitos; kiitokset; kiitoks*; kiitti; kiitt*; kiito*; kiitän; kiitämme; kiitollin*;
    kiitollis*; kiits; thanks; thx; thank you; tack; arvostan; arvostamme; iso kiitos`,
  bad: phrases`
    huono*; huonon*; huonoa; huonosti; heikko*; heikosti; paha*; pahasti; pahoillaan; pettyn*;
    petyin; pettym*; pety*; petty*; harmi; harmit*; harmill*; harmi*; ikävä*; ikävää;
    ikävä kyllä; valitettav*; valitus*; valita*; valitta*; vali*tan; ongelm*; häiriö*; vika;
    vikaa; viall*; virhe*; virhei*; ärsyt*; ärsyttä*; turhaut*; turhau*; hämment*; sekava*;
    sotku*; sekavaa; likai*; likas*; likanen; likaset; haisee; haisi; haise*; tylsä*; kallis*;
    kallii*; ylihint*; hidas*; hitaast*; hita*; liian \p{L}{3,20}; liian; epäkohtel*; epäselv*; epäreil*;
    epäluot*; epäonn*; epäasia*; surull*; suru*; sääli; huole*; huolestu*; inhoan; tympe*;
    vaikea*; vaikee*; hankal*; mahdoto*; rasitta*; stressa*; kärsi*; jumiss*; jumi*; jumit*;
    moka*; mokas*; tökki*; kankea*; pieleen; pielessä; menett*; kadonnut; katosi; kato*si;
    turhaan; turha; turhaa; hinta nousi; hinnat nous*; pussi pieneni; pienent*;
    muut(it|t)te* .. resept*; mälsä*; kehno*; kehnoa; karsea*; epämiel*; vaivaa*; väärin;
    keskeneräi*; vanhentun*; tympeä*; voisi olla parempi; parannettav*; tyly*; kuivaa; kuiva;
    kitker*; laimea*; laimee*; kitku*; mautonta; ohutta; vetistä; palanut*; palaneelta;
    en ole vakuuttunut; en oo vakuuttunu*; ei vakuut*; en pidä; en tykkä*; ei tykkä*;
    en suosit*; en voi suosit*; miksi aina; kylmästä; ei kiitos; tappiol*; loukka*; hävyt*;
    ihan liikaa; liikaa; meh; pettymyks*; olisin odottan*; odotin enemmän; olematon*; olemato*; sottais*; ahdas*; ahta*; kova meteli; meteliä; hutaist*; kökkö*; kömpelö*; tökerö*; tökerö; sakeaa; paskem*; hutiloi*; harmittaa; nolo*; noloa; jäi paha maku`,
  awful: phrases`
    surkea*; surkee*; surkei*; surkein; surke*; kamala*; kamal*; kauhe*; hirveä*; hirvee*;
    hirvi*; hirveät*; karmea*; karmee*; järkyttäv*; järkyty*; järkytt*; inhottav*; inho*;
    ällöttä*; ällö; ällöä; vastenmiel*; ala-arvoi*; alaarvo*; surullisen; törkeä*; törkee*;
    törkei*; häpe*; häpeä*; naurettav*; nauretta*; pelleil*; pelle*; vitsi*; paska*; paskin;
    paskaa; persee*; perse; vittu*; vitut*; vitu*; saatana*; perkele*; helvet*; helvetti; hitto;
    huijaus*; huijar*; huijat*; huijaa*; huijasi*; ryöstö*; varas; varkau*; kusetu*; kuset*;
    kusi; pas*kaa; rosk*; roska; kelvot*; kelvott*; sietämät*; kestämät*; kestämätön;
    kohtuuton*; kohtuut*; käsittämät*; uskomaton*; uskomattom* (huono*|huonoa); raivo*;
    raivostut*; vihai*; suuttu*; suutut*; suuttunut; vihaan; vihaa*; katastrof*; painajai*;
    ammattitaidot*; hyödytön; hyödyttö*; turha*; idioot*; typerä*; typer*; tyhmä*; huonoin*;
    huonoimm*; pahin*; pahimp*; pohjanoteeraus; rahastus*; rahasta*; mauton*; kuvottav*;
    kuvott*; sikamai*; mennyt pilalle; meni pilalle; pilasi*; pilaa*; pilalla; pilalle;
    ei enää ikinä; ei ikinä enää; ei koskaan enää; meni hermo*; menee hermo*; hermo*; kyllästy*;
    kypsä; saanut tarpeek*; viimeinen pisara; boikot*; ei näin; ei jatkoon; kiitos ei mistään;
    hanurista; syvältä; ihan syvält*; täysin väärin;
    (ihan|aivan) pohjal*; pohjasak*; ala-arvois*`,
  resolved: phrases`
    (kiitos|kiitti|kiitokset|kiitollinen|iso kiitos) .. (avusta|avustan*|nopea*|nopeasta|vastauk*|vastau*|hyvity*|hoidos*|selvit*|palvelus*|toimituk*|toimitus*|tiedo*|vinkist*|vinkei*|ohje*|korjau*|eilis*|kun (autoitte|hoidit*|selvit*|vastasit*|järjestit*)|että (autoitte|hoidit*|selvit*|vastasit*));
    (selvisi|ratkesi|korjaantui|hoitui|järjestyi|löytyi|onnistui); (kaikki|nyt) toimii;
    (ongelma|asia|vika) .. (ratkes*|selvis*|korjaant*|hoitui|korjatt*|hoidett*|poistu*);
    etuajassa; vihdoin .. (toimii|tuli|onnistu*); joka toimii;
    (saitte|saivat|saatiin) .. (kuntoon|hoidettua|järjestymään)`,
};
