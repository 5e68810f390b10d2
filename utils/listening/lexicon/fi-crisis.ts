import { phrases, type Vocabulary } from './lexicon';

/** Finnish: harm, warnings, illness, and idioms that only sound like them. */
export const crisis: Vocabulary = {
  harmless: phrases`
    allergi(nen|a) .. (maanantai*|aamu*|töi*|ihmis*);
    kuoll*t? (tähän|siihen) [odot*] (jonoon|odotteluun); (jono|odottelu|odotus) tappaa;
    tappaa (mut|minut) tylsyyteen; nauru(un)? kuol*; kuol(in|en) nauruun;
    saa* .. voimaan pahoin; suklaapommi*; kalorip*ommi*; palohälyt*; paloharj*; tulipalokiire;
    burn ?out; kylpypommi*; palan halusta; palaa* (päreet|pinna|käämi|käpy); hermo* palaa;
    palan(nut|nnut)? .. takaisin; paloi (pinna|hermo*|käämi); räjähtä* (pää|nauruun);
    päänsärky*; kärsivällis*; hyvitys*; hyvite*; hyväksy*; hyväntekeväisyy*; hyvissä ajoin;
    ihanko; hyvä jos; hyvä olisi; olisi hyvä; kiva jos;
    kuol* .. naur*; nauro* .. kuol*; kuollakseni`,
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
    tietomur*; ahdistel*; pahoinpi*; keskenme*; verta; verenvuo*;
    (lasin|muovin|metallin|luun|kumin|puun) (pal*|siru*|kappal*|sirpal*); (lasia|hometta|metallia|torakka|torakoita|toukkia|matoja|hiuksia|karvoja|kärpänen) \p{L}{2,20}(ssa|ssä); \p{L}{2,20}(ssa|ssä) (oli|on) .. (lasia|hometta|metallia|muovia|torakka|toukka|toukkia|matoja|hiuksia|kärpänen|kärpäsiä);
    jarru* .. (petti*|vika*); (käsi|käteni|jalka|jalkani|ranne|nilkka|sormi) .. (murtui|katkesi)`,
  warning: phrases`
    (älkää|älkä|älä|älkääkä|elä|elkää) [missään nimessä|enää|vaan|ikinä] (ostako|ostak*|osta|juoko|juo|syökö|syö|käyttäkö|käytä|syöttäkö|antako);
    boikot*; (varoitus|varoituksen sana|vaara|vaarallinen|vaarallis*|vaarallista); varokaa;
      ei ole turval*;
    terveysris*; terveysvaar*`,
  ill: phrases`
    oksen*; oksenn*; oksensi*; yrjö*; ripul*; vatsakram*; vatsakip*; vatsatau*; maha kipe*;
    vatsa kipe*; vatsa seka*; maha seka*; mahakip*; kuume*; ihottum*; nokkosihot*; turpo*;
    turvon*; turposi; huimaa; huimaus*; pyörryt*; kipeäk*; kipeeks; sairaak*; tuli paha olo;
    paha olo; pahoinvoin*; voi pahoin; voimme pahoin; kutina*; kutis*; rintakip*; lääkär*`,
  intake: phrases`
    (jälkeen|jäljiltä|syöty*|juotu*|söin|söimme|join|joimme|söi|joi|juonut|syönyt|juomas*|syömäs*|avatus*|avattu*);
    (teidän|teiltä|lattest*|kahvis*|tölk*|leivä*|kakus*|keks*|juoma*|tuott*|buffet*|ruua*|ruoa*|jääkahv*|pussi*);
    (lapsel*|lapsi|lapsen|lapseni|poika*|poja*|tytär|tyttä*|tytö*|vauva*|koira*|kissa*|vaimo*|mies|miehe*|äiti|isä);
    (ihmisiä|meistä|perhe*)`,
};
