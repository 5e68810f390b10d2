import { phrases, type Vocabulary } from './lexicon';

/** Finnish: facts of failed service, by kind. */
export const failures: Vocabulary = {
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
    (tunti|tunnin|viikko|viikon) .. odot*;
    (huollossa|korjattavana|korjauksessa) .. (kuusta|viikko*|kuukau*|tammikuusta|helmikuusta|maaliskuusta|huhtikuusta|toukokuusta|kesäkuusta|heinäkuusta|elokuusta|syyskuusta|lokakuusta|marraskuusta|joulukuusta)`,
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
    (sain|saatiin|tuli|toivat) .. (jonkun muun|toisen|väärän); tyhjä (pakett*|laatik*|paket*);
    osia puuttu*; puolityhjä*; puolillaan; (vain|vaan) yksi kassa;
    (palauttamatta|hyvittämättä|toimittamatta|maksamatta|lähettämättä)`,
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
    (heitti|viskasi|jätti|paiskasi|nakkasi|heitetty|jätetty|viskattu) .. (pihalle|pihaan|maahan|oven|aidan|sateeseen|lumeen|portaille|ulos|naapurille);
    (repes|repei|kutistu|haalistu|kulu|vilkku|välkky|sammu|ylikuumen|katkeil|jumittu|löysty|halkes|lohkes|murtu|taittu)*;
    reikä*; tahra*;
    (pohja|sanka|kahva|nappi|vetoketju|sauma|hihna|osa) .. (irto*|repe*|hajo*|katke*|murtu*);
    netti .. (poikki|nurin|pätkii|ei|hidas)`,
  cancelled: phrases`
    perutt*; peruutett*; perui; peruutti; peruitte; peruit; peruivat; peruutit*; perutaan;
    peruuntu*; perunut;
    (suljett*|suljitte|sulki) .. (ennen|kesken|vastaamat*|tiketti*|ilman|etuaj*);
    tiketti suljett*; kiinni ennen; (ovi|ovet) .. lukossa; taas kiinni; perjantaina kiinni;
    kiinni (jo|keskell*|kolmelta|vaikka|taas|ilman); annettu (muille|pois|toise*);
    (lakkautit*|lopetitte|poistitte); (poistu*|poistet*) valikoim*; siirrett* taas; taas siirt*;
    ajoi .. ohi; (jäi|jätti) .. (tulematta|ajamatta); poikki; katkolla;
    sulki* .. (kesken|etuajassa); (vuoro|bussi|juna|lento) .. (peru*|ei tul*|ei saapu*|jäi)`,
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
    sanoi yhtä;
    ei .. (osannut|osannu|osaa|osattu) .. (auttaa|neuvoa|sanoa|vastata|tehdä|kertoa); pompotel*;
    pompot*; pallotel*; luukulta luukulle; (katteettomia|tyhjiä) lupauk*; selittel*; selityksiä;
    syytt(i|ivät|ää|elee)*;
    ei .. (päästänyt|päästäny|päästetty|päästä) .. (kyytiin|sisään|sisälle|bussiin|koneeseen)`,
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
    kopioi*;
    <jarj> lasku; jonka jo (maksoin|palautin|peruin)`,
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
    puhelin .. (varatt*|tuutta*|soi);
    ettei .. (saa|vastaa|vastata|tule|kuulu|onnistu|toimi|kukaan);
    (ei|eikä) .. (tullut|tullu|saapunut|ilmestyn*) .. (kukaan|ketään|paikalle); kukaan .. ei;
    kuunte*; ette kuuntele`,
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
    (ei|en) .. (tilannut|tilannu|pyytänyt);
    eri .. kuin; väärän (värin*|koko*|kokoi*); harhaanjoht*;
    ei vastaa (kuva*|kuvau*|odotuk*|mainos*); päiväys .. (mennyt|vanha*|ohi);
    (vanhentunut|vanhentunutta|vanhaksi) (tuote*|päiväys|menny*)?;
    myitte .. (rikki*|vanha*|käytet*|väärä*)`,
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
    vaihdoin .. (kilpailij*|muualle|toise*|pois);
    vaihdan .. (kilpailij*|muualle|toise*|merkki*|pois); vaihdetaan;
    siirryin (kilpail*|muualle|toise*); siirryn (kilpail*|muualle|toise*);
    (en|emme|ei) .. (enää|toiste|koskaan|ikinä) .. (osta*|tilaa*|tule*|asioi*|käy*|käytä*|palaa*|maksa*|suosi*);
    ei (enää|toiste|ikinä|koskaan); (viimeinen|vika) (kerta|tilaus|käynti|ostos);
    jää viimeiseksi; loppui asiakkuus;
    (lopetan|lopetin|irtisanon|irtisanoin) .. (tilau*|asiakkuu*|käyt*|jäsen*);
    kiertä* .. kaukaa; kierrän kaukaa; kiertäkää; välttäkää; vältä; vältelkää;
    kuluttaja(viranom*|suoja*|neuvo*|rii*|asia*); lakimie*; reklam*; valitu*s; rikosilmoit*;
    sentään vastataan; muualle; muualla; menetitte asiak*;
    (älkää|älä|älkä) .. (tilatko|tilaa|asioiko|asioi|menkö|mene|luottako|luota|tulko|tule|varatko|varaa|uskoko|vaivautu*|liittykö|sortuko);
    ei .. kannata .. (osta*|tila*|mennä|asioida|käydä)`,
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
    ei voi .. ihmetellä; ihmettelen suuresti; onko mitään järkeä; missä vika; mikä (mättää|maksaa|on vikana|kestää); mitä (tää|tämä|tästä) .. (nyt|tulee); opetelkaa; opettakaa; kouluttakaa; sanokaa kuskeil*;
    ei (kai|voi) .. (oo|ole|olla) (todelli*|totta)`,
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
};
