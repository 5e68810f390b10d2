import { phrases, type Vocabulary } from './lexicon';

/** Finnish: how one asks, and what is asked about an order. */
export const requests: Vocabulary = {
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
    (mitä|mikä) .. eroa*; eroaa*; vai (mikä|miten|ei|onko|joku|eikö|\p{L}{3,25}(ta|tä|a|ä|o|i|e)?);
    (tulee|tuleeko|jatkuu|löytyy|myydäänkö|myydään|onko) .. takas*(in)?(ko)?; minne otan;
    kannattaako ostaa;
    (saisko|saisinko|saisiko|oisko|olisko) .. (teiltä|reseptin|mahdollista|mahollista);
    (miten|mites) (sais|saisi|tilataan|toimii|tää|tämä|saan|voi|pääsee);
    (onkohan|saakohan|voikohan|tuleekohan|löytyyköhän);
    \p{L}{2,30}(tteko|ttekö|tteks|taanko|täänkö|daanko|däänkö|isko|iskö|isiko|isikö) (te|teil*|sanoa|kertoa|joku|tuleva*|maksa*|näi*|mu*|tä*);
    missä mennään; missä vaiheessa; missä viipyy; (vastatkaa|vastaisitteko|vastatkaapa)`,
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
    (varaukseni|varauksestani|varaustani); pakettini*; pakettia; paketti; lähetykseni;
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
    muki tuli; (tilauksesta|tilauksessa|toimituksesta) .. puut*; väärä .. tilau*;
    (laittakaa|lähettäkää|toimittakaa|laittaisitteko|lähettäisittekö) .. (lasku*|kuit*|tilau*|pakett*|linkki*|koodi*|vahvistu*);
    (palautukse|lähetykse|toimitukse|hyvitykse|jäsenyyte|laskun|korti|matkakorti|lippu|lipu)(ni|nsa|mme|stani|lleni|ltani);
    (uudestaan|uudelleen) .. (lasku*|linkki*|koodi*|vahvistu*)`,
};
