import { type Lexicon, phrases } from './lexicon';

/** Finnish, written and spoken: stems that every case ending may follow. */
export const finnish: Lexicon = {
  lang: 'fi',
  macros: {
    n: String.raw`(\d+([.,]\d+)?|yksi|kaksi|kaks|kahden|kolme|kolmen|neljä|neljän|viisi|viiden|viis|kuusi|kuus|seitsemän|kahdeksan|yhdeksän|kymmenen|kakskyt|kaksikymmentä|puoli|puolitoista|monta|pari|parin|useita|usean)`,
    aika: '(min|minuut*|h|tunti|tuntia|tunnin|tuntii|päivä|päivää|päivän|pv|viikko|viikkoa|viikon|viikkoo|vko|kuukausi|kuukautta|kuukauden|kk|vuosi|vuotta|vuoden)',
    pituus: String.raw`(\d+ ?(min|h|pv|vko|kk)|<n> <aika>|puolitoista tuntia|tuntikausia|tuntitolkulla|viikkokausia|päiväkausia|ikuisuu*)`,
    jarj: String.raw`(toinen|toista|toisen|kolmas|kolmatta|kolmannen|neljäs|neljättä|viides|viidettä|kuudes|kuudetta|seitsemäs|seitsemättä|kahdeksas|kahdeksatta|yhdeksäs|yhdeksättä|kymmenes|kymmenettä|yhdestoista|kahdestoista|\d+\.|monesko|monetta)`,
  },
  negators: phrases`
    ei; en; et; emme; ette; eivät; eikä; enkä; eikö; älä; älkää; ilman; tuskin; ei mitään;
    tuskimpa; mikään ei; kukaan ei`,
  turns: phrases`
    mutta; mut; vaan; kuitenkin; silti; paitsi; valitettavasti; harmi; tosin; kun; koska; että;
    ja; joten; sitten; vaikka; toisaalta`,
  openers: phrases`
    hei; moi; moikka; moro; terve; heippa; hei te; no; ja; mut; mutta; niin; siis; anteeksi;
    kiitos; kiitti; öö; hmm; joo; okei; ok; huomenta; päivää; iltaa; hyvää päivää; eli; nyt; tai;
    vielä yksi; kysymys; yksi kysymys; sori; juu; oho; sit; ps`,
  groups: {
    idiom: phrases`
      hyvää (huomenta|päivää|iltaa|yötä|viikonloppua|matkaa|uutta vuotta|joulua|vappua|juhannusta|syntymäpäivää|jatkoa|päivänjatkoa|illanjatkoa|työpäivää|maanantaita|tiistaita|keskiviikkoa|torstaita|perjantaita|lauantaita|sunnuntaita);
      mukavaa (päivää|iltaa|viikonloppua|jatkoa); ihanaa (päivää|viikonloppua);
      hauskaa (päivää|viikonloppua|joulua); kiitos (jo )?etukäteen; kiitos jo nyt;
      kiitti etukäteen; terveisin; ystävällisin terveisin;
      olisi (kiva|mukava|hienoa|hyvä|ihana) (tietää|kuulla|saada|jos); oisko (kiva|hyvä);
      parasta ennen; parhain terveisin;
      hyvin (sairas|huono|pettynyt|töykeä|hidas|hitaasti|kylmä|tyly); aika hyvin`,
    harmless: phrases`
      allergi(nen|a) .. (maanantai*|aamu*|töi*|ihmis*);
      kuoll*t? (tähän|siihen) [odot*] (jonoon|odotteluun); (jono|odottelu|odotus) tappaa;
      tappaa (mut|minut) tylsyyteen; nauru(un)? kuol*; kuol(in|en) nauruun;
      saa* .. voimaan pahoin; suklaapommi*; kalorip*ommi*; palohälyt*; paloharj*; tulipalokiire;
      burn ?out; kylpypommi*; palan halusta; palaa* (päreet|pinna|käämi|käpy); hermo* palaa;
      palan(nut|nnut)? .. (Kuuraan|takaisin); paloi (pinna|hermo*|käämi); räjähtä* (pää|nauruun);
      päänsärky*; kärsivällis*; hyvitys*; hyvite*; hyväksy*; hyväntekeväisyy*; hyvissä ajoin;
      ihanko; hyvä jos; hyvä olisi; olisi hyvä; kiva jos`,
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
      (sika|super|törkee|törkeän|mega|hyper|tosi|huippu|yli|mieletön|jäätävän)(hyv|hyvi|kiva|hieno|makee|ihana)*; (unelma|unelmi)*; osui nappiin; ykkönen; ykköspaik*; ykkösvalin*; (huippu|loisto|mahtava)(palvelu|tyyppi|tuote|paikka)*; kiitoksen paikka; ylittää odotuks*; ylitti odotuks*; vie* mennessään`,
    good: phrases`
      ei (yhtään |ollenkaan )?(hassum*|huono*|paha*|hullum*); ei lainkaan (huono*|paha*|hassum*);
      ei mitään (ongelm*|valit*|häiriö*|murhe*); ei ongelm*; ei (ollut )?jonoa;
      hyvä (te|homma|juttu|meininki|duuni|sinä|kuura); hyvä*; hyvin; hyvät; hyvii; hyvästä; kiva*;
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
      ihq; jeij; superhyv*; hyvää`,
    thanks: phrases`
      kiitos; kiitokset; kiitoks*; kiitti; kiitt*; kiito*; kiitän; kiitämme; kiitollin*;
      kiitollis*; kiits; thanks; thx; thank you; tack; arvostan; arvostamme; iso kiitos`,
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
      hanurista; syvältä; ihan syvält*; täysin väärin`,
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
    waiting: phrases`
      odot* .. (<pituus>|ikuisuu*|edelleen|vieläkin|yhä|turhaan|vastaus*);
      (odotin|odotettu|odotimme|odotettiin|odottanut|odottanu|odotellu*|odottelu*|odotella|odotellessa|odottamaan|jouduttiin odott*|jouduin odott*);
      (edelleen|yhä|vieläkin) odot*; odot* (edelleen|yhä|vieläkin); jono*; jonossa*; jonot*;
      myöhäss*; myöhästy*; myöhästel*; viivä*; viive*; viivyt*; viipy*; viipyy; venynyt; venyy;
      <pituus> (jonossa|linjoilla|langoilla|puhelimessa|myöhässä|odot*|sitten|jo|kulunut|mennyt);
      (jo|yli|melkein|lähes) <pituus>; <pituus> .. (liian|eikä|ilman|kestä*|mennyt|kulunut|jo);
      [on] jo (viikko|kuukausi|tunti|päivä|vuosi);
      (seiso*|istu*|istuttu|notku*|roikuin) .. (<pituus>|jono*);
      kestää (ikuisuu*|kauan|liian|tolkuttom*|viikko*|kuukau*);
      kesti (ikuisuu*|kauan|liian|tolkuttom*|<pituus>); luvattu .. (aika|päivä); <n>s päivä;
      <jarj> päivä*; seuranta .. (sama*|näyttä*|päivä*);
      <pituus> .. (cappu*|kahvi*|voileip*|latte*|annos*|ruoka*|ruua*);
      (tunti|tunnin|viikko|viikon) .. odot*`,
    missing: phrases`
      (vieläkään|vieläkää|edelleenkään|vielkään) *;
      (ei|eikä|en) .. (vieläkään|vieläkää|edelleenkään|vielkää*);
      (ei|eikä) .. (tullu*|saapunu*|näkyny*|kuulunu*|näy|kuulu|saatu|saanu*|toimitettu|lähetetty|palautettu|palautunu*|löydy*|löytyny*) .. (pakett*|tilau*|laukku*|rahoj*|rahat|vahvist*|kuitti*|mitään|vastaus*|toimitus*|hyvit*|koskaan|ikinä);
      (pakett*|tilau*|laukku*|laukkua|raho*|rahat|vahvist*|tilausvahvistus*|kuitti*|toimitus*|hyvit*|lähetys*|lähety*|tuote*|tuotet*|lasku*|paketist*) .. (ei|eikä) .. (ole|oo|tullu*|tule|saapunu*|näy|kuulu|löydy|löytyny*|perill*);
      (eikä|ei) mitään (kuulu*|tapahdu*|tullu*|näy*|vastau*|apua);
      (eikä|ei) .. (mitään|pakettia|laukkua); hukassa; hukku*; hukat*; hukkas*; hukannu*;
      kadoksissa; kadon*; kateissa; puuttuu; puuttui; puuttuv*; puuttu*;
      (merkitty|merkattu) toimitet*; ovella ei; loppu (taas|jo|aina|kesken); loppunut;
      loppu .. päivää;
      (ilman|eikä) (vastaus*|ilmoit*|selity*|varoit*|mitään|laukku*|tietoa|viesti*|lakto*);
      jäi tulematta; jäi saamatta; jäänyt saamatta;
      ei saa* .. (mistään|apua|yhtey*|vastau*|mitään|hoidett*);
      (päivitys|appi|sovellus) (vei|hävitti|poisti|söi); vei kaikki; poisti kaikki; missä viipyy;
      viipyy; saamatta; puolet .. (puuttu*|hukas*|rikki);
      (sain|saatiin|tuli|toivat) .. (jonkun muun|toisen|väärän); tyhjä (pakett*|laatik*|paket*)`,
    broken: phrases`
      ei toimi*;
      ei (oikein )?(toimi|lataudu|lataa|aukea|avaudu|onnistu|mene läpi|vastaa|käynnisty|aukee|päivity|tunnista|hyväksy|kelpaa|lue|avaa|pelitä|pelaa);
      (eivät|ei) (toimi|toiminut|toiminu); ei .. (toiminut|toiminu|onnistunut|onnistunu);
      mene* läpi; ei käy (edes|teidän|missään);
      (kaatuu|kaatui|kaatuilee|kaatuile*|jumittaa|jumiutu*|jäätyy|jäätyi|pätkii|pätki|tökkii|bugittaa|bugaa|temppuilee|herjaa|lagaa);
      kaatu*; heittää (ulos|virhe*); heitti ulos;
      (sivut|sivu|sivusto*|appi|äppi|sovellus|palvelu|kauppa|järjestelmä|netti|wifi|nettikaup*|verkkokaup*) .. (alhaalla|nurin|rikki|kaatu*|jumissa|kiinni|ei);
      alhaalla (koko|taas|jo|aamu*|eilisest*); rikki*; rikkoutu*; rikkinäi*; rikkoi; rikki; hajo*;
      hajonnu*; hajalla; särky*; särkyny*; palasina; säröll*; halki; haljen*; vuotaa; vuoti;
      vuotava*; vuosi yli; vaurio*; vaurioi*; lommo*; kastu*; märkä*; kastunu*; sateeseen;
      (irtosi|irronnut|irtoaa); tulivat? palasina;
      (en|ei|emme) (pääse|päässyt|pääs|päästä|saa|saanut|saada|pysty|voi|onnistu*) .. (kirjautu*|sisään|tilille|maksa*|tilaa*|läpi|avat*|auki|yhtey*|takaisin|peruttu*|perua|käyttä*|vaihde*|varat*|ladat*|lataa*|toimi*|ostaa*);
      loop*; jauhaa samaa; virheilmoit*; virhekood*;
      (maksu|kortti|koodi|kuponki|kirjautuminen|linkki|lahjakortti) .. (ei|hylätt*|kelvan*);
      error*; tekninen vika; teknisiä; epäkunno*; ei kelvannu*; ei kelpaa;
      (heitti|viskasi|jätti|paiskasi|nakkasi|heitetty|jätetty|viskattu) .. (pihalle|pihaan|maahan|oven|aidan|sateeseen|lumeen|portaille|ulos|naapurille)`,
    cancelled: phrases`
      perutt*; peruutett*; perui; peruutti; peruitte; peruit; peruivat; peruutit*; perutaan;
      peruuntu*; perunut;
      (suljett*|suljitte|sulki) .. (ennen|kesken|vastaamat*|tiketti*|ilman|etuaj*);
      tiketti suljett*; kiinni ennen; (ovi|ovet) .. lukossa; taas kiinni; perjantaina kiinni;
      kiinni (jo|keskell*|kolmelta|vaikka|taas|ilman); annettu (muille|pois|toise*);
      (lakkautit*|lopetitte|poistitte); (poistu*|poistet*) valikoim*; siirrett* taas; taas siirt*`,
    refused: phrases`
      kieltäyt*; evätt*; epäs*; hylätt*; hylkäs*; hylkäät*;
      ei (suostu*|anneta|annettu|myönnet*|hyvitet*|korvat*|palauteta|autet*|auta|auttanu*|huoli*|otettu|oteta|luvata);
      ette (anna|suostu|auta|vastaa|hyvitä|palauta|korvaa|osaa|välitä|edes|lue|pysty);
      ei kiinnosta; ketään ei kiinnost*; kukaan ei (auta*|tiedä*|osaa*|välit*|ota*|ehdi*);
      luvat* .. (soitt*|viide*|kuukau*|viikko*|tiista*|maanan*|päivä*|ei|mutta); lupasitte;
      lupasit; luvattiin; luvattu;
      (haluan|haluamme|haluaisin|vaadin|vaadimme|saisinko|saanko|saako) .. (raha*|hyvit*|korvau*) [takaisin|takas];
      rahat takaisin; rahojani; rahoja takaisin; korvaus*; korvausta*; käskettiin; käskivät;
      käskitte; pakotet*; (pyytä*|pyysin|pyydetty) .. (kerta*|kertaa|monta|kertoja); esimie*;
      (pitää|pitäisi|joutuu|joudun|täytyy) soittaa; aspa sanoi*; mulle sanottiin; sanottiin *;
      väite*; väitetään; väittävät; väiteltiin; vedotaan; vetoatte; asia ei etene; ei etene;
      sanoi yhtä`,
    repeated: phrases`
      taaskaan; jälleen; jälleen kerran;
      aina (sama|samat|myöhäss*|rikki|kiinni|vaan|loppu|jotain|joku);
      (joka) (kerta|kerralla|päivä|viikko|kuukausi|ikinen);
      <jarj> .. (kerta*|kerran|peräk*|päiv*|viikko*|viiko*|kuukau*|kuussa|mylly*|keitin*|laite*|soitto*|yhteydenot*|vuode*|rikki*);
      (monta|monesti|useasti|useita|useampi|<n>) (kertaa|kerran|kertoja);
      kertaa (jo|tällä|tässä|viikossa|peräkkäin|viikon); kahdesti; kolmesti; tuplasti;
      (putkeen|peräkkäin);
      (jatkuvasti|jatkuvaa|toistuvasti|kerta toisensa|yhä uudestaan|uudestaan ja);
      sama (juttu|ongelma|vika|virhe|laulu|vastaus|viesti|tarina);
      samaa (viesti*|vastaus*|laulua|virhe*); samaa .. (päivää|viestiä); ei ensimmäinen kerta;
      sitten (maanantai*|tiistai*|keskiviiko*|torstai*|perjantai*|lauantai*|sunnuntai*|viime|eilis*|aamu*);
      (maanantaista|tiistaista|keskiviikosta|torstaista|perjantaista|lauantaista|sunnuntaista|eilisestä|viime viikosta|aamusta) (asti|lähtien|saakka);
      kopioi*`,
    unanswered: phrases`
      (ei|eikä|ette|en|eivät|eivat|ettekö|ettekä|eiks|eikös) .. (vast*|vastat*|vastaus*|vastann*|kuulu*|kuulunut|kuulunu|soitet*|soittan*|reagoi*);
      kukaan ei .. (vast*|soita*|soitt*|ota*|kuunt*); (ei|ole|oo) .. ketään; ei ketään;
      ilman vast*; vastaamat*; vastaust* (ei|vailla|odot*); ei vastaust*; ei vastausta; hiljais*;
      hiljaista; radiohilj*; (puhelu|linja|yhteys) .. (katkes*|katke*|katkais*); katkes*;
      luuri* (kiinni|korvaan|käteen); löi* luuri*;
      <n> (sähköpost*|viesti*|meili*|puhelu*|soitto*|maili*);
      (laitoin|lähetin|lähettänyt|laitettu|soitin|soitettu|soittanut|kirjoitin|meilasin) .. (<n>|monta|useita|turhaan|monesti);
      turha soittaa;
      (ei saa|en saa|ei saada|en saanut|eikä saa|ei saanut|mahdoton saada) .. yhtey*;
      yhteyttä (ei|mahdot*); ihmiseen .. yhtey*; chatbot*; botti*; robotti*; vastaisi*;
      vastaat*(te)?ko; luetteko; luette*; vastata yhteen; jättä* vastaam*; ei soitettu;
      ei ole soitettu; soitettu takaisin; ghost*; ignoor*; sivuut*; automaattivast*;
      puhelin .. (varatt*|tuutta*|soi)`,
    charged: phrases`
      velo(itet|itit|ite)* .. (kahdesti|tupla*|kahteen|väärin|liikaa|turhaan|vaikka|edelleen|ylimäär*|minu*|mua|mun);
      veloitettiin; veloitatte; veloittaa; veloitus*; veloititte;
      (laskutet*|laskutit*|lasku*|maksoin|maksettu|maksatettu) .. (kahdesti|tupla*|kahteen kertaan|turhaan|liikaa|väärin|tyhjästä|vaikka|viikko*);
      tuplaveloit*; tuplalask*; ylimääräi* (maksu*|kulu*|lasku*); piilokul*; hinta nous*;
      hinnat nous*; hintoja nost*; nostitte hint*; hinnannost*; (maksaa|maksoi) nykyään;
      euroa? (lisää|enemmän|kylm*); kallistu*; <n> euroa .. (kylmä*|kahvi*|naurett*|suodatin*)`,
    wrong: phrases`
      väärä*; väärään; väärän; väärässä; vääriä; väärii; virheelli*; sekaantu*; sekoit*;
      (sekois*|sekosi); jonkun muun; toisen (tilauk*|asiakk*|paket*); vanhaan osoitt*;
      vaikka (vaihdoin|pyysin|maksoin|tilasin|peruin|irtisanoin|ilmoitin|lupas*|sovit*|muutin|palautin|soitin|olin);
      ei (ollut|ole|vastannut|vastaa) .. (kuva*|tilat*|tilau*|sovit*|luvat*);
      eri (tuote|väri|koko|hinta) kuin; kertomatta; ilmoittamat*; kysymät*; unohdit*; unohtivat;
      unohti; unohtunut; unohtu*; sivut toista; ristirii*; muuta kuin;
      (ei|en) .. (tilannut|tilannu|pyytänyt)`,
    rude: phrases`
      töyke*; tyly*; tylyt*; tylysti; epäkohteli*; epäystäväl*; ilke*; ylimieli*; tiuski*; tiusk*;
      huus*; huuta*; nauro*; näkks*; näsäv*; asennett*; asenteesta; asenne*; asenneong*;
      (henkilökunta|myyjä*|tarjoilija*) .. (jutteli*|juttele*|ei|kännyk*|räpläs*|haukku*|tuijot*);
      piittaam*; välinpitäm*; ammattitaido*;
      ei (palvella|palveltu|tervehdi*|moikat*|välit*|kiinnost*);
      palvelu .. (huono*|surk*|pask*|tyl*|hid*|kamal*|olematon*|töyk*);
      (huono*|surkea*|paska*|olematon*|tyly*) .. palvelu*`,
    'poor-quality': phrases`
      maistu* (vedel*|pahal*|pahvil*|kitkeräl*|palaneel*|muovil*|saippual*|oudol*|härskil*|tunkkai*|vanhal*|tiskiv*);
      (kahvi*|ruoka|keitto|latte|annos|pizza|kakku|pulla|leipä|tee|cappuccino) .. (kylm*|palan*|kuiva*|vanha*|haalea*|haalee*|raaka*|laimea*|laimee*|laiha*|vetis*|kitker*|tunkkai*|hapan*|vetelä*|homei*);
      (kylmää|haaleaa|haaleeta|laihaa|palanutta) (kahvi*|ruoka*|keitto*|latte*|teetä);
      kylmästä (kahvi*|suodatinkahvi*|latte*|ruoa*); oli* kylm*;
      (oli|olivat) ennen .. (hyv*|parem*|loist*); ei ole enää; ei oo enää; ei enää;
      (taso|laatu|maku) .. (lask*|huonon*|romaht*|muuttunut|pudon*|heiken*|kärsin*); huonont*;
      huonompi*; huonommak*; ei ole .. (hyv*|kiva*|reilu*|ok|oikein|hääv*|arvoi*);
      ei (ollu*|oo|oo ollu*) .. (hyv*|kiva*|kovin|hääv*|mukava*|oikein|ok|reilu*);
      (en|emme) (ole|oo|ollut|ollu) .. (tyytyväi*|vakuut*|iloi*|innois*|vaikutt*);
      liikaa (sokeri*|suola*|vaahto*|maito*|kahvi*|jäit*);
      (likai*|likas*|sotkui*|siivoton|siivot*) .. (pöyd*|vess*|kuppi*|lasi*|pöytä*|muki*|lattia*|tila*);
      [1-2] ?/ ?5; yksi tähti; kaksi tähteä; ei suositella; ei voi suositella; en suosittele`,
    leaving: phrases`
      vaihdoin .. (kilpailij*|muualle|toise*|Routa*|pois);
      vaihdan .. (kilpailij*|muualle|toise*|merkki*|pois); vaihdetaan;
      siirryin (kilpail*|muualle|toise*); siirryn (kilpail*|muualle|toise*);
      (en|emme|ei) .. (enää|toiste|koskaan|ikinä) .. (osta*|tilaa*|tule*|asioi*|käy*|käytä*|palaa*|maksa*|suosi*);
      ei (enää|toiste|ikinä|koskaan); (viimeinen|vika) (kerta|tilaus|käynti|ostos);
      jää viimeiseksi; loppui asiakkuus;
      (lopetan|lopetin|irtisanon|irtisanoin) .. (tilau*|asiakkuu*|käyt*|jäsen*);
      kiertä* .. kaukaa; kierrän kaukaa; kiertäkää; välttäkää; vältä; vältelkää;
      kuluttaja(viranom*|suoja*|neuvo*|rii*|asia*); lakimie*; reklam*; valitu*s; rikosilmoit*;
      sentään vastataan; muualle; muualla; menetitte asiak*;
      (älkää|älä|älkä) .. (tilatko|tilaa|asioiko|asioi|menkö|mene|luottako|luota|tulko|tule|varatko|varaa|uskoko|vaivautu*|liittykö|sortuko)`,
    disbelief: phrases`
      ihan oikeasti; siis oikeasti; siis ihan oikeesti; ihan oikeesti; oikeesti hei; oikeesti;
      voiko olla totta; voiko tämä olla; voiks olla; ei voi olla totta; ei oo totta; eihän tämä;
      onko tämä (joku )?(vitsi|pila|piilokamera*|leikki);
      onks tää (joku )?(vitsi|pila|piilokamera*|leikki); kuinka vaike* .. (voi|on);
      miten vaike* .. (voi|on);
      miten voi olla .. (vaike*|hidas|huono|mahdoto*|näin huono|näin vaikea); miten on mahdollis*;
      miten tää on mahdollis*; kuka keksi; kuka on keksiny*; kenen idea; mitä ihmettä;
      mitä helvet*; mitä vittu*; mitä hit*; miten ihmeessä; miksi ihmeessä; miks ihmeessä;
      mikä teitä vaivaa; mikä (pelleily|sirkus|vitsi|sekoilu|touhu|meno|homma); mitä pelleily*;
      mitä touhu*; hohhoijaa; huoh; voi luoja; voi taivas; siis mitä; anteeksi mutta; anteeks mut;
      hävetkää; hävetkää vähän; herätkää; skarpat*; ryhdistäyt*; tsempa*;
      miksei .. (ikinä|koskaan|voi|voida|vieläkään|onnistu|toimi); miksi ette; miksette;
      miks ette; miksi (pitää|joudun|joutuu|täytyy|kukaan|ei);
      miks (ei|pitää|joudun|joutuu|täytyy|kukaan|ette|aamus*|tää maksaa); onko se normaalia;
      luetteko .. edes; tyypillistä; ai että; ja tästä maksetaan; (edes|muka) vastaa;
      ei voi .. ihmetellä; ihmettelen suuresti; onko mitään järkeä; missä vika; mikä (mättää|maksaa|on vikana|kestää); mitä (tää|tämä|tästä) .. (nyt|tulee); opetelkaa; opettakaa; kouluttakaa; sanokaa kuskeil*`,
    sarcasm: phrases`
      kiitos ei mistään; kiitti ei mistään; (kiitos|kiitti) vaan*;
      (kiitos|kiitti) .. (hukka*|pilat*|pilaam*|kylmästä|viivästy*|peruut*|odot*|asenteesta|huono*|jono*);
      (hienosti|hienoa|hyvin|loistavasti|upeasti|mahtavasti) .. (hukka*|hukkas*|mokas*|hoidett* taas|sössi*|pilas*|peruutit*|peruitte|unohdit*|myöhäs*|rikki*);
      (jes|jee|jippii|hurraa|ihanaa|mahtavaa|hienoa|upeaa|loistavaa|kiva) .. (taas|jälleen|uusi|viivä*|peru*|odot*|jono*|myöhäs*|rikki|kaatu*);
      olipa taas; no olipa; kylläpä taas; onpa taas; on se hienoa (että|kun);
      (kiva|mukava|ihana|hauska) (odotella|odottaa|jonottaa|maksaa|kun (mikään|ei|taas|kukaan));
      kiva kiva; (palvelu|palvelua) (pelaa|parhaimmillaan); täyttä laatua taas;
      onnistuu teiltä taas; yllätys yllätys; kuinkas muuten`,
    hint: phrases`
      taas; vieläkin; vielä; edelleen; ei; en; ette; eikä; miksi; miks; miksei; jo; <pituus>;
      asiakaspalvel*; aspa; aspaan; esimies; soitin; soittaa; soitt*; odott*; lupas*; luvat*;
      kolmatta; rahat; hyvityst*; palautus; mutta; mut; vasta; enää; silti; jouduin; joutui;
      joudutaan; kesken; eilen; viikko*; viikon; kuukausi*; tuntia; ilman; turhaan; vaikka; loppu;
      kiinni; likaset; pitää; pitäisi; kukaan`,
    resolved: phrases`
      (kiitos|kiitti|kiitokset|kiitollinen|iso kiitos) .. (avusta|avustan*|nopea*|nopeasta|vastauk*|vastau*|hyvity*|hoidos*|selvit*|palvelus*|toimituk*|toimitus*|tiedo*|vinkist*|vinkei*|ohje*|korjau*|eilis*|kun (autoitte|hoidit*|selvit*|vastasit*|järjestit*)|että (autoitte|hoidit*|selvit*|vastasit*));
      (selvisi|ratkesi|korjaantui|hoitui|järjestyi|löytyi|onnistui); (kaikki|nyt) toimii;
      (ongelma|asia|vika) .. (ratkes*|selvis*|korjaant*|hoitui|korjatt*|hoidett*|poistu*);
      etuajassa; vihdoin .. (toimii|tuli|onnistu*); joka toimii;
      (saitte|saivat|saatiin) .. (kuntoon|hoidettua|järjestymään)`,
    asking: phrases`
      ^\p{L}{2,30}(ko|kö|kohan|köhän|kös)( (te|teil*|tei*|mä|minä|sä|tää|tämä|se|sitä|joku|jossain|mun|joltain|tästä|tässä|tältä|nää|ne|nämä|tuo|toi))?;
      ^(onks|onkse|onksteil*|ollaanks|voiks|voiksteil*|voinks|voisinks|voisiks|saaks|saanks|saisinks|saaksteilt*|käyks|tuleeks|tuleks|löytyyks|löytyks|ootteks|oletteks|onnistuuks|meneeks|oliks|oisks|oliskse|pitääks|pitäisks|sopiiks|kelpaaks|riittääks|toimiiks|näkyyks|pääseeks|pystyyks|kuuluuks|maksaaks|paljonks|tarviiks|kannattaaks|myyttekks|myytteks|teetteks|avaatteks|otatteks|lähettekks|lähetätteks|toimitatteks|onnistuisks|tiiättekö|tiiätteks|tietääks|osaaks|haluutteks|ehtiiks|kestääks|sisältääks|jääks|alkaaks|aukeeks|aukeaaks|tarjoilletteks|tarjootteks);
      ^(oisko|ois|olisko|olisiko|onko|onkohan|voiko|voisiko|voisitteko|voitteko|voikohan|saako|saakohan|saisiko|saisinko|käykö|löytyykö|mahtaako|mahtaisiko|pystyykö|pystyisikö|tuleeko|ehtiikö|kannattaako|eikö|eiks|eikös|vieläkö|vieläks|joko (mun|tilau*|pakett*|se|ne|olette|ootte|on|voi)|joks|osaatteko|osaisitteko|osaisiko|tiedättekö|tietääkö|tietäiskö|toimitatteko|onnistuuko|onnistuisiko|kelpaako|sopiiko|pitääkö|luetteko|jaetaanko);
      ^(mihin aikaan|mihis|missäs|milloinkas|koskas|mitäs (maksa*|kuuluu|teen)|monelta|moneltako|monelt|moneen|mihin|minne|mistä|mist|missä|mis|milloin|millon|millo|koska (se|ne|te|tulee|avaatte|on|saa|voi|korjat*|aukeaa)|koskahan|kuka (voi|teil*|on|osaa|vastaa|hoitaa)|kenen|kenelle|kenelt*|kehen|keneen|miten|mites|mitenkä|kuinka (kauan|monta|paljon|usein|pitkä*|iso*|saan|voi|pian|vanha|nopea*)|kuis (kauan|paljon|monta)|paljonko|paljonks|paljo|montako|monta (päivää|kuppia|kpl|euroa)|kumpi|kumpaa|kumman|kummassa|kummasta|miksi|miks|miksei|mikset|minkä (takia|vuoksi|hintai*|kokoi*|merkki*|verran|niminen)|minkälai*|millai*|millä|mikä (on|ero|niissä|siinä|tuo|toi|hinta|olisi|näistä|teistä|teidän|jauhatus|osoite|numero)|mitkä|mitä (eroa|tarkoit*|maksa*|teil*|tei*|tämä|tää|mieltä|kautta|kahvi*|maito*|sisält*|kuuluu|siinä|tuo|tapaht*|vaihtoeht*|teen|mun|minun|pitää|eri|tehdä)|entä|entäs|entäpä|mitenköhän|missähän|milloinkohan|mistähän);
      (haluaisin|haluisin|haluan|kiinnostaisi|kiinnostais|kiva olis|olisi kiva|pitäisi|tahtoisin|yritän|halutaan) (tietää|kysyä|kysästä|kuulla|selvittää);
      (kysyisin|kysysin|kyselisin|kysymys|kysyn|kyssä|kysäis*|mietin|mietityttä*|pohdin|ihmettelen);
      (tietääkö|tietääks|tietäisikö|osaako|osaisiko|osaisko|onko|onks|voiko|oisko) (joku|kukaan|kellään|jollain|kenelläkään|jollakin);
      (osaisitteko|osaatteko|voisitteko|voitteko|voisitko|voitko|voisitteks|pystyttekö|viitsisittekö) .. (kertoa|sanoa|neuvoa|auttaa|vahvistaa|selvittää|tarkistaa|katsoa|lähettää|laittaa|ilmoittaa|vastata);
      (kertoisitteko|neuvoisitteko|kertoisitko|vinkatkaa|kertokaa|sanokaa|vastatkaa);
      (milloin|millon|missä|mistä|miten|mihin|paljonko|koska|kuka|miksi) (se|ne|te|saa|saan|saisi|sais|voi|voisi|tämä|tää|avaatte|tulee|on|teil*|tätä|nää|mun|löytyy|löytäisin|näitä|tilauk*);
      (mitä|mikä) .. eroa*; eroaa*; vai (hiutale|revontul*|halla|mikä|miten|ei|onko|joku|eikö);
      (tulee|tuleeko|jatkuu|löytyy|myydäänkö|myydään|onko) .. takas*(in)?(ko)?; minne otan;
      kannattaako ostaa;
      (saisko|saisinko|saisiko|oisko|olisko) .. (teiltä|reseptin|mahdollista|mahollista);
      (miten|mites) (sais|saisi|tilataan|toimii|tää|tämä|saan|voi|pääsee);
      (onkohan|saakohan|voikohan|tuleekohan|löytyyköhän);
      \p{L}{2,30}(tteko|ttekö|tteks|taanko|täänkö|daanko|däänkö|isko|iskö|isiko|isikö) (te|teil*|sanoa|kertoa|joku|tuleva*|maksa*|näi*|mu*|tä*)`,
    rhetorical: phrases`
      voiko olla totta; voiks olla totta; ihan oikeasti; ihan oikeesti; oikeasti; oikeesti;
      siis oikeasti; kuinka vaike* .. (voi|on); miten vaike* .. (voi|on);
      onko tämä (joku )?(vitsi|pila|leikki|piilokamera*);
      onks tää (joku )?(vitsi|pila|leikki|piilokamera*); kuka keksi; kuka on keksiny*;
      kuka näitä keksii; mitä ihmettä; mitä helvet*; mitä hit*; mitä vittu*;
      miten (tää|tämä|nää|nämä|te|se|joku|kahvi) .. (voi|voitte|osaa|osaatte|on|ootte|olette) .. (näin|noin|aina niin|niin) (hyv*|ihan*|kaun*|täydel*|mahtav*|herkul*|söpö*|hieno*);
      (miten|kuinka) (söpö*|ihan*|kaun*|hieno*|kiva*|hyvä*|mahtav*|upea*|suloi*|nätti*|siisti*);
      mikä (palvelu|päivä|pelleily|sirkus|vitsi|sekoilu|touhu|meno|paikka|maku|fiilis|tunnelma|yllätys|homma|ihana*|mahtav*|upea*|ihan*);
      mitä (paskaa|pelleily*|touhu*|roskaa|herkkua|ihanuutta|palvelua|laatua); miten ihmeessä;
      miks* tää maksaa; miks* .. naurettav*; nähdäänkö; arvatkaa mitä; eikö olekin; eiks ookki*;
      eikö ookin; tiedättekö mitä`,
    order: phrases`
      tilauk*; tilaus; tilausnum*; tilaamani; tilaamaani; tilaamieni; tilaamat; tilasin; tilattu;
      tilattii*; tilausvahv*; pakett*; paket*; lähety*; toimituk*; toimitus*; toimitettu*;
      palautuk*; palautus; palautan; palauttaa; palautin; palautuu;
      palautta* .. (myymäl*|ostam*|tuote*|keitti*|mylly*|muki*); hyvity*; rahat; rahani; rahojani;
      kuitti; kuitin; lasku; laskun; varaus; varauk*; varaukses*; tili*; tilille; tililleni;
      salasana*; kirjautu*; osoite; osoitte*; postinumer*; alennuskood*; seuranta; seurantak*;
      ostamani; ostamaani; ostin; ostokse*; ostos; jäsenyy*; irtisano*; muki tuli; veloit*;
      (lähetitte|lähetättekö|lähetetty); vaihto; vaihta*`,
    'order-need': phrases`
      (mun|minun|mu|meidän|oma|omaa|omalle|tämän) .. (tilau*|pakett*|paket*|lähety*|toimitu*|laukku*|varau*|hyvity*|rah*|tili*|palautu*|laskun*|osoit*|salasan*);
      tilauks*(eni|ani|estani|elleni|ellani|ta|estani|essa|een|esta|en);
      tilauk(seni|sestani|selleni|sessani|sesta|sella|seen|sen|sessa|sista); tilaustani;
      tilausta*ni; tilaus \d+; tilaus(numero*)?; tilausvahvistus*;
      (varaukseni|varauksestani|varaustani|varaukse*); pakettini*; pakettia; paketti; lähetykseni;
      lähetykse*; toimituks*; rahani; rahojani; rahat (takaisin|palaut*|tilil*);
      (miten|voiko|voiks|saako|saaks|saanko|haluan|haluaisin|onnistuuko|pystyykö|saan|miten saan|haluisin|pitäisi) .. (palaut*|perua|peruttu*|peruuttaa|vaihdet*|vaihto|vaihtaa|muuttaa|siirtää|irtisano*|päivittää|tauolle|keskeyttää|hyvity*|kuitti*|kuitin|laskun|salasan*);
      (peruuttakaa|perukaa|päivittäkää|muuttakaa|lähettäkää|tarkistakaa|siirtäkää|korjatkaa|vaihtakaa|auttakaa|palauttakaa);
      (tarvitsen|tarvitsisin|tarvin|tarviin|kaipaisin|kaipaan|tarttis|haluaisin|pyytäisin|apua) .. (apua|kuitti*|kuitin|lasku*|laskun|kirjautu*|tilau*|neuvo*|varau*);
      ^apua; apua (tilau*|varau*|kirjautu*|palautu*);
      (laitoin|lähetin|laitettu) .. (yksityisviest*|yv|dm|viestiä|viestin|tiedot);
      (ostamani|ostamaani|tilaamani|tilaamaani|tilaamieni|tilaamat*);
      (laittaisin|laittakaa|laita) .. tauolle; (näppäilin|kirjoitin|laitoin|annoin) .. väärä*;
      unohdin .. (koodi*|alennus*|salasan*|osoit*|liittää);
      (en|ei) (pääse|päässyt|pääs) .. (tilille|kirjautu*|sisään); salasana*;
      (lähettäisittekö|lähettäisitkö|lähettäisitte); tilasin *; (seuranta|seurantakoo*);
      merkitty toimitet*; veloitettiin (kahdesti|tupla*); (hyvitys|hyvitystä|hyvityksen) .. viip*;
      muki tuli; (tilauksesta|tilauksessa|toimituksesta) .. puut*; väärä .. tilau*`,
    harm: phrases`
      allergi(nen|sen|sia|sta|s*) (reaktio*|kohtau*|shok*|oire*); allergiareak*; anafyl*;
      ruokamyrkyty*; myrkyt*; myrkyl*; myrkkyä; salmonel*; listeri*; norovir*; kolibakt*;
      legionel*;
      (lasinsiru*|lasinpal*|lasinsir*|metallinpal*|metallisiru*|muovinpal*|muovinkappal*|luunpal*|kivenpal*);
      (löysin|löytyi|löydettiin|löysimme|oli|olleeseen|ollut|on|siinä on|sisäl*) .. (lasia|lasinsiru*|metallia|muovia|hometta|torak*|toukk*|matoja|hyöntei*|hiire*|rott*|rottia|naula*|neula*|verta|luuta|ötök*|partater*);
      (hometta|lasia|metallia|muovia|torakka*|toukka*|toukkia|rotta*|rottia|hiiri*|hiiren*|ötök*|hyönteinen) .. (kahvi*|kupi*|pussi*|ruua*|ruoa*|tölk*|keksi*|pakka*|leivä*|salaat*|paahtim*|keittiö*|myymäl*|pull*|*pussissa|*paketissa|*pakkauksessa|avaamat*);
      homeessa; homei*;
      (kahvi*|kupi*|pussi*|ruoka*|tölk*|keksi*|pakka*|leivä*|salaat*) .. (hometta|homeessa|lasia|metallia|muovia|torak*|toukk*|toukkia|matoja|rott*|hiire*);
      kive(en|ä|stä|n) .. (hammas|hampaa*); hammas .. (katkes*|lohke*|halke*|murtu*);
      hampaa* .. (katkes*|lohke*|halke*|murtu*); merkitsemät*;
      (pähkinä*|maapähkinä*|gluteen*|maito*|laktoos*|allergeen*)(tön|tömä*|ton|toma*|ttomana|ton) .. (ei ole|oli|sisäl*|löyty*|pähkin*|maapähkin*|gluteen*|maito*|ei);
      allergeenitto* .. (oli|pähkin*|maapähk*); (ei|eikä) saanut .. henkeä; ei saanut henkeä;
      hengity* .. (vaike*|salpau*|lakka*|hankal*|tukos*); hengenahdist*; hengenvaar*;
      hengenvaaral*; tukehtu*; (syttyi|syttynyt|syttyy|sytty*) .. (palamaan|tuleen|liekk*);
      tuleen; tulipalo*; liekkei* (leimah*|pöydäl*|keittiö*);
      räjäh* .. (jääkaap*|käsi*|käte*|kädes*|kasvo*|pöydä*|keittiö*|auto*|tölk*|silmi*);
      (tölkki|pullo|akku|keitin|laturi|pannu|purkki|patteri|kone) .. (räjäh*|syttyi|suli|paloi|savu*|kuumen*|kipinö*);
      suli .. savu*; savua; savusta; täyttyi savu*; sähköisku*; oikosulku*; kipinöi*;
      kaasu* .. (haise*|haju*|vuot*|hais*); (haisee|haisi|haju*) .. kaasu*; kaasuvuoto*; häkä*;
      (poltti|polttaa|palovam*|palovamma*|palovammoja);
      (kiehuv*|kuuma*) .. (poltti|päälle|iholle|kädelle|syliin|jalalle); palovamm*;
      (päivystyk*|ensiavu*|teho-osast*|teholla|ambulans*|sairaalaan|sairaalassa|sairaala*hoito*);
      sairastu* .. (vakav*|kahvi*|tölk*|ruua*|ruoka*|leivä*|jääkahv*|salaat*|syöty*|juotu*);
      sairastunu*; sairastui; sairastuin; takaisinveto*; takaisinved*; takaisinvet*;
      (vetää|vetävät|vedetään|vedetty|vetäkää|veti) .. (pois myynni*|markkinoil*|takaisin);
      pois myynnistä; ruokavirasto*; terveystarkast*; tukes; viranomai* (tutki*|varoit*|selvit*);
      (loukkaant*|loukkas*|vammaut*|haava*); lapsityövoi*; pakkotyö*; orjatyö*;
      tajun(nan|ton|sa)* (menet*|maass*); pyörty*; pyörry*; kuolema*; kuoli; tappoi; tietovuo*;
      tietomur*; ahdistel*; pahoinpi*; keskenme*; verta; verenvuo*`,
    warning: phrases`
      (älkää|älkä|älä|älkääkä|elä|elkää) [missään nimessä|enää|vaan|ikinä] (ostako|ostak*|osta|juoko|juo|syökö|syö|käyttäkö|käytä|syöttäkö|antako);
      boikot*; (varoitus|varoituksen sana|vaara|vaarallinen|vaarallis*|vaarallista); varokaa;
      (onko|onks|voiko) .. (turvalli*|vaaral*); turvallista (juoda|syödä|käyttää); ei ole turval*;
      terveysris*; terveysvaar*`,
    ill: phrases`
      oksen*; oksenn*; oksensi*; yrjö*; ripul*; vatsakram*; vatsakip*; vatsatau*; maha kipe*;
      vatsa kipe*; vatsa seka*; maha seka*; mahakip*; kuume*; ihottum*; nokkosihot*; turpo*;
      turvon*; turposi; huimaa; huimaus*; pyörryt*; kipeäk*; kipeeks; sairaak*; tuli paha olo;
      paha olo; pahoinvoin*; voi pahoin; voimme pahoin; kutina*; kutis*; rintakip*; lääkär*`,
    intake: phrases`
      (jälkeen|jäljiltä|syöty*|juotu*|söin|söimme|join|joimme|söi|joi|juonut|syönyt|juomas*|syömäs*|avatus*|avattu*);
      (teidän|teiltä|tiramisun*|lattest*|kahvis*|tölk*|leivä*|kakus*|keks*|juoma*|tuott*|buffet*|ruua*|ruoa*|jääkahv*|pussi*);
      (lapsel*|lapsi|lapsen|lapseni|poika*|poja*|tytär|tyttä*|tytö*|vauva*|koira*|kissa*|vaimo*|mies|miehe*|äiti|isä);
      (ihmisiä|meistä|perhe*)`,
    review: phrases`
      (arvostel*|arvio|arvioni|arvion|arviossa*|videoarvio*|testis*|testi|testaus*);
      (tuotearvio*|kahviarvio*|kirja-arvio*); testasin; testattu; testasimme; maistelussa;
      unboxing*; (paketin|laatikon|tilauslaatikon|tilauksen) avaus;
      (blogissa|blogiin|blogini|blogista|blogipostaus|kanavalla*|youtubessa|tiktokissa|videolla|videossa|vlogissa);
      (julkaisin|postasin|kirjoitin|tein) .. (video*|arvio*|postau*|resept*|jutun);
      (leivoin|kokkasin|tein|paistoin) .. (kakun|pullat|leivo*|resept*|kahvist*|kakku*);
      (mun|minun|meidän|oma|uusi|aamun|päivän|tämän) .. (kahvipiste*|kahvinurk*|nurkka*|kattaus*|setup|asetelma*|kuura-nurkka*|kokoelma*|keittiö*);
      (aamun|päivän|viikonlopun) kattaus; latte ?art*; \d([.,]5)? ?/ ?5; \d+ ?/ ?10;
      (\d|viisi|neljä|kolme) tähte*; resepti:; resepti .. (blogis*|tässä|kommen*|linkis*);
      makuarvio*; vertail*; tässä mun; tässä meidän; katsokaa mi*`,
    'ad-words': phrases`
      kaupallinen yhteistyö; kaupallisessa yhteistyössä; yhteistyössä .. kanssa;
      maksettu (yhteistyö|mainos|kumppanuus); #mainos; #kaupallinenyhteistyö; #yhteistyö; #ad;
      sponsoroitu*; mainos:; tuote saatu; (saatu|lahja) (tuote|lahjana|testiin|ilmaiseksi);
      mainoslink*; (koodilla|koodillani|alekoodilla|alennuskoodilla) \p{L}+\d+`,
    spam: phrases`
      (tienaa|tienasin|ansaitse|ansaitsin|tienaat|netto*|tienannut) .. (euro*|€|btc|viiko*|kotoa|päivä*|netis*|\d{3,});
      kotoa käsin; passiivista tuloa;
      (krypto*|bitcoin*|btc|forex*) .. (rikka*|sijoit*|tienaa*|ansait*|voit*|kauppa*|treid*|meklar*|asiantunt*|telegram*|kasvat*|tuotto*);
      (sijoita|sijoit*|treidaa|kysy lisää|ota yhteyttä|laita viestiä|kirjoita) .. (whatsapp*|telegram*|signal*);
      (whatsappissa|telegramissa|whatsapissa);
      (laita|pistä|lähetä) (dm|yv|viesti) .. (nyt|heti|lisää)?;
      (halpaa|nopea|nopeaa|edullista|pikalaina*|edullinen) .. lain*; lainaa ilman; pikalaina*;
      pikavip*; ilman luottotie*;
      (osta|ostaa|halpoja|lisää|ilmaisia|ilmaiseksi) (seuraaj*|tykkäyk*); olet voittanut;
      olet voittanu; onneksi olkoon .. voitt*; (sinut|olet) .. valittu voitta*;
      lunasta .. (palkin*|lahja*);
      (klikkaa|klikkaile|paina) .. (linkki*|tästä|palkin*|https|alla); linkki (on )?biossa;
      linkki (mun|minun)? ?profiilis*; (kato|katso|kattokaa|kurkkaa) .. profii*;
      kuum(at|ia) (kuv*|tytö*|sinkku*); ilmainen (iphone|ipad|lahjakortti|samsung); f4f; l4l;
      seuraa takaisin; seuraan takas*; hei rakas; hyvä ystävä; liike-?ehdotus;
      liiketoimintaehdotus; (kasino*|nettikasino*|vedonlyöntivihj*); hakkeroidun tilin;
      palautan .. (tilin|tilisi); onlyfans; halpaa lainaa`,
  },
};
